#include "views/qtcharts/plot_clip.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

bool isFinite(const QPointF &point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

/// Where the line from a to b stands at x.
QPointF onLine(const QPointF &a, const QPointF &b, double x)
{
    if (b.x() <= a.x())
        return {x, b.y()};
    return {x, a.y() + (b.y() - a.y()) * ((x - a.x()) / (b.x() - a.x()))};
}

} // namespace

bool hasExtent(const PlotData &data)
{
    const double width = data.right - data.left;
    const double height = data.top - data.bottom;
    return std::isfinite(width) && std::isfinite(height) && width > 0 && height > 0
        && data.left + width / 1e6 > data.left && data.bottom + height / 1e6 > data.bottom;
}

std::vector<QPointF> clipCurve(const std::vector<QPointF> &points, const PlotData &axes)
{
    std::vector<QPointF> out;
    out.reserve(points.size() + 2);
    const auto put = [&](const QPointF &point) {
        out.emplace_back(point.x(), std::clamp(point.y(), axes.bottom, axes.top));
    };
    const QPointF *before = nullptr;
    for (const QPointF &point : points) {
        if (!isFinite(point))
            continue;
        if (before && before->x() < axes.left && point.x() > axes.left)
            put(onLine(*before, point, axes.left));
        if (point.x() > axes.right) {
            if (before && before->x() < axes.right)
                put(onLine(*before, point, axes.right));
            break;
        }
        if (point.x() >= axes.left)
            put(point);
        before = &point;
    }
    return out;
}

std::vector<QPointF> clipDots(const std::vector<QPointF> &points, const PlotData &axes)
{
    std::vector<QPointF> out;
    out.reserve(points.size());
    for (const QPointF &point : points) {
        if (isFinite(point) && point.x() >= axes.left && point.x() <= axes.right && point.y() >= axes.bottom
            && point.y() <= axes.top)
            out.push_back(point);
    }
    return out;
}

PlotData clipped(const PlotData &data)
{
    PlotData out = data;
    for (PlotArea &area : out.areas) {
        area.upper = clipCurve(area.upper, data);
        area.lower = clipCurve(area.lower, data);
    }
    for (PlotCurve &curve : out.curves)
        curve.points = clipCurve(curve.points, data);
    for (PlotDots &dots : out.dots)
        dots.points = clipDots(dots.points, data);
    return out;
}

} // namespace coreo
