#pragma once

#include <chrono>
#include <cstdint>

namespace coreo {

/// A span of time, or an instant as the time since the run's zero (the strategy's first line, INTERFACE).
/// Units: nanoseconds on the monotonic clock, or of virtual time in a simulated run.
using Time = std::chrono::duration<std::int64_t, std::nano>;

/// Stands where something has not happened: null in JSON, an empty field in CSV.
inline constexpr Time kNoTime = Time::min();

constexpr bool isTime(Time time)
{
    return time != kNoTime;
}

constexpr double seconds(Time time)
{
    return static_cast<double>(time.count()) * 1e-9;
}

} // namespace coreo
