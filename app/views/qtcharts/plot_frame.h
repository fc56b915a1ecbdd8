#pragma once

#include "views/chart.h"

namespace coreo {

/// The surroundings of a plot: grid, axis lines, tick labels and axis titles, by the shared tick helpers. Laid out
/// without painting, so that hits and the time axis are known at any time.
struct PlotFrame
{
    QRectF area;       ///< inside the axes
    Ticks x, y;
    double left = 0, right = 1, bottom = 0, top = 1;
    QString xTitle, yTitle; ///< empty = none

    [[nodiscard]] double xOf(double value) const
    {
        return area.left() + (value - left) / (right - left) * area.width();
    }
    [[nodiscard]] double yOf(double value) const
    {
        return area.bottom() - (value - bottom) / (top - bottom) * area.height();
    }
};

/// What the axes run over: time (nanoseconds) or whole numbers below, whole numbers or shares (0 to 1 as per cent) at
/// the left.
struct PlotAxes
{
    ViewState::Range time; ///< used where `xIsTime`
    bool xIsTime = true;
    double xHigh = 1;      ///< else from 0 to here
    bool yIsShare = false;
    double yHigh = 1;
    QString xTitle, yTitle;
};

PlotFrame layoutFrame(const QRectF &rect, const PlotAxes &axes, const QFontMetricsF &metrics);
void paintFrame(QPainter &painter, const PlotFrame &frame, const QRectF &rect, const Theme &theme);

} // namespace coreo
