#include "views/timeline/kept_lanes.h"

#include "views/timeline/column_reader.h"

namespace coreo {

namespace {

bool same(const TimeAxis &a, const TimeAxis &b)
{
    return a.left == b.left && a.right == b.right && a.range == b.range;
}

} // namespace

KeptLanes::Lane &KeptLanes::laneOf(const RunData &run, std::uint32_t lane)
{
    if (m_history.lock() != run.historyPointer()) {
        m_history = run.historyPointer();
        m_lanes.assign(run.history().laneCount(), Lane());
    }
    m_lanes[lane].index.update(run, lane);
    return m_lanes[lane];
}

const LaneIndex &KeptLanes::index(const RunData &run, std::uint32_t lane)
{
    return laneOf(run, lane).index;
}

const LaneBars &KeptLanes::bars(const RunData &run, std::uint32_t lane, std::uint32_t row, const TimeAxis &axis,
                                bool withWaiting)
{
    Lane &kept = laneOf(run, lane);
    const TimeColumns columns(axis);
    const Time changed = kept.index.takeChanged();
    if (kept.doing)
        kept.bars.bars.pop_back();
    if (!same(kept.axis, axis) || kept.row != row || kept.withWaiting != withWaiting) {
        kept.axis = axis;
        kept.row = row;
        kept.withWaiting = withWaiting;
        kept.bars.clear();
        extendLaneBars(run, row, kept.index, axis, withWaiting, columns.first(), kept.bars);
    } else {
        for (Piece &bar : kept.bars.bars) { // that a task held others back is known later than what it did
            if (bar.kind == Piece::Kind::Running || bar.kind == Piece::Kind::Blocking)
                bar.kind = run.isBlocker(bar.task) ? Piece::Kind::Blocking : Piece::Kind::Running;
        }
        if (changed < axis.range.end)
            extendLaneBars(run, row, kept.index, axis, withWaiting, columns.at(changed), kept.bars);
    }
    kept.doing = addDoing(run, lane, row, axis, kept.bars);
    return kept.bars;
}

} // namespace coreo
