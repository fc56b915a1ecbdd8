#pragma once

#include "executors/spin_work.h"
#include "executors/task_stop.h"
#include "model/fault_plan.h"
#include "model/run_spec.h"
#include "record/lane.h"
#include "workloads/workload.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace coreo {

/// What an interpreter of steps is told beside its tasks.
struct RunnerOptions
{
    SpinRate rate = spinRate();
    Time timeout = Time::zero(); ///< the most that an attempt may take where nobody else ends it; zero = any
    FaultPlan faults{};
    std::uint64_t seed = 1;
    std::function<void(const Fault &)> misbehave{}; ///< carries out what only a process can
    int input = -1; ///< the file that Read and Count steps read
    bool skipFirstWaits = false; ///< tasks come when what they wait for first is over
    LockHolder *lock = nullptr;  ///< held while a task computes, where there is an interpreter lock
    const void *claims = nullptr; ///< the word from which the next chunk is claimed, if several do so
    bool record = true; ///< false: nothing is written to the lane and no clock is read, to measure what that costs
};

/// Carries out the steps of tasks for one worker and writes what happened to its lane: the one interpreter that every
/// native executor uses.
/// Threads: used by its worker only.
/// Errors: a task that throws is `failed`, with the text; nothing escapes.
class StepRunner
{
public:
    virtual ~StepRunner() = default;
    StepRunner(const StepRunner &) = delete;
    StepRunner &operator=(const StepRunner &) = delete;

    using Options = RunnerOptions;
    /// What a spec asks of workers of this process.
    static Options optionsFor(const RunSpec &spec);

    /// `zero` is the run's zero on the raw clock.
    StepRunner(const Workload &workload, Lane &lane, StopFlag &stop, std::int64_t zero, Options options = {});

    /// Runs the tasks of a chunk one after the other, the first from `start` on; the clock is read once a span. False
    /// when the stop was asked: the task it hit is recorded as cancelled, later ones are not started.
    /// `ended` is the instant at which the last one ended.
    virtual bool run(Chunk chunk, Time start, Time &ended, std::uint32_t attempt = 1);

    /// Does only the task's computing, without waits and without recording it: for measuring what tiny tasks cost.
    void computeOnly(TaskId id);

    /// Attempts that failed since the last call: the task threw, or its time was over.
    struct Thrown
    {
        TaskId task;
        std::uint32_t attempt;
        Time started, ended;
        TaskState state;
        std::string text;
    };
    std::vector<Thrown> takeThrown();
    [[nodiscard]] bool anyThrown() const { return !m_thrown.empty(); }

    [[nodiscard]] Time now() const;

protected:
    /// One attempt at a task, between its spans.
    struct Attempt
    {
        TaskId id;
        std::uint32_t number = 1;
        Time begin{};
        std::uint64_t result = 0;
        Time waited{};
        bool misbehaved = false; ///< whether its fault, if there is one, has been
    };
    /// Carries out the steps of one span: a wait, or everything up to the next wait, and says how the attempt stands
    /// then: Ok also where more is to follow. What failed is kept for takeThrown().
    TaskState carryOut(Attempt &attempt, const Step *&step, const Step *end);
    /// The attempt has had the time that it may take.
    TaskState timedOut(const Attempt &attempt);
    /// Adds to what is known of the tasks' own time: see Lane.
    void addOwnTime(Time own, std::uint32_t tasks, Time longest);

    const Workload &m_workload;
    Lane &m_lane;
    StopFlag &m_flag;
    TaskStop m_stop;
    const std::int64_t m_zero;
    const Options m_options;

private:
    TaskState carryOutHere(Attempt &attempt, const Step *&step, const Step *end);
    bool runTask(TaskId id, const Task &task, Time &now, std::uint32_t attempt);
    bool carryOutSteps(const Step *&step, const Step *end, Attempt &attempt);
    bool wait(Time length);
    bool misbehave(const Fault &fault);
    bool compute(const Step &step, std::uint64_t &result);
    std::uint64_t sum(std::uint64_t n, bool &complete) const;
    std::uint64_t triangular(std::uint64_t range, bool &complete) const;
    std::uint64_t stream(std::uint64_t bytes, std::uint64_t argument, bool &complete);

    void read(const Step &step);
    std::uint64_t count(const Step &step, bool &complete);

    std::vector<std::uint64_t> m_buffer;
    std::string m_text;
    std::uint64_t m_textAt = ~0ull; ///< the offset from which it was read
    std::vector<Thrown> m_thrown;
    bool m_claimsNext = false; ///< whether a claim follows on the task that runs
    bool m_measures = false; ///< whether the chunk that runs computes long enough to read what it takes
    // Of the chunk that runs: planned waits, computing wall time, and the longest task.
    Time m_waits{}, m_wall{}, m_longestWall{}, m_longestWait{};
};

} // namespace coreo
