#pragma once

#include "record/run_history.h"

#include <cstdint>
#include <string>

namespace coreo {

/// What the program itself cost, for `--timing`. Units: nanoseconds but where the name says otherwise.
struct Timing
{
    std::int64_t startUp = 0;  ///< from the process's start (as the kernel stamped it, in ticks) to the run's
    std::int64_t prepare = 0;  ///< memory for the recording
    std::int64_t engine = 0;   ///< run(), from its call to its return, start-up and shutting down of workers included
    std::int64_t drain = 0;    ///< taking the finished recording into a table
    std::int64_t summary = 0;
    std::int64_t outputs = 0;  ///< writing the other files
    std::int64_t sampler = 0;  ///< one reading of every core
};

/// Nanoseconds since this process was started. Source: proc(5), /proc/self/stat field 22, in clock ticks of 10 ms.
std::int64_t sinceProcessStart();
/// One reading of every core, as the sampler makes 20 of a second; the mean over several.
std::int64_t samplerCost(const Machine &machine);

/// The JSON object of `--timing`; what is resident now includes the recording.
std::string timingJson(const Timing &timing, const RunHistory &history);

/// Measures from its construction on.
/// Threads: one.
class Stopwatch
{
public:
    Stopwatch();
    /// Nanoseconds since the last call, or since construction.
    std::int64_t lap();

private:
    std::int64_t m_last;
};

} // namespace coreo
