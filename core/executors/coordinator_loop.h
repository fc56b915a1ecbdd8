#pragma once

#include "executors/native_executor.h"
#include "executors/timer_queue.h"

#include <string>

namespace coreo {

/// The event loop of a main program that awaits what its tasks wait for first and has only the computing done by a pool:
/// timers, and the waits as spans on a lane of its own, the history's last.
/// Threads: the coordinator's.
class CoordinatorLoop
{
public:
    explicit CoordinatorLoop(const ExecutorContext &context);

    /// Begins the first waits of all these tasks at `at`.
    void begin(Chunk tasks, Time at);
    [[nodiscard]] bool empty() const { return m_timers.empty(); }
    /// When the next wait is over; only if there is one.
    [[nodiscard]] Time due() { return m_timers.firstDue(); }
    /// Takes a task whose wait is over by `at`, the earliest first.
    bool takeDue(Time at, TaskId &task);
    /// So many tasks have come back from the pool.
    void cameBack(std::uint32_t tasks);
    /// The run is stopped: what still waits has been cancelled.
    void cancel(Time at);

private:
    struct Timer
    {
        Time due{}, since{};
        TaskId task;
    };
    void write(const Timer &timer, Time end, std::uint8_t flags);
    void read(const Timer &timer, const Step &step);

    const ExecutorContext m_context;
    Lane &m_lane;
    TimerQueue<Timer> m_timers;
    std::string m_text;          ///< what was read last
    std::uint32_t m_out = 0;     ///< tasks that have begun and not come back
};

} // namespace coreo
