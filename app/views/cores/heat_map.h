#pragma once

#include "views/chart.h"
#include "views/cores/core_bins.h"

#include <QImage>

namespace coreo {

/// A colour whose lightness alone tells the share, from the card's own to the far end, for every eye and in grey print.
QColor heatColor(double share, const Theme &theme);

/// A heat map: one row a core from the top, time to the right. Laid out without painting.
struct HeatMapLayout
{
    QRectF area;  ///< the coloured field
    QRectF scale; ///< the colour scale at its right; null where there is no room
    int labelEvery = 1;
    double rowHeight = 1;

    [[nodiscard]] int rowAt(const QPointF &point) const;
};
HeatMapLayout layoutHeatMap(const QRectF &rect, const std::vector<QString> &names, const QFontMetricsF &metrics);

struct HeatMapRow
{
    QString name;
    bool used = false;
    bool usable = true;
};
/// `xTicks`: where in the range (nanoseconds) labels stand.
void paintHeatMap(QPainter &painter, const QRectF &rect, const CoreBins &bins, ViewState::Range range,
                  const std::vector<HeatMapRow> &rows, const Ticks &xTicks, const Theme &theme);

} // namespace coreo
