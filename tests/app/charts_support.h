#pragma once

#include "session/core_feed.h"
#include "session/run_data.h"
#include "support/made_runs.h"
#include "views/chart.h"

#include <QImage>

#include <memory>

namespace coreo::test {

/// A machine of `cores` logical processors, all usable.
Machine machineOf(std::uint32_t cores);
/// A reading at `at` with the same share on every core.
CoreSample evenSample(Time at, std::uint32_t cores, CoreShare share);
/// `seconds` of readings at 20 Hz that end at that second.
void fill(CoreFeed &feed, int seconds, CoreShare share);

/// Paints a chart's body into the middle of a larger picture whose ground is `kGround`.
struct Painted
{
    static constexpr QRgb kGround = 0xffff00ff;
    static constexpr int kMargin = 20;
    QImage image;
    QRect body;

    /// Pixels outside the body that are no longer ground.
    [[nodiscard]] int strayPixels() const;
    /// Pixels of the body of (about) this colour.
    [[nodiscard]] int pixelsOf(const QColor &color) const;
};
Painted paintBody(Chart &chart, const QSize &size, const ChartInput &input, const Theme &theme);

} // namespace coreo::test
