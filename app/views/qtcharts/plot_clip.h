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
/// Areas, curves and dots together.
PlotData clipped(const PlotData &data);

} // namespace coreo
