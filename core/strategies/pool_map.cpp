#include "strategies/await.h"
#include "strategies/builtin.h"

namespace coreo {

/// `results = pool.map(f, items)`: cut into about four chunks a worker; everything is delivered at once, when the last
/// chunk is in.
void poolMap(Batch &batch, Executor &executor)
{
    executor.submit(batch.all(), batch.chunkSize());
    if (awaitAll(batch, executor, Exceptions::WhenAllEnded))
        batch.deliver(batch.all());
}

} // namespace coreo
