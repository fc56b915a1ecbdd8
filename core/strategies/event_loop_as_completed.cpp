#include "strategies/await.h"
#include "strategies/builtin.h"

namespace coreo {

/// `for next in asyncio.as_completed([f(x) for x in items]): await next`: results in the order in which tasks end. The
/// coroutines are put into a set first, so they begin in an arbitrary order. Source: CPython Lib/asyncio/tasks.py,
/// as_completed().
void eventLoopAsCompleted(Batch &batch, Executor &executor)
{
    for (const TaskId task : batch.shuffled())
        executor.submit({task, 1}, 1);
    deliverAsTheyCome(batch, executor);
}

} // namespace coreo
