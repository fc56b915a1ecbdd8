#include "strategies/await.h"
#include "strategies/builtin.h"

namespace coreo {

/// `results = await asyncio.gather(*[loop.run_in_executor(pool, f, x) for x in items])`, with what the tasks wait for
/// first awaited on the main program's own event loop: everything at once, in argument order, when the last is back.
void runInExecutorGather(Batch &batch, Executor &executor)
{
    executor.awaitThenSubmit(batch.all());
    if (awaitAll(batch, executor, Exceptions::AtOnce))
        batch.deliver(batch.all());
}

} // namespace coreo
