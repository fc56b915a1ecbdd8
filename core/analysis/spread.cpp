#include "analysis/spread.h"

#include <algorithm>

namespace coreo {

Spread spreadOf(std::vector<Time> times)
{
    std::sort(times.begin(), times.end());
    const std::size_t half = times.size() / 2;
    const Time median = times.size() % 2 == 1 ? times[half] : (times[half - 1] + times[half]) / 2;
    return {times.front(), median, times.back()};
}

} // namespace coreo
