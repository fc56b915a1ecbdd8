#include "python/event_reader.h"

#include "platform/other_process.h"

#include <algorithm>

namespace coreo {

void EventReader::begin(std::int64_t zero, std::int64_t mainPid)
{
    m_zero = zero;
    m_mainPid = mainPid;
}

void EventReader::read()
{
    // What is told is taken first and published last: whoever sees a result in the history finds its span there.
    std::size_t logs[3];
    for (std::size_t log = 0; log < 3; ++log)
        logs[log] = m_memory.entries(static_cast<EventLog>(log));
    for (std::uint32_t slot = 0; slot < m_slots.size(); ++slot)
        readSlot(slot, m_memory.spans(slot));
    for (std::size_t log = 0; log < 3; ++log)
        readLog(static_cast<EventLog>(log), logs[log]);
}

void EventReader::readSlot(std::uint32_t index, std::size_t spans)
{
    Slot &slot = m_slots[index];
    lookAtWorker(index);
    if (slot.generation == 0)
        return;
    if (spans > slot.spans) {
        // Where it was last: as good as this reading is recent.
        const std::uint16_t core = coreOfThread(slot.pid, slot.thread > 0 ? slot.thread : slot.pid);
        for (; slot.spans < spans; ++slot.spans)
            takeSpan(index, m_memory.span(index, slot.spans), core);
        ++m_progress;
    }
    if (slot.dead)
        return;
    takeDoing(index);
    takeLoop(index);
}

/// A process, or a thread, that is new in its place.
void EventReader::lookAtWorker(std::uint32_t index)
{
    Slot &slot = m_slots[index];
    const std::int64_t generation = m_memory.word(index, SlotWord::Generation);
    if (generation == slot.generation)
        return;
    slot.generation = generation;
    slot.cpuBefore += slot.cpu.exchange(0);
    slot.pid = m_memory.word(index, SlotWord::Pid);
    slot.thread = m_memory.word(index, SlotWord::Thread);
    slot.clockOf = (slot.pid << 32) | (slot.thread & 0xffff'ffff);
    slot.dead = false;
    m_slotOfPid[slot.pid] = index;
    WorkerInfo info;
    info.id = WorkerId(index);
    const RunSpec &spec = m_history.spec;
    const bool own = slot.pid != m_mainPid;
    info.kind = m_history.isCoordinatorLane(index) ? "event loop" : own ? "process" : spec.underLock() ? "thread" : "coordinator";
    info.pid = slot.pid;
    info.tid = slot.thread > 0 ? slot.thread : slot.pid;
    info.started = at(m_memory.word(index, SlotWord::Started));
    info.ready = at(m_memory.word(index, SlotWord::Ready));
    if (const std::int64_t pinned = m_memory.word(index, SlotWord::PinnedTo); pinned > 0)
        info.pinnedTo = CoreId(static_cast<std::uint64_t>(pinned - 1));
    m_history.addWorker(std::move(info));
    ++m_progress;
}

void EventReader::takeSpan(std::uint32_t index, Span span, std::uint16_t core)
{
    const bool startUp = span.kind == SpanKind::Startup;
    if (span.kind > SpanKind::Startup || (!startUp && span.task.value >= m_history.taskCount()) ||
        static_cast<int>(span.state()) >= kTaskStates)
        return;
    if (startUp && m_slots[index].pid == m_mainPid && !m_history.spec.underLock())
        return; // the main program itself: nobody started it for this
    span.start = at(span.start.count());
    span.end = std::max(span.start, at(span.end.count()));
    if (startUp)
        span.task = TaskId();
    if (m_history.isCoordinatorLane(index)) // a wait is a part of a task whose end stands where it computes, if it comes to that
        span.flags = span.lastOfTask() ? Span::makeFlags(true, true, span.state()) : 0;
    else if (!m_history.spec.onLoops())
        putBehindTheLast(index, span);
    if (span.core == Span::kNoCore)
        span.core = core;
    m_history.lane(index).spans.push(span);
}

/// A worker does one thing after the other, whatever it says.
void EventReader::putBehindTheLast(std::uint32_t index, Span &span) const
{
    const AppendLog<Span> &spans = m_history.lane(index).spans;
    if (const std::size_t count = spans.size(); count > 0)
        span.start = std::max(span.start, spans[count - 1].end);
    span.end = std::max(span.end, span.start);
}

void EventReader::takeDoing(std::uint32_t index)
{
    Lane &lane = m_history.lane(index);
    const std::int64_t task = m_memory.word(index, SlotWord::Doing) - 1;
    const std::size_t spans = lane.spans.size();
    const Time since = at(m_memory.word(index, SlotWord::Since));
    const bool ended = spans > 0 && lane.spans[spans - 1].task.value == static_cast<std::uint64_t>(task) &&
                       lane.spans[spans - 1].lastOfTask();
    if (task < 0 || task >= m_history.taskCount() || ended)
        lane.idle();
    else
        lane.doing(TaskId(static_cast<std::uint64_t>(task)), since,
                   m_memory.word(index, SlotWord::Kind) == 1 ? SpanKind::Wait : SpanKind::Compute);
}

void EventReader::takeLoop(std::uint32_t index)
{
    if (!m_history.spec.onLoops())
        return;
    Lane &lane = m_history.lane(index);
    const std::int64_t left = m_memory.word(index, SlotWord::LoopLeft);
    const std::int64_t first = m_memory.word(index, SlotWord::LoopFirst);
    const std::int64_t count = m_memory.word(index, SlotWord::LoopCount);
    const std::int64_t tasks = m_history.taskCount();
    if (first < 0 || count <= 0 || first >= tasks || count > tasks - first || left < 0 || left > count)
        return;
    const OnLoop before = lane.onLoop();
    if (left > 0 && before.left == 0)
        lane.beginOnLoop({TaskId(static_cast<std::uint64_t>(first)), static_cast<std::uint32_t>(count)},
                         at(m_memory.word(index, SlotWord::LoopSince)));
    lane.leftOnLoop(static_cast<std::uint32_t>(left));
}

void EventReader::readLog(EventLog log, std::size_t until)
{
    std::size_t &read = m_logRead[static_cast<std::size_t>(log)];
    const std::uint32_t tasks = m_history.taskCount();
    m_progress += until > read ? 1 : 0;
    for (; read < until; ++read) {
        const LogEntry entry = m_memory.entry(log, read);
        if (entry.first >= tasks || entry.count == 0 || entry.count > tasks - entry.first)
            continue;
        const Time when = at(entry.at);
        if (log == EventLog::Submitted) {
            m_history.submissions.push({when, TaskId(entry.first), entry.count});
            continue;
        }
        TaskLog &out = log == EventLog::Received ? m_history.received : m_history.delivered;
        if (entry.count > out.tasks.capacity() - out.tasks.written()) {
            m_history.duplicates += log == EventLog::Delivered ? entry.count : 0;
            continue;
        }
        for (std::uint32_t i = 0; i < entry.count; ++i)
            out.append(TaskId(entry.first + i));
        out.stamp(when);
        if (log == EventLog::Delivered)
            m_history.endNs.store(std::max(m_history.endNs.load(), when.count()));
    }
}

std::uint64_t EventReader::taken() const
{
    std::uint64_t out = 0;
    for (const Slot &slot : m_slots)
        out += slot.spans;
    for (const std::size_t entries : m_logRead)
        out += entries;
    return out;
}

bool EventReader::anyDoing() const
{
    for (std::uint32_t i = 0; i < m_slots.size(); ++i)
        if (!m_slots[i].dead && (!m_history.lane(i).doing().task.isNone() || m_history.lane(i).onLoop().left > 0))
            return true;
    return false;
}

std::optional<std::uint32_t> EventReader::slotOf(std::int64_t pid) const
{
    const auto found = m_slotOfPid.find(pid);
    return found == m_slotOfPid.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::int64_t> EventReader::consumedCpu() const
{
    std::vector<std::int64_t> out;
    for (const Slot &slot : m_slots) {
        const std::int64_t clock = slot.clockOf.load();
        const std::int64_t pid = clock >> 32, thread = clock & 0xffff'ffff;
        if (pid > 0) {
            const std::int64_t now = m_history.spec.underLock() ? cpuOfThread(pid, thread) : cpuOfProcess(pid);
            slot.cpu.store(std::max(slot.cpu.load(), now));
        }
        out.push_back(slot.cpuBefore.load() + slot.cpu.load());
    }
    return out;
}

void EventReader::takeOwnTimes()
{
    for (std::uint32_t i = 0; i < m_slots.size(); ++i) {
        Lane &lane = m_history.lane(i);
        const auto take = [&](std::atomic<std::int64_t> &out, SlotWord word) {
            out.store(std::max<std::int64_t>(0, m_memory.word(i, word)));
        };
        take(lane.ownCpu, SlotWord::OwnCpu);
        take(lane.measuredTasks, SlotWord::Measured);
        take(lane.longestOwn, SlotWord::LongestOwn);
        take(lane.plannedWaits, SlotWord::PlannedWaits);
    }
}

} // namespace coreo
