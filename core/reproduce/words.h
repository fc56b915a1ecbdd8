#pragma once

#include "model/time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coreo::reproduce {

// Numbers in the sentences of claims, always in the C locale.

/// With so many digits after the point.
std::string fixed(double number, int digits);
/// "1.25 s", "12.5 ms", "830 us", "90 ns".
std::string timeWords(Time time);
/// "1.98x".
std::string timesWords(double ratio);
/// "41.0 %".
std::string percentWords(double share);
/// "0 2 1 3".
std::string listWords(const std::vector<std::uint32_t> &numbers);

} // namespace coreo::reproduce
