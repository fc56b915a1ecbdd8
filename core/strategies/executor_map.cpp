#include "strategies/builtin.h"

namespace coreo {

/// `for result in executor.map(f, items)`: submits everything at the call, and yields in submission order.
/// Source: CPython Lib/concurrent/futures/_base.py Executor.map; process.py chunks it, one item a chunk by default.
void executorMap(Batch &batch, Executor &executor)
{
    executor.submit(batch.all(), batch.chunkSize());
    deliverInOrder(batch, executor, InOrder::Exceptions::PassedOn); // the first one ends it and cancels the rest
}

} // namespace coreo
