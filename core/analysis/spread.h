#pragma once

#include "model/time.h"

#include <vector>

namespace coreo {

/// What several runs of one batch took.
struct Spread
{
    Time least{}, median{}, most{}; ///< the median of an even number is the mean of the two in the middle
};

/// `times` is not empty.
Spread spreadOf(std::vector<Time> times);

} // namespace coreo
