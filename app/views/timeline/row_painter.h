#pragma once

#include "views/timeline/timeline_geometry.h"

namespace coreo {

/// Paints the pieces of tall rows, lowest first: queued lines, bars, hatching, ticks, crosses.
void paintRows(QPainter &painter, const std::vector<Piece> &pieces, const Rows &rows, const Theme &theme);
/// The hovered or selected row.
void paintRowHighlight(QPainter &painter, const QRectF &row, bool selected, const Theme &theme);
/// What the marks mean, only those that this run may show.
std::vector<LegendEntry> timelineLegend(const RunData &run, bool byTask);

} // namespace coreo
