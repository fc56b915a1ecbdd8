#pragma once

#include "model/time.h"

#include <cstdint>
#include <vector>

namespace coreo {

/// The number of pairs i < j with times[j] < times[i] ("overtakes"), in O(n log n), in little more than
/// their own memory and quickly where most stand near their places. Entries without a time are left out.
std::uint64_t countInversions(std::vector<Time> times);

} // namespace coreo
