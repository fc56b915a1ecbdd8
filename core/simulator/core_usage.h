#pragma once

#include "model/time.h"
#include "record/run_history.h"

#include <cstdint>
#include <vector>

namespace coreo {

/// How busy every virtual core was, in windows of equal length: 50 ms, doubled whenever a run outgrows 2,000 windows.
/// Exact: the windows of a core add up to the nanoseconds it was busy.
/// Threads: one.
class CoreUsage
{
public:
    explicit CoreUsage(std::uint32_t cores);

    /// The core was busy from `from` to `to`; intervals of one core do not overlap.
    void add(std::uint32_t core, Time from, Time to)
    {
        Cursor &cursor = m_cursors[core];
        if (from >= cursor.begin && to <= cursor.end) [[likely]]
            cursor.busy += to - from;
        else
            addAcross(core, from, to);
    }

    /// One sample at zero, one at the end of each window, one at `end`: means since the one before.
    [[nodiscard]] std::vector<CoreSample> samples(Time end);

private:
    static constexpr std::int64_t kPeriod = 50'000'000;
    static constexpr std::int64_t kMaxWindows = 2'000;
    struct alignas(32) Cursor
    {
        Time begin{};
        Time end{-1}; ///< before any time: nothing fits
        std::size_t index = 0; ///< of the window in m_busy
        Time busy{};           ///< in that window, not yet in m_busy
    };

    void addAcross(std::uint32_t core, Time from, Time to);
    void settle();
    void doublePeriod();

    std::uint32_t m_cores;
    std::int64_t m_period = kPeriod;
    std::vector<std::int64_t> m_busy; ///< nanoseconds, window by window
    std::vector<Cursor> m_cursors;    ///< the window that each core was in last
};

} // namespace coreo
