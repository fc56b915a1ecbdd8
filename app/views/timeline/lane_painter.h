#pragma once

#include "views/timeline/lane_geometry.h"

namespace coreo {

/// Where the parts of one worker's row lie.
struct LaneRow
{
    QRectF bar;   ///< its full width
    QRectF strip; ///< under the bar; empty in rows too thin for it
};
LaneRow laneRow(const TimelineFrame &frame, const Rows &rows, std::uint32_t row);

/// Paints bars with their tasks' numbers where those fit, merged neighbours, and the waiting strip.
void paintLane(QPainter &painter, const LaneBars &lane, const LaneRow &row, const Theme &theme);
/// The same of what DenseLanes leaves.
void paintRest(QPainter &painter, const LaneBars &lane, const LaneRow &row, const Theme &theme);
/// Rows thinner than two pixels: how much the workers of each row of pixels worked.
void paintLaneImage(QPainter &painter, const std::vector<const LaneIndex *> &lanes, const TimelineFrame &frame,
                    const Rows &rows, const Theme &theme);

/// Crosses where workers died, of those tasks whose bars are too narrow to carry one. `lanes` are those of the rows.
void paintDeaths(QPainter &painter, const RunHistory &history, const std::vector<std::uint32_t> &lanes,
                 const TimelineFrame &frame, const Rows &rows, const Theme &theme);

} // namespace coreo
