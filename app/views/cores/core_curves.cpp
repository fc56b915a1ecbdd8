#include "views/cores/core_curves.h"

#include "views/marks.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// Appends a point; of a flat stretch only both ends are kept, since each point costs time on every frame.
void put(std::vector<QPointF> &points, double x, double y)
{
    constexpr double kSame = 0.005; // half a per cent is less than a pixel of a tile
    const std::size_t size = points.size();
    if (size >= 2 && std::abs(points[size - 1].y() - y) < kSame && std::abs(points[size - 2].y() - y) < kSame)
        points.back() = {x, y};
    else
        points.emplace_back(x, y);
}

bool isFlatZero(const std::vector<QPointF> &points)
{
    return std::all_of(points.begin(), points.end(), [](const QPointF &point) { return point.y() < 0.001; });
}

} // namespace

PlotData coreCurves(const CoreBins &bins, const std::vector<std::size_t> &cores, ViewState::Range range,
                    const Theme &theme, bool usable)
{
    PlotData plot;
    plot.right = static_cast<double>((range.end - range.begin).count());
    std::vector<QPointF> all, own, kernel;
    const auto add = [&](Time at, const CoreShare &share) {
        const auto x = static_cast<double>((at - range.begin).count());
        const double total = std::min(1.0, static_cast<double>(share.user) + static_cast<double>(share.kernel));
        put(all, x, total);
        put(own, x, std::min(total, static_cast<double>(share.own)));
        put(kernel, x, std::min(total, static_cast<double>(share.kernel)));
    };
    std::size_t shown = 0; // bins that are over; the one that still fills comes with the next step of the window
    while (shown < bins.size() && bins.to(shown) <= range.end)
        ++shown;
    for (std::size_t i = 0; i < shown; ++i) {
        const CoreShare share = bins.mean(i, cores);
        if (i == 0)
            add(bins.from(i), share);
        add(bins.from(i) + (bins.to(i) - bins.from(i)) / 2, share);
        if (i + 1 == shown)
            add(bins.to(i), share);
    }
    // Lighter than the line above them, so that the curve stays the first thing seen.
    const QColor card = theme.color(Role::Card);
    const QColor grey = theme.color(Role::Queued);
    const QColor greyFill = blend(card, grey, 0.5);
    const QColor ownFill = blend(card, theme.color(Role::Running), 0.5);
    const QColor kernelFill = usable ? blend(card, theme.color(Role::Kernel), 0.85) : blend(card, grey, 0.85);
    // Always three areas, so that the series behind can be kept; an empty one costs nothing.
    if (isFlatZero(own))
        own.clear();
    if (isFlatZero(kernel))
        kernel.clear();
    plot.areas.push_back({all, {}, greyFill});
    plot.areas.push_back({usable ? own : std::vector<QPointF>(), {}, ownFill});
    plot.areas.push_back({kernel, {}, kernelFill});
    plot.curves.push_back({std::move(all), usable ? theme.color(Role::Running) : grey, 1.3, false});
    return plot;
}

} // namespace coreo
