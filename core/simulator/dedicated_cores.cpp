#include "simulator/dedicated_cores.h"

#include <algorithm>

namespace coreo {

DedicatedCores::DedicatedCores(const Setting &setting)
    : VirtualWorkers(setting, setting.workers),
      m_outlines(setting.workload, setting.costs.steps, setting.history.taskCount()), m_workers(setting.workers),
      m_buffers(setting.workers), m_idle(setting.workers)
{}

void DedicatedCores::addWorker(std::uint32_t worker, Time ready)
{
    Worker &added = m_workers[worker];
    added.readable = added.complete = added.next =
        static_cast<std::uint32_t>(m.history.lane(worker).spans.written());
    added.busySince = ready;
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

/// The core was busy up to `until`, and is not from there on.
inline void DedicatedCores::use(std::uint32_t id, Time until)
{
    m.usage.add(id, m_workers[id].busySince, until);
    m_workers[id].busySince = until;
}

/// The chunk is done: its core was busy except in waits, and its spans are complete.
inline void DedicatedCores::comeBack(std::uint32_t id)
{
    Worker &worker = m_workers[id];
    if (m_anyWaits)
        useBetweenWaits(id);
    worker.complete = worker.next;
    if (worker.complete - worker.readable >= kBuffered)
        publish(id);
}

void DedicatedCores::handle(std::uint32_t slot, Time at)
{
    Worker &worker = m_workers[slot];
    if (worker.chunk.count > 0) {
        comeBack(slot);
        giveBack(worker.chunk, slot);
        if (m.oneTask) { // and is gone
            use(slot, at);
            worker.chunk = {};
            m_events.clear(slot);
            return;
        }
    }
    if (!m.queue.empty()) {
        take(slot, at);
        return;
    }
    use(slot, at);
    worker.chunk = {};
    worker.began = at;
    m_events.clear(slot);
    const std::size_t last = m_idleFirst + m_idleCount;
    m_idle[last < m_idle.size() ? last : last - m_idle.size()] = slot;
    ++m_idleCount;
}

/// Soon the buffer is written to the lane, to lines that no cache holds yet.
inline void DedicatedCores::prefetch(std::uint32_t id) const
{
    const Span *ahead = m.history.lane(id).spans.data() + m_workers[id].readable;
    for (std::uint32_t i = 0; i < kBuffered; i += 64 / sizeof(Span))
        __builtin_prefetch(ahead + i, 1);
}

/// A task that only computes is one span.
inline Time DedicatedCores::compute(std::uint32_t id, TaskId task, const TaskOutline &outline, Time at)
{
    Worker &worker = m_workers[id];
    const Time end = later(at, outline.compute);
    if (Span *place = span(id, worker.next)) [[likely]]
        *place = {at, end, outline.result, task, static_cast<std::uint16_t>(id), SpanKind::Compute,
                  Span::makeFlags(true, true, TaskState::Ok)};
    ++worker.next;
    if (worker.next - worker.readable == kBuffered / 2)
        prefetch(id);
    worker.add(outline.compute, Time::zero());
    return end;
}

/// The worker, free since `free`, takes the oldest chunk; its next event is the chunk's return.
void DedicatedCores::take(std::uint32_t id, Time free)
{
    Worker &worker = m_workers[id];
    const ChunkQueue::Offer offer = m.queue.take();
    worker.chunk = offer.chunk;
    worker.began = free;
    if (offer.available > free) {
        use(id, free);
        worker.began = worker.busySince = offer.available;
    }
    Time at = later(worker.began, m.costs.handOut);
    for (std::uint32_t task = offer.chunk.first.value; task < offer.chunk.end(); ++task) {
        const TaskOutline &outline = m_outlines.of(TaskId(task));
        at = outline.waits ? perform(id, TaskId(task), at) : compute(id, TaskId(task), outline, at);
    }
    m_events.set(id, later(at, m.costs.returnResult));
}

/// A task of several parts.
Time DedicatedCores::perform(std::uint32_t id, TaskId task, Time at)
{
    Worker &worker = m_workers[id];
    const Segments course = segments(m.workload.task(task), m.costs.steps, m.skipFirstWaits);
    Span written;
    written.task = task;
    written.core = static_cast<std::uint16_t>(id);
    Time computed{}, waited = course.waitedBefore;
    for (std::uint32_t i = 0; i < course.count; ++i) {
        const bool last = i + 1 == course.count;
        written.kind = course.at[i].kind;
        written.start = at;
        at = written.end = later(at, course.at[i].length);
        written.result = last ? m.workload.expected(task) : 0;
        written.flags = Span::makeFlags(i == 0, last, TaskState::Ok);
        if (Span *place = span(id, worker.next)) [[likely]]
            *place = written;
        ++worker.next;
        (written.kind == SpanKind::Compute ? computed : waited) += course.at[i].length;
    }
    m_anyWaits = true;
    worker.add(computed, waited);
    return at;
}

/// From the end of the chunk's last wait on its core is busy until there is a pause.
void DedicatedCores::useBetweenWaits(std::uint32_t id)
{
    Worker &worker = m_workers[id];
    const std::uint32_t written = std::min(worker.next, capacity(id));
    for (std::uint32_t i = worker.complete; i < written; ++i) {
        const Span &done = *span(id, i);
        if (done.kind != SpanKind::Wait)
            continue;
        use(id, done.start);
        worker.busySince = done.end;
    }
}

/// Makes what is complete readable; only between chunks, when nothing further is written.
void DedicatedCores::publish(std::uint32_t id)
{
    Worker &worker = m_workers[id];
    AppendLog<Span> &spans = m.history.lane(id).spans;
    const std::uint32_t written = std::min(worker.complete, capacity(id));
    const std::uint32_t buffered = std::min(worker.readable + kBuffered, written);
    if (worker.readable < buffered)
        std::copy_n(m_buffers[id].spans.begin(), buffered - worker.readable, spans.slot(worker.readable));
    spans.publish(written);
    for (std::uint32_t i = written; i < worker.complete; ++i)
        spans.push({}); // full: counted as dropped
    worker.readable = worker.complete = worker.next = written;
}

void DedicatedCores::finish(Time end)
{
    for (std::uint32_t id = 0; id < m_workers.size(); ++id) {
        if (m_workers[id].chunk.count > 0)
            cut(id, end);
        publish(id);
        const Worker &worker = m_workers[id];
        OwnTime{worker.computed, worker.waited, worker.longest, worker.tasks}.writeTo(m.history.lane(id));
    }
}

/// The run ended within the chunk: what had ended stays, the task under way is cancelled, the rest never began.
void DedicatedCores::cut(std::uint32_t id, Time end)
{
    Worker &worker = m_workers[id];
    const std::uint32_t written = std::min(worker.next, capacity(id));
    worker.next = worker.complete;
    for (; worker.next < written && span(id, worker.next)->end <= end; ++worker.next) { }
    if (worker.next < written) {
        Span &open = *span(id, worker.next);
        if (open.start < end || !open.firstOfTask()) {
            open.end = end;
            open.result = 0;
            open.flags = Span::makeFlags(open.firstOfTask(), true, TaskState::Cancelled);
            ++worker.next;
        }
    }
    if (worker.began < end)
        comeBack(id);
    use(id, end);
    worker.complete = worker.next;
    publish(id);
    worker.computed = worker.waited = worker.longest = {};
    worker.tasks = 0;
    Time computed{}, waited{};
    for (std::uint32_t i = 0; i < worker.readable; ++i) { // counted anew from what stayed
        const Span &kept = m.history.lane(id).spans[i];
        if (kept.task.isNone())
            continue; // start-up
        if (kept.firstOfTask())
            computed = waited = Time::zero();
        (kept.kind == SpanKind::Compute ? computed : waited) += kept.end - kept.start;
        if (kept.lastOfTask())
            worker.add(computed, waited);
    }
}

} // namespace coreo
