#pragma once

#include "executors/workers.h"
#include "record/run_history.h"

#include <functional>
#include <memory>

namespace coreo {

/// Records what every core does during a run: a sample at zero, twenty a second, and one at the end, each the mean since
/// the one before. User and kernel time come from the system (platform/cpu_usage.h), own load from the workers' CPU
/// clocks, spread over the cores that their spans name.
/// Threads: owns one; start() and stop() by the coordinator.
class CoreRecorder
{
public:
    /// `zero` is the run's zero on the raw clock.
    CoreRecorder(RunHistory &history, const Workers &workers, std::int64_t zero);
    ~CoreRecorder();
    /// Takes the last sample and ends. Before the workers go.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coreo
