#include "simulator/shared_cores.h"

#include <algorithm>
#include <bit>

namespace coreo {

SharedCores::SharedCores(const Setting &setting)
    : VirtualWorkers(setting, setting.workers + 1), m_workers(setting.workers), m_queues(setting.cores + 1),
      m_lastOn(setting.cores, kNobody), m_freeBits(setting.cores / 64 + 1)
{
    for (std::uint32_t core = 0; core < setting.cores; ++core)
        m_freeBits[core / 64] |= std::uint64_t{1} << (core % 64);
}

void SharedCores::addWorker(std::uint32_t worker, Time ready)
{
    if (m.pin == Pin::Worker)
        m_workers[worker].pinnedTo = worker % m.cores;
    m_events.set(worker + 1, ready);
}

void SharedCores::handle(std::uint32_t slot, Time at)
{
    m_clock = at;
    m_events.clear(slot);
    if (slot == kFeeder) {
        wakeOne(at);
    } else {
        const std::uint32_t id = slot - 1;
        Worker &worker = m_workers[id];
        if (worker.state == State::Starting) {
            becomeIdle(id);
        } else {
            if (worker.state == State::Switching)
                worker.state = State::Running;
            else
                worker.remaining -= at - worker.since;
            proceed(id, at);
        }
    }
    fillCores(at);
}

/// The event at which the next idle worker is woken: as many chunks wake nobody as workers are on their way already.
void SharedCores::armFeeder()
{
    if (!m_idle.empty() && m.queue.size() > m_waking)
        m_events.set(kFeeder, std::max(m_clock, m.queue.available(m_waking)));
    else
        m_events.clear(kFeeder);
}

void SharedCores::wakeOne(Time at)
{
    if (!m_idle.empty() && m.queue.size() > m_waking && m.queue.available(m_waking) <= at) {
        const std::uint32_t id = removeFirst(m_idle);
        m_workers[id].waking = true;
        ++m_waking;
        becomeReady(id);
    }
    armFeeder();
}

/// Goes on with the worker at `at`, through everything that takes no time, until it computes, waits, is ready or idle.
void SharedCores::proceed(std::uint32_t id, Time at)
{
    Worker &worker = m_workers[id];
    for (;;) {
        if (worker.chunk.count == 0) {
            const bool turnOver = worker.onCore() && at >= worker.sliceEnd && wanted(worker.core);
            if (worker.onCore() && !turnOver && takeChunk(worker, at))
                continue;
            if (worker.onCore())
                leaveCore(id, at);
            becomeIdle(id);
            return;
        }
        if (worker.remaining == Time::zero()) {
            endPart(id, at);
            continue;
        }
        if (worker.part == Part::Task && worker.course.at[worker.segment].kind == SpanKind::Wait) {
            if (worker.onCore())
                leaveCore(id, at);
            worker.state = State::Waiting;
            worker.began = worker.since = at;
            m_events.set(id + 1, later(at, worker.remaining));
            return;
        }
        if (!worker.onCore() || mustMove(worker)) {
            if (worker.onCore())
                leaveCore(id, at);
            becomeReady(id);
            return;
        }
        occupy(id, at);
        return;
    }
}

bool SharedCores::mustMove(const Worker &worker)
{
    return worker.pinnedTo != kNobody && worker.pinnedTo != worker.core;
}

bool SharedCores::takeChunk(Worker &worker, Time at)
{
    if (m.queue.empty() || m.queue.available() > at)
        return false;
    if (worker.waking) {
        worker.waking = false;
        --m_waking;
    }
    worker.chunk = m.queue.take().chunk;
    worker.part = Part::HandOut;
    worker.remaining = m.costs.handOut;
    return true;
}

/// Computes until it is done or its slice is over; at the end of a slice it makes room for who waits.
void SharedCores::occupy(std::uint32_t id, Time at)
{
    Worker &worker = m_workers[id];
    if (at >= worker.sliceEnd) {
        if (wanted(worker.core)) {
            leaveCore(id, at);
            becomeReady(id);
            return;
        }
        worker.sliceEnd = later(at, m.costs.slice);
    }
    if (worker.began == kNoTime)
        worker.began = at;
    worker.since = at;
    m_events.set(id + 1, std::min(later(at, worker.remaining), worker.sliceEnd));
}

/// What the worker did is over at `at`; sets what it does next.
void SharedCores::endPart(std::uint32_t id, Time at)
{
    Worker &worker = m_workers[id];
    if (worker.part == Part::HandOut) {
        beginTask(worker, worker.chunk.first);
        return;
    }
    if (worker.part == Part::Return) {
        giveBack(worker.chunk, id);
        worker.chunk = {};
        return;
    }
    if (worker.began == kNoTime)
        worker.began = at;
    writeSpan(id, worker, at, TaskState::Ok);
    const Segments::Segment &segment = worker.course.at[worker.segment];
    (segment.kind == SpanKind::Compute ? worker.computed : worker.waited) += segment.length;
    worker.began = kNoTime;
    if (++worker.segment < worker.course.count) {
        worker.remaining = worker.course.at[worker.segment].length;
        return;
    }
    worker.own.add(worker.computed, worker.waited);
    if (worker.task.value + 1 < worker.chunk.end()) {
        beginTask(worker, TaskId(worker.task.value + 1));
    } else {
        worker.part = Part::Return;
        worker.remaining = m.costs.returnResult;
    }
}

void SharedCores::beginTask(Worker &worker, TaskId task)
{
    worker.part = Part::Task;
    worker.task = task;
    worker.course = segments(m.workload.task(task), m.costs.steps);
    worker.segment = 0;
    worker.remaining = worker.course.at[0].length;
    worker.began = kNoTime;
    worker.computed = worker.waited = Time::zero();
    if (m.pin == Pin::Task)
        worker.pinnedTo = task.value % m.cores;
}

void SharedCores::writeSpan(std::uint32_t id, const Worker &worker, Time end, TaskState state)
{
    const bool last = state != TaskState::Ok || worker.segment + 1 == worker.course.count;
    Span span;
    span.start = worker.began == kNoTime ? end : worker.began;
    span.end = end;
    span.result = last && state == TaskState::Ok ? m.workload.expected(worker.task) : 0;
    span.task = worker.task;
    span.core = worker.core == kNobody ? Span::kNoCore : static_cast<std::uint16_t>(worker.core);
    span.kind = worker.course.at[worker.segment].kind;
    span.flags = Span::makeFlags(worker.segment == 0, last, state);
    m.history.lane(id).spans.push(span);
}

void SharedCores::becomeIdle(std::uint32_t id)
{
    Worker &worker = m_workers[id];
    worker.state = State::Idle;
    if (worker.waking) {
        worker.waking = false;
        --m_waking;
    }
    append(m_idle, id);
    armFeeder();
}

void SharedCores::becomeReady(std::uint32_t id)
{
    Worker &worker = m_workers[id];
    worker.state = State::Ready;
    append(queueOf(worker), id);
    if (worker.pinnedTo != kNobody)
        m_touched.push_back(worker.pinnedTo);
}

void SharedCores::leaveCore(std::uint32_t id, Time at)
{
    Worker &worker = m_workers[id];
    worker.state = State::Ready; // the caller says what follows
    m.usage.add(worker.core, worker.coreSince, at);
    m_freeBits[worker.core / 64] |= std::uint64_t{1} << (worker.core % 64);
    m_touched.push_back(worker.core);
}

/// Gives free cores to who is ready, until there are no more of either.
void SharedCores::fillCores(Time at)
{
    for (;;) {
        if (!m_queues[0].empty()) {
            const std::uint32_t core = freeCoreFor(m_workers[m_queues[0].first]);
            if (core != kNobody) {
                dispatch(removeFirst(m_queues[0]), core, at);
                continue;
            }
        }
        if (m_touched.empty())
            return;
        const std::uint32_t core = m_touched.back();
        m_touched.pop_back();
        if (isFree(core) && !m_queues[core + 1].empty())
            dispatch(removeFirst(m_queues[core + 1]), core, at);
    }
}

std::uint32_t SharedCores::freeCoreFor(const Worker &worker) const
{
    if (worker.core != kNobody && isFree(worker.core))
        return worker.core;
    for (std::size_t word = 0; word < m_freeBits.size(); ++word)
        if (m_freeBits[word] != 0)
            return static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(m_freeBits[word])));
    return kNobody;
}

