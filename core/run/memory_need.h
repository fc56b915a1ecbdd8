#pragma once

#include "model/run_spec.h"
#include "workloads/workload.h"

#include <cstddef>
#include <cstdint>

namespace coreo {

/// Changes of holders of the interpreter lock that switch intervals bring: hours of the default interval.
inline constexpr std::size_t kLockHoldsOfIntervals = 4u << 20;

/// What a run will take, worked out before anything of it is there.
/// Units: bytes.
struct MemoryNeed
{
    std::uint64_t resident = 0; ///< at its peak, which is where the order of the results is worked out
    std::uint64_t address = 0;  ///< address space of this program: recordings are reserved for the worst case
};

/// The need of a resolved spec whose `lanes` recordings have room for `spansPerLane` spans each.
/// Threads: pure.
MemoryNeed memoryNeed(const RunSpec &spec, const Workload &workload, std::uint32_t lanes, std::size_t spansPerLane);

/// Refuses what the system would have to end half-way.
/// Errors: Failure(Environment) with the need, what is there, whose limit that is, and what to do.
void checkMemory(const MemoryNeed &need);

/// What one task of a resolved spec takes at the peak, its record and its place in the order of results included.
std::uint64_t taskBytes(const RunSpec &spec, std::uint64_t spansPerTask);
/// What so many tasks of one span each take, whatever runs them, where nobody knows more.
std::uint64_t recordingBytes(std::uint64_t tasks);

} // namespace coreo
