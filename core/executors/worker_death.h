#pragma once

#include "model/ids.h"
#include "model/time.h"
#include "record/run_history.h"

#include <cstdint>
#include <optional>
#include <string>

namespace coreo {

/// The end of a worker process, or that it could not be started.
/// Threads: a value.
struct WorkerDeath
{
    std::uint32_t slot = 0;
    std::int64_t pid = -1;
    int status = 0; ///< as from waitpid(2)
    Time at{};
    bool ready = false;             ///< it had reported for work
    bool protocol = false;          ///< it was ended because it sent nonsense
    bool outOfMemory = false;       ///< the system killed it for want of memory
    std::optional<TaskId> timedOut; ///< it was ended because this task took too long
    std::string reason;             ///< why it could not start, if it said or the system did

    /// Killed by somebody who is neither we nor itself, as far as can be told: the system that ran out of memory, say.
    [[nodiscard]] bool fromOutside() const;
};

/// Gives the task that the dead worker was doing its end: a span on its lane, which nobody else writes any more, and
/// the failure with what is known of the cause. `first` if the attempt had no span yet.
void endByDeath(RunHistory &history, const WorkerDeath &death, TaskId task, std::uint32_t attempt, bool first);

/// Tasks that failed by themselves, in the spans from `spansBefore` on: a worker tells their texts when it is through with
/// a chunk. Where it did not live to do so, the failure is recorded without one.
void recordUntold(RunHistory &history, const WorkerDeath &death, std::size_t spansBefore, std::uint32_t attempt);

/// When all workers have ended: what they still held was cancelled, and nobody writes to the lanes any more.
void closeLanes(RunHistory &history, Time now);

} // namespace coreo
