#pragma once

#include "workloads/workload.h"

#include <bit>

// What the workloads' files share; the registry (registry.cpp) collects their entries.

namespace coreo {

WorkloadInfo identityInfo();
WorkloadInfo sumInfo();
WorkloadInfo triangularInfo();
WorkloadInfo sleepThenSumInfo();
WorkloadInfo syntheticInfo();
WorkloadInfo memoryInfo();
WorkloadInfo durationsInfo();
WorkloadInfo wordcountInfo();
WorkloadInfo convoyInfo();
WorkloadInfo pythonInfo();

inline std::uint64_t bitsOf(double value)
{
    return std::bit_cast<std::uint64_t>(value);
}

/// Values that have passed checkParameter(): what does not parse is left out.
std::vector<std::uint64_t> integerList(std::string_view text);
std::vector<Time> durationList(std::string_view text);
/// The number of entries of a list that has more than one: the number of tasks it suggests; else 0.
std::uint32_t listLength(std::string_view text);
Time durationOf(std::string_view text);
double realOf(std::string_view text);

/// A task that waits its io share of `duration` and computes the rest, ending in `hash`.
Task timedTask(Time duration, double io, std::uint64_t hash);

} // namespace coreo
