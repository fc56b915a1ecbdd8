#include "analysis/event_loop.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// A loop that computed for more than this share of its time, or for more than that after the last task was due, is
/// what the batch waits for.
constexpr double kBusy = 0.9;
constexpr double kBacklog = 0.1;

/// Sorts what was added to a sorted list.
template<class T, class Less>
void sortTail(std::vector<T> &list, std::size_t sorted, Less less)
{
    const auto middle = list.begin() + static_cast<std::ptrdiff_t>(sorted);
    std::sort(middle, list.end(), less);
    std::inplace_merge(list.begin(), middle, list.end(), less);
}

std::uint32_t countUpTo(const std::vector<Time> &sorted, Time time)
{
    return static_cast<std::uint32_t>(std::upper_bound(sorted.begin(), sorted.end(), time) - sorted.begin());
}

std::string percent(double share)
{
    return std::to_string(std::lround(share * 100));
}

/// Two digits and a unit, as a sentence wants it.
std::string rounded(Time time)
{
    const auto ns = static_cast<double>(time.count());
    const auto [unit, name] = ns >= 1e9 ? std::pair(1e9, " s") : ns >= 1e6 ? std::pair(1e6, " ms") : std::pair(1e3, " us");
    const double value = ns / unit;
    char text[32];
    std::snprintf(text, sizeof text, value < 10 ? "%.1f%s" : "%.0f%s", value, name);
    return text;
}

} // namespace

void LoopLane::update(const TaskTable &table, std::uint32_t lane)
{
    const std::size_t count = table.spanCount(lane);
    m_now = lane < table.onLoop().size() && !table.over() ? table.onLoop()[lane] : OnLoop();
    m_horizon = table.horizon();
    if (count == m_read)
        return;
    const Span *spans = table.history().lane(lane).spans.begin();
    const std::size_t begins = m_begins.size(), wakes = m_wakes.size(), slices = m_slices.size();
    for (std::size_t i = m_read; i < count; ++i) {
        const Span &span = spans[i];
        if (span.task.value >= table.size())
            continue; // the loop's own start
        if (span.kind == SpanKind::Wait) {
            m_begins.push_back(span.start);
            m_dues.push_back(span.end);
        } else if (span.kind == SpanKind::Compute) {
            m_slices.push_back({span.start, span.end, span.task});
            // A task's spans are pushed together.
            if (i > 0 && spans[i - 1].kind == SpanKind::Wait && spans[i - 1].task == span.task && !span.firstOfTask())
                m_wakes.push_back({spans[i - 1].end, span.start, span.task});
        }
    }
    m_read = count;
    sortTail(m_begins, begins, std::less<>());
    sortTail(m_dues, begins, std::less<>());
    sortTail(m_wakes, wakes, [](const LoopWake &a, const LoopWake &b) { return a.ran < b.ran; });
    sortTail(m_slices, slices, [](const Slice &a, const Slice &b) { return a.start < b.start; });
    settle();
}

void LoopLane::settle()
{
    m_computed.resize(m_slices.size());
    Time sum{};
    for (std::size_t i = 0; i < m_slices.size(); ++i)
        m_computed[i] = sum += m_slices[i].end - m_slices[i].start;
    m_ran.clear();
    for (const LoopWake &wake : m_wakes)
        m_ran.push_back(wake.ran);
    m_mostAsleep = 0;
    std::size_t due = 0;
    for (std::size_t begun = 0; begun < m_begins.size(); ++begun) {
        while (due < m_dues.size() && m_dues[due] <= m_begins[begun])
            ++due;
        m_mostAsleep = std::max(m_mostAsleep, static_cast<std::uint32_t>(begun + 1 - std::min(due, begun + 1)));
    }
}

std::uint32_t LoopLane::asleep(Time time) const
{
    const std::uint32_t begun = countUpTo(m_begins, time);
    const std::uint32_t due = countUpTo(m_dues, time);
    const std::uint32_t open = m_now.left > 0 && time >= m_now.since && time <= m_horizon ? m_now.left : 0;
    return begun - std::min(begun, due) + open;
}

