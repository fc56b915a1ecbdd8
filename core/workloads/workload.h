#pragma once

#include "model/parameters.h"
#include "model/run_spec.h"
#include "model/task.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace coreo {

struct StepCosts;

/// A task as the simulator sees most of them: one computation and its result.
struct TaskOutline
{
    Time compute{}; ///< by the step costs asked for; of a task that waits: nothing
    std::uint64_t result = 0;
    bool waits = false; ///< it has other parts: see the task itself
};

/// Makes a batch's tasks and knows their right answers: a pure function of (parameters, task count, seed).
/// Threads: immutable after construction, used by all workers at once; task() allocates nothing.
class Workload
{
public:
    virtual ~Workload() = default;
    [[nodiscard]] virtual Task task(TaskId id) const = 0;
    [[nodiscard]] virtual std::uint64_t expected(TaskId id) const = 0;
    /// What task() and expected() say of the `count` tasks from `first` on, in short. A workload may know a quicker way to the
    /// same numbers.
    virtual void outline(TaskId first, std::uint32_t count, const StepCosts &costs, TaskOutline *out) const;
    /// expected() of `count` tasks in any order.
    virtual void expectedOf(const TaskId *tasks, std::uint32_t count, std::uint64_t *out) const;
    /// Whether expected() is known; else results are only compared with each other.
    [[nodiscard]] virtual bool knowsAnswers() const { return true; }
    /// Whether only CPython can run the tasks.
    [[nodiscard]] virtual bool needsPython() const { return false; }
    [[nodiscard]] virtual ResultKind resultKind() const { return ResultKind::Integer; }
    /// The most spans that one task writes on its lane: 2 where tasks wait and then compute.
    [[nodiscard]] virtual int spansPerTask() const { return 1; }
    /// What the tasks read, in pieces that follow one another in the run's input; 0 = nothing. A pure function, too.
    [[nodiscard]] virtual std::uint32_t inputPieces() const { return 0; }
    [[nodiscard]] virtual std::string inputPiece(std::uint32_t) const { return {}; }
    /// Memory that one worker needs beyond its stack, in bytes.
    [[nodiscard]] virtual std::uint64_t bytesPerWorker() const { return 0; }
};

/// The registry's entry of one workload.
struct WorkloadInfo
{
    const char *id;
    const char *name;    ///< what the window shows (translatable)
    const char *summary; ///< one sentence (translatable)
    Parameters parameters;
    /// The number of tasks the parameters suggest (a list's length), or 0.
    std::uint32_t (*suggestedTasks)(const ParameterValues &);
    /// Throws Failure(Usage or BadInputFile) for values that the declarations alone cannot judge.
    std::unique_ptr<Workload> (*make)(const RunSpec &);
};

/// Every workload, in the order in which they are offered.
const std::vector<WorkloadInfo> &workloads();
/// Null if there is none of that id.
const WorkloadInfo *findWorkload(std::string_view id);

/// The native cost of steps in nanoseconds of one core, for plans and for the simulator (`--costs` may replace them).
struct StepCosts
{
    double identity = 2;
    double sumPerAddition = 0.35;
    double triangularPerTurn = 1.4;
    double streamPerByte = 0.08;
    double readPerByte = 0.2; ///< from the page cache
    double countPerByte = 7;
};
/// Planned CPU and wait of a task.
struct Plan
{
    Time compute{};
    Time wait{};
};
Plan plan(const Task &task, const StepCosts &costs = {});

} // namespace coreo
