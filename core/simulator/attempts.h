#pragma once

#include "model/fault_plan.h"
#include "record/run_history.h"

#include <cstdint>
#include <set>
#include <unordered_map>

namespace coreo {

/// What is to go wrong in a simulated run, how often what failed is tried again, and the record of it.
/// A fault befalls a task where it starts, before what it waits for first, as in a worker process. What a real machine
/// survives (alloc, result, closefds, fork) costs nothing here.
/// Threads: the coordinator's.
/// Errors: Failure(Usage) for a task that would never end and has no time limit: virtual time has nobody who loses patience.
class Attempts
{
public:
    explicit Attempts(RunHistory &history);

    /// Whether the spec asks for anything of this: else every task goes well at once.
    static bool neededBy(const RunSpec &spec) { return !spec.fault.empty() || spec.timeout > 0; }

    /// The most that an attempt may take; zero = any.
    [[nodiscard]] Time timeout() const { return m_timeout; }
    /// Longer than any attempt may take.
    [[nodiscard]] Time endless() const { return m_timeout + Time(1); }
    /// Which attempt at the task the next one is.
    [[nodiscard]] std::uint32_t number(TaskId task) const;

    struct Fate
    {
        TaskState state = TaskState::Ok; ///< how the attempt ends: at once, unless it is endless
        bool endless = false;
        SpanKind kind = SpanKind::Compute; ///< what an endless one does
    };
    [[nodiscard]] Fate fate(TaskId task, std::uint32_t number) const;
    /// Whether an end like this one ends the worker too.
    [[nodiscard]] bool endsWorker(TaskState state) const
    {
        return state == TaskState::Crashed || (state == TaskState::TimedOut && m_processes);
    }

    /// The attempt has not ended well.
    void record(TaskId task, std::uint32_t number, WorkerId worker, Time started, Time ended, TaskState state);
    /// Whether the task, which has just failed, is to be tried again. Once for each record().
    bool repeats(TaskId task);
    /// Whether a task of the chunk ended with an exception (and not with its worker), for good.
    [[nodiscard]] bool raised(Chunk tasks) const;

private:
    [[nodiscard]] const Fault *faultOf(TaskId task, std::uint32_t number) const;

    RunHistory &m_history;
    FaultPlan m_plan;
    const Time m_timeout;
    const bool m_processes;
    std::unordered_map<std::uint32_t, std::uint32_t> m_failed; ///< how often, by task
    std::set<std::uint32_t> m_raised;
};

} // namespace coreo
