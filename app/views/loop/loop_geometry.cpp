#include "views/loop/loop_geometry.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

std::vector<LoopWake>::const_iterator firstWake(const LoopLane &loop, Time time)
{
    return std::lower_bound(loop.wakes().begin(), loop.wakes().end(), time,
                            [](const LoopWake &wake, Time instant) { return wake.ran < instant; });
}

} // namespace

std::vector<LoopColumn> loopColumns(const std::vector<LoopLane> &loops, const TimeAxis &axis, Time until)
{
    const auto count = static_cast<std::size_t>(std::max(0.0, std::ceil(axis.right - axis.left)));
    std::vector<LoopColumn> out(count);
    for (std::size_t i = 0; i < count; ++i) {
        LoopColumn &column = out[i];
        const Time begin = axis.timeAt(axis.left + static_cast<double>(i));
        const Time end = std::max(axis.timeAt(axis.left + static_cast<double>(i) + 1), begin + Time(1));
        if (begin > until) {
            out.resize(i);
            break;
        }
        const Time middle = begin + (end - begin) / 2;
        for (const LoopLane &loop : loops) {
            for (auto wake = firstWake(loop, begin); wake != loop.wakes().end() && wake->ran < end; ++wake) {
                column.leastLag = column.wakes == 0 ? wake->lag() : std::min(column.leastLag, wake->lag());
                column.mostLag = std::max(column.mostLag, wake->lag());
                ++column.wakes;
            }
            column.asleep += loop.asleep(middle);
            column.ready += loop.ready(middle);
        }
    }
    return out;
}

TaskId wakeNear(const std::vector<LoopLane> &loops, Time time, Time within)
{
    TaskId found;
    Time nearest = within;
    for (const LoopLane &loop : loops) {
        auto wake = firstWake(loop, time);
        if (wake != loop.wakes().begin())
            --wake;
        for (int i = 0; i < 2 && wake != loop.wakes().end(); ++i, ++wake) {
            const Time away = wake->ran < time ? time - wake->ran : wake->ran - time;
            if (away <= nearest) {
                nearest = away;
                found = wake->task;
            }
        }
    }
    return found;
}

const std::vector<LoopLane> &LoopLanes::of(const RunData &run)
{
    const std::vector<std::uint32_t> lanes = loopLanes(run.history());
    if (m_history.lock() != run.historyPointer()) {
        m_history = run.historyPointer();
        m_lanes.assign(lanes.size(), LoopLane());
        m_generation = ~run.table().generation();
    }
    if (m_generation == run.table().generation())
        return m_lanes;
    m_generation = run.table().generation();
    for (std::size_t i = 0; i < lanes.size(); ++i)
        m_lanes[i].update(run.table(), lanes[i]);
    m_figures = loopFigures(m_lanes);
    return m_lanes;
}

} // namespace coreo
