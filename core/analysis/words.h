#pragma once

#include "model/time.h"

#include <cstdint>
#include <string>

namespace coreo {

// Numbers as a person reads them, always in the C locale.

/// "1,000,000".
std::string grouped(std::uint64_t number);
/// "1 task", "2 tasks".
std::string counted(std::uint64_t number, const char *noun);
/// With so many digits after the point.
std::string fixed(double number, int digits);
/// With the fitting unit, as in the sentence of a summary: "812 ns", "1.3 ms"; "-" for what has not happened.
std::string timeText(Time time);

} // namespace coreo
