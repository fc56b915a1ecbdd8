#pragma once

#include <cstdint>
#include <string>

namespace coreo {

/// What a task manager's panel counts.
struct SystemCounts
{
    std::uint32_t processes = 0;
    std::uint32_t threads = 0;
    std::int64_t upTimeSeconds = 0;
};

/// Counts of the whole system; threads from /proc/loadavg, processes by listing /proc: cheap enough for once a second.
/// Threads: any. Errors: what cannot be read is 0.
SystemCounts systemCounts(const std::string &procRoot = "/proc");

/// Memory of this process that is in RAM now. Units: bytes; 0 if it cannot be read.
std::uint64_t residentBytes(const std::string &procRoot = "/proc");

} // namespace coreo
