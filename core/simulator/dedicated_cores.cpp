#include "simulator/dedicated_cores.h"

#include <algorithm>

namespace coreo {

DedicatedCores::DedicatedCores(const Setting &setting)
    : VirtualWorkers(setting, setting.workers),
      m_outlines(setting.workload, setting.costs.steps, setting.history.taskCount()), m_workers(setting.workers),
      m_courses(setting.workers), m_log(std::clamp<std::size_t>(setting.history.taskCount(), 64, kLog)),
      m_idle(setting.workers)
{}

void DedicatedCores::addWorker(std::uint32_t worker, Time ready)
{
    AppendLog<Span> &spans = m.history.lane(worker).spans;
    Course &course = m_courses[worker];
    course.lane = spans.slot(0);
    course.capacity = static_cast<std::uint32_t>(spans.capacity());
    course.dealt = static_cast<std::uint32_t>(spans.written());
    Worker &added = m_workers[worker];
    added.complete = added.next = course.dealt;
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

/// Its core was not busy in the waits of the chunk, as far as they came before `until`.
void DedicatedCores::usePauses(std::uint32_t id, Time until)
{
    for (const Pause &pause : m_pauses[id]) {
        if (pause.from >= until)
            break;
        use(id, pause.from);
        m_workers[id].busySince = std::min(pause.to, until);
    }
    m_pauses[id].clear();
}

/// The chunk is done, and its spans are complete.
inline void DedicatedCores::comeBack(std::uint32_t id)
{
    if (!m_pauses.empty())
        usePauses(id, Time::max());
    m_workers[id].complete = m_workers[id].next;
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

inline void DedicatedCores::log(std::uint32_t id, const Span &span)
{
    m_log[m_logged] = span;
    ++m_workers[id].next;
    if (++m_logged == m_log.size())
        deal();
}

/// A task that only computes is one span.
inline Time DedicatedCores::compute(std::uint32_t id, TaskId task, const TaskOutline &outline, Time at)
{
    const Time end = later(at, outline.compute);
    log(id, {at, end, outline.result, task, static_cast<std::uint16_t>(id), SpanKind::Compute,
             Span::makeFlags(true, true, TaskState::Ok)});
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
    const Segments course = segments(m.workload.task(task), m.costs.steps, m.skipFirstWaits);
    Span written;
    written.task = task;
    written.core = static_cast<std::uint16_t>(id);
    Time computed{}, waited = course.waitedBefore;
    m_pauses.resize(m_workers.size());
    for (std::uint32_t i = 0; i < course.count; ++i) {
        const bool last = i + 1 == course.count;
        written.kind = course.at[i].kind;
        written.start = at;
        at = written.end = later(at, course.at[i].length);
        written.result = last ? m.workload.expected(task) : 0;
        written.flags = Span::makeFlags(i == 0, last, TaskState::Ok) | kCounted;
        log(id, written);
        (written.kind == SpanKind::Compute ? computed : waited) += course.at[i].length;
        if (written.kind == SpanKind::Wait)
            m_pauses[id].push_back({written.start, written.end});
    }
    m_courses[id].own.add(computed, waited);
    return at;
}

/// Everything logged to the lanes; what is complete becomes readable.
void DedicatedCores::deal()
{
    for (std::size_t i = 0; i < m_logged; ++i) {
        const Course &soon = m_courses[m_log[std::min(i + kAhead, m_logged - 1)].core];
        __builtin_prefetch(soon.lane + soon.dealt, 1);
        Span &span = m_log[i];
        Course &course = m_courses[span.core];
        if ((span.flags & kCounted) == 0)
            course.own.add(span.end - span.start, Time::zero());
        span.flags &= static_cast<std::uint8_t>(~kCounted);
        if (course.dealt < course.capacity) [[likely]]
            course.lane[course.dealt] = span;
        ++course.dealt;
    }
    m_logged = 0;
    for (std::uint32_t id = 0; id < m_workers.size(); ++id)
        m.history.lane(id).spans.publish(std::min(m_workers[id].complete, m_courses[id].capacity));
}

void DedicatedCores::finish(Time end)
{
    deal();
    for (std::uint32_t id = 0; id < m_workers.size(); ++id) {
        if (m_workers[id].chunk.count > 0)
            cut(id, end);
        for (std::uint32_t lost = m_courses[id].capacity; lost < m_workers[id].complete; ++lost)
            m.history.lane(id).spans.push({}); // full: counted as dropped
        m_courses[id].own.writeTo(m.history.lane(id));
    }
}

/// The run ended within the chunk: what had ended stays, the task under way is cancelled, the rest never began.
void DedicatedCores::cut(std::uint32_t id, Time end)
{
    Worker &worker = m_workers[id];
    Course &course = m_courses[id];
    const std::uint32_t written = std::min(worker.next, course.capacity);
    std::uint32_t kept = worker.complete;
    for (; kept < written && course.lane[kept].end <= end; ++kept) { }
    if (kept < written) {
        Span &open = course.lane[kept];
        if (open.start < end || !open.firstOfTask()) {
            open.end = end;
            open.result = 0;
            open.flags = Span::makeFlags(open.firstOfTask(), true, TaskState::Cancelled);
            ++kept;
        }
    }
    if (!m_pauses.empty())
        usePauses(id, end);
    use(id, end);
    worker.complete = worker.next = kept;
    m.history.lane(id).spans.publish(std::min(kept, course.capacity));
    course.own = {};
    Time computed{}, waited{};
    for (std::uint32_t i = 0; i < std::min(kept, course.capacity); ++i) { // counted anew from what stayed
        const Span &span = course.lane[i];
        if (span.task.isNone())
            continue; // start-up
        if (span.firstOfTask())
            computed = waited = Time::zero();
        (span.kind == SpanKind::Compute ? computed : waited) += span.end - span.start;
        if (span.lastOfTask())
            course.own.add(computed, waited);
    }
}

} // namespace coreo
