#pragma once

#include "model/parameters.h"
#include "model/time.h"

#include <cstdint>
#include <string>

namespace coreo {

/// Limits of INTERFACE, in one place for checks, controls and messages.
inline constexpr std::uint64_t kMaxTasks = 10'000'000;
inline constexpr std::uint64_t kMaxWorkers = 1'024;
inline constexpr std::uint64_t kMaxRetries = 1'000;
inline constexpr double kMaxTimeout = 1e6; ///< seconds
inline constexpr Time kMinSwitchInterval = std::chrono::microseconds(10);
inline constexpr Time kMaxSwitchInterval = std::chrono::seconds(10);
/// Source: CPython Include/internal/pycore_gil.h, DEFAULT_SWITCH_INTERVAL.
inline constexpr Time kDefaultSwitchInterval = std::chrono::milliseconds(5);
inline constexpr std::uint64_t kMaxProcesses = 512; ///< where each task has one of its own

enum class Pin : std::uint8_t { None, Worker, Task };

/// Everything that defines a run: a pure value. Results and delivery rule of a run are a pure function of it; in the
/// simulator every byte is.
/// `tasks`, `workers`, `chunk`, `executor` and `cores` are as asked for, 0 or empty meaning "the default"; resolve() in
/// run/ fills them in, and what a RunHistory holds is always resolved.
struct RunSpec
{
    std::string scenario; ///< for the record only
    std::string strategy = "pool_imap";
    ParameterValues strategyParameters;
    std::string workload = "synthetic";
    ParameterValues workloadParameters;
    std::uint32_t tasks = 0;
    std::uint32_t workers = 0;
    std::uint32_t chunk = 0;
    bool chunkGiven = false;
    std::string executor;
    std::string backend = "native"; ///< native | python | simulated
    Pin pin = Pin::None;
    std::uint64_t seed = 1;
    std::uint32_t cores = 0;        ///< the virtual machine's, with the simulated back end
    std::string costs = "native";   ///< native | python | none | a file's path
    int nice = 0;                   ///< workers' niceness; the desktop program uses 5
    std::uint32_t repeat = 1;
    double timeout = 0;             ///< seconds that one attempt at a task may take; 0 = any
    std::uint32_t retries = 0;      ///< how often an attempt that did not end well is repeated
    std::string fault;              ///< how tasks misbehave on request (model/fault_plan.h)
    std::string onError = "continue"; ///< continue: every task stands alone
    Time switchInterval = kDefaultSwitchInterval; ///< of the interpreter lock, executor gil-threads
    std::string python;             ///< the interpreter of the back end python; empty = python3 on PATH
    std::string startMethod = "fork"; ///< how that starts its workers: fork | spawn | forkserver

    [[nodiscard]] bool simulated() const { return backend == "simulated"; }
    /// Whether CPython runs the batch, with its own APIs.
    [[nodiscard]] bool onPython() const { return backend == "python"; }
    /// Whether workers are event loops, which interleave the tasks of a chunk.
    [[nodiscard]] bool onLoops() const { return executor == "loops"; }
    /// Whether the coordinator's own thread is the one event loop.
    [[nodiscard]] bool oneLoop() const { return onLoops() && strategy != "loop_per_core"; }
    /// Whether what tasks wait for first is waited for on the coordinator's event loop, and only computing goes to workers.
    [[nodiscard]] bool waitsOnCoordinator() const
    {
        return strategy == "run_in_executor_as_completed" || strategy == "run_in_executor_gather";
    }
    /// Whether threads take turns under an interpreter lock.
    [[nodiscard]] bool underLock() const { return executor == "gil-threads"; }
    /// Each task has a process of its own, which ends with it: worker i is there for task i only.
    [[nodiscard]] bool processPerTask() const { return strategy == "process_join"; }
    bool operator==(const RunSpec &) const = default;
};

} // namespace coreo
