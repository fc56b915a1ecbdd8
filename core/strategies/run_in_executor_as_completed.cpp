#include "strategies/await.h"
#include "strategies/builtin.h"

namespace coreo {

/// `for next in asyncio.as_completed([loop.run_in_executor(pool, f, x) for x in items]): await next`, with what the tasks
/// wait for first awaited on the main program's own event loop: results in the order in which they come back.
void runInExecutorAsCompleted(Batch &batch, Executor &executor)
{
    executor.awaitThenSubmit(batch.all());
    deliverAsTheyCome(batch, executor);
}

} // namespace coreo
