#pragma once

#include "model/parameters.h"

#include <cstdint>
#include <string>

namespace coreo {

/// Limits of INTERFACE, in one place for checks, controls and messages.
inline constexpr std::uint64_t kMaxTasks = 10'000'000;
inline constexpr std::uint64_t kMaxWorkers = 1'024;
inline constexpr std::uint64_t kMaxRetries = 1'000;
inline constexpr double kMaxTimeout = 1e6; ///< seconds

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
    std::string backend = "native"; ///< native | simulated
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

    [[nodiscard]] bool simulated() const { return backend == "simulated"; }
    bool operator==(const RunSpec &) const = default;
};

} // namespace coreo
