#include "simulator/worker_course.h"

#include "simulator/attempts.h"

namespace coreo {

WorkerCourse::WorkerCourse(const VirtualWorkers::Setting &setting, std::uint32_t worker) : m(setting), m_lane(setting.history.lane(worker)), m_id(worker)
{
    if (m.loops)
        m_loop = std::make_unique<EventLoop>(m.workload, m.costs, m_lane, m_own,
                                             WorkerId(worker), m.attempts);
}

void WorkerCourse::take(Chunk chunk, const TaskOutline *outline)
{
    m_chunk = chunk;
    m_outlined = outline != nullptr;
    if (outline)
        m_outline = *outline;
    m_part = Part::HandOut;
    m_remaining = m.costs.handOut;
    m_waits = false;
}

WorkerCourse::Left WorkerCourse::leave()
{
    Left left{m_chunk, std::move(m_failed), {}};
    if (m_part == Part::Loop)
        left.open = m_loop->abandon();
    else if (m_part == Part::Task && m_task.value + 1 < m_chunk.end())
        left.open.push_back({TaskId(m_task.value + 1), m_chunk.end() - m_task.value - 1});
    m_chunk = {};
    m_failed.clear();
    return left;
}

WorkerCourse::After WorkerCourse::end(Time at, std::uint32_t core)
{
    switch (m_part) {
    case Part::HandOut:
        if (m_loop) {
            m_part = Part::Loop;
            m_loop->hold(m_chunk);
            m_loop->add(m_chunk);
            goOnLooping(at);
        } else {
            beginTask(m_chunk.first);
        }
        return After::GoOn;
    case Part::Loop:
        return endLoopPart(at, core);
    case Part::Task:
        return endSegment(at, core);
    case Part::Return:
        break;
    }
    return After::Returned;
}

void WorkerCourse::beginTask(TaskId task)
{
    m_part = Part::Task;
    m_task = task;
    if (m_outlined && !m_outline.waits) {
        m_course.at[0] = {SpanKind::Compute, m_outline.compute};
        m_course.count = 1;
        m_course.waitedBefore = Time::zero();
    } else {
        m_course = segments(m.workload.task(task), m.costs.steps, m.skipFirstWaits);
    }
    __builtin_prefetch(m_lane.spans.data() + m_lane.spans.written(), 1); // its span goes there, to a line that no cache holds
    m_segment = 0;
    m_fate = TaskState::Ok;
    if (m.attempts)
        misbehave();
    m_remaining = m_course.at[0].length;
    m_waits = m_course.at[0].kind == SpanKind::Wait;
    m_began = m_attemptBegan = kNoTime;
    m_computed = Time::zero();
    m_waited = m_course.waitedBefore;
}

/// What is asked to go wrong does so where the task starts, as in a worker process: before what it waits for first.
void WorkerCourse::misbehave()
{
    m_attempt = m.attempts->number(m_task);
    const Attempts::Fate fate = m.attempts->fate(m_task, m_attempt);
    m_fate = fate.state;
    if (fate.state == TaskState::Ok)
        return;
    m_course.count = 1;
    m_course.at[0] = {fate.endless ? fate.kind : m_course.at[0].kind, fate.endless ? m.attempts->endless() : Time::zero()};
}

/// A wait or a computation of the task is over.
WorkerCourse::After WorkerCourse::endSegment(Time at, std::uint32_t core)
{
    come(at);
    const bool last = m_segment + 1 == m_course.count;
    const TaskState state = last ? m_fate : TaskState::Ok;
    writeSpan(at, core, state);
    const Segments::Segment &segment = m_course.at[m_segment];
    (segment.kind == SpanKind::Compute ? m_computed : m_waited) += segment.length;
    m_began = kNoTime;
    if (last)
        return endTask(state, at);
    ++m_segment;
    m_remaining = m_course.at[m_segment].length;
    m_waits = m_course.at[m_segment].kind == SpanKind::Wait;
    return After::GoOn;
}

/// The attempt is over; comes to what follows.
WorkerCourse::After WorkerCourse::endTask(TaskState state, Time at)
{
    m_own.add(m_computed, m_waited);
    if (state != TaskState::Ok) {
        m_failed.push_back(m_task);
        m.attempts->record(m_task, m_attempt, WorkerId(m_id), m_attemptBegan, at, state);
        if (m.attempts->endsWorker(state))
            return After::Died;
    }
    if (m_task.value + 1 < m_chunk.end())
        beginTask(TaskId(m_task.value + 1));
    else
        beginReturn();
    return After::GoOn;
}

void WorkerCourse::beginReturn()
{
    m_part = Part::Return;
    m_waits = false;
    m_remaining = m.costs.returnResult;
}

WorkerCourse::After WorkerCourse::endLoopPart(Time at, std::uint32_t core)
{
    if (!m_waits) {
        come(at);
        const std::optional<EventLoop::Ended> ended = m_loop->ran(m_began, at, core);
        if (ended && ended->state != TaskState::Ok)
            m_failed.push_back(ended->task);
        if (ended && ended->state == TaskState::Crashed)
            return After::Died;
    }
    goOnLooping(at);
    return After::GoOn;
}

void WorkerCourse::goOnLooping(Time at)
{
    m_began = kNoTime;
    const EventLoop::Next next = m_loop->next(at);
    m_waits = next.kind == EventLoop::Next::Kind::Sleep;
    if (next.kind == EventLoop::Next::Kind::Nothing)
        beginReturn();
    else
        m_remaining = m_waits ? next.due - at : next.length;
}

Time WorkerCourse::deadline() const
{
    return m.attempts && m.attempts->timeout() > Time::zero() && atTask() && m_attemptBegan != kNoTime
               ? later(m_attemptBegan, m.attempts->timeout())
               : kNoTime;
}

WorkerCourse::After WorkerCourse::timeOut(Time at, std::uint32_t core)
{
    come(at);
    writeSpan(at, core, TaskState::TimedOut);
    (m_waits ? m_waited : m_computed) += m_course.at[m_segment].length - m_remaining;
    return endTask(TaskState::TimedOut, at);
}

void WorkerCourse::writeSpan(Time end, std::uint32_t core, TaskState state)
{
    const bool last = state != TaskState::Ok || m_segment + 1 == m_course.count;
    AppendLog<Span> &spans = m_lane.spans;
    Span *const span = spans.slot(spans.written());
    if (!span) {
        spans.push({}); // full: counted as dropped
        return;
    }
    // In its place, field by field: a copy would wait for the fields to have left the processor's store buffer.
    span->start = m_began;
    span->end = end;
    span->result = last && state == TaskState::Ok ? result() : 0;
    span->task = m_task;
    span->core = static_cast<std::uint16_t>(core); // Span::kNoCore where it had none
    span->kind = m_course.at[m_segment].kind;
    span->flags = Span::makeFlags(m_segment == 0, last, state);
    spans.publish(spans.written() + 1);
}

void WorkerCourse::cut(Time end, std::uint32_t core)
{
    const bool begun = m_began != kNoTime || m_segment > 0;
    if (!idle() && m_part == Part::Loop) {
        m_loop->cut(m_waits ? kNoTime : m_began, end, core);
    } else if (!idle() && m_part == Part::Task && begun) {
        come(end);
        (m_waits ? m_waited : m_computed) += m_course.at[m_segment].length - m_remaining;
        writeSpan(end, core, TaskState::Cancelled);
        m_own.add(m_computed, m_waited);
    }
    m_own.writeTo(m_lane);
}

} // namespace coreo
