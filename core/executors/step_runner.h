#pragma once

#include "executors/spin_work.h"
#include "executors/stop_flag.h"
#include "record/lane.h"
#include "workloads/workload.h"

#include <cstdint>
#include <vector>

namespace coreo {

/// Carries out the steps of tasks for one worker and writes what happened to its lane: the one interpreter that every
/// native executor uses.
/// Threads: used by its worker only.
/// Errors: a task that throws is `failed`, with the text; nothing escapes.
class StepRunner
{
public:
    /// `zero` is the run's zero on the raw clock.
    StepRunner(const Workload &workload, Lane &lane, StopFlag &stop, std::int64_t zero);

    /// Runs the tasks of a chunk one after the other, the first from `start` on; the clock is read once a span. False
    /// when the stop was asked: the task it hit is recorded as cancelled, later ones are not started.
    /// `ended` is the instant at which the last one ended.
    bool run(Chunk chunk, Time start, Time &ended);

    /// Does only the task's computing, without waits and without recording it: for measuring what tiny tasks cost.
    void computeOnly(TaskId id);

    /// Tasks that threw since the last call.
    struct Thrown { TaskId task; Time started, ended; std::string text; };
    std::vector<Thrown> takeThrown();
    [[nodiscard]] bool anyThrown() const { return !m_thrown.empty(); }

    [[nodiscard]] Time now() const;

private:
    bool runTask(TaskId id, const Task &task, Time &now);
    bool compute(const Step &step, std::uint64_t &result);
    std::uint64_t sum(std::uint64_t n, bool &complete) const;
    std::uint64_t triangular(std::uint64_t range, bool &complete) const;
    std::uint64_t stream(std::uint64_t bytes, std::uint64_t argument, bool &complete);

    const Workload &m_workload;
    Lane &m_lane;
    StopFlag &m_stop;
    std::int64_t m_zero;
    std::vector<std::uint64_t> m_buffer;
    std::vector<Thrown> m_thrown;
    // Of the chunk that runs: planned waits, computing wall time, and the longest task.
    Time m_waits{}, m_wall{}, m_longestWall{}, m_longestWait{};
};

} // namespace coreo
