#pragma once

#include "model/delivery_rule.h"
#include "model/machine.h"
#include "model/run_spec.h"
#include "model/task.h"
#include "record/append_log.h"
#include "record/lane.h"
#include "record/python_facts.h"
#include "record/shared_memory.h"
#include "record/task_log.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace coreo {

/// One submit call: `count` tasks from `first` on, all at `at`.
struct Submission
{
    Time at{};
    TaskId first{0u};
    std::uint32_t count = 0;
};

struct WorkerInfo
{
    WorkerId id;
    std::string kind; ///< "coordinator", "thread", "process", "simulated"
    std::int64_t pid = -1;      ///< -1 = null (simulated)
    std::int64_t tid = -1;
    std::optional<CoreId> pinnedTo;
    Time started = kNoTime;
    Time ready = kNoTime;
};

/// One failed attempt at a task.
struct TaskFailure
{
    TaskId task;
    std::uint32_t attempt = 1;
    WorkerId worker;
    std::int64_t pid = -1;
    Time started = kNoTime;
    Time ended = kNoTime;
    TaskState state = TaskState::Failed;
    std::string signal; ///< empty = null
    std::optional<int> status;
    std::string text;
};

/// One reading of all cores; shares are means since the reading before. `shares` has one entry a logical processor of
/// Machine::processors, in that order.
struct CoreSample
{
    Time at{};
    std::vector<CoreShare> shares;
};

enum class RunState : std::uint8_t { Preparing, Running, Complete, Cancelled, Interrupted, Stuck };

/// From `at` on `worker` holds the interpreter lock; none: nobody does.
struct LockHold
{
    Time at{};
    WorkerId worker;
};

/// Everything that is known of one run, append-only while it happens: the one thing that live view, replay of a saved
/// run and playback of a finished simulation read.
/// Threads: lanes by their worker, logs by the coordinator, rare things (workers, failures, core samples) under a lock;
/// readers take lengths and never wait for the engine.
class RunHistory
{
public:
    /// `lanes` lanes for `spansPerLane` spans each and logs for every task (and `extra` attempts).
    /// With `sharedBytes` each lane stands in shared memory of its own (laneMemory()), behind so many bytes for whoever runs
    /// the workers.
    RunHistory(RunSpec resolved, Machine machine, std::uint32_t lanes, std::size_t spansPerLane,
               std::size_t sharedBytes = 0);

    const RunSpec spec;
    const Machine machine;

    [[nodiscard]] std::uint32_t taskCount() const { return spec.tasks; }
    [[nodiscard]] std::uint32_t laneCount() const { return static_cast<std::uint32_t>(m_lanes.size()); }
    [[nodiscard]] Lane &lane(std::uint32_t index) { return *m_lanes[index]; }
    [[nodiscard]] const Lane &lane(std::uint32_t index) const { return *m_lanes[index]; }
    /// The lanes of workers: all but the one of the coordinator's event loop, which is the last where there is one.
    [[nodiscard]] std::uint32_t workerLanes() const { return laneCount() - (spec.waitsOnCoordinator() ? 1 : 0); }
    /// Whether this lane is the coordinator's event loop: it holds the waits of tasks that compute on other lanes.
    [[nodiscard]] bool isCoordinatorLane(std::uint32_t index) const { return index == workerLanes(); }
    [[nodiscard]] SharedMemory &laneMemory(std::uint32_t index) { return m_laneMemory[index]; }
    /// Where lanes stand in shared memory: nobody else is to be handed one any more.
    void closeLaneMemory();

    AppendLog<Submission> submissions;
    TaskLog received;
    TaskLog delivered;
    /// Who held the interpreter lock, in order; written by whoever holds it. Empty where there is none.
    AppendLog<LockHold> lockHolds;
    std::atomic<std::uint32_t> duplicates{0}; ///< deliveries of a task that had been delivered before

    void addWorker(WorkerInfo worker);
    /// Completes the newest entry of that worker, which may have had others before it in its place.
    void workerReady(WorkerId worker, Time at, std::optional<CoreId> pinnedTo = {});
    [[nodiscard]] std::vector<WorkerInfo> workers() const;

    void addFailure(TaskFailure failure);
    [[nodiscard]] std::vector<TaskFailure> failures() const;

    void addCoreSample(CoreSample sample);
    /// Samples from index `from` on.
    [[nodiscard]] std::vector<CoreSample> coreSamples(std::size_t from = 0) const;

    void addWarning(Text warning);
    [[nodiscard]] std::vector<Text> warnings() const;

    /// The interpreter that ran the batch; not known() for the other back ends.
    void setPython(PythonFacts facts);
    [[nodiscard]] PythonFacts python() const;

    /// The run's state; `end` and `teardown` are set before it leaves Running.
    [[nodiscard]] RunState state() const { return m_state.load(std::memory_order_acquire); }
    void setState(RunState state) { m_state.store(state, std::memory_order_release); }
    [[nodiscard]] bool over() const { return state() > RunState::Running; }

    std::atomic<std::int64_t> endNs{0};      ///< the last delivery, or where the run was stopped
    std::atomic<std::int64_t> teardownNs{0}; ///< how long shutting the workers down took
    [[nodiscard]] Time end() const { return Time(endNs.load()); }

    /// The clock at this moment, in the run's time; for live views. Set by the engine; a finished run answers `end`.
    /// A simulated or loaded run has no clock.
    [[nodiscard]] Time now() const;
    void setClock(std::int64_t (*read)(std::int64_t zero), std::int64_t zero);

    // Known once the run is over (filled by run/): own time by re-running tiny tasks, see INTERFACE serialTime.
    std::atomic<std::int64_t> tinyTaskOwn{0};      ///< mean own nanoseconds x 1000 of a task that was not measured
    std::atomic<std::int64_t> plannedWaits{0};     ///< sum of the tasks' planned waits
    std::atomic<std::int64_t> longestTask{0};      ///< the longest own time + waits of one task
    std::atomic<std::int64_t> measuredSerial{-1};  ///< makespan of a serial run of the same batch in this session, or -1

    /// Result bits expected of a task and how to print them, so that charts and formats need no workload.
    /// Filled by run/ (or from the file).
    ResultKind resultKind = ResultKind::Integer;
    std::uint32_t wrongResults = 0;   ///< valid once over
    std::string totalResult;          ///< valid once over
    bool waitsHoldWorkers = true;     ///< false where waits are an event loop's; known before the run begins
    std::size_t spansExpected = 0;    ///< on one lane, if all lanes get as many; known before the run begins
    DeliveryRule delivery = DeliveryRule::Unordered;
    std::string programVersion;

private:
    std::vector<SharedMemory> m_laneMemory; ///< empty if lanes are private; outlives them
    std::vector<std::unique_ptr<Lane>> m_lanes;
    mutable std::mutex m_mutex;
    std::vector<WorkerInfo> m_workers;
    std::vector<TaskFailure> m_failures;
    std::vector<CoreSample> m_coreSamples;
    std::vector<Text> m_warnings;
    PythonFacts m_python;
    std::atomic<RunState> m_state{RunState::Preparing};
    std::atomic<std::int64_t (*)(std::int64_t)> m_readClock{nullptr};
    std::atomic<std::int64_t> m_zero{0};
};

/// A result's text: decimal, hexadecimal, or Python's repr of a float.
std::string formatResult(ResultKind kind, std::uint64_t bits);
/// A double as Python's repr prints it ("6.99999997e+16", "1e-05", "0.5").
std::string pythonRepr(double value);

} // namespace coreo
