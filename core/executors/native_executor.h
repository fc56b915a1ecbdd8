#pragma once

#include "executors/executor.h"
#include "executors/step_runner.h"
#include "executors/stop_flag.h"
#include "executors/workers.h"
#include "record/run_history.h"
#include "workloads/workload.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace coreo {

/// An executor that really works on this machine's cores.
class NativeExecutor : public Executor, public Workers
{
public:
    /// Only the inline executor does it.
    Notice runHere(TaskId) override
    {
        throw std::logic_error("runHere: a strategy that runs on the coordinator uses the inline executor");
    }
    /// Lets every worker end (at once if the stop was asked) and waits for it. Afterwards nothing that the executor
    /// started is alive. Called once, by the coordinator.
    virtual void finish() = 0;
    /// Wakes a coordinator in wait() after the stop flag was set. Threads: any.
    virtual void wake() = 0;
};

/// What every native executor works with; all of it outlives the executor.
struct ExecutorContext
{
    const Workload &workload;
    RunHistory &history;
    StopFlag &stop;
    std::int64_t zero; ///< the run's zero on the raw clock
    int input = -1;    ///< the file that tasks read, if they read one
    bool record = true; ///< false: workers of this process record nothing (tests/bench: what recording costs)
};

/// What a run asks of workers of this process.
inline RunnerOptions runnerOptions(const ExecutorContext &context)
{
    RunnerOptions options = StepRunner::optionsFor(context.history.spec);
    options.input = context.input;
    options.record = context.record;
    return options;
}

/// The registry's entry of one native executor.
struct ExecutorInfo
{
    const char *id;
    const char *name;    ///< what the window shows (translatable)
    const char *summary; ///< one sentence (translatable)
    /// The number of lanes that `spec` needs.
    std::uint32_t (*lanes)(const RunSpec &spec);
    std::unique_ptr<NativeExecutor> (*make)(const ExecutorContext &);
    /// Lanes stand in shared memory, behind so many bytes of the executor's own; 0 = in private memory.
    std::size_t (*sharedBytes)(const RunSpec &spec) = [](const RunSpec &) { return std::size_t{0}; };
};

const std::vector<ExecutorInfo> &executors();
const ExecutorInfo *findExecutor(std::string_view id);

} // namespace coreo
