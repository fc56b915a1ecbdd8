#include "strategies/builtin.h"

namespace coreo {

/// `for result in executor.map(f, items)`: submits everything at the call, and yields in submission order.
/// Source: CPython Lib/concurrent/futures/_base.py Executor.map; process.py chunks it, one item a chunk by default.
void executorMap(Batch &batch, Executor &executor)
{
    poolImap(batch, executor); // the rule is the same; what differs in CPython are the costs (SEMANTICS 5)
}

} // namespace coreo
