#include "strategies/builtin.h"

namespace coreo {

/// `for result in pool.imap_unordered(f, items)`: every chunk is handed on as soon as it comes back.
void poolImapUnordered(Batch &batch, Executor &executor)
{
    executor.submit(batch.all(), batch.chunkSize());
    for (std::uint32_t delivered = 0; delivered < batch.size();) {
        const Notice notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop)
            return;
        if (notice.kind != Notice::Kind::ChunkFinished)
            continue;
        batch.deliver(notice.chunk);
        delivered += notice.chunk.count;
    }
}

} // namespace coreo
