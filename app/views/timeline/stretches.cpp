#include "views/timeline/stretches.h"

#include <bit>

namespace coreo {

std::size_t Stretches::endingAfter(Time time, std::size_t from, std::size_t guess) const
{
    const std::int64_t at = time.count();
    const Stretch *const all = m_all.data();
    std::size_t low = std::min(from, size()); // all before are over
    std::size_t step = std::bit_ceil(2 * guess + 4);
    while (step < size() - low && all[low + step - 1].end <= at) { // further on than guessed
        low += step;
        step *= 2;
    }
    // Halves without branches: which one it is cannot be foreseen, and a frame asks two hundred thousand times.
    for (std::size_t length = std::min(step, size() - low); length > 0;) {
        const std::size_t half = (length + 1) / 2;
        low += all[low + half - 1].end <= at ? half : 0;
        length -= half;
    }
    return low;
}

} // namespace coreo
