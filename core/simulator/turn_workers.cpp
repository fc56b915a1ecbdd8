#include "simulator/turn_workers.h"

#include "simulator/attempts.h"

#include <algorithm>

namespace coreo {

TurnWorkers::TurnWorkers(const Setting &setting)
    : VirtualWorkers(setting, (setting.attempts ? 2 : 1) * setting.workers + 1),
      m_outlines(setting.workload, setting.costs.steps, setting.history.taskCount())
{
    m_workers.reserve(setting.workers);
    for (std::uint32_t id = 0; id < setting.workers; ++id)
        m_workers.emplace_back(m, id);
}

void TurnWorkers::addWorker(std::uint32_t worker, Time ready)
{
    if (m.pin == Pin::Worker)
        m_workers[worker].pinnedTo = worker % m.cores;
    arm(worker, ready);
}

void TurnWorkers::handle(std::uint32_t slot, Time at)
{
    m_clock = at;
    m_handled = slot;
    if (slot == kFeeder)
        wakeOne(at);
    else if (slot <= m.workers)
        workerEvent(slot - 1, at);
    else
        limitReached(slot - m.workers - 1, at);
    giveTurns(at);
    if (m_handled == slot) // it has no new event
        m_events.clear(slot);
}

void TurnWorkers::workerEvent(std::uint32_t id, Time at)
{
    Worker &worker = m_workers[id];
    if (worker.state == State::Starting) {
        becomeIdle(id);
        return;
    }
    if (worker.state == State::Switching)
        worker.state = State::Running;
    else
        worker.course.pass(at - worker.since);
    proceed(id, at);
}

/// The task that the worker is at has had its time, whatever the worker does just now.
void TurnWorkers::limitReached(std::uint32_t id, Time at)
{
    Worker &worker = m_workers[id];
    if (worker.state == State::Running || worker.state == State::Waiting)
        worker.course.pass(at - worker.since);
    clearEvent(id + 1);
    if (worker.state == State::Switching)
        worker.state = State::Running;
    const bool inLine = worker.state == State::Ready;
    if (!follow(id, worker.course.timeOut(at, worker.core), at))
        return;
    if (!inLine) // else it goes on when its turn comes
        proceed(id, at);
}

/// The event at which the next idle worker is woken: as many chunks wake nobody as workers are on their way already.
void TurnWorkers::armFeeder()
{
    const bool due = !m_idle.empty() && m.queue.size() > m_waking;
    if (due)
        setEvent(kFeeder, std::max(m_clock, m.queue.available(m_waking)));
    else if (m_feederIsSet)
        clearEvent(kFeeder);
    m_feederIsSet = due;
}

void TurnWorkers::wakeOne(Time at)
{
    if (!m_idle.empty() && m.queue.size() > m_waking && m.queue.available(m_waking) <= at) {
        const std::uint32_t id = removeFirst(m_idle);
        m_workers[id].waking = true;
        ++m_waking;
        m_workers[id].state = State::Ready;
        standInLine(id, at);
    }
    armFeeder();
}

void TurnWorkers::stopWaking(Worker &worker)
{
    if (!worker.waking)
        return;
    worker.waking = false;
    --m_waking;
}

void TurnWorkers::proceed(std::uint32_t id, Time at)
{
    Worker &worker = m_workers[id];
    WorkerCourse &course = worker.course;
    for (;;) {
        if (course.idle()) {
            if (worker.hasTurn() && !turnIsOver(id, at) && takeChunk(id, at))
                continue;
            if (worker.hasTurn())
                endTurn(id, at);
            becomeIdle(id);
            return;
        }
        if (course.remaining() == Time::zero()) {
            if (!follow(id, course.end(at, worker.core), at))
                return;
            continue;
        }
        if (course.waits()) {
            if (worker.hasTurn())
                endTurn(id, at);
            worker.state = State::Waiting;
            come(id, at);
            arm(id, later(at, course.remaining()));
            return;
        }
        if (!worker.hasTurn() || turnIsOver(id, at)) {
            if (worker.hasTurn())
                endTurn(id, at);
            worker.state = State::Ready;
            standInLine(id, at);
            return;
        }
        come(id, at);
        arm(id, std::min(later(at, course.remaining()), turnUntil(id, at)));
        return;
    }
}

void TurnWorkers::beginTurn(std::uint32_t id, Time at, Time start)
{
    Worker &worker = m_workers[id];
    if (start > at) {
        worker.state = State::Switching;
        arm(id, start);
    } else {
        worker.state = State::Running;
        proceed(id, at);
    }
}

void TurnWorkers::come(std::uint32_t id, Time at)
{
    Worker &worker = m_workers[id];
    worker.course.come(at);
    worker.since = at;
    setLimit(id);
}

void TurnWorkers::setLimit(std::uint32_t id)
{
    if (!m.attempts)
        return;
    if (const Time limit = m_workers[id].course.deadline(); limit != kNoTime)
        setEvent(limitSlot(id), limit);
    else
        clearEvent(limitSlot(id));
}

bool TurnWorkers::takeChunk(std::uint32_t id, Time at)
{
    if (m.queue.empty() || m.queue.available() > at)
        return false;
    stopWaking(m_workers[id]);
    const Chunk oldest = m.queue.take().chunk;
    const Chunk taken = m.oneTask ? Chunk{TaskId(id), 1} : oldest;
    m_workers[id].course.take(taken, taken.count == 1 && !m.loops ? &m_outlines.of(taken.first) : nullptr);
    return true;
}

bool TurnWorkers::follow(std::uint32_t id, WorkerCourse::After after, Time at)
{
    Worker &worker = m_workers[id];
    setLimit(id);
    if (m.pin == Pin::Task && worker.course.atTask())
        worker.pinnedTo = worker.course.task().value % m.cores;
    if (after == WorkerCourse::After::GoOn)
        return true;
    if (after == WorkerCourse::After::Died) {
        die(id, at);
        return false;
    }
    const bool again = settle(id, worker.course.leave(), at);
    if (!m.oneTask)
        return true;
    if (worker.hasTurn())
        endTurn(id, at);
    replaceOrGo(id, again, at);
    return false;
}

/// Tells of what has ended, but for what is to be tried again, which comes to the front of the queue: whether there is
/// anything of that.
bool TurnWorkers::settle(std::uint32_t id, const WorkerCourse::Left &left, Time at)
{
    if (left.failed.empty() && left.open.empty()) {
        giveBack(left.chunk, id);
        return false;
    }
    std::vector<Chunk> kept;
    for (const TaskId task : left.failed)
        if (m.attempts->repeats(task))
            kept.push_back({task, 1});
    const bool again = !kept.empty();
    kept.insert(kept.end(), left.open.begin(), left.open.end());
    for (const Chunk some : kept)
        m.queue.addFront(some, at);
    std::sort(kept.begin(), kept.end(), [](const Chunk &a, const Chunk &b) { return a.first < b.first; });
    std::uint32_t from = left.chunk.first.value;
    for (const Chunk some : kept) {
        if (some.first.value > from)
            giveBack({TaskId(from), some.first.value - from}, id);
        from = some.end();
    }
    if (left.chunk.end() > from)
        giveBack({TaskId(from), left.chunk.end() - from}, id);
    if (!kept.empty())
        armFeeder();
    return again;
}

void TurnWorkers::die(std::uint32_t id, Time at)
{
    Worker &worker = m_workers[id];
    const WorkerCourse::Left left = worker.course.leave();
    if (worker.state == State::Ready)
        leaveLine(id);
    else if (worker.hasTurn())
        endTurn(id, at);
    setLimit(id);
    replaceOrGo(id, settle(id, left, at), at);
}

/// Another worker is started in the place of one that has gone, unless each has one task only and this one has its end.
void TurnWorkers::replaceOrGo(std::uint32_t id, bool again, Time at)
{
    const bool goes = m.oneTask && !again;
    m_workers[id].state = goes ? State::Gone : State::Starting;
    if (goes)
        return;
    WorkerInfo info{WorkerId(id), "simulated", -1, -1, std::nullopt, at, kNoTime};
    info.ready = later(later(at, m.costs.startWorker), m.costs.workerStartup);
    if (m.pin == Pin::Worker)
        info.pinnedTo = CoreId(id % m.cores);
    Span startup;
    startup.start = at;
    startup.end = info.ready;
    startup.kind = SpanKind::Startup;
    if (info.ready > at)
        m.history.lane(id).spans.push(startup);
    arm(id, info.ready);
    m.history.addWorker(std::move(info));
}

void TurnWorkers::becomeIdle(std::uint32_t id)
{
    Worker &worker = m_workers[id];
    worker.state = State::Idle;
    stopWaking(worker);
    append(m_idle, id);
    armFeeder();
}

void TurnWorkers::append(Queue &queue, std::uint32_t id)
{
    m_workers[id].behind = kNobody;
    if (queue.empty())
        queue.first = id;
    else
        m_workers[queue.last].behind = id;
    queue.last = id;
}

std::uint32_t TurnWorkers::removeFirst(Queue &queue)
{
    const std::uint32_t id = queue.first;
    queue.first = m_workers[id].behind;
    return id;
}

void TurnWorkers::remove(Queue &queue, std::uint32_t id)
{
    std::uint32_t before = kNobody;
    for (std::uint32_t at = queue.first; at != id; at = m_workers[at].behind)
        before = at;
    if (before == kNobody) {
        queue.first = m_workers[id].behind;
        return;
    }
    m_workers[before].behind = m_workers[id].behind;
    if (queue.last == id)
        queue.last = before;
}

void TurnWorkers::finish(Time end)
{
    for (std::uint32_t id = 0; id < m_workers.size(); ++id) {
        Worker &worker = m_workers[id];
        if (worker.state == State::Running || worker.state == State::Waiting)
            worker.course.pass(end - worker.since);
        if (worker.state == State::Running || worker.state == State::Switching)
            endTurn(id, std::max(m_clock, end));
        worker.course.cut(end, worker.core);
    }
}

} // namespace coreo
