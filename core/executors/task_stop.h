#pragma once

#include "executors/interpreter_lock.h"
#include "executors/stop_flag.h"
#include "platform/clock.h"

#include <cstdint>

namespace coreo {

/// When a task has to end before it is done: the run is stopped, or its own time is over. Asked between instructions, so
/// that this is also where an interpreter's lock is handed over.
/// Threads: its worker's.
struct TaskStop
{
    TaskStop(const StopFlag &run) : flag(run) {}

    const StopFlag &flag;
    std::int64_t deadline = 0; ///< on the raw clock; 0 = none
    LockHolder *lock = nullptr; ///< where tasks run under an interpreter lock

    [[nodiscard]] bool asked() const
    {
        if (lock) [[unlikely]]
            lock->hold(deadline); // without it one of the two below is so
        return flag.asked() || (deadline != 0 && clock::now() >= deadline);
    }
};

} // namespace coreo
