#pragma once

#include "simulator/core_usage.h"
#include "simulator/event_loop.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace coreo {

/// The event loop that is the coordinator's own thread, on lane 0 and core 0: nobody is started, nothing is handed over.
/// Threads: the coordinator's. Errors: Failure(Usage) when virtual time overflows.
class SimulatedLoop
{
public:
    /// All are kept by reference.
    SimulatedLoop(const Workload &workload, RunHistory &history, const Costs &costs, CoreUsage &usage,
                  Attempts *attempts);

    void submit(Chunk tasks) { m_loop.add(tasks); }
    /// Runs callbacks from `now` on, up to a task's last end, and says which; `now` is then the instant reached. None if no
    /// task is left, or the run is to stop.
    std::optional<TaskId> run(Time &now, const std::stop_token &stop);
    /// What is under way at `end` stays unfinished; fills in the lane's totals.
    void finish(Time end);

private:
    Lane &m_lane;
    CoreUsage &m_usage;
    Attempts *m_attempts; ///< null where every task goes well
    OwnTime m_own;
    EventLoop m_loop;
};

/// What tasks wait for on the coordinator's event loop before they go to workers: timers, and a Wait span on the last lane
/// for each that is over.
/// Threads: the coordinator's. Errors: Failure(Usage) when virtual time overflows.
class SimulatedWaits
{
public:
    /// All are kept by reference.
    SimulatedWaits(const Workload &workload, RunHistory &history, const Costs &costs);

    /// The task has come: it waits, if for nothing then until now.
    void begin(TaskId task, Time now);
    [[nodiscard]] bool empty() const { return m_timers.empty(); }
    /// When the next wait is over.
    [[nodiscard]] Time due() const { return m_timers.front().due; }
    /// Takes the task whose wait was over first, ties by task.
    TaskId take();
    /// Who waits at `end` is cancelled.
    void finish(Time end);

private:
    struct Timer
    {
        Time due{};
        TaskId task;
        /// For a heap whose front is the earliest.
        bool operator<(const Timer &other) const { return due != other.due ? due > other.due : task > other.task; }
    };
    void write(const Timer &timer, Time end, bool last);

    const Workload &m_workload;
    const Costs &m_costs;
    Lane &m_lane;
    std::vector<Timer> m_timers; ///< a heap
};

} // namespace coreo
