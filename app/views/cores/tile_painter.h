#pragma once

#include "views/chart.h"
#include "views/qtcharts/plot.h"

namespace coreo {

/// One core's tile: name at the left and number at the right on one line, the curve below, a border where the run uses
/// the core.
struct CoreTile
{
    int number = 0;
    int largestNumber = 0; ///< of all tiles: they shorten their names together
    int percent = 0;
    bool used = false;
    bool usable = true;
    bool online = true;
    PlotData curves;
};

/// Where a tile's one line of text stands: all that a new number changes. Painting is left out where a clip allows it.
QRectF tileLine(const QRectF &tile);
void paintTile(QPainter &painter, const QRectF &rect, const CoreTile &tile, Plot &plot, const Theme &theme);

} // namespace coreo
