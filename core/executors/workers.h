#pragma once

#include "record/worker_stops.h"

#include <cstdint>
#include <vector>

namespace coreo {

/// The workers of a run that goes on, for whoever watches them: CPU time, and signals to those that are processes.
/// Threads: any, until the run's end begins.
class Workers
{
public:
    virtual ~Workers() = default;
    /// CPU time consumed by each worker so far, by lane, in nanoseconds.
    [[nodiscard]] virtual std::vector<std::int64_t> consumedCpu() const = 0;
    /// Sends a signal to the worker of that lane if it is the process `pid` and has not ended; false otherwise, also where
    /// workers are no processes.
    virtual bool signalWorker(std::uint32_t, std::int64_t, int) { return false; }
    /// When which workers were stopped so far.
    [[nodiscard]] virtual std::vector<WorkerStop> workerStops() const { return {}; }
};

} // namespace coreo
