#include "strategies/builtin.h"

namespace coreo {

/// `for result in pool.imap(f, items)`: hands out like imap_unordered, but holds a finished result back until every
/// earlier one is there.
void poolImap(Batch &batch, Executor &executor)
{
    executor.submit(batch.all(), batch.chunkSize());
    // A task's exception is raised in its place, and iteration goes on; that of a chunk ends the generator.
    using Exceptions = InOrder::Exceptions;
    deliverInOrder(batch, executor, batch.chunkSize() > 1 ? Exceptions::PassedOn : Exceptions::InTheirPlace);
}

} // namespace coreo
