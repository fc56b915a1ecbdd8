#include "cli/words.h"

#include <array>
#include <charconv>
#include <cstdlib>

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

std::string shortTime(Time time)
{
    if (!isTime(time))
        return "-";
    struct Unit
    {
        double nanoseconds;
        const char *name;
    };
    static constexpr Unit units[] = {{1e9, " s"}, {1e6, " ms"}, {1e3, " us"}, {1, " ns"}};
    const auto nanoseconds = static_cast<double>(time.count());
    if (time.count() == 0)
        return "0 s";
    const double size = std::abs(nanoseconds);
    for (const Unit &unit : units) {
        const double number = size / unit.nanoseconds;
        if (number < 0.9995 && unit.nanoseconds > 1)
            continue;
        const int digits = unit.nanoseconds == 1 || number >= 99.95 ? 0 : number >= 9.995 ? 1 : 2;
        return fixed(nanoseconds / unit.nanoseconds, digits) + unit.name;
    }
    return "0 s";
}

} // namespace coreo
