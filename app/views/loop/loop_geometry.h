#pragma once

#include "analysis/event_loop.h"
#include "views/chart.h"

#include <vector>

namespace coreo {

/// What one pixel column of the lens shows.
struct LoopColumn
{
    std::uint32_t wakes = 0; ///< tasks that the loops came to in it
    Time leastLag{};
    Time mostLag{};
    std::uint32_t asleep = 0; ///< at its middle, over all loops
    std::uint32_t ready = 0;
    bool operator==(const LoopColumn &) const = default;
};

/// The columns of `axis`, none beyond `until`; costs a few searches a column and a look at every wake that is visible.
std::vector<LoopColumn> loopColumns(const std::vector<LoopLane> &loops, const TimeAxis &axis, Time until);

/// The task that a loop came to nearest to `time`, at most `within` away; none if there is none.
TaskId wakeNear(const std::vector<LoopLane> &loops, Time time, Time within);

/// Follows the loops of a run, for views that show them.
class LoopLanes
{
public:
    const std::vector<LoopLane> &of(const RunData &run);
    [[nodiscard]] const LoopFigures &figures() const { return m_figures; }

private:
    std::weak_ptr<const RunHistory> m_history;
    std::uint64_t m_generation = 0;
    std::vector<LoopLane> m_lanes;
    LoopFigures m_figures;
};

} // namespace coreo
