#include "simulator/dedicated_cores.h"

#include <algorithm>

namespace coreo {

DedicatedCores::DedicatedCores(const Setting &setting)
    : VirtualWorkers(setting, setting.workers), m_workers(setting.workers), m_idle(setting.workers)
{}

void DedicatedCores::addWorker(std::uint32_t worker, Time ready)
{
    m_workers[worker].lane = &m.history.lane(worker);
    m_workers[worker].next = m_workers[worker].lane->spans.written();
    m_events.set(worker, ready); // comes back without a chunk
}

void DedicatedCores::submitted()
{
    while (m_idleCount > 0 && !m.queue.empty()) {
        const std::uint32_t id = m_idle[m_idleFirst];
        m_idleFirst = m_idleFirst + 1 == m_idle.size() ? 0 : m_idleFirst + 1;
        --m_idleCount;
        take(id, m_workers[id].began);
    }
}

void DedicatedCores::handle(std::uint32_t slot, Time at)
{
    Worker &worker = m_workers[slot];
    if (worker.chunk.count > 0) {
        publish(worker, slot, at);
        giveBack(worker.chunk, slot);
    }
    if (!m.queue.empty()) {
        take(slot, at);
        return;
    }
    worker.chunk = {};
    worker.began = at;
    m_events.clear(slot);
    const std::size_t last = m_idleFirst + m_idleCount;
    m_idle[last < m_idle.size() ? last : last - m_idle.size()] = slot;
    ++m_idleCount;
}

/// The worker, free since `free`, takes the oldest chunk; its next event is the chunk's return.
void DedicatedCores::take(std::uint32_t id, Time free)
{
    Worker &worker = m_workers[id];
    const ChunkQueue::Offer offer = m.queue.take();
    worker.chunk = offer.chunk;
    worker.began = std::max(free, offer.available);
    worker.waits = false;
    Time at = later(worker.began, m.costs.handOut);
    for (std::uint32_t task = offer.chunk.first.value; task < offer.chunk.end(); ++task)
        at = perform(worker, id, TaskId(task), at);
    m_events.set(id, later(at, m.costs.returnResult));
}

Time DedicatedCores::perform(Worker &worker, std::uint32_t id, TaskId task, Time at)
{
    const Segments course = segments(m.workload.task(task), m.costs.steps);
    Span span;
    span.task = task;
    span.core = static_cast<std::uint16_t>(id);
    Time computed{}, waited{};
    for (std::uint32_t i = 0; i < course.count; ++i) {
        const bool last = i + 1 == course.count;
        span.kind = course.at[i].kind;
        span.start = at;
        at = span.end = later(at, course.at[i].length);
        span.result = last ? m.workload.expected(task) : 0;
        span.flags = Span::makeFlags(i == 0, last, TaskState::Ok);
        write(worker, span);
        (span.kind == SpanKind::Compute ? computed : waited) += course.at[i].length;
    }
    worker.waits |= waited > Time::zero();
    worker.own.add(computed, waited);
    return at;
}

void DedicatedCores::write(Worker &worker, const Span &span)
{
    if (Span *slot = worker.lane->spans.slot(worker.next))
        *slot = span;
    ++worker.next;
}

/// The chunk is done: its spans become readable, and its core was busy except in waits.
void DedicatedCores::publish(Worker &worker, std::uint32_t id, Time until)
{
    AppendLog<Span> &spans = worker.lane->spans;
    if (!worker.waits) {
        m.usage.add(id, worker.began, until);
    } else {
        Time busyFrom = worker.began;
        for (std::size_t i = spans.written(); i < std::min(worker.next, spans.capacity()); ++i) {
            if (spans.data()[i].kind != SpanKind::Wait)
                continue;
            m.usage.add(id, busyFrom, spans.data()[i].start);
            busyFrom = spans.data()[i].end;
        }
        m.usage.add(id, busyFrom, until);
    }
    spans.publish(std::min(worker.next, spans.capacity()));
    for (; worker.next > spans.capacity(); --worker.next)
        spans.push({}); // full: counted as dropped
}

void DedicatedCores::finish(Time end)
{
    for (std::uint32_t id = 0; id < m_workers.size(); ++id) {
        Worker &worker = m_workers[id];
        if (worker.chunk.count > 0)
            cut(worker, id, end);
        worker.own.writeTo(*worker.lane);
    }
}

/// The run ended within the chunk: what had ended stays, the task under way is cancelled, the rest never began.
void DedicatedCores::cut(Worker &worker, std::uint32_t id, Time end)
{
    AppendLog<Span> &spans = worker.lane->spans;
    const std::size_t written = std::min(worker.next, spans.capacity());
    std::size_t kept = spans.written();
    for (; kept < written && spans.slot(kept)->end <= end; ++kept) { }
    worker.next = kept;
    worker.own = {};
    if (kept < written && (spans.slot(kept)->start < end || !spans.slot(kept)->firstOfTask())) {
        Span &open = *spans.slot(kept);
        open.end = end;
        open.result = 0;
        open.flags = Span::makeFlags(open.firstOfTask(), true, TaskState::Cancelled);
        ++worker.next;
    }
    if (worker.began < end)
        publish(worker, id, end);
    Time computed{}, waited{};
    for (std::size_t i = 0; i < worker.next; ++i) { // counted anew from what stayed
        const Span &span = spans[i];
        if (span.task.isNone())
            continue; // start-up
        if (span.firstOfTask())
            computed = waited = Time::zero();
        (span.kind == SpanKind::Compute ? computed : waited) += span.end - span.start;
        if (span.lastOfTask())
            worker.own.add(computed, waited);
    }
}

} // namespace coreo
