#include "simulator/simulated_loop.h"

#include <algorithm>

namespace coreo {

SimulatedLoop::SimulatedLoop(const Workload &workload, RunHistory &history, const Costs &costs, CoreUsage &usage,
                             Attempts *attempts)
    : m_lane(history.lane(0)), m_usage(usage), m_attempts(attempts),
      m_loop(workload, costs, m_lane, m_own, WorkerId(0u), attempts)
{
    m_loop.hold({TaskId(0u), history.taskCount()});
    history.addWorker({WorkerId(0u), "event loop", -1, -1, std::nullopt, Time::zero(), Time::zero()});
}

std::optional<TaskId> SimulatedLoop::run(Time &now, const std::stop_token &stop)
{
    for (std::uint32_t turns = 1;; ++turns) {
        if (turns % 4096 == 0 && stop.stop_requested())
            return {};
        const EventLoop::Next next = m_loop.next(now);
        if (next.kind == EventLoop::Next::Kind::Nothing)
            return {};
        if (next.kind == EventLoop::Next::Kind::Sleep) {
            now = next.due;
            continue;
        }
        const Time begun = now;
        now = later(begun, next.length);
        m_usage.add(0, begun, now);
        const std::optional<EventLoop::Ended> ended = m_loop.ran(begun, now, 0);
        if (ended && ended->state != TaskState::Ok && m_attempts->repeats(ended->task))
            m_loop.addFront(ended->task);
        else if (ended)
            return ended->task;
    }
}

void SimulatedLoop::finish(Time end)
{
    m_loop.cut(kNoTime, end, 0);
    m_own.writeTo(m_lane);
}

SimulatedWaits::SimulatedWaits(const Workload &workload, RunHistory &history, const Costs &costs)
    : m_workload(workload), m_costs(costs), m_lane(history.lane(history.workerLanes()))
{
    history.addWorker({WorkerId(history.workerLanes()), "event loop", -1, -1, std::nullopt, Time::zero(), Time::zero()});
}

void SimulatedWaits::begin(TaskId task, Time now)
{
    const Time length = segments(m_workload.task(task), m_costs.steps, true).waitedBefore;
    m_timers.push_back({later(now, length), task});
    std::push_heap(m_timers.begin(), m_timers.end());
}

TaskId SimulatedWaits::take()
{
    const Timer timer = m_timers.front();
    std::pop_heap(m_timers.begin(), m_timers.end());
    m_timers.pop_back();
    write(timer, timer.due, false);
    return timer.task;
}

void SimulatedWaits::write(const Timer &timer, Time end, bool last)
{
    const Segments course = segments(m_workload.task(timer.task), m_costs.steps);
    if (course.at[0].kind != SpanKind::Wait)
        return;
    Span span;
    span.start = timer.due - course.at[0].length;
    span.end = end;
    span.task = timer.task;
    span.kind = SpanKind::Wait;
    // A part of its task: first and last span stand where it computes, if it comes to that.
    span.flags = last ? Span::makeFlags(true, true, TaskState::Cancelled) : std::uint8_t{0};
    m_lane.spans.push(span);
}

void SimulatedWaits::finish(Time end)
{
    std::sort(m_timers.begin(), m_timers.end(), [](const Timer &a, const Timer &b) { return a.task < b.task; });
    for (const Timer &timer : m_timers)
        write(timer, std::min(timer.due, end), true);
    m_timers.clear();
}

} // namespace coreo
