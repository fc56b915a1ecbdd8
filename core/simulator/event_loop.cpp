#include "simulator/event_loop.h"

#include <algorithm>

namespace coreo {
namespace {

constexpr Time kEnded = Time::max(); // stands where a task's beginning stood

} // namespace

EventLoop::EventLoop(const Workload &workload, const Costs &costs, Lane &lane, OwnTime &own, WorkerId worker,
                     Attempts *attempts)
    : m_workload(workload), m_costs(costs), m_lane(lane), m_own(own), m_worker(worker), m_attempts(attempts)
{}

void EventLoop::hold(Chunk tasks)
{
    m_first = tasks.first.value;
    m_begun.assign(tasks.count, Begun{});
}

void EventLoop::add(Chunk tasks)
{
    for (std::uint32_t task = tasks.first.value; task < tasks.end(); ++task)
        m_ready.push_back({task, 0});
    m_left += tasks.count;
}

void EventLoop::addFront(TaskId task)
{
    m_ready.push_front({task.value, 0});
    ++m_left;
}

/// A task that ends in a wait has to be called once more, to end.
Segments EventLoop::courseOf(std::uint32_t task) const
{
    Segments course = segments(m_workload.task(TaskId(task)), m_costs.steps);
    if (course.at[course.count - 1].kind == SpanKind::Wait)
        course.at[course.count++] = {SpanKind::Compute, Time::zero()};
    return course;
}

EventLoop::Next EventLoop::next(Time now)
{
    for (;;) {
        if (m_owed > Time::zero())
            return {Next::Kind::OwnWork, m_owed, {}};
        if (m_running.task != TaskId::kNone)
            return {Next::Kind::Callback, m_length, {}};
        wake(now);
        if (m_ready.empty())
            return m_timers.empty() ? Next{} : Next{Next::Kind::Sleep, {}, m_timers.front().due};
        load(m_ready.front());
        m_ready.pop_front();
        const Segments::Segment &segment = m_course.at[m_running.segment];
        if (segment.kind == SpanKind::Wait) { // the first callback waits at once
            sleep(m_running, now, segment.length);
            m_running = {};
        } else if (m_attempts) {
            misbehave(now);
        }
    }
}

void EventLoop::load(Place place)
{
    m_running = place;
    m_course = courseOf(place.task);
    m_length = m_course.at[place.segment].length;
    m_fate = TaskState::Ok;
    m_cutWait = false;
}

/// The instant at which an attempt that began then has had its time.
Time EventLoop::limitOf(Time began) const
{
    return m_attempts && m_attempts->timeout() > Time::zero() ? later(began, m_attempts->timeout()) : Time::max();
}

/// What the callback that is to run now comes to instead of what it should do.
void EventLoop::misbehave(Time now)
{
    const std::uint32_t segment = m_running.segment;
    const Begun &began = begunOf(m_running.task);
    const Time limit = limitOf(segment == 0 ? now : began[0]);
    const Time left = std::max(Time::zero(), limit - now);
    if (segment > 0 && limit <= began[segment - 1] + m_course.at[segment - 1].length) {
        m_fate = TaskState::TimedOut;
        m_cutWait = true;
        m_length = Time::zero();
        return;
    }
    const bool firstComputing = segment == 0 || (segment == 1 && m_course.at[0].kind == SpanKind::Wait);
    const TaskId task(m_running.task);
    const Attempts::Fate fate =
        firstComputing ? m_attempts->fate(task, m_attempts->number(task)) : Attempts::Fate();
    m_fate = fate.state;
    if (fate.endless)
        m_length = left;
    else if (fate.state != TaskState::Ok)
        m_length = Time::zero();
    else if (m_length > left) {
        m_fate = TaskState::TimedOut;
        m_length = left;
    }
}

/// Timers that are due become ready callbacks.
void EventLoop::wake(Time now)
{
    while (!m_timers.empty() && m_timers.front().due <= now) {
        m_ready.push_back(m_timers.front().place);
        std::pop_heap(m_timers.begin(), m_timers.end());
        m_timers.pop_back();
    }
}

void EventLoop::sleep(Place place, Time from, Time length)
{
    Begun &began = begunOf(place.task);
    began[place.segment] = from;
    m_timers.push_back({std::min(later(from, length), limitOf(began[0])), {place.task, place.segment + 1}});
    std::push_heap(m_timers.begin(), m_timers.end());
}

std::optional<EventLoop::Ended> EventLoop::ran(Time begun, Time ended, std::uint32_t core)
{
    if (m_owed > Time::zero()) {
        m_owed = Time::zero();
        return {};
    }
    const Place place = m_running;
    m_running = {};
    if (m_fate == TaskState::Ok && place.segment + 1 < m_course.count) {
        begunOf(place.task)[place.segment] = begun;
        sleep({place.task, place.segment + 1}, ended, m_course.at[place.segment + 1].length);
        return {};
    }
    --m_left;
    m_owed = m_costs.loopTask;
    return end(place, begun, ended, core);
}

EventLoop::Ended EventLoop::end(Place place, Time begun, Time ended, std::uint32_t core)
{
    const TaskId task(place.task);
    Begun &began = begunOf(place.task);
    const Time attemptBegan = place.segment == 0 ? begun : began[0];
    if (m_cutWait)
        write({place.task, place.segment - 1}, m_course, began[place.segment - 1], limitOf(attemptBegan), m_fate, core);
    else
        write(place, m_course, begun, ended, m_fate, core);
    if (m_fate != TaskState::Ok)
        m_attempts->record(task, m_attempts->number(task), m_worker, attemptBegan, ended, m_fate);
    if (m_attempts)
        began[0] = kEnded;
    return {task, m_fate};
}

std::vector<Chunk> EventLoop::abandon()
{
    std::vector<Chunk> open;
    for (std::uint32_t i = 0; i < m_begun.size(); ++i) {
        if (m_begun[i][0] == kEnded)
            continue;
        if (!open.empty() && open.back().end() == m_first + i)
            ++open.back().count;
        else
            open.push_back({TaskId(m_first + i), 1});
    }
    m_ready.clear();
    m_timers.clear();
    m_running = {};
    m_owed = Time::zero();
    m_left = 0;
    return open;
}

/// The spans of a task up to the segment `last`, which lasted from `begun` to `end`.
void EventLoop::write(Place last, const Segments &course, Time begun, Time end, TaskState state, std::uint32_t core)
{
    Time computed{}, waited{};
    for (std::uint32_t i = 0; i <= last.segment; ++i) {
        const bool atEnd = i == last.segment;
        const Begun &before = begunOf(last.task);
        const Segments::Segment &segment = course.at[i];
        Span span;
        span.start = atEnd ? begun : before[i];
        span.end = atEnd                           ? end
            : segment.kind == SpanKind::Wait       ? span.start + segment.length
            : i + 1 == last.segment                ? begun
                                                   : before[i + 1];
        span.result = atEnd && state == TaskState::Ok ? m_workload.expected(TaskId(last.task)) : 0;
        span.task = TaskId(last.task);
        span.core = static_cast<std::uint16_t>(core);
        span.kind = segment.kind;
        span.flags = Span::makeFlags(i == 0, atEnd, state);
        m_lane.spans.push(span);
        const Time took = atEnd && state != TaskState::Ok ? std::min(end - begun, segment.length) : segment.length;
        (segment.kind == SpanKind::Compute ? computed : waited) += took;
    }
    m_own.add(computed, waited);
}

void EventLoop::cut(Time begun, Time end, std::uint32_t core)
{
    struct Open
    {
        Place last;
        Time begun{}, end{};
    };
    std::vector<Open> open;
    const auto waits = [&](Place next, Time until) {
        if (next.segment > 0)
            open.push_back({{next.task, next.segment - 1}, begunOf(next.task)[next.segment - 1], until});
    };
    for (const Timer &timer : m_timers)
        waits(timer.place, std::min(timer.due, end));
    for (const Place place : m_ready)
        waits(place, kNoTime);
    if (m_running.task != TaskId::kNone) {
        if (begun != kNoTime && begun < end)
            open.push_back({m_running, begun, end});
        else
            waits(m_running, kNoTime);
    }
    std::sort(open.begin(), open.end(), [](const Open &a, const Open &b) { return a.last.task < b.last.task; });
    for (const Open &task : open) {
        const Segments course = courseOf(task.last.task);
        const Time due = task.begun + course.at[task.last.segment].length;
        write(task.last, course, task.begun, task.end == kNoTime ? due : task.end, TaskState::Cancelled, core);
    }
}

} // namespace coreo
