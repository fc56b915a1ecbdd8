#include "views/timeline/lane_geometry.h"

#include "views/timeline/column_reader.h"

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

/// Walks along one lane.
class LaneWalk
{
public:
    LaneWalk(const RunData &run, std::uint32_t row, const LaneIndex &index, const TimeAxis &axis, int column, LaneBars &out)
        : m_run(run), m_row(row), m_index(index), m_axis(axis), m_columns(axis), m_worked(index.worked(), m_columns),
          m_busy(index.busy(), m_columns), m_first(column), m_next(column), m_out(out)
    {}

    void walk()
    {
        const Span *spans = m_index.spans();
        const std::size_t end = static_cast<std::size_t>(
            std::partition_point(spans, spans + m_index.size(), [this](const Span &span) { return span.start < m_axis.range.end; })
            - spans);
        // Whoever is cut by the axis' ends may have less to show than its length.
        const auto single = [this, spans](std::size_t at) {
            return static_cast<double>((std::min(spans[at].end, m_axis.range.end)
                                        - std::max(spans[at].start, m_axis.range.begin)).count())
                >= kNarrowestSingleBar * m_columns.perPixel();
        };
        const Time wide(static_cast<std::int64_t>(std::ceil(kNarrowestSingleBar * m_columns.perPixel())));
        // Bars are cut by their pixels: one that ends about there is looked at again.
        const Time begin = m_first == m_columns.first() ? m_axis.range.begin : m_columns.border(m_first) - Time(2);
        std::size_t narrow = m_index.endingAfter(begin); // from here on
        std::size_t at = narrow;
        while ((at = m_index.nextOfLength(wide, at, end)) < end) {
            if (single(at)) {
                addNarrow(narrow, at);
                const auto [left, right] = cutToAxis(m_axis, spans[at].start, spans[at].end);
                if (right > m_first)
                    m_out.bars.push_back({kindOf(m_run, spans[at]), m_row, left, right, spans[at].task});
                narrow = at + 1;
            }
            ++at;
        }
        addNarrow(narrow, end);
    }

private:
    /// Merges spans [from, to), which cannot be told apart, column by column.
    void addNarrow(std::size_t from, std::size_t to)
    {
        if (from >= to)
            return;
        const Span *spans = m_index.spans();
        int column = std::max(m_next, m_columns.at(spans[from].start));
        const int end = m_columns.at(std::max(spans[to - 1].end - Time(1), spans[to - 1].start)) + 1;
        while (column < end) {
            const ColumnReader::Run worked = m_worked.from(column);
            int until = std::min(worked.until, end);
            const float work = stepped(worked.share);
            float sleep = 0; // work covers it
            if (work <= 0 && m_index.sleeps()) {
                const ColumnReader::Run busy = m_busy.from(column);
                until = std::min(until, busy.until);
                sleep = stepped(busy.share);
            }
            addMerged(column, until, work, sleep);
            column = until;
        }
        m_next = std::max(m_next, end);
    }

    void addMerged(int column, int until, float worked, float slept)
    {
        if (worked <= 0 && slept <= 0)
            return;
        const double left = std::max<double>(column, m_axis.left), right = std::min<double>(until, m_axis.right);
        if (!m_out.merged.empty()) {
            MergedBars &last = m_out.merged.back();
            if (last.right == left && last.worked == worked && last.slept == slept) {
                last.right = right;
                return;
            }
        }
        m_out.merged.push_back({left, right, worked, slept});
    }

    const RunData &m_run;
    std::uint32_t m_row;
    const LaneIndex &m_index;
    const TimeAxis &m_axis;
    TimeColumns m_columns;
    ColumnReader m_worked, m_busy;
    int m_first;
    int m_next; ///< columns before it have been merged
    LaneBars &m_out;
};

/// Leaves what lies before `column`.
void cutAt(LaneBars &lane, int column)
{
    const auto cut = [column](auto &parts) {
        while (!parts.empty() && parts.back().left >= column)
            parts.pop_back();
        if (!parts.empty())
            parts.back().right = std::min<double>(parts.back().right, column);
    };
    cut(lane.merged);
    cut(lane.waiting);
    while (!lane.bars.empty() && lane.bars.back().right > column)
        lane.bars.pop_back();
}

