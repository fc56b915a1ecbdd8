#pragma once

#include "executors/batch.h"
#include "executors/executor.h"

#include <cstdint>

// The two ways in which a main program takes results that it does not put into order itself.

namespace coreo {

/// Waits until every task has its end; false when the run is to end before.
inline bool awaitAll(const Batch &batch, Executor &executor)
{
    for (std::uint32_t finished = 0; finished < batch.size();) {
        const Notice notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop)
            return false;
        if (notice.kind == Notice::Kind::ChunkFinished)
            finished += notice.chunk.count;
    }
    return true;
}

/// Delivers each result the moment it comes back, until there are no more or the run is to end.
inline void deliverAsTheyCome(Batch &batch, Executor &executor)
{
    for (std::uint32_t finished = 0; finished < batch.size();) {
        const Notice notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop)
            return;
        if (notice.kind == Notice::Kind::ChunkFinished) {
            batch.deliver(notice.chunk);
            finished += notice.chunk.count;
        }
    }
}

} // namespace coreo
