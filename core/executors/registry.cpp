#include "executors/inline_executor.h"
#include "executors/process_executor.h"
#include "executors/process_per_task_executor.h"
#include "executors/thread_executor.h"

namespace coreo {

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
         [](const RunSpec &spec) { return spec.workers; },
         [](const ExecutorContext &context) -> std::unique_ptr<NativeExecutor> {
             return std::make_unique<ThreadExecutor>(context);
         }},
        {"processes", coreoText("Processes"),
         coreoText("Worker processes: one may crash, and only the task that it ran is lost."),
         [](const RunSpec &spec) { return spec.workers; },
         [](const ExecutorContext &context) -> std::unique_ptr<NativeExecutor> {
             if (context.history.spec.processPerTask())
                 return std::make_unique<ProcessPerTaskExecutor>(context);
             return std::make_unique<ProcessExecutor>(context);
         },
         kWorkerSlotBytes},
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
