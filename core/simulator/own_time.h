#pragma once

#include "model/time.h"
#include "record/lane.h"

#include <algorithm>
#include <atomic>
#include <cstdint>

namespace coreo {

/// What the tasks of a worker took by themselves, written to its lane when the run is over.
/// Threads: one.
struct OwnTime
{
    Time compute{};
    Time waits{};
    Time longest{}; ///< one task's computing and waiting
    std::uint32_t tasks = 0;

    void add(Time computed, Time waited)
    {
        compute += computed;
        waits += waited;
        longest = std::max(longest, computed + waited);
        ++tasks;
    }
    void writeTo(Lane &lane) const
    {
        lane.ownCpu.store(compute.count(), std::memory_order_relaxed);
        lane.plannedWaits.store(waits.count(), std::memory_order_relaxed);
        lane.longestOwn.store(longest.count(), std::memory_order_relaxed);
        lane.measuredTasks.store(tasks, std::memory_order_relaxed);
    }
};

} // namespace coreo
