#pragma once

#include "executors/batch.h"
#include "executors/executor.h"

#include <cstdint>

// The two ways in which a main program takes results that it does not put into order itself.

namespace coreo {

/// When an exception that the API passes on ends the program.
enum class Exceptions : std::uint8_t { AtOnce, WhenAllEnded };
/// Waits until every task has its end; false when the program is to end without results.
inline bool awaitAll(Batch &batch, Executor &executor, Exceptions exceptions)
{
    Notice raised;
    for (std::uint32_t finished = 0; finished < batch.size();) {
        const Notice notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop || (exceptions == Exceptions::AtOnce && batch.raises(notice)))
            return false;
        if (notice.kind == Notice::Kind::ChunkFinished)
            finished += notice.chunk.count;
        if (notice.failed && !raised.failed)
            raised = notice; // the first that came
    }
    return !batch.raises(raised);
}

/// Delivers each result the moment it comes back, until there are no more or the run is to end. An exception stands in its
/// place, unless it ends the iteration.
inline void deliverAsTheyCome(Batch &batch, Executor &executor, bool exceptionsEnd = false)
{
    for (std::uint32_t finished = 0; finished < batch.size();) {
        const Notice notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop || (exceptionsEnd && batch.raises(notice)))
            return;
        if (notice.kind == Notice::Kind::ChunkFinished) {
            batch.deliver(notice.chunk);
            finished += notice.chunk.count;
        }
    }
}

} // namespace coreo
