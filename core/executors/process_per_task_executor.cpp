#include "executors/process_per_task_executor.h"

#include "platform/failure_text.h"

#include <algorithm>
#include <climits>
#include <new>

namespace coreo {
namespace {

constexpr Time kLookAgain = std::chrono::milliseconds(1);

} // namespace

ProcessPerTaskExecutor::ProcessPerTaskExecutor(const ExecutorContext &context)
    : m_context(context), m_controlMemory(SharedMemory::create("coreo control", sizeof(ControlBlock))),
      m_control(*::new (m_controlMemory.data()) ControlBlock), m_plan(context),
      m_supervisor(context.history.laneCount()), m_places(context.history.laneCount())
{
    for (std::uint32_t i = 0; i < m_places.size(); ++i)
        ::new (context.history.laneMemory(i).data()) WorkerSlot;
}

ProcessPerTaskExecutor::~ProcessPerTaskExecutor()
{
    finish();
}

Time ProcessPerTaskExecutor::now() const
{
    return Time(clock::now() - m_context.zero);
}

WorkerSlot &ProcessPerTaskExecutor::slotOf(std::uint32_t index)
{
    return *reinterpret_cast<WorkerSlot *>(m_context.history.laneMemory(index).data());
}

void ProcessPerTaskExecutor::submit(Chunk tasks, std::uint32_t)
{
    m_supervisor.start(m_context, m_control.words, m_controlMemory.descriptor(), m_plan.descriptor());
    m_context.history.submissions.push({now(), tasks.first, tasks.count});
    for (std::uint32_t i = tasks.first.value; i < tasks.end() && !m_context.stop.asked(); ++i)
        start(i);
}

void ProcessPerTaskExecutor::start(std::uint32_t index)
{
    Place &place = m_places[index];
    Lane &lane = m_context.history.lane(index);
    const Time asked = now();
    lane.idle();
    slotOf(index).asked.store(asked.count(), std::memory_order_seq_cst);
    slotOf(index).attempt.store(place.attempt, std::memory_order_seq_cst);
    place.alive = true;
    place.waiting = false;
    place.spansAtStart = lane.spans.size();
    ++m_alive;
    m_supervisor.startWorker(index, asked);
}

Notice ProcessPerTaskExecutor::wait()
{
    for (;;) {
        for (WorkerDeath &death : m_supervisor.takeDeaths())
            m_deaths.push_back(std::move(death));
        while (!m_deaths.empty()) {
            const WorkerDeath death = std::move(m_deaths.front());
            m_deaths.pop_front();
            if (!settle(death))
                continue;
            const TaskId task(death.slot);
            m_stamp = std::max(m_stamp, death.at);
            m_context.history.received.append(task);
            m_context.history.received.stamp(m_stamp);
            return {Notice::Kind::ChunkFinished, {task, 1}, WorkerId(death.slot)};
        }
        if (m_context.stop.asked())
            return {};
        if (m_due > 0)
            startDue();
        sleep();
    }
}

void ProcessPerTaskExecutor::sleep()
{
    PoolWords &words = m_control.words;
    const std::uint32_t seen = words.wakes.load(std::memory_order_seq_cst);
    if (!m_context.stop.asked() && !m_supervisor.hasDeaths())
        futexWait(words.wakes, seen, m_due > 0 ? kLookAgain : Time(-1), FutexScope::Shared);
}

/// True if the task has its end; else a new process is under way to it, or will be.
bool ProcessPerTaskExecutor::settle(const WorkerDeath &death)
{
    Place &place = m_places[death.slot];
    const Lane &lane = m_context.history.lane(death.slot);
    place.alive = false;
    --m_alive;
    const TaskId task(death.slot);
    const std::size_t spans = lane.spans.size();
    const Span last = spans > place.spansAtStart ? lane.spans[spans - 1] : Span();
    if (last.task == task && last.lastOfTask()) {
        recordUntold(m_context.history, death, place.spansAtStart, place.attempt);
        return settleEnd(death.slot, last.state());
    }
    const bool begun = last.task == task; // it has spans, but not its last one
    if (begun || lane.doing().task == task) {
        endByDeath(m_context.history, death, task, place.attempt, !begun);
        return settleEnd(death.slot, TaskState::Crashed);
    }
    startAgain(death);
    return false;
}

/// An attempt has its end, and its process too.
bool ProcessPerTaskExecutor::settleEnd(std::uint32_t index, TaskState state)
{
    Place &place = m_places[index];
    place.restart.worked();
    const bool again = state != TaskState::Ok && place.attempt <= m_context.history.spec.retries;
    if (again) {
        ++place.attempt;
        start(index);
    }
    startWaiting();
    return !again;
}

/// The process ended before it began its task, which nobody is to be blamed for.
void ProcessPerTaskExecutor::startAgain(const WorkerDeath &death)
{
    Place &place = m_places[death.slot];
    const std::size_t received = m_context.history.received.tasks.written();
    const RestartRule::Next next = place.restart.endedEarly(death.fromOutside(), received, now());
    if (next == RestartRule::Next::StartNow)
        start(death.slot);
    else if (next == RestartRule::Next::StartLater)
        ++m_due;
    else
        waitOrGiveUp(death);
}

/// Too many have ended so: if others are under way, there may be room once one of them has ended.
void ProcessPerTaskExecutor::waitOrGiveUp(const WorkerDeath &death)
{
    Place &place = m_places[death.slot];
    if (m_alive + m_due == 0)
        throw Failure(ExitCode::Environment,
                      {coreoText("No process of %1 comes to begin task %2, after %3 starts: %4. What had finished is "
                                 "kept; see to the cause, or use fewer tasks."),
                       {Guard::programPath(), std::to_string(death.slot), std::to_string(place.restart.deaths()),
                        death.reason.empty() ? "it " + endText(death.status) : death.reason}});
    place.waiting = true;
}

void ProcessPerTaskExecutor::startDue()
{
    for (std::uint32_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].restart.isDue(now())) {
            --m_due;
            start(i);
        }
}

void ProcessPerTaskExecutor::startWaiting()
{
    for (std::uint32_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].waiting)
            start(i);
}

/// What is handed on follows from the end that was told last.
Time ProcessPerTaskExecutor::deliver(std::uint32_t)
{
    return m_stamp;
}

void ProcessPerTaskExecutor::wake()
{
    if (m_context.stop.asked()) {
        m_control.stop.store(1, std::memory_order_seq_cst);
        futexWake(m_control.stop, INT_MAX, FutexScope::Shared);
    }
    m_control.words.wakes.fetch_add(1, std::memory_order_seq_cst);
    futexWake(m_control.words.wakes, 1, FutexScope::Shared);
}

void ProcessPerTaskExecutor::finish()
{
    wake();
    m_supervisor.finish();
    m_controlMemory.closeDescriptor();
    m_plan.closeDescriptor();
    closeLanes(m_context.history, now());
}

} // namespace coreo
