#pragma once

#include "cli/sweep_plan.h"

#include <string>

namespace coreo {

// What a sweep tells. Pure functions.

/// "8 combinations of strategy and backend, 3 runs each": one line; and what all of them do, where they all do the same.
std::string sweepHeading(const Sweep &sweep);
/// The table for people: a row a combination; where two options are swept, the second one's values stand side by side, a
/// block a figure. Below it why combinations were refused.
std::string sweepText(const Sweep &sweep);
/// The object coreo.sweep/1. `machine` is left out where everything was simulated: such a sweep says the same anywhere.
std::string sweepJson(const Sweep &sweep, const Machine &machine);
/// One row a combination; an empty field where JSON has null.
std::string sweepCsv(const Sweep &sweep);

} // namespace coreo
