#include "executors/coordinator_loop.h"

#include "executors/worker_setup.h"
#include "platform/clock.h"
#include "platform/private_file.h"

#include <algorithm>

namespace coreo {

CoordinatorLoop::CoordinatorLoop(const ExecutorContext &context)
    : m_context(context), m_lane(context.history.lane(context.history.workerLanes()))
{}

void CoordinatorLoop::begin(Chunk tasks, Time at)
{
    WorkerInfo info = describeThisThread(WorkerId(m_context.history.workerLanes()), "event loop");
    info.started = info.ready = at;
    m_context.history.addWorker(std::move(info));
    for (std::uint32_t i = tasks.first.value; i < tasks.end(); ++i) {
        Time length{};
        for (const Step &step : m_context.workload.task(TaskId(i))) {
            if (step.kind != Step::Kind::Wait)
                break;
            length += Time(static_cast<std::int64_t>(step.amount));
        }
        m_timers.push({at + length, at, TaskId(i)});
    }
    m_out += tasks.count;
    m_lane.beginOnLoop(tasks, at);
}

bool CoordinatorLoop::takeDue(Time at, TaskId &task)
{
    Timer timer;
    if (!m_timers.takeDue(at, timer))
        return false;
    if (timer.due > timer.since)
        write(timer, timer.due, 0); // a part of the task: its first and last span stand where it computes
    task = timer.task;
    const Task planned = m_context.workload.task(task);
    for (const Step &step : planned)
        if (step.kind == Step::Kind::Read)
            read(timer, step);
        else if (!step.waits())
            break;
    return true;
}

/// Files are read by the loop itself, one after the other; the pool then finds them in the system's memory. A file that
/// cannot be read is the failure of its task, which meets the same.
void CoordinatorLoop::read(const Timer &timer, const Step &step)
{
    m_text.resize(step.amount);
    Timer reading = timer;
    reading.since = Time(clock::now() - m_context.zero);
    (void)PrivateFile::read(m_context.input, step.argument, m_text.data(), m_text.size());
    write(reading, Time(clock::now() - m_context.zero), 0);
}

void CoordinatorLoop::write(const Timer &timer, Time end, std::uint8_t flags)
{
    Span span;
    span.start = timer.since;
    span.end = end;
    span.task = timer.task;
    span.kind = SpanKind::Wait;
    span.flags = flags;
    m_lane.spans.push(span);
    m_lane.plannedWaits.store(m_lane.plannedWaits.load(std::memory_order_relaxed) + (end - timer.since).count(),
                              std::memory_order_relaxed);
}

void CoordinatorLoop::cameBack(std::uint32_t tasks)
{
    m_out -= std::min(m_out, tasks);
    m_lane.leftOnLoop(m_out);
}

void CoordinatorLoop::cancel(Time at)
{
    for (const Timer &timer : m_timers.takeAll())
        write(timer, std::clamp(at, timer.since, timer.due), Span::makeFlags(true, true, TaskState::Cancelled));
    m_lane.leftOnLoop(0);
}

} // namespace coreo
