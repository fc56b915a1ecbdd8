#include "models/task_text.h"

#include "theme/units.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace coreo {

namespace {

constexpr qsizetype kMostFailures = 5;

std::vector<Time> durations(const TaskTable &table, std::uint32_t first, std::uint32_t last)
{
    std::vector<Time> result;
    for (std::uint32_t task = first; task < last; ++task) {
        const TaskTable::SpanRange spans = table.spans(TaskId(task));
        if (spans.first && spans.last[-1].lastOfTask())
            result.push_back(spans.last[-1].end - spans.first->start);
    }
    return result;
}

} // namespace

QString TaskText::state(const RunData &run, TaskId task)
{
    const TaskTable &table = run.table();
    switch (table.state(task)) {
    case TaskState::Ok:
        if (isTime(table.delivered(task)))
            return tr("delivered");
        if (run.history().state() == RunState::Stuck)
            return isTime(table.received(task)) ? tr("held back for ever") : tr("done, but its result is lost");
        if (table.over())
            return tr("not delivered");
        return isTime(table.received(task)) ? tr("waiting for delivery") : tr("on its way");
    case TaskState::Failed:
        return tr("failed");
    case TaskState::Crashed:
        return tr("crashed");
    case TaskState::TimedOut:
        return tr("timed out");
    case TaskState::Cancelled:
        return tr("cancelled");
    case TaskState::NotStarted:
        break;
    }
    if (table.over())
        return run.history().state() == RunState::Stuck ? tr("lost, never started") : tr("not started");
    if (isTime(table.started(task)))
        return tr("running");
    return isTime(table.submitted(task)) ? tr("queued") : tr("not submitted");
}

QString TaskText::name(TaskId task)
{
    return tr("Task %1").arg(QLocale().toString(task.value));
}

QString TaskText::worker(const RunHistory &history, std::uint32_t lane)
{
    for (const WorkerInfo &worker : history.workers()) {
        if (worker.id.value == lane && worker.kind == "coordinator")
            return tr("Main program");
        if (worker.id.value == lane && worker.kind == "event loop")
            return tr("Event loop");
    }
    return tr("Worker %1").arg(lane);
}

QString TaskText::line(const RunData &run, TaskId task)
{
    const TaskTable &table = run.table();
    const Time started = table.started(task);
    if (!isTime(started))
        return tr("%1: %2").arg(name(task), state(run, task));
    const Time finished = table.finished(task);
    const Time until = isTime(finished) ? finished : table.horizon();
    return tr("%1: %2, ran %3 on %4").arg(name(task), state(run, task), formatTime(until - started),
                                          worker(run.history(), table.worker(task).value));
}

QString TaskText::toolTip(const RunData &run, TaskId task)
{
    const TaskTable &table = run.table();
    QStringList lines;
    lines << tr("%1: %2").arg(name(task), state(run, task));
    const Time started = table.started(task);
    if (!isTime(started))
        return lines.join(QLatin1Char('\n'));
    const CoreId core = table.core(task);
    const QString who = worker(run.history(), table.worker(task).value);
    lines << (core.isNone() ? who : tr("%1 on CPU %2").arg(who).arg(core.value));
    const Time finished = table.finished(task);
    if (!isTime(finished)) {
        lines << tr("Running since %1").arg(formatTime(started));
        return lines.join(QLatin1Char('\n'));
    }
    lines << tr("Ran %1, from %2 to %3").arg(formatTime(finished - started), formatTime(started), formatTime(finished));
    const Time delivered = table.delivered(task);
    if (isTime(delivered))
        lines << tr("Delivered at %1").arg(formatTime(delivered));
    if (const Time received = table.received(task); isTime(received) && isTime(delivered) && delivered > received)
        lines << tr("Waited %1 for its delivery").arg(formatTime(delivered - received));
    if (run.isBlocker(task))
        lines << tr("Held other results back");
    if (table.state(task) != TaskState::Ok)
        lines << failures(run, task);
    return lines.join(QLatin1Char('\n'));
}

QStringList TaskText::failures(const RunData &run, TaskId task)
{
    QStringList lines;
    for (const TaskFailure &failure : run.history().failures()) {
        if (failure.task != task || lines.size() >= kMostFailures)
            continue;
        const QString why = QString::fromStdString(failure.text.empty() ? failure.signal : failure.text);
        lines << (failure.pid >= 0 ? tr("Attempt %1, process %2: %3").arg(failure.attempt).arg(failure.pid).arg(why)
                                   : tr("Attempt %1: %2").arg(failure.attempt).arg(why));
    }
    return lines;
}

QString TaskText::toolTip(const RunData &run, TaskId first, TaskId last)
{
    return several(first.value, last.value - 1, last.value - first.value, durations(run.table(), first.value, last.value));
}

QString TaskText::toolTip(const Span *first, const Span *last)
{
    std::vector<Time> lengths;
    std::uint32_t lowest = TaskId::kNone;
    std::uint32_t highest = 0;
    while (first < last) {
        const Span *const begin = first;
        while (first < last && first->task == begin->task)
            ++first;
        if (begin->task.isNone()) // a worker's start-up
            continue;
        lowest = std::min(lowest, begin->task.value);
        highest = std::max(highest, begin->task.value);
        lengths.push_back(first[-1].end - begin->start);
    }
    const std::size_t count = lengths.size();
    return lengths.empty() ? QString() : several(lowest, highest, count, std::move(lengths));
}

QString TaskText::several(std::uint32_t lowest, std::uint32_t highest, std::size_t count, std::vector<Time> lengths)
{
    const QLocale locale;
    QStringList lines;
    lines << tr("%Ln task(s), from %1 to %2", nullptr, static_cast<int>(count))
                 .arg(locale.toString(lowest), locale.toString(highest));
    if (!lengths.empty()) {
        const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
        std::nth_element(lengths.begin(), middle, lengths.end());
        const Time median = *middle;
        const auto [shortest, longest] = std::minmax_element(lengths.begin(), lengths.end());
        lines << tr("Ran: shortest %1, median %2, longest %3").arg(formatTime(*shortest), formatTime(median), formatTime(*longest));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace coreo