std::uint32_t LoopLane::ready(Time time) const
{
    // Of the dues only those that a computation followed; a task that ends with its wait is never ready again.
    const std::uint32_t due = countUpTo(m_dues, time);
    const std::uint32_t ran = countUpTo(m_ran, time);
    return m_wakes.size() == m_dues.size() ? due - std::min(due, ran) : 0;
}

std::size_t LoopLane::sliceAt(Time time) const
{
    const auto at = std::upper_bound(m_slices.begin(), m_slices.end(), time,
                                     [](Time instant, const Slice &slice) { return instant < slice.end; });
    return static_cast<std::size_t>(at - m_slices.begin());
}

Time LoopLane::computedBefore(Time time) const
{
    const std::size_t at = sliceAt(time);
    const Time whole = at == 0 ? Time{} : m_computed[at - 1];
    return at < m_slices.size() ? whole + std::max(Time{}, time - m_slices[at].start) : whole;
}

Time LoopLane::firstBegin() const
{
    if (m_begins.empty() && m_slices.empty())
        return kNoTime;
    if (m_begins.empty())
        return m_slices.front().start;
    return m_slices.empty() ? m_begins.front() : std::min(m_begins.front(), m_slices.front().start);
}

std::vector<std::uint32_t> loopLanes(const RunHistory &history)
{
    std::vector<std::uint32_t> out;
    if (history.spec.onLoops()) {
        for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane)
            out.push_back(lane);
    } else if (history.spec.waitsOnCoordinator()) {
        out.push_back(history.workerLanes());
    }
    return out;
}

Time lagBound(std::size_t bin)
{
    Time bound(10'000);
    for (std::size_t i = 0; i < bin; ++i)
        bound *= 10;
    return bound;
}

LoopFigures loopFigures(const std::vector<LoopLane> &loops)
{
    LoopFigures out;
    double computed = 0, time = 0;
    Time lags{};
    for (const LoopLane &loop : loops) {
        const Time begin = loop.firstBegin();
        if (!isTime(begin))
            continue;
        ++out.loops;
        for (const LoopWake &wake : loop.wakes()) {
            lags += wake.lag();
            out.longestLag = std::max(out.longestLag, wake.lag());
            std::size_t bin = 0;
            while (bin + 1 < LoopFigures::kBins && wake.lag() >= lagBound(bin))
                ++bin;
            ++out.histogram[bin];
        }
        out.wakes += loop.wakes().size();
        if (loop.slices().empty())
            continue;
        const Time end = loop.slices().back().end;
        const auto length = static_cast<double>((end - begin).count());
        computed += static_cast<double>(loop.computedBefore(end).count());
        time += length;
        if (isTime(loop.lastDue()) && length > 0)
            out.afterLastDue = std::max(out.afterLastDue, static_cast<double>((end - loop.lastDue()).count()) / length);
    }
    if (out.wakes > 0)
        out.meanLag = lags / static_cast<std::int64_t>(out.wakes);
    out.computing = time > 0 ? computed / time : 0;
    out.cpuBound = out.computing > kBusy || out.afterLastDue > kBacklog;
    return out;
}

Text loopSentence(const LoopFigures &figures)
{
    if (figures.wakes == 0 && figures.computing <= 0)
        return coreoText("Nothing has come back to the loop yet.");
    if (figures.cpuBound)
        return {coreoText("CPU-bound: the loop computes %1 % of the time and comes to tasks up to %2 late; more loops help."),
                {percent(figures.computing), rounded(figures.longestLag)}};
    return {coreoText("Sleep-bound: the loop computes %1 % of the time and is at most %2 late; more loops gain nothing."),
            {percent(figures.computing), rounded(figures.longestLag)}};
}

} // namespace coreo
