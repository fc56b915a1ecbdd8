#pragma once

#include "views/timeline/lane_geometry.h"

#include <memory>
#include <vector>

namespace coreo {

/// The workers' rows of one run, kept from frame to frame: as long as the axis stays, only the pixels of which something
/// new is known are worked out. What they show is always what laneBars() says.
/// Threads: the GUI thread.
class KeptLanes
{
public:
    /// A lane's index with all that is recorded; starts anew if it is another run.
    const LaneIndex &index(const RunData &run, std::uint32_t lane);
    /// A lane's row; good until the next call of the same lane.
    const LaneBars &bars(const RunData &run, std::uint32_t lane, std::uint32_t row, const TimeAxis &axis, bool withWaiting);

private:
    struct Lane
    {
        LaneIndex index;
        LaneBars bars;
        bool doing = false; ///< the last of the bars is what the worker is doing now
        bool withWaiting = false;
        std::uint32_t row = 0;
        TimeAxis axis;
    };
    Lane &laneOf(const RunData &run, std::uint32_t lane);

    std::weak_ptr<const RunHistory> m_history; ///< the next run's may come to lie at the same address
    std::vector<Lane> m_lanes;
};

} // namespace coreo
