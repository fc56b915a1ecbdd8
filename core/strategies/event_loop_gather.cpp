#include "strategies/await.h"
#include "strategies/builtin.h"

namespace coreo {

/// `results = await asyncio.gather(*[f(x) for x in items])`: all tasks on one event loop, begun in argument order; the
/// list is there when the last has ended, in argument order.
void eventLoopGather(Batch &batch, Executor &executor)
{
    executor.submit(batch.all(), 1);
    if (awaitAll(batch, executor, Exceptions::AtOnce))
        batch.deliver(batch.all());
}

} // namespace coreo
