#pragma once

#include "executors/stop_flag.h"
#include "executors/workers.h"
#include "python/bridge.h"
#include "python/bridge_plan.h"
#include "python/event_reader.h"
#include "python/watchdog.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace coreo {

/// What a run on CPython works with; all of it outlives the run.
struct PythonContext
{
    const Workload &workload;
    RunHistory &history;
    StopFlag &stop;
    std::vector<TaskId> order; ///< in which event_loop_as_completed starts its coroutines
    bool joins = false;        ///< pool_apply_async: close() and join() before any get()
    int input = -1;            ///< the file that tasks read, if they read one
};

/// One batch on CPython: the bridge runs it with the real API, this takes in what it says, looks for a stop, and sees when
/// the API waits for ever.
/// Threads: the coordinator's; as Workers any.
/// Errors: Failure(Environment) when there is no interpreter, it is too old or ends before it is ready; Failure(BadInputFile)
/// when the user's file cannot be loaded. Both before anything runs.
class PythonRun : public Workers
{
public:
    /// Starts the interpreter and waits until it is ready for the batch, or the stop is asked.
    explicit PythonRun(const PythonContext &context);

    /// How the batch ended.
    enum class End : std::uint8_t {
        Over,    ///< by itself: all done, or an exception ended it
        Stopped, ///< the stop was asked
        Stuck,   ///< CPython would wait for ever
        Gone,    ///< the interpreter ended
    };
    /// Runs it; `began` is called with the run's zero (CLOCK_MONOTONIC), before any worker is started, `over` when the
    /// strategy's last line is done, while workers are still there. Afterwards nothing is.
    End run(const std::function<void(std::int64_t zero)> &began, const std::function<void()> &over);

    /// Exceptions of tasks that ended the program: their chunks.
    [[nodiscard]] const std::vector<Chunk> &raised() const { return m_raised; }
    /// How long shutting down took.
    [[nodiscard]] Time teardown() const { return m_teardown; }

    [[nodiscard]] std::vector<std::int64_t> consumedCpu() const override { return m_events.consumedCpu(); }
    bool signalWorker(std::uint32_t lane, std::int64_t pid, int number) override;
    [[nodiscard]] std::vector<WorkerStop> workerStops() const override { return m_stops.all(); }

private:
    void say(const nlohmann::json &said);
    void sayFailure(const nlohmann::json &said);
    void sayDeath(const nlohmann::json &said);
    void sayBroken(const nlohmann::json &said);
    void sayMeasured(const nlohmann::json &said);
    void awaitReady();
    [[nodiscard]] bool batchIsOn();
    void finish();
    void listen(int milliseconds);
    [[nodiscard]] Time at(std::int64_t monotonic) const;
    [[nodiscard]] Time now() const;

    const PythonContext m_context;
    EventMemory m_memory;
    EventReader m_events;
    Watchdog m_watchdog;
    PythonFacts m_facts;
    SharedMemory m_plan;
    std::optional<Bridge> m_bridge;
    std::function<void(std::int64_t)> m_began;
    enum class Phase : std::uint8_t { Starting, Ready, Refused, Running, Ended, Closed, Measured };
    Phase m_phase = Phase::Starting;
    End m_end = End::Over;
    nlohmann::json m_refusal;
    std::vector<Chunk> m_raised;
    std::atomic<std::int64_t> m_session{-1};
    std::int64_t m_zero = 0;
    Time m_endedAt{}, m_teardown{};
    WorkerStops m_stops;
};

/// Loads the user's file in the interpreter and tells how many items there are; 0 if it names none.
/// Errors: as PythonRun().
std::uint32_t countPythonItems(const RunSpec &spec, const Workload &workload, StopFlag &stop);

/// Becomes the interpreter: the life of `coreo bridge`, whose descriptors are as Bridge hands them on. Returns only if that
/// cannot be done, with the program's exit code.
int becomePython(std::int64_t guard);

} // namespace coreo
