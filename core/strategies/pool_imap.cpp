#include "strategies/builtin.h"

namespace coreo {

/// `for result in pool.imap(f, items)`: hands out like imap_unordered, but holds a finished result back until every
/// earlier one is there.
void poolImap(Batch &batch, Executor &executor)
{
    executor.submit(batch.all(), batch.chunkSize());
    InOrder results(batch);
    while (!results.done()) {
        const Notice notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop)
            return;
        if (notice.kind == Notice::Kind::ChunkFinished)
            results.finished(notice.chunk);
    }
}

} // namespace coreo
