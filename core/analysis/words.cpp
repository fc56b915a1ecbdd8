#include "analysis/words.h"

#include <array>
#include <charconv>

namespace coreo {

std::string grouped(std::uint64_t number)
{
    const std::string digits = std::to_string(number);
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += ',';
        out += digits[i];
    }
    return out;
}

std::string counted(std::uint64_t number, const char *noun)
{
    return grouped(number) + " " + noun + (number == 1 ? "" : "s");
}

std::string fixed(double number, int digits)
{
    std::array<char, 400> buffer; // the largest double has 309 digits before the point
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, digits);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string("?");
}

std::string timeText(Time time)
{
    struct Unit
    {
        std::int64_t nanoseconds;
        const char *name;
        int smallDigits; ///< after the point, below ten of the unit
        int largeDigits;
    };
    static constexpr Unit units[] = {{1'000'000'000, " s", 2, 1}, {1'000'000, " ms", 1, 0}, {1'000, " us", 1, 0}};
    if (!isTime(time))
        return "-";
    for (const Unit &unit : units) {
        if (time.count() >= unit.nanoseconds) {
            const double number = static_cast<double>(time.count()) / static_cast<double>(unit.nanoseconds);
            return fixed(number, number < 10 ? unit.smallDigits : unit.largeDigits) + unit.name;
        }
    }
    return std::to_string(time.count()) + " ns";
}

} // namespace coreo
