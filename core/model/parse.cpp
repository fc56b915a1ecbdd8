#include "model/parameters.h"

#include <array>
#include <charconv>
#include <cmath>

// Everything here reads the C locale's forms, whatever the user's locale is: files and command lines must mean the same
// everywhere.

namespace coreo {
namespace {

__extension__ typedef unsigned __int128 Wide;

struct Unit
{
    std::string_view name;
    std::uint64_t factor;
};

constexpr std::array<Unit, 4> kTimeUnits{{{"ns", 1}, {"us", 1'000}, {"ms", 1'000'000}, {"s", 1'000'000'000}}};
constexpr std::array<Unit, 7> kSizeUnits{{{"B", 1},
                                          {"KiB", 1ull << 10},
                                          {"MiB", 1ull << 20},
                                          {"GiB", 1ull << 30},
                                          {"kB", 1'000},
                                          {"MB", 1'000'000},
                                          {"GB", 1'000'000'000}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t numberLength(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size() && (isDigit(text[i]) || text[i] == '.'))
        ++i;
    return i;
}

/// Reads "12.5unit" as an exact multiple of the unit: digits are taken as integers, so that 0.1s is 100,000,000 ns and
/// nothing depends on rounding.
template<std::size_t N>
bool scaled(std::string_view text, const std::array<Unit, N> &units, std::uint64_t bare, std::uint64_t &out)
{
    const std::size_t length = numberLength(text);
    if (length == 0)
        return false;
    std::uint64_t factor = bare;
    if (const std::string_view name = text.substr(length); !name.empty()) {
        factor = 0;
        for (const Unit &unit : units)
            if (unit.name == name)
                factor = unit.factor;
        if (factor == 0)
            return false;
    }
    const std::string_view number = text.substr(0, length);
    const std::size_t point = number.find('.');
    const std::string_view whole = number.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : number.substr(point + 1);
    if (whole.empty() || fraction.find('.') != std::string_view::npos ||
        (point != std::string_view::npos && fraction.empty()))
        return false;
    Wide value = 0;
    for (const char c : whole) {
        value = value * 10 + static_cast<unsigned>(c - '0');
        if (value > ~0ull)
            return false;
    }
    value *= factor;
    if (fraction.size() > 18) // beyond any unit's resolution, and beyond what the product below can hold
        return false;
    Wide numerator = 0, denominator = 1;
    for (const char c : fraction) {
        numerator = numerator * 10 + static_cast<unsigned>(c - '0');
        denominator *= 10;
    }
    value += numerator * factor / denominator;
    if (value > ~0ull >> 1)
        return false;
    out = static_cast<std::uint64_t>(value);
    return true;
}

} // namespace

namespace parse {

bool integer(std::string_view text, std::uint64_t &out)
{
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '_' && i > 0 && i + 1 < text.size())
            continue;
        if (!isDigit(text[i]))
            return false;
        digits += text[i];
    }
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
        return false;
    out = value;
    return true;
}

bool real(std::string_view text, double &out)
{
    double value = 0;
    if (text.empty() || (!isDigit(text[0]) && text[0] != '-' && text[0] != '.'))
        return false;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return false;
    out = value;
    return true;
}

bool duration(std::string_view text, Time &out)
{
    std::uint64_t value = 0;
    if (!scaled(text, kTimeUnits, 1'000'000, value))
        return false;
    out = Time(static_cast<std::int64_t>(value));
    return true;
}

bool size(std::string_view text, std::uint64_t &out)
{
    return scaled(text, kSizeUnits, 1, out);
}

bool flag(std::string_view text, bool &out)
{
    if (text == "true" || text == "1" || text == "on" || text == "yes")
        out = true;
    else if (text == "false" || text == "0" || text == "off" || text == "no")
        out = false;
    else
        return false;
    return true;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + separator.size());
    }
}

} // namespace parse

std::string formatDuration(Time time)
{
    const std::int64_t ns = time.count();
    for (std::size_t i = kTimeUnits.size(); i-- > 0;) {
        const auto factor = static_cast<std::int64_t>(kTimeUnits[i].factor);
        if (ns == 0 || ns < factor)
            continue;
        std::string out = std::to_string(ns / factor);
        if (std::int64_t rest = ns % factor; rest != 0) {
            std::string digits = std::to_string(factor + rest).substr(1);
            digits.erase(digits.find_last_not_of('0') + 1);
            out += '.' + digits;
        }
        return out + std::string(kTimeUnits[i].name);
    }
    return "0ms";
}

std::string formatSize(std::uint64_t bytes)
{
    for (std::size_t i = 3; i > 0; --i)
        if (bytes >= kSizeUnits[i].factor && bytes % kSizeUnits[i].factor == 0)
            return std::to_string(bytes / kSizeUnits[i].factor) + std::string(kSizeUnits[i].name);
    return std::to_string(bytes) + "B";
}

} // namespace coreo
