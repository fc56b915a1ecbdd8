#pragma once

#include "executors/stop_flag.h"
#include "platform/clock.h"

#include <cstdint>

namespace coreo {

/// When a task has to end before it is done: the run is stopped, or its own time is over.
/// Threads: its worker's.
struct TaskStop
{
    TaskStop(const StopFlag &run) : flag(run) {}

    const StopFlag &flag;
    std::int64_t deadline = 0; ///< on the raw clock; 0 = none

    [[nodiscard]] bool asked() const { return flag.asked() || (deadline != 0 && clock::now() >= deadline); }
};

} // namespace coreo
