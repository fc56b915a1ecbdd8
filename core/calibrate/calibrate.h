#pragma once

#include "model/machine.h"
#include "simulator/costs.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace coreo {

/// A cost as it was found here.
struct MeasuredCost
{
    std::string key;       ///< as in the costs' file
    double nanoseconds = 0;
    bool measured = false; ///< else it is the built-in one
    std::string from;      ///< which batch it was read off, or why not
};

/// What the simulator has to know of this machine to foretell its runs.
struct Calibration
{
    Costs costs;
    std::vector<MeasuredCost> values; ///< in the order of the file
    Time took{};
};

/// What to measure.
struct CalibrationRequest
{
    std::string backend = "native"; ///< native (threads) | python (multiprocessing.Pool, fork)
    std::string python;             ///< its interpreter; empty = python3 on PATH
    std::uint64_t seed = 1;
};

/// Measures the costs of a back end by running small batches on it and reading their recordings: at most some 5 s, on a
/// machine that has nothing else to do. What cannot be measured, or would take longer, stays as built in, and says so.
/// Threads: the caller becomes the coordinator. `progress` hears what is being measured.
/// Errors: Failure(Environment) as run() has it; a stop ends it with what has been measured.
Calibration calibrate(const CalibrationRequest &request, const Machine &machine, const std::stop_token &stop,
                      const std::function<void(const std::string &)> &progress);

} // namespace coreo
