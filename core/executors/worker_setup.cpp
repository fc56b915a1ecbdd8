#include "executors/worker_setup.h"

#include "platform/affinity.h"

#include <sys/syscall.h>
#include <unistd.h>

namespace coreo {
namespace {

/// Pins to the `place`-th usable CPU; what cannot be done is said in the history, once a CPU.
std::optional<CoreId> pinTo(RunHistory &history, std::uint32_t place)
{
    const std::vector<CoreId> &usable = history.machine.usable;
    if (usable.empty())
        return std::nullopt;
    const CoreId core = usable[place % usable.size()];
    std::string error;
    if (pinThread(core, error))
        return core;
    history.addWarning({coreoText("Could not pin to CPU %1: %2. The run goes on unpinned there."),
                        {std::to_string(core.value), error}});
    return std::nullopt;
}

} // namespace

WorkerInfo describeThisThread(WorkerId id, const char *kind)
{
    WorkerInfo info;
    info.id = id;
    info.kind = kind;
    info.pid = ::getpid();
    info.tid = ::syscall(SYS_gettid);
    return info;
}

std::optional<CoreId> pinWorker(RunHistory &history, WorkerId worker)
{
    return pinTo(history, worker.value);
}

void pinForTask(RunHistory &history, TaskId task)
{
    pinTo(history, task.value);
}

void unpinAfterRun(const RunHistory &history)
{
    if (history.spec.pin == Pin::None)
        return;
    std::string error;
    unpinThread(history.machine.usable, error);
}

void recordThrown(RunHistory &history, WorkerId worker, std::vector<StepRunner::Thrown> thrown)
{
    for (StepRunner::Thrown &entry : thrown) {
        TaskFailure failure;
        failure.task = entry.task;
        failure.worker = worker;
        failure.pid = ::getpid();
        failure.started = entry.started;
        failure.ended = entry.ended;
        failure.state = entry.state;
        failure.attempt = entry.attempt;
        failure.text = std::move(entry.text);
        history.addFailure(std::move(failure));
    }
}

} // namespace coreo
