#include "views/timeline/lane_index.h"

#include <algorithm>

namespace coreo {

void LaneIndex::update(const RunData &run, std::uint32_t lane)
{
    m_spans = run.history().lane(lane).spans.data();
    for (const std::size_t end = run.table().spanCount(lane); m_size < end; ++m_size)
        append(m_spans[m_size]);
    settle(run);
}

void LaneIndex::append(const Span &span)
{
    if (span.kind == SpanKind::Wait && !m_sleeps) {
        m_sleeps = true;
        m_busy = m_worked;
    }
    if (span.kind == SpanKind::Compute)
        m_worked.add(span.start, span.end);
    if (m_sleeps && span.kind != SpanKind::Startup)
        m_busy.add(span.start, span.end);
    m_changed = std::min(m_changed, span.start);
    const std::int64_t length = (span.end - span.start).count();
    if (m_size % kBlock == 0)
        m_longest.push_back(length);
    else
        m_longest.back() = std::max(m_longest.back(), length);
    if (m_size % (kBlock * kBlocks) == 0)
        m_longestOf.push_back(length);
    else
        m_longestOf.back() = std::max(m_longestOf.back(), length);
}

/// What was known to wait still, and goes on to, is new from there on only.
void LaneIndex::addWait(Time from, Time to)
{
    if (to <= from)
        return;
    m_changed = std::min(m_changed, from == m_openFrom ? std::min(to, m_openTo) : from);
    m_openFrom = from == m_openFrom ? kNoTime : m_openFrom;
    m_waited.add(from, to);
}

void LaneIndex::settle(const RunData &run)
{
    const TaskTable &table = run.table();
    m_waited.backTo(m_closed);
    Time openSince = kNoTime;
    for (; m_settled < m_size; ++m_settled) {
        const Span &span = m_spans[m_settled];
        if (!span.lastOfTask() || span.task.value >= table.size() || span.state() == TaskState::Cancelled)
            continue;
        const Time received = table.received(span.task);
        const Time delivered = table.delivered(span.task);
        if (isTime(received))
            m_arrived = std::max({m_arrived, received, span.end});
        if (!isTime(delivered) && isTime(received)) {
            openSince = m_arrived;
            break;
        }
        if (!isTime(delivered) && !table.over())
            break; // on its way
        if (isTime(received) && isTime(delivered)) {
            addWait(std::max(m_reach, m_arrived), delivered);
            m_reach = std::max(m_reach, delivered);
        }
    }
    m_closed = m_waited.mark();
    const Time from = std::max(m_reach, openSince);
    if (isTime(openSince))
        addWait(from, table.horizon());
    if (isTime(m_openFrom)) // it does not go on
        m_changed = std::min(m_changed, m_openFrom);
    const bool waits = isTime(openSince) && table.horizon() > from;
    m_openFrom = waits ? from : kNoTime;
    m_openTo = table.horizon();
}

std::size_t LaneIndex::endingAfter(Time time) const
{
    const auto over = [time](const Span &span) { return span.end <= time; };
    return static_cast<std::size_t>(std::partition_point(m_spans, m_spans + m_size, over) - m_spans);
}

std::size_t LaneIndex::nextOfLength(Time length, std::size_t from, std::size_t end) const
{
    while (from < end) {
        if (from % kBlock == 0) {
            const std::size_t block = from / kBlock;
            if (block % kBlocks == 0 && m_longestOf[block / kBlocks] < length.count()) {
                from += kBlock * kBlocks;
                continue;
            }
            if (m_longest[block] < length.count()) {
                from += kBlock;
                continue;
            }
        }
        if (m_spans[from].end - m_spans[from].start >= length)
            return from;
        ++from;
    }
    return end;
}

} // namespace coreo
