#include "executors/worker_death.h"

#include "platform/failure_text.h"

#include <algorithm>
#include <csignal>
#include <sys/wait.h>

namespace coreo {

bool WorkerDeath::fromOutside() const
{
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL && reason.empty();
}

void endByDeath(RunHistory &history, const WorkerDeath &death, TaskId task, std::uint32_t attempt, bool first)
{
    Lane &lane = history.lane(death.slot);
    const Doing doing = lane.doing();
    const TaskState state = death.timedOut ? TaskState::TimedOut : TaskState::Crashed;
    Span span;
    span.start = doing.task == task ? doing.since : lane.spans[lane.spans.size() - 1].end;
    span.end = std::max(span.start, death.at);
    span.task = task;
    span.kind = doing.kind;
    span.flags = Span::makeFlags(first, true, state);
    lane.spans.push(span); // its writer is dead: the lane is ours until the next one is started
    lane.idle();

    TaskFailure failure;
    failure.task = task;
    failure.attempt = attempt;
    failure.worker = WorkerId(death.slot);
    failure.pid = death.pid;
    failure.started = span.start;
    failure.ended = span.end;
    failure.state = state;
    failure.signal = signalName(death.status);
    if (WIFEXITED(death.status))
        failure.status = WEXITSTATUS(death.status);
    const std::string who = "worker " + std::to_string(death.slot) + " (pid " + std::to_string(death.pid) + ") ";
    const std::string what = "task " + std::to_string(task.value);
    if (death.timedOut)
        failure.text = timeoutText(Time(static_cast<std::int64_t>(history.spec.timeout * 1e9)));
    else if (death.protocol)
        failure.text = who + "was ended while running " + what + ": it sent what no worker sends (protocol)";
    else
        failure.text = who + endText(death.status) +
                       (WIFSIGNALED(death.status) ? " while running " : " before finishing ") + what +
                       (death.outOfMemory ? " (out of memory)" : "");
    history.addFailure(std::move(failure));
}

void recordUntold(RunHistory &history, const WorkerDeath &death, std::size_t spansBefore, std::uint32_t attempt)
{
    const AppendLog<Span> &spans = history.lane(death.slot).spans;
    TaskFailure failure;
    for (std::size_t i = spansBefore; i < spans.size(); ++i) {
        const Span &span = spans[i];
        if (span.firstOfTask())
            failure.started = span.start;
        if (!span.lastOfTask() || span.state() != TaskState::Failed)
            continue;
        const std::vector<TaskFailure> told = history.failures();
        const auto isTold = [&](const TaskFailure &one) { return one.task == span.task && one.attempt == attempt; };
        if (std::any_of(told.begin(), told.end(), isTold))
            continue;
        failure.task = span.task;
        failure.attempt = attempt;
        failure.worker = WorkerId(death.slot);
        failure.pid = death.pid;
        failure.ended = span.end;
        failure.text = "it failed, and worker " + std::to_string(death.slot) + " (pid " + std::to_string(death.pid) + ") " +
                       endText(death.status) + " before it could tell why";
        history.addFailure(failure);
    }
}

void closeLanes(RunHistory &history, Time now)
{
    history.closeLaneMemory();
    for (std::uint32_t i = 0; i < history.laneCount(); ++i) {
        Lane &lane = history.lane(i);
        const Doing doing = lane.doing();
        const std::size_t spans = lane.spans.size();
        const Span last = spans > 0 ? lane.spans[spans - 1] : Span();
        const bool begun = last.task == doing.task && !last.lastOfTask();
        const bool ended = last.task == doing.task && last.lastOfTask() && last.start >= doing.since;
        if (!doing.task.isNone() && !ended) { // it did not end by itself when it was told to
            Span span;
            span.start = doing.since;
            span.end = std::max(span.start, now);
            span.task = doing.task;
            span.kind = doing.kind;
            span.flags = Span::makeFlags(!begun, true, TaskState::Cancelled);
            lane.spans.push(span);
        }
        lane.idle();
        lane.leftOnLoop(0);
    }
}

} // namespace coreo