void addWaiting(const LaneIndex &index, const TimeAxis &axis, int from, LaneBars &out)
{
    const TimeColumns columns(axis);
    ColumnReader waited(index.waited(), columns);
    for (int column = from; column < columns.end();) {
        const ColumnReader::Run run = waited.from(column);
        const int until = std::min(run.until, columns.end());
        const auto share = static_cast<float>(run.share);
        if (share >= 0.05f) {
            const float shown = share > 0.95f ? 1.0f : stepped(share);
            const double left = std::max<double>(column, axis.left), right = std::min<double>(until, axis.right);
            if (!out.waiting.empty() && out.waiting.back().right == left && out.waiting.back().share == shown)
                out.waiting.back().right = right;
            else
                out.waiting.push_back({left, right, shown});
        }
        column = until;
    }
}

} // namespace

bool addDoing(const RunData &run, std::uint32_t lane, std::uint32_t row, const TimeAxis &axis, LaneBars &out)
{
    const TaskTable &table = run.table();
    if (table.over() || lane >= table.doing().size() || table.doing()[lane].task.value >= table.size())
        return false;
    const Doing &doing = table.doing()[lane];
    const auto [left, right] = cutToAxis(axis, doing.since, table.horizon(), 1);
    if (right <= left)
        return false;
    const Piece::Kind kind = doing.kind == SpanKind::Wait ? Piece::Kind::Sleeping
        : run.isBlocker(doing.task)                       ? Piece::Kind::Blocking
                                                          : Piece::Kind::Running;
    out.bars.push_back({kind, row, left, right, doing.task});
    return true;
}

void extendLaneBars(const RunData &run, std::uint32_t row, const LaneIndex &index, const TimeAxis &axis, bool withWaiting,
                    int column, LaneBars &out)
{
    cutAt(out, column);
    LaneWalk(run, row, index, axis, column, out).walk();
    if (withWaiting)
        addWaiting(index, axis, column, out);
}

LaneBars laneBars(const RunData &run, std::uint32_t lane, std::uint32_t row, const LaneIndex &index, const TimeAxis &axis,
                  bool withWaiting)
{
    LaneBars out;
    extendLaneBars(run, row, index, axis, withWaiting, TimeColumns(axis).first(), out);
    addDoing(run, lane, row, axis, out);
    return out;
}

void laneCoverage(const LaneIndex &index, const TimeAxis &axis, std::vector<float> &columns)
{
    const TimeColumns all(axis);
    ColumnReader worked(index.worked(), all);
    const int count = std::min(static_cast<int>(columns.size()), all.end() - all.first());
    std::fill(columns.begin(), columns.end(), 0.0f);
    for (int column = 0; column < count;) {
        const ColumnReader::Run run = worked.from(all.first() + column);
        const int until = std::min(run.until - all.first(), count);
        std::fill(columns.begin() + column, columns.begin() + until, static_cast<float>(run.share));
        column = until;
    }
}

std::pair<std::size_t, std::size_t> spansAt(const LaneIndex &index, const TimeAxis &axis, double x)
{
    const Time exact = axis.timeAt(x);
    const std::size_t under = index.endingAfter(exact);
    if (under < index.size() && index.spans()[under].start <= exact) {
        const auto [left, right] = cutToAxis(axis, index.spans()[under].start, index.spans()[under].end);
        if (right - left >= kNarrowestSingleBar)
            return {under, under + 1};
    }
    const Time begin = axis.timeAt(std::floor(x)); // the column as it is painted
    const Time end = std::max(axis.timeAt(std::floor(x) + 1), begin + Time(1));
    std::size_t first = index.endingAfter(begin);
    std::size_t last = index.endingAfter(end);
    if (last < index.size() && index.spans()[last].start < end)
        ++last;
    if (last <= first)
        return {first, first};
    // Whole tasks: one that sleeps and computes in turn has several spans.
    const Span *const spans = index.spans();
    while (first > 0 && spans[first - 1].task == spans[first].task)
        --first;
    while (last < index.size() && spans[last].task == spans[last - 1].task)
        ++last;
    return {first, last};
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