void SharedCores::dispatch(std::uint32_t id, std::uint32_t core, Time at)
{
    Worker &worker = m_workers[id];
    m_freeBits[core / 64] &= ~(std::uint64_t{1} << (core % 64));
    const bool switches = m_lastOn[core] != kNobody && m_lastOn[core] != id && m.costs.switchTask > Time::zero();
    const Time start = switches ? later(at, m.costs.switchTask) : at;
    m_lastOn[core] = id;
    worker.core = core;
    worker.coreSince = at;
    worker.sliceEnd = later(start, m.costs.slice);
    if (switches) {
        worker.state = State::Switching;
        m_events.set(id + 1, start);
    } else {
        worker.state = State::Running;
        proceed(id, at);
    }
}

void SharedCores::append(Queue &queue, std::uint32_t id)
{
    m_workers[id].behind = kNobody;
    if (queue.empty())
        queue.first = id;
    else
        m_workers[queue.last].behind = id;
    queue.last = id;
}

std::uint32_t SharedCores::removeFirst(Queue &queue)
{
    const std::uint32_t id = queue.first;
    queue.first = m_workers[id].behind;
    return id;
}

void SharedCores::finish(Time end)
{
    for (std::uint32_t id = 0; id < m_workers.size(); ++id) {
        Worker &worker = m_workers[id];
        if (worker.state == State::Running || worker.state == State::Switching)
            m.usage.add(worker.core, worker.coreSince, std::max(worker.coreSince, end));
        const bool begun = worker.began != kNoTime || worker.segment > 0;
        if (worker.chunk.count > 0 && worker.part == Part::Task && begun) {
            const Segments::Segment &segment = worker.course.at[worker.segment];
            if (worker.state == State::Running || worker.state == State::Waiting)
                worker.remaining -= end - worker.since;
            (segment.kind == SpanKind::Compute ? worker.computed : worker.waited) += segment.length - worker.remaining;
            writeSpan(id, worker, end, TaskState::Cancelled);
            worker.own.add(worker.computed, worker.waited);
        }
        worker.own.writeTo(m.history.lane(id));
    }
}

} // namespace coreo
