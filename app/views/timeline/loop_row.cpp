#include "views/timeline/loop_row.h"

#include "models/task_text.h"
#include "views/marks.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>

namespace coreo {

namespace {

constexpr double kBandShare = 0.38;
/// Thinner rows show what was computed only.
constexpr double kThinnestForBand = 12;

Piece::Kind kindOf(const RunData &run, TaskId task)
{
    switch (run.table().state(task)) {
    case TaskState::Failed:
    case TaskState::Crashed:
    case TaskState::TimedOut: return Piece::Kind::RunningToFailure;
    case TaskState::Cancelled: return Piece::Kind::Cancelled;
    default: return run.isBlocker(task) ? Piece::Kind::Blocking : Piece::Kind::Running;
    }
}

} // namespace

LaneBars loopBars(const RunData &run, std::uint32_t row, const LoopLane &loop, const TimeAxis &axis)
{
    LaneBars out;
    const std::vector<LoopLane::Slice> &slices = loop.slices();
    std::size_t at = loop.sliceAt(axis.range.begin);
    double merged = axis.left; // columns up to here have been merged
    while (at < slices.size() && slices[at].start < axis.range.end && merged < axis.right) {
        const LoopLane::Slice &slice = slices[at];
        const auto [left, right] = cutToAxis(axis, slice.start, slice.end);
        if (right - left >= kNarrowestSingleBar) {
            out.bars.push_back({kindOf(run, slice.task), row, left, right, slice.task});
            ++at;
            continue;
        }
        const double column = std::max(merged, std::floor(left));
        merged = column + 1;
        const Time begin = axis.timeAt(column);
        const Time end = std::max(axis.timeAt(column + 1), begin + Time(1));
        const double share = static_cast<double>((loop.computedBefore(end) - loop.computedBefore(begin)).count()) /
                             static_cast<double>((end - begin).count());
        const auto worked = static_cast<float>(std::max(0.2, std::round(std::min(1.0, share) * 24) / 24));
        if (!out.merged.empty() && out.merged.back().right == column && out.merged.back().worked == worked)
            out.merged.back().right = column + 1;
        else
            out.merged.push_back({column, std::min(column + 1, axis.right), worked, 0});
        at = std::max(loop.sliceAt(end), right < column + 1 ? at + 1 : at);
    }
    return out;
}

std::pair<std::size_t, std::size_t> slicesAt(const LoopLane &loop, const TimeAxis &axis, double x)
{
    const std::vector<LoopLane::Slice> &slices = loop.slices();
    const Time exact = axis.timeAt(x);
    const std::size_t under = loop.sliceAt(exact);
    if (under < slices.size() && slices[under].start <= exact) {
        const auto [left, right] = cutToAxis(axis, slices[under].start, slices[under].end);
        if (right - left >= kNarrowestSingleBar)
            return {under, under + 1};
    }
    const Time begin = axis.timeAt(std::floor(x));
    const Time end = std::max(axis.timeAt(std::floor(x) + 1), begin + Time(1));
    const std::size_t first = loop.sliceAt(begin);
    std::size_t last = loop.sliceAt(end);
    if (last < slices.size() && slices[last].start < end)
        ++last;
    return {first, std::max(first, last)};
}

QString slicesText(const LoopLane &loop, std::size_t first, std::size_t last)
{
    std::map<TaskId, Time> computed;
    for (std::size_t at = first; at < last; ++at)
        computed[loop.slices()[at].task] += loop.slices()[at].end - loop.slices()[at].start;
    std::vector<Time> lengths;
    for (const auto &[task, length] : computed)
        lengths.push_back(length);
    return computed.empty() ? QString()
                            : TaskText::several(computed.begin()->first.value, computed.rbegin()->first.value, computed.size(),
                                                std::move(lengths));
}

LoopRow loopRow(const QRectF &bar)
{
    if (bar.height() < kThinnestForBand)
        return {{}, bar};
    const double band = std::round(bar.height() * kBandShare);
    return {QRectF(bar.left(), bar.top(), bar.width(), band), bar.adjusted(0, band + 1, 0, 0)};
}

void paintSleepers(QPainter &painter, const LoopLane &loop, const TimeAxis &axis, Time until, std::uint32_t most,
                   const QRectF &band, const Theme &theme)
{
    if (band.isEmpty() || most == 0)
        return;
    QPainterPath area(QPointF(axis.left, band.bottom()));
    double x = axis.left;
    for (; x < axis.right; x += 1) {
        const Time time = axis.timeAt(x + 0.5);
        if (time > until)
            break;
        const double share = std::min(1.0, static_cast<double>(loop.asleep(time)) / most);
        area.lineTo(x, band.bottom() - share * band.height());
        area.lineTo(std::min(x + 1, axis.right), band.bottom() - share * band.height());
    }
    area.lineTo(std::min(x, axis.right), band.bottom());
    area.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Sleeping), 1));
    painter.setBrush(blend(theme.color(Role::Card), theme.color(Role::Sleeping), 0.2));
    painter.drawPath(area);
    painter.restore();
}

} // namespace coreo
