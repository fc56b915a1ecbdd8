#include "views/timeline/lane_index.h"

#include <algorithm>

namespace coreo {

void LaneIndex::update(const RunData &run, std::uint32_t lane)
{
    m_spans = run.history().lane(lane).spans.data();
    const std::size_t end = run.table().spanCount(lane);
    std::int64_t worked = m_worked.empty() ? 0 : m_worked.back();
    std::int64_t slept = m_slept.empty() ? 0 : m_slept.back();
    for (std::size_t i = m_worked.size(); i < end; ++i) {
        const Span &span = m_spans[i];
        const std::int64_t length = (span.end - span.start).count();
        if (span.kind == SpanKind::Compute)
            worked += length;
        m_worked.push_back(worked);
        if (span.kind == SpanKind::Wait) {
            m_slept.resize(i, slept);
            slept += length;
        }
        if (!m_slept.empty() || span.kind == SpanKind::Wait)
            m_slept.push_back(slept);
    }
    settle(run);
}

void LaneIndex::settle(const RunData &run)
{
    const TaskTable &table = run.table();
    std::int64_t waited = m_waited.empty() ? 0 : m_waited.back();
    std::int64_t arrived = m_received.empty() ? 0 : m_received.back();
    std::int64_t reach = m_reach.empty() ? 0 : m_reach.back();
    m_openSince = kNoTime;
    for (std::size_t i = m_waited.size(); i < m_worked.size(); ++i) {
        const Span &span = m_spans[i];
        if (span.lastOfTask() && span.task.value < table.size() && span.state() != TaskState::Cancelled) {
            const Time received = table.received(span.task);
            const Time delivered = table.delivered(span.task);
            if (isTime(received))
                arrived = std::max({arrived, received.count(), span.end.count()});
            if (!isTime(delivered) && isTime(received)) {
                m_openSince = Time(arrived);
                break;
            }
            if (!isTime(delivered) && !table.over())
                break; // on its way
            if (isTime(received) && isTime(delivered)) {
                const std::int64_t from = std::max(reach, arrived);
                waited += std::max<std::int64_t>(0, delivered.count() - from);
                reach = std::max(reach, delivered.count());
            }
        }
        m_waited.push_back(waited);
        m_received.push_back(arrived);
        m_reach.push_back(reach);
    }
}

std::size_t LaneIndex::endingAfter(Time time, std::size_t from, std::size_t guess) const
{
    const auto over = [this, time](std::size_t at) { return m_spans[at].end <= time; };
    std::size_t low = std::min(from, size()); // all before are over
    std::size_t high = std::min(low + guess, size());
    std::size_t step = 1;
    if (high < size() && over(high)) {
        while (high < size() && over(high)) {
            low = high + 1;
            high += step;
            step *= 2;
        }
        high = std::min(high, size());
    } else {
        // The guess went too far: back in growing steps.
        while (high > low && !over(high - std::min(step, high - low))) {
            high -= std::min(step, high - low);
            step *= 2;
        }
        if (high > low)
            low = high - std::min(step, high - low) + 1;
    }
    return static_cast<std::size_t>(
        std::partition_point(m_spans + low, m_spans + high, [time](const Span &span) { return span.end <= time; }) -
        m_spans);
}

std::int64_t LaneIndex::workedBefore(Time time, std::size_t at) const
{
    const std::int64_t whole = at == 0 ? 0 : m_worked[at - 1];
    if (at >= size() || m_spans[at].kind != SpanKind::Compute || m_spans[at].start >= time)
        return whole;
    return whole + (time - m_spans[at].start).count();
}

std::int64_t LaneIndex::sleptBefore(Time time, std::size_t at) const
{
    if (m_slept.empty())
        return 0;
    const std::int64_t whole = at == 0 ? 0 : m_slept[at - 1];
    if (at >= size() || m_spans[at].kind != SpanKind::Wait || m_spans[at].start >= time)
        return whole;
    return whole + (time - m_spans[at].start).count();
}

std::size_t LaneIndex::receivedBy(Time time, std::size_t most) const
{
    // Few results are on their way at a time: back in growing steps.
    std::size_t high = most;
    std::size_t step = 1;
    while (high > 0 && m_received[high - std::min(step, high)] > time.count()) {
        high -= std::min(step, high);
        step *= 2;
    }
    const std::size_t low = high - std::min(step, high);
    const auto first = m_received.begin();
    return static_cast<std::size_t>(std::upper_bound(first + static_cast<std::ptrdiff_t>(low),
                                                     first + static_cast<std::ptrdiff_t>(high), time.count()) - first);
}

std::int64_t LaneIndex::waitedBefore(Time time, std::size_t at) const
{
    // Every wait starts when its result is received: those of the spans before `at`, less what lies after `time`.
    const auto closed = [this](Time until, std::size_t count) -> std::int64_t {
        if (count == 0)
            return 0;
        return m_waited[count - 1] - std::max<std::int64_t>(0, m_reach[count - 1] - until.count());
    };
    if (isTime(m_openSince) && time > m_openSince)
        return closed(m_openSince, m_waited.size()) + (time - m_openSince).count();
    return closed(time, receivedBy(time, std::min(at, m_waited.size())));
}

} // namespace coreo
