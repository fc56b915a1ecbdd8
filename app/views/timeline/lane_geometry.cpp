#include "views/timeline/lane_geometry.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// Shares are told apart in so many steps: equal neighbours become one rectangle.
constexpr float kShareSteps = 24;
/// What worked at all must be seen.
constexpr float kFaintest = 0.2f;

float stepped(double share)
{
    if (share <= 0)
        return 0.0f;
    // As std::round, which is a call where every column counts.
    const int step = static_cast<int>(static_cast<float>(std::min(share, 1.0)) * kShareSteps + 0.5f);
    return std::max(kFaintest, static_cast<float>(step) * (1 / kShareSteps));
}

/// An axis whose divisions have been made once: a wide screen asks a hundred thousand times a frame.
class QuickAxis
{
public:
    explicit QuickAxis(const TimeAxis &axis)
        : m_begin(axis.range.begin), m_end(axis.range.end), m_left(axis.left),
          m_perPixel(static_cast<double>((m_end - m_begin).count()) / std::max(1e-9, axis.right - axis.left)),
          m_perTime(1 / std::max(1e-9, m_perPixel)), m_shareOfTime(1 / std::max(1.0, m_perPixel))
    {}

    /// For x on or right of the axis' left end.
    [[nodiscard]] Time timeAt(double x) const
    {
        return m_begin + Time(static_cast<std::int64_t>((x - m_left) * m_perPixel + 0.5));
    }
    /// The end of the column that begins at `x`, which is `begin`.
    [[nodiscard]] Time columnEnd(double x, Time begin) const { return std::max(timeAt(x + 1), begin + Time(1)); }
    /// The whole pixel in which a span that begins then is seen first.
    [[nodiscard]] double columnOf(Time time) const
    {
        const double x = m_left + static_cast<double>(std::max<std::int64_t>(0, (time - m_begin).count())) * m_perTime;
        return static_cast<double>(static_cast<std::int64_t>(x));
    }
    [[nodiscard]] double width(const Span &span) const
    {
        return static_cast<double>((std::min(span.end, m_end) - std::max(span.start, m_begin)).count()) * m_perTime;
    }
    /// What share of a column this is.
    [[nodiscard]] double shareOfColumn(std::int64_t time) const { return static_cast<double>(time) * m_shareOfTime; }

private:
    Time m_begin, m_end;
    double m_left, m_perPixel, m_perTime, m_shareOfTime;
};

/// Walks along one lane.
class LaneWalk
{
public:
    LaneWalk(const RunData &run, std::uint32_t row, const LaneIndex &index, const TimeAxis &axis)
        : m_run(run), m_row(row), m_index(index), m_axis(axis), m_quick(axis)
    {}

    LaneBars walk()
    {
        const Span *spans = m_index.spans();
        std::size_t at = m_index.endingAfter(m_axis.range.begin, 0);
        double merged = m_axis.left; // columns up to here have been merged
        while (at < m_index.size() && spans[at].start < m_axis.range.end) {
            if (m_quick.width(spans[at]) >= kNarrowestSingleBar) {
                const auto [left, right] = cutToAxis(m_axis, spans[at].start, spans[at].end);
                addBar(spans[at], left, right);
                ++at;
                continue;
            }
            const double column = std::max(merged, m_quick.columnOf(spans[at].start));
            merged = column + 1;
            // A span that reaches into the next column is looked at again there.
            at = addMerged(column, at);
            if (merged >= m_axis.right)
                break;
        }
        return std::move(m_out);
    }

private:
    void addBar(const Span &span, double left, double right)
    {
        m_out.bars.push_back({kindOf(m_run, span), m_row, left, right, span.task});
    }

    /// How much had been done by an instant.
    struct Done
    {
        Time at = kNoTime;
        std::size_t span = 0; ///< the first one that ends later
        std::int64_t worked = 0;
        std::int64_t slept = 0;
    };

    [[nodiscard]] Done doneBy(Time time, std::size_t from, std::size_t guess = 0) const
    {
        const std::size_t span = m_index.endingAfter(time, from, guess);
        return {time, span, m_index.workedBefore(time, span), m_index.sleptBefore(time, span)};
    }

    /// Merges what lies in `column`; returns the first span that ends after it.
    std::size_t addMerged(double column, std::size_t at)
    {
        const Time begin = m_quick.timeAt(column);
        if (m_done.at != begin) // neighbouring columns share their border
            m_done = doneBy(begin, at > 0 ? at - 1 : 0);
        const Done before = m_done;
        // Neighbouring columns hold about as many spans.
        const std::size_t from = std::max(at, before.span);
        m_done = doneBy(m_quick.columnEnd(column, begin), from, m_advance);
        m_advance = m_done.span - from;
        const float worked = stepped(m_quick.shareOfColumn(m_done.worked - before.worked));
        const float slept = stepped(m_quick.shareOfColumn(m_done.slept - before.slept));
        if (worked <= 0 && slept <= 0)
            return m_done.span;
        if (!m_out.merged.empty()) {
            MergedBars &last = m_out.merged.back();
            if (last.right == column && last.worked == worked && last.slept == slept) {
                last.right = column + 1;
                return m_done.span;
            }
        }
        m_out.merged.push_back({column, std::min(column + 1, m_axis.right), worked, slept});
        return m_done.span;
    }

