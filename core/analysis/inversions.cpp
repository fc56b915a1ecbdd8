#include "analysis/inversions.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace coreo {

namespace {

constexpr std::size_t kBlock = 8; ///< so many are sorted by comparing each with each

/// Sorts `size` times and counts what overtakes. Here and below nothing branches on data: it would be guesses.
template<class Size> std::uint64_t sortBlock(Time *times, Size size)
{
    std::array<Time, kBlock> sorted;
    std::array<std::size_t, kBlock> place;
    for (std::size_t i = 0; i < size; ++i)
        place[i] = i;
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = i + 1; j < size; ++j) {
            const std::size_t overtakes = times[j] < times[i] ? 1 : 0;
            place[i] += overtakes;
            place[j] -= overtakes;
            count += overtakes;
        }
    for (std::size_t i = 0; i < size; ++i)
        sorted[place[i]] = times[i];
    std::copy_n(sorted.begin(), std::size_t{size}, times);
    return count;
}

/// Merges two sorted neighbours. Whenever the right one's head goes first, it overtakes all that is left of the left one.
/// Only what overlaps is touched.
std::uint64_t merge(Time *begin, Time *middle, Time *end, std::vector<Time> &left)
{
    if (middle[-1] <= *middle)
        return 0;
    Time *out = std::upper_bound(begin, middle, *middle);
    end = std::lower_bound(middle, end, middle[-1]);
    left.assign(out, middle);
    const Time *head = left.data();
    const Time *const last = head + left.size();
    std::uint64_t count = 0;
    while (head < last && middle < end) {
        const std::int64_t here = head->count(), other = middle->count();
        const std::ptrdiff_t overtakes = other < here ? 1 : 0;
        *out++ = Time(here ^ ((here ^ other) & -overtakes));
        count += static_cast<std::uint64_t>((last - head) & -overtakes);
        middle += overtakes;
        head += 1 - overtakes;
    }
    std::copy(head, last, out);
    return count;
}

} // namespace

std::uint64_t countInversions(std::vector<Time> times)
{
    std::erase(times, kNoTime);
    Time *const all = times.data();
    const std::size_t size = times.size();
    const std::size_t blocks = size / kBlock * kBlock;
    std::uint64_t count = 0;
    for (std::size_t low = 0; low < blocks; low += kBlock)
        count += sortBlock(all + low, std::integral_constant<std::size_t, kBlock>());
    count += sortBlock(all + blocks, size - blocks);
    std::vector<Time> buffer;
    for (std::size_t width = kBlock; width < size; width *= 2)
        for (std::size_t low = 0; low + width < size; low += 2 * width)
            count += merge(all + low, all + low + width, all + std::min(low + 2 * width, size), buffer);
    return count;
}

} // namespace coreo
