#pragma once

#include "views/chart.h"
#include "views/cores/core_bins.h"
#include "views/qtcharts/plot.h"

namespace coreo {

/// The curves of one core, or of the mean of several: everything that ran in grey, over it this program's own part in
/// the accent colour, over both kernel time, dark; a line on top. Axes: nanoseconds from the range's begin; 0 to 1.
/// A core that cannot be used is grey throughout.
PlotData coreCurves(const CoreBins &bins, const std::vector<std::size_t> &cores, ViewState::Range range,
                    const Theme &theme, bool usable);

} // namespace coreo