    const RunData &m_run;
    std::uint32_t m_row;
    const LaneIndex &m_index;
    const TimeAxis &m_axis;
    QuickAxis m_quick;
    Done m_done;
    std::size_t m_advance = 0;
    LaneBars m_out;
};

void addDoing(const RunData &run, std::uint32_t lane, std::uint32_t row, const TimeAxis &axis, LaneBars &out)
{
    const TaskTable &table = run.table();
    if (table.over() || lane >= table.doing().size() || table.doing()[lane].task.value >= table.size())
        return;
    const Doing &doing = table.doing()[lane];
    const auto [left, right] = cutToAxis(axis, doing.since, table.horizon(), 1);
    if (right <= left)
        return;
    const Piece::Kind kind = doing.kind == SpanKind::Wait ? Piece::Kind::Sleeping
        : run.isBlocker(doing.task)                       ? Piece::Kind::Blocking
                                                          : Piece::Kind::Running;
    out.bars.push_back({kind, row, left, right, doing.task});
}

void addWaiting(const RunData &run, const LaneIndex &index, const TimeAxis &axis, LaneBars &out)
{
    if (!index.anyWaiting())
        return;
    const QuickAxis quick(axis);
    const Time horizon = run.horizon();
    std::size_t at = 0;
    std::size_t advance = 0;
    std::int64_t before = -1;
    for (double x = axis.left; x < axis.right; x += 1) {
        const Time begin = quick.timeAt(x);
        const Time end = std::min(quick.columnEnd(x, begin), horizon);
        if (end <= begin)
            break;
        if (before < 0) {
            at = index.endingAfter(begin, at);
            before = index.waitedBefore(begin, at);
        }
        const std::size_t from = at;
        at = index.endingAfter(end, from, advance);
        advance = at - from;
        const std::int64_t until = index.waitedBefore(end, at);
        const auto share = static_cast<float>(quick.shareOfColumn(until - before));
        before = until;
        if (share < 0.05f)
            continue;
        const float shown = share > 0.95f ? 1.0f : stepped(share);
        if (!out.waiting.empty() && out.waiting.back().right == x && out.waiting.back().share == shown)
            out.waiting.back().right = x + 1;
        else
            out.waiting.push_back({x, x + 1, shown});
    }
}

} // namespace

LaneBars laneBars(const RunData &run, std::uint32_t lane, std::uint32_t row, const LaneIndex &index, const TimeAxis &axis,
                  bool withWaiting)
{
    LaneBars out = LaneWalk(run, row, index, axis).walk();
    addDoing(run, lane, row, axis, out);
    if (withWaiting)
        addWaiting(run, index, axis, out);
    return out;
}

void laneCoverage(const LaneIndex &index, const TimeAxis &axis, std::vector<float> &columns)
{
    std::size_t at = index.endingAfter(axis.range.begin, 0);
    std::size_t advance = 0;
    std::int64_t before = index.workedBefore(axis.range.begin, at);
    Time begin = axis.range.begin;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Time end = std::max(axis.timeAt(axis.left + static_cast<double>(i) + 1), begin + Time(1));
        const std::size_t from = at;
        at = index.endingAfter(end, from, advance);
        advance = at - from;
        const std::int64_t until = index.workedBefore(end, at);
        columns[i] = static_cast<float>(static_cast<double>(until - before) / static_cast<double>((end - begin).count()));
        before = until;
        begin = end;
    }
}

std::pair<std::size_t, std::size_t> spansAt(const LaneIndex &index, const TimeAxis &axis, double x)
{
    const Time exact = axis.timeAt(x);
    const std::size_t under = index.endingAfter(exact, 0);
    if (under < index.size() && index.spans()[under].start <= exact) {
        const auto [left, right] = cutToAxis(axis, index.spans()[under].start, index.spans()[under].end);
        if (right - left >= kNarrowestSingleBar)
            return {under, under + 1};
    }
    const Time begin = axis.timeAt(x - 0.5);
    const Time end = axis.timeAt(x + 0.5);
    const std::size_t first = index.endingAfter(begin, 0);
    std::size_t last = index.endingAfter(end, first);
    if (last < index.size() && index.spans()[last].start <= end)
        ++last;
    return {first, std::max(first, last)};
}

std::vector<std::uint32_t> shownLanes(const RunData &run)
{
    const RunHistory &history = run.history();
    std::vector<bool> hidden(history.laneCount(), false);
    for (const WorkerInfo &worker : history.workers()) {
        if (worker.id.value < hidden.size() && worker.kind == "coordinator")
            hidden[worker.id.value] = run.table().spanCount(worker.id.value) == 0;
    }
    std::vector<std::uint32_t> lanes;
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        if (!hidden[lane])
            lanes.push_back(lane);
    }
    return lanes;
}

} // namespace coreo
