#include "analysis/inversions.h"

#include <algorithm>

namespace coreo {

std::uint64_t countInversions(const std::vector<Time> &times)
{
    std::vector<Time> from;
    from.reserve(times.size());
    for (const Time time : times)
        if (isTime(time))
            from.push_back(time);
    std::vector<Time> to(from.size());
    std::uint64_t count = 0;
    // Bottom-up merge sort; whenever the right half's head goes first, it overtakes all that is left of the left half.
    for (std::size_t width = 1; width < from.size(); width *= 2) {
        for (std::size_t low = 0; low < from.size(); low += 2 * width) {
            const std::size_t middle = std::min(low + width, from.size());
            const std::size_t high = std::min(low + 2 * width, from.size());
            std::size_t left = low, right = middle;
            for (std::size_t out = low; out < high; ++out) {
                if (right == high || (left < middle && from[left] <= from[right])) {
                    to[out] = from[left++];
                } else {
                    count += middle - left;
                    to[out] = from[right++];
                }
            }
        }
        from.swap(to);
    }
    return count;
}

} // namespace coreo
