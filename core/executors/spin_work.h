#pragma once

#include "executors/task_stop.h"

#include <cstdint>

namespace coreo {

/// How much calibrated work one nanosecond of this machine's core does.
/// Units: turns of the generator in spin_work.cpp per nanosecond.
struct SpinRate
{
    double turnsPerNs = 0.6;
};

/// This machine's rate, measured once at its first use (some milliseconds of the thread's own CPU time).
const SpinRate &spinRate();

/// Work that no optimiser can delete and that proves that it was done: a linear congruential generator is turned
/// `turns` times from the one state which those turns lead to `hash`. Whoever skips a turn ends somewhere else.
/// Returns the state reached, or false in `complete` when the stop was asked (looked at about every 50 us).
std::uint64_t spin(std::uint64_t turns, std::uint64_t hash, const TaskStop &stop, bool &complete);

} // namespace coreo
