#pragma once

#include "views/timeline/lane_index.h"
#include "views/timeline/timeline_geometry.h"

#include <vector>

namespace coreo {

/// Neighbours too narrow to be told apart: what share of these pixels the worker worked or, where it did not work at all,
/// slept.
/// Units: device independent pixels; shares in [0, 1].
struct MergedBars
{
    double left = 0;
    double right = 0;
    float worked = 0;
    float slept = 0;
    bool operator==(const MergedBars &) const = default;
};

/// Where finished results of a worker waited, and for what share of those pixels.
struct WaitingStrip
{
    double left = 0;
    double right = 0;
    float share = 0;
    bool operator==(const WaitingStrip &) const = default;
};

/// All that one worker's row shows.
struct LaneBars
{
    std::vector<Piece> bars;
    std::vector<MergedBars> merged;
    std::vector<WaitingStrip> waiting;
    bool operator==(const LaneBars &) const = default;
    void clear() ///< and keeps the memory
    {
        bars.clear();
        merged.clear();
        waiting.clear();
    }
};

/// Bars of at least this many pixels are painted one by one.
inline constexpr double kNarrowestSingleBar = 3;

/// One worker's row over `axis`; costs about a search a pixel, however many spans there are.
LaneBars laneBars(const RunData &run, std::uint32_t lane, std::uint32_t row, const LaneIndex &index,
                  const TimeAxis &axis, bool withWaiting = true);

/// The same without what the worker is doing now, of the pixels from `column` on: `out` holds it up to there.
void extendLaneBars(const RunData &run, std::uint32_t row, const LaneIndex &index, const TimeAxis &axis, bool withWaiting,
                    int column, LaneBars &out);
/// What the worker is doing now, after its last bar; false if nothing that is seen.
bool addDoing(const RunData &run, std::uint32_t lane, std::uint32_t row, const TimeAxis &axis, LaneBars &out);

/// Share of every column that the worker computed; `axis` in columns.
void laneCoverage(const LaneIndex &index, const TimeAxis &axis, std::vector<float> &columns);

/// The span under a pixel where it has a bar of its own, else all of the tasks that touch the pixel's time: [first, second).
std::pair<std::size_t, std::size_t> spansAt(const LaneIndex &index, const TimeAxis &axis, double x);

/// The workers that have a row: all but a main program that worked on nothing.
std::vector<std::uint32_t> shownLanes(const RunData &run);

} // namespace coreo
