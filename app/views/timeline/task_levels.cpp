#include "views/timeline/task_levels.h"

#include <algorithm>

namespace coreo {

void EventTimes::add(Time at)
{
    first = std::min(first, at.count());
    last = std::max(last, at.count());
    sum += static_cast<double>(at.count());
    ++count;
}

void EventTimes::add(const EventTimes &other)
{
    first = std::min(first, other.first);
    last = std::max(last, other.last);
    sum += other.sum;
    count += other.count;
}

double EventTimes::bulkEnd() const
{
    const auto begin = static_cast<double>(first);
    const auto end = static_cast<double>(last);
    if (count < 2)
        return begin;
    const double mean = (sum - end) / (count - 1);
    return std::clamp(2 * mean - begin, begin, end);
}

void TaskGroup::add(const TaskGroup &other)
{
    submitted.add(other.submitted);
    started.add(other.started);
    finished.add(other.finished);
    received.add(other.received);
    delivered.add(other.delivered);
    asleep += other.asleep;
    worked += other.worked;
}

void TaskLevels::clear()
{
    *this = TaskLevels();
}

void TaskLevels::update(const RunData &run)
{
    const RunHistory &history = run.history();
    if (m_history != &history || m_levels[0].empty()) {
        clear();
        m_history = &history;
        std::size_t groups = (std::size_t(history.taskCount()) + kSmallest - 1) / kSmallest;
        for (std::vector<TaskGroup> &level : m_levels) {
            level.resize(groups);
            groups = (groups + kFactor - 1) / kFactor;
        }
        m_laneRead.assign(history.laneCount(), 0);
    } else if (m_generation == run.table().generation()) {
        return;
    }
    m_generation = run.table().generation();
    readSubmissions(history);
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane)
        readLane(run, lane);
    readLog(history.received, m_receivedRead, &TaskGroup::received);
    readLog(history.delivered, m_deliveredRead, &TaskGroup::delivered);
    merge();
}

void TaskLevels::readSubmissions(const RunHistory &history)
{
    const std::size_t end = history.submissions.size();
    for (; m_submissionsRead < end; ++m_submissionsRead) {
        const Submission &call = history.submissions[m_submissionsRead];
        const std::uint64_t last = std::min<std::uint64_t>(std::uint64_t(call.first.value) + call.count, history.taskCount());
        for (std::uint64_t task = call.first.value; task < last; ++task)
            groupOf(static_cast<std::uint32_t>(task)).submitted.add(call.at);
    }
}

void TaskLevels::readLane(const RunData &run, std::uint32_t lane)
{
    const AppendLog<Span> &spans = run.history().lane(lane).spans;
    const std::size_t end = run.table().spanCount(lane);
    const std::uint32_t tasks = run.history().taskCount();
    for (std::size_t &index = m_laneRead[lane]; index < end; ++index) {
        const Span &span = spans[index];
        if (span.task.value >= tasks)
            continue;
        TaskGroup &group = groupOf(span.task.value);
        const auto length = static_cast<double>((span.end - span.start).count());
        group.worked += length;
        if (span.kind == SpanKind::Wait)
            group.asleep += length;
        if (span.firstOfTask())
            group.started.add(span.start);
        if (!span.lastOfTask())
            continue;
        group.finished.add(span.end);
        if (span.state() == TaskState::Cancelled) { // nobody waits for it
            group.received.add(span.end);
            group.delivered.add(span.end);
        }
        if (span.state() != TaskState::Ok && span.state() != TaskState::Cancelled)
            addFailed(span.task);
    }
}

/// The first ones by number: what is kept must not depend on how much was read at a time.
void TaskLevels::addFailed(TaskId task)
{
    const auto at = std::lower_bound(m_failed.begin(), m_failed.end(), task);
    if ((at != m_failed.end() && *at == task) || (at == m_failed.end() && m_failed.size() == kMostFailed))
        return;
    m_failed.insert(at, task);
    if (m_failed.size() > kMostFailed)
        m_failed.pop_back();
}

void TaskLevels::readLog(const TaskLog &log, LogRead &read, EventTimes TaskGroup::*event)
{
    const std::uint32_t tasks = m_history->taskCount();
    const std::size_t stamps = log.stamps.size();
    for (; read.stamps < stamps; ++read.stamps) {
        const Stamp &stamp = log.stamps[read.stamps];
        for (; read.tasks < stamp.end; ++read.tasks) {
            const std::uint32_t task = log.tasks[read.tasks].value;
            if (task < tasks)
                (groupOf(task).*event).add(stamp.at);
        }
    }
}

void TaskLevels::merge()
{
    std::size_t from = m_changedFrom, to = m_changedTo;
    for (int level = 1; level < kLevels; ++level) {
        const std::vector<TaskGroup> &below = m_levels[static_cast<std::size_t>(level - 1)];
        std::vector<TaskGroup> &here = m_levels[static_cast<std::size_t>(level)];
        from /= kFactor;
        to = std::min(here.size(), (to + kFactor - 1) / kFactor);
        for (std::size_t group = from; group < to; ++group) {
            here[group] = TaskGroup();
            const std::size_t end = std::min(below.size(), (group + 1) * kFactor);
            for (std::size_t part = group * kFactor; part < end; ++part)
                here[group].add(below[part]);
        }
    }
    m_changedFrom = ~std::size_t{0};
    m_changedTo = 0;
}

TaskLevels::Level TaskLevels::levelFor(double tasksPerRow) const
{
    Level level{kSmallest, &m_levels[0]};
    for (std::size_t i = 1; i < kLevels && level.size * kFactor * 4.0 <= tasksPerRow; ++i)
        level = {level.size * kFactor, &m_levels[i]};
    return level;
}

} // namespace coreo
