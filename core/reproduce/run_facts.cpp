#include "reproduce/run_facts.h"

#include <algorithm>
#include <map>

namespace coreo::reproduce {
namespace {

Time instantOf(const TaskFacts &task, Instant instant)
{
    switch (instant) {
    case Instant::Started: return task.started;
    case Instant::Finished: return task.finished;
    case Instant::Received: return task.received;
    case Instant::Delivered: break;
    }
    return task.delivered;
}

void addStretches(RunFacts &run, const RunHistory &history)
{
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        const AppendLog<Span> &spans = history.lane(lane).spans;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const Span &span = spans[i];
            if (span.kind != SpanKind::Startup && !span.task.isNone())
                run.stretches.push_back({span.task.value, lane, span.core, span.kind, span.start, span.end});
        }
    }
}

} // namespace

RunFacts factsOf(const TaskTable &table, const Summary &summary)
{
    const RunHistory &history = table.history();
    RunFacts run;
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        const TaskId id(i);
        run.tasks.push_back({table.submitted(id), table.started(id), table.finished(id), table.received(id),
                             table.delivered(id), table.worker(id).value, table.core(id).value});
    }
    addStretches(run, history);
    for (std::size_t i = 0; i < history.lockHolds.size(); ++i)
        run.holds.push_back({history.lockHolds[i].at, history.lockHolds[i].worker.value});
    run.switchInterval = history.spec.switchInterval;
    run.onPython = history.spec.onPython();
    const auto waits = std::count_if(run.stretches.begin(), run.stretches.end(),
                                     [](const Stretch &stretch) { return stretch.kind == SpanKind::Wait; });
    if (waits > 0)
        run.meanWait = Time(history.plannedWaits.load() / waits);
    run.lanes = history.laneCount();
    for (const CoreId core : history.machine.usable)
        run.usableCores.push_back(core.value);
    run.complete = history.state() == RunState::Complete && summary.allOk();
    run.makespan = summary.makespan;
    for (const WorkerInfo &worker : history.workers())
        run.workersReady = std::max(run.workersReady, worker.ready);
    run.serialTime = summary.serialTime;
    run.result = summary.result;
    return run;
}

std::vector<std::uint32_t> orderBy(const RunFacts &run, Instant instant)
{
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < run.tasks.size(); ++i)
        if (isTime(instantOf(run.tasks[i], instant)))
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return instantOf(run.tasks[a], instant) < instantOf(run.tasks[b], instant);
    });
    return order;
}

std::vector<Time> lags(const RunFacts &run)
{
    std::vector<Time> due(run.tasks.size(), kNoTime), began(run.tasks.size(), kNoTime);
    for (const Stretch &stretch : run.stretches) {
        if (stretch.kind == SpanKind::Wait)
            due[stretch.task] = std::max(due[stretch.task], stretch.end);
        else if (!isTime(began[stretch.task]) || stretch.start > began[stretch.task])
            began[stretch.task] = stretch.start;
    }
    std::vector<std::pair<Time, Time>> byDue;
    for (std::size_t i = 0; i < due.size(); ++i)
        if (isTime(due[i]) && isTime(began[i]))
            byDue.emplace_back(due[i], began[i] - due[i]);
    std::sort(byDue.begin(), byDue.end());
    std::vector<Time> out;
    for (const auto &[at, lag] : byDue)
        out.push_back(lag);
    return out;
}

Time sumOfTasks(const RunFacts &run)
{
    Time sum{};
    for (const TaskFacts &task : run.tasks)
        sum += task.finished - task.started;
    return sum;
}

std::vector<std::pair<std::uint32_t, Time>> busyCores(const RunFacts &run)
{
    std::map<std::uint32_t, Time> busy;
    for (const Stretch &stretch : run.stretches)
        if (stretch.kind == SpanKind::Compute)
            busy[stretch.core] += stretch.end - stretch.start;
    return {busy.begin(), busy.end()};
}

} // namespace coreo::reproduce
