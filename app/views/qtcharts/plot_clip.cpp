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

std::vector<QPointF> thinned(const std::vector<QPointF> &points, double perX, double perY)
{
    constexpr double kAway = 0.2;
    if (points.size() < 3)
        return points;
    std::vector<QPointF> out{points.front()};
    // Every line from the last point kept whose slope lies between these passes close enough by all since.
    double low = -HUGE_VAL, high = HUGE_VAL;
    for (std::size_t i = 1; i < points.size(); ++i) {
        double dx = (points[i].x() - out.back().x()) * perX;
        double dy = (points[i].y() - out.back().y()) * perY;
        if (i > 1 && out.back() != points[i - 1] && (dx <= 0 || dy < low * dx || dy > high * dx)) {
            out.push_back(points[i - 1]);
            dx = (points[i].x() - out.back().x()) * perX;
            dy = (points[i].y() - out.back().y()) * perY;
            low = -HUGE_VAL;
            high = HUGE_VAL;
        }
        if (dx <= 0) { // upright: both ends are corners
            out.push_back(points[i]);
            low = -HUGE_VAL;
            high = HUGE_VAL;
        } else {
            low = std::max(low, (dy - kAway) / dx);
            high = std::min(high, (dy + kAway) / dx);
        }
    }
    if (out.back() != points.back())
        out.push_back(points.back());
    return out;
}

PlotData clipped(const PlotData &data, const QSizeF &size)
{
    PlotData out = data;
    const auto shown = [&](const std::vector<QPointF> &points) {
        return thinned(clipCurve(points, data), size.width() / (data.right - data.left),
                       size.height() / (data.top - data.bottom));
    };
    for (PlotArea &area : out.areas) {
        area.upper = shown(area.upper);
        area.lower = shown(area.lower);
    }
    for (PlotCurve &curve : out.curves)
        curve.points = shown(curve.points);
    for (PlotDots &dots : out.dots)
        dots.points = clipDots(dots.points, data);
    return out;
}

} // namespace coreo
