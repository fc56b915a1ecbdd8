#include "reproduce/words.h"

#include <array>
#include <charconv>

namespace coreo::reproduce {

std::string fixed(double number, int digits)
{
    std::array<char, 400> buffer; // the largest double has 309 digits before the point
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, digits);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string("?");
}

std::string timeWords(Time time)
{
    const double ns = static_cast<double>(time.count());
    if (ns >= 1e9)
        return fixed(ns * 1e-9, 2) + " s";
    if (ns >= 1e6)
        return fixed(ns * 1e-6, 1) + " ms";
    if (ns >= 1e3)
        return fixed(ns * 1e-3, 1) + " us";
    return std::to_string(time.count()) + " ns";
}

std::string timesWords(double ratio)
{
    return fixed(ratio, 2) + "x";
}

std::string percentWords(double share)
{
    return fixed(share * 100, 1) + " %";
}

std::string listWords(const std::vector<std::uint32_t> &numbers)
{
    std::string out;
    for (const std::uint32_t number : numbers)
        out.append(out.empty() ? "" : " ").append(std::to_string(number));
    return out;
}

} // namespace coreo::reproduce
