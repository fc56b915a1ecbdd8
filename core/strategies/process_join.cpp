#include "strategies/builtin.h"

namespace coreo {

/// `jobs = [Process(target=f, args=(x,)) for x in items]; for j in jobs: j.start(); for j in jobs: j.join()`: everything
/// runs at once, but joining goes in the order of the start: an end that comes earlier is known only when all before it
/// have come. Nothing comes back but that the process has ended.
/// Source: CPython Lib/multiprocessing/process.py, BaseProcess.join.
void processJoin(Batch &batch, Executor &executor)
{
    InOrder joined(batch);
    executor.submit(batch.all(), 1);
    while (!joined.done()) {
        const Notice notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop)
            return;
        if (notice.kind == Notice::Kind::ChunkFinished)
            joined.finished(notice.chunk);
    }
}

} // namespace coreo
