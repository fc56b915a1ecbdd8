#include "record/task_table.h"

#include <algorithm>

namespace coreo {
TaskTable::TaskTable(std::shared_ptr<const RunHistory> history)
    : m_history(std::move(history)),
      m_entries(m_history->taskCount(), Entry{kNoIndex, 0, 0, 0, 0, kNone32, kNone32}),
      m_laneRead(m_history->laneCount(), 0),
      m_laneEnds(m_history->laneCount(), 0),
      m_doing(m_history->laneCount()),
      m_onLoop(m_history->laneCount())
{}

bool TaskTable::update()
{
    // The state is read first: what a finished run has recorded is then complete for the reads below.
    const bool over = m_history->over();
    const std::uint64_t before = m_generation;
    readLanes();
    readSubmissions();
    readLog(m_history->received, m_receivedRead, m_receivedStamps, false);
    readLog(m_history->delivered, m_deliveredRead, m_deliveredStamps, true);
    const Time horizon = over ? std::max(m_history->end(), Time::zero()) : m_history->now();
    if (horizon != m_horizon || over != m_over)
        ++m_generation;
    m_horizon = horizon;
    m_over = over;
    lookAtWorkers();
    return m_generation != before;
}

/// What workers do now: tasks that have begun and not ended.
void TaskTable::lookAtWorkers()
{
    m_started = m_finished;
    for (std::uint32_t lane = 0; lane < m_history->laneCount(); ++lane) {
        m_doing[lane] = m_over ? Doing{} : m_history->lane(lane).doing();
        m_onLoop[lane] = m_over ? OnLoop{} : m_history->lane(lane).onLoop();
        m_started += m_onLoop[lane].left;
        const TaskId task = m_doing[lane].task;
        if (m_history->waitsHoldWorkers && task.value < size() && m_entries[task.value].attempts == 0)
            ++m_started; // else it is among those on a loop
    }
    m_started = std::min(m_started, size());
}

/// What lanes have got since, a piece of each at a time: neighbouring tasks stand on different lanes.
void TaskTable::readLanes()
{
    bool more = false;
    for (std::uint32_t lane = 0; lane < m_laneEnds.size(); ++lane) {
        m_laneEnds[lane] = m_history->lane(lane).spans.size();
        more |= m_laneEnds[lane] > m_laneRead[lane];
    }
    m_generation += more ? 1 : 0;
    while (more) {
        more = false;
        for (std::uint32_t lane = 0; lane < m_laneEnds.size(); ++lane) {
            const std::size_t end = std::min(m_laneRead[lane] + kPiece, m_laneEnds[lane]);
            if (lane + 2 < m_laneEnds.size())
                expect(lane + 2, m_laneRead[lane + 2]);
            if (m_laneRead[lane] < end)
                m_history->isCoordinatorLane(lane) ? readCoordinator(lane, end) : readLane(lane, end);
            more |= end < m_laneEnds[lane];
        }
    }
}

/// Waits that the coordinator's loop did for tasks. One that the run's stop cut short is all that there is of its task.
void TaskTable::readCoordinator(std::uint32_t lane, std::size_t end)
{
    const AppendLog<Span> &spans = m_history->lane(lane).spans;
    if (m_waits.empty())
        m_waits.assign(m_entries.size(), kNone32);
    for (std::size_t index = m_laneRead[lane]; index < end; ++index) {
        const Span &span = spans[index];
        if (span.task.value >= m_entries.size())
            continue;
        m_waits[span.task.value] = static_cast<std::uint32_t>(index);
        if (!span.lastOfTask())
            continue;
        Entry &entry = m_entries[span.task.value];
        entry.lane = lane & kLaneBits;
        entry.index = index & kNoIndex;
        entry.spanCount = 1;
        entry.attempts = std::min<std::uint64_t>(entry.attempts + 1, kMostAttempts);
        count(entry);
    }
    m_laneRead[lane] = end;
}

/// Submit calls come in task order but where a strategy shuffles: only then each task's call is kept.
void TaskTable::readSubmissions()
{
    const AppendLog<Submission> &calls = m_history->submissions;
    const std::size_t end = calls.size();
    for (; m_submissionsRead < end; ++m_submissionsRead) {
        const Submission &call = calls[m_submissionsRead];
        const bool ordered = m_submissionsRead == 0 || calls[m_submissionsRead - 1].first < call.first;
        if (ordered && m_submissionOf.empty())
            continue;
        if (m_submissionOf.empty()) {
            m_submissionOf.assign(m_entries.size(), kNone32);
            m_submissionsRead = 0; // from the start, now for each task
        }
        const Submission &taken = calls[m_submissionsRead];
        for (std::uint32_t i = 0; i < taken.count && taken.first.value + i < m_entries.size(); ++i)
            m_submissionOf[taken.first.value + i] = static_cast<std::uint32_t>(m_submissionsRead);
    }
}

void TaskTable::readLane(std::uint32_t lane, std::size_t end)
{
    const Span *const spans = m_history->lane(lane).spans.data();
    for (std::size_t index = m_laneRead[lane]; index < end; ++index) {
        const Span &span = spans[index];
        if (span.task.value >= m_entries.size()) // a worker's start-up
            continue;
        Entry &entry = m_entries[span.task.value];
        if (span.lastOfTask())
            count(entry);
        if (span.firstOfTask()) {
            entry.attempts = std::min<std::uint64_t>(entry.attempts + 1, kMostAttempts);
            // Lanes are not read in the order of time: the last attempt may have been read before this one.
            if (entry.hasSpan() && lastSpan(entry).start > span.start)
                continue;
            entry.spanCount = 0;
        } else if (index == 0 || !entry.isLast(lane, index - 1)) {
            continue; // the rest of such an attempt
        }
        ++entry.spanCount;
        entry.lane = lane & kLaneBits;
        entry.index = index & kNoIndex;
    }
    m_laneRead[lane] = end;
}

void TaskTable::readLog(const TaskLog &log, std::uint32_t &tasksRead, std::uint32_t &stampsRead, bool isDelivery)
{
    const auto stamps = static_cast<std::uint32_t>(log.stamps.size());
    if (stampsRead == stamps)
        return;
    ++m_generation;
    for (; stampsRead < stamps; ++stampsRead) {
        for (const std::uint32_t end = log.stamps[stampsRead].end; tasksRead < end; ++tasksRead) {
            const TaskId task = log.tasks[tasksRead];
            if (task.value >= m_entries.size())
                continue;
            Entry &entry = m_entries[task.value];
            std::uint32_t &stamp = isDelivery ? entry.deliveredStamp : entry.receivedStamp;
            if (stamp != kNone32)
                continue;
            stamp = stampsRead;
            ++(isDelivery ? m_deliveredCount : m_receivedCount);
        }
    }
}

TaskTable::SpanRange TaskTable::spans(TaskId task) const
{
    const Entry &entry = m_entries[task.value];
    if (!entry.hasSpan())
        return {};
    const Span *last = &lastSpan(entry);
    return {last + 1 - entry.spanCount, last + 1};
}

Time TaskTable::submitted(TaskId task) const
{
    if (!m_submissionOf.empty()) {
        const std::uint32_t call = m_submissionOf[task.value];
        return call == kNone32 ? kNoTime : m_history->submissions[call].at;
    }
    // Few submit calls, or one a task in index order: in both cases a binary search by first task finds the call.
    const AppendLog<Submission> &calls = m_history->submissions;
    const std::size_t count = calls.size();
    const Submission *end = calls.data() + count;
    const Submission *found = std::upper_bound(calls.data(), end, task, [](TaskId id, const Submission &call) {
        return id < call.first;
    });
    if (found == calls.data())
        return kNoTime;
    --found;
    return task.value < found->first.value + found->count ? found->at : kNoTime;
}

const Span *TaskTable::waitOnCoordinator(TaskId task) const
{
    const std::uint32_t index = m_waits.empty() ? kNone32 : m_waits[task.value];
    return index == kNone32 ? nullptr : &m_history->lane(m_history->workerLanes()).spans[index];
}

Time TaskTable::started(TaskId task) const
{
    if (const Span *wait = waitOnCoordinator(task))
        return wait->start;
    const SpanRange range = spans(task);
    if (range.first)
        return range.first->start;
    for (const OnLoop &loop : m_onLoop)
        if (loop.holds(task))
            return loop.since;
    for (const Doing &doing : m_doing)
        if (doing.task == task)
            return doing.since;
    return kNoTime;
}

Time TaskTable::finished(TaskId task) const
{
    const SpanRange range = spans(task);
    return range.first && range.last[-1].lastOfTask() ? range.last[-1].end : kNoTime;
}

Time TaskTable::received(TaskId task) const
{
    const std::uint32_t stamp = m_entries[task.value].receivedStamp;
    return stamp == kNone32 ? kNoTime : m_history->received.stamps[stamp].at;
}

Time TaskTable::delivered(TaskId task) const
{
    const std::uint32_t stamp = m_entries[task.value].deliveredStamp;
    return stamp == kNone32 ? kNoTime : m_history->delivered.stamps[stamp].at;
}

TaskState TaskTable::state(TaskId task) const
{
    const SpanRange range = spans(task);
    if (!range.first)
        return m_over && waitOnCoordinator(task) ? TaskState::Cancelled : TaskState::NotStarted;
    if (range.last[-1].lastOfTask())
        return range.last[-1].state();
    return m_over ? TaskState::Cancelled : TaskState::NotStarted;
}

WorkerId TaskTable::worker(TaskId task) const
{
    if (const Entry &entry = m_entries[task.value]; entry.hasSpan())
        return WorkerId(entry.lane);
    for (std::size_t lane = 0; lane < m_doing.size(); ++lane)
        if (m_doing[lane].task == task || m_onLoop[lane].holds(task))
            return WorkerId(lane);
    return {};
}

CoreId TaskTable::core(TaskId task) const
{
    const SpanRange range = spans(task);
    return range.first && range.last[-1].core != Span::kNoCore ? CoreId(range.last[-1].core) : CoreId();
}

std::uint32_t TaskTable::attempts(TaskId task) const
{
    return static_cast<std::uint32_t>(m_entries[task.value].attempts);
}

std::uint64_t TaskTable::result(TaskId task) const
{
    const SpanRange range = spans(task);
    return range.first ? range.last[-1].result : 0;
}

TaskTable::Row TaskTable::row(TaskId task) const
{
    Row row;
    row.submitted = submitted(task);
    row.received = received(task);
    row.delivered = delivered(task);
    row.attempts = attempts(task);
    const SpanRange range = spans(task);
    if (!range.first || !range.last[-1].lastOfTask()) {
        row.state = state(task);
        row.worker = worker(task);
        row.core = core(task);
        row.started = started(task);
        row.finished = kNoTime;
        row.result = result(task);
        return row;
    }
    const Span &last = range.last[-1];
    const Span *const wait = waitOnCoordinator(task);
    row.state = last.state();
    row.worker = WorkerId(m_entries[task.value].lane);
    row.core = last.core != Span::kNoCore ? CoreId(last.core) : CoreId();
    row.started = wait ? wait->start : range.first->start;
    row.finished = last.end;
    row.result = last.result;
    return row;
}

} // namespace coreo
