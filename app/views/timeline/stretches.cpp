#include "views/timeline/stretches.h"

namespace coreo {

std::size_t Stretches::endingAfter(Time time, std::size_t from, std::size_t guess) const
{
    const std::int64_t at = time.count();
    const auto over = [this, at](std::size_t index) { return m_all[index].end <= at; };
    std::size_t low = std::min(from, size()); // all before are over
    std::size_t high = std::min(low + guess, size());
    std::size_t step = 1;
    if (high < size() && over(high)) {
        while (high < size() && over(high)) {
            low = high + 1;
            high += step;
            step *= 2;
        }
        high = std::min(high, size());
    } else {
        // The guess went too far: back in growing steps.
        while (high > low && !over(high - std::min(step, high - low))) {
            high -= std::min(step, high - low);
            step *= 2;
        }
        if (high > low)
            low = high - std::min(step, high - low) + 1;
    }
    const auto first = m_all.begin();
    const auto found = std::partition_point(first + static_cast<std::ptrdiff_t>(low), first + static_cast<std::ptrdiff_t>(high),
                                            [at](const Stretch &stretch) { return stretch.end <= at; });
    return static_cast<std::size_t>(found - first);
}

} // namespace coreo
