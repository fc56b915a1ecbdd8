#include "executors/inline_executor.h"
#include "executors/loop_executor.h"
#include "executors/process_executor.h"
#include "executors/process_per_task_executor.h"
#include "executors/thread_executor.h"

namespace coreo {
namespace {

/// A lane a worker, and one for the coordinator where it waits for tasks on a loop of its own.
std::uint32_t poolLanes(const RunSpec &spec)
{
    return spec.workers + (spec.waitsOnCoordinator() ? 1 : 0);
}

} // namespace

const std::vector<ExecutorInfo> &executors()
{
    static const std::vector<ExecutorInfo> table{
        {"inline", coreoText("On the calling core"),
         coreoText("No worker: tasks run one after the other where they are asked for."),
         [](const RunSpec &) { return 1u; },
         [](const ExecutorContext &context) -> std::unique_ptr<NativeExecutor> {
             return std::make_unique<InlineExecutor>(context);
         }},
        {"threads", coreoText("Threads"),
         coreoText("Threads that really run in parallel, without an interpreter lock."),
         poolLanes,
         [](const ExecutorContext &context) -> std::unique_ptr<NativeExecutor> {
             return std::make_unique<ThreadExecutor>(context);
         }},
        {"gil-threads", coreoText("Threads under an interpreter lock"),
         coreoText("Threads of which one at a time computes, as CPython's do: they take turns of a switch interval."),
         poolLanes,
         [](const ExecutorContext &context) -> std::unique_ptr<NativeExecutor> {
             return std::make_unique<ThreadExecutor>(context);
         }},
        {"processes", coreoText("Processes"),
         coreoText("Worker processes: one may crash, and only the task that it ran is lost."),
         poolLanes,
         [](const ExecutorContext &context) -> std::unique_ptr<NativeExecutor> {
             if (context.history.spec.processPerTask())
                 return std::make_unique<ProcessPerTaskExecutor>(context);
             return std::make_unique<ProcessExecutor>(context);
         },
         [](const RunSpec &) { return kWorkerSlotBytes; }},
        {"loops", coreoText("Event loops"),
         coreoText("Tasks take turns on an event loop whenever they wait: one loop, or one in each worker process."),
         [](const RunSpec &spec) { return spec.oneLoop() ? 1u : spec.workers; },
         [](const ExecutorContext &context) -> std::unique_ptr<NativeExecutor> {
             if (context.history.spec.oneLoop())
                 return std::make_unique<LoopExecutor>(context);
             return std::make_unique<ProcessExecutor>(context);
         },
         [](const RunSpec &spec) { return spec.oneLoop() ? 0 : kWorkerSlotBytes; }},
    };
    return table;
}

const ExecutorInfo *findExecutor(std::string_view id)
{
    for (const ExecutorInfo &info : executors())
        if (info.id == id)
            return &info;
    return nullptr;
}

} // namespace coreo
