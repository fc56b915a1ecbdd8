#include "strategies/builtin.h"

namespace coreo {

/// `jobs = [Process(target=f, args=(x,)) for x in items]; for j in jobs: j.start(); for j in jobs: j.join()`: everything
/// runs at once, but joining goes in the order of the start: an end that comes earlier is known only when all before it
/// have come. Nothing comes back but that the process has ended.
/// Source: CPython Lib/multiprocessing/process.py, BaseProcess.join.
void processJoin(Batch &batch, Executor &executor)
{
    executor.submit(batch.all(), 1);
    deliverInOrder(batch, executor, InOrder::Exceptions::InTheirPlace); // join() raises nothing
}

} // namespace coreo
