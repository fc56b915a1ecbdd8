#pragma once

#include "views/qtcharts/plot.h"

namespace coreo {

/// Whether the axes can be drawn at all: finite, with an extent, and small enough to be told apart by a double.
bool hasExtent(const PlotData &data);

/// The part of a curve (x never decreases) within the axes: cut at the left and right edge by interpolation, heights
/// clamped; points that are not finite are left out. SVG does not clip, so nothing may reach outside.
std::vector<QPointF> clipCurve(const std::vector<QPointF> &points, const PlotData &axes);
/// The dots within the axes.
std::vector<QPointF> clipDots(const std::vector<QPointF> &points, const PlotData &axes);
/// The curve without those points that lie within a fifth of a pixel of the line that is left: a million steps that rise
/// evenly become one line. `perX` and `perY` are pixels a unit; corners stay where they are.
std::vector<QPointF> thinned(const std::vector<QPointF> &points, double perX, double perY);
/// Areas, curves and dots together, thinned for a plot of `size` pixels.
PlotData clipped(const PlotData &data, const QSizeF &size);

} // namespace coreo
