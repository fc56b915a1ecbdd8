#include "strategies/builtin.h"

namespace coreo {

/// `results = pool.map(f, items)`: cut into about four chunks a worker; everything is delivered at once, when the last
/// chunk is in.
void poolMap(Batch &batch, Executor &executor)
{
    executor.submit(batch.all(), batch.chunkSize());
    for (std::uint32_t finished = 0; finished < batch.size();) {
        const Notice notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop)
            return;
        if (notice.kind == Notice::Kind::ChunkFinished)
            finished += notice.chunk.count;
    }
    batch.deliver(batch.all());
}

} // namespace coreo
