#pragma once

#include "analysis/event_loop.h"
#include "views/timeline/lane_geometry.h"

#include <QPainter>

namespace coreo {

/// An event loop's row: what it computed, as a worker's bars; spans of a loop's lane interleave, so they come from the
/// lens and not from the lane's own order.
LaneBars loopBars(const RunData &run, std::uint32_t row, const LoopLane &loop, const TimeAxis &axis);

/// The slice under a pixel where it has a bar of its own, else all that touch the pixel's time: [first, second).
std::pair<std::size_t, std::size_t> slicesAt(const LoopLane &loop, const TimeAxis &axis, double x);
/// How many tasks slices [first, last) are of, and the shortest, median and longest of them.
QString slicesText(const LoopLane &loop, std::size_t first, std::size_t last);

/// The upper part of a loop's row belongs to the band of sleepers.
struct LoopRow
{
    QRectF band;
    QRectF bars;
};
LoopRow loopRow(const QRectF &bar);

/// How many were asleep over time: a band of that height, of `most` at the full one.
void paintSleepers(QPainter &painter, const LoopLane &loop, const TimeAxis &axis, Time until, std::uint32_t most,
                   const QRectF &band, const Theme &theme);

} // namespace coreo
