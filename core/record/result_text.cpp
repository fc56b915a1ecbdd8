#include "record/run_history.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace coreo {

std::string pythonRepr(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    // Python prints the shortest digits that read back; scientific where the exponent is below -4 or at least 16.
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    (void)error;
    const std::string text(buffer.data(), end);
    const std::size_t e = text.find('e');
    const int exponent = std::atoi(text.c_str() + e + 1);
    if (exponent < -4 || exponent >= 16)
        return text;
    std::string digits;
    for (const char c : text.substr(0, e))
        if (c >= '0' && c <= '9')
            digits += c;
    const std::string sign = text[0] == '-' ? "-" : "";
    if (exponent < 0)
        return sign + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    const auto whole = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= whole)
        return sign + digits + std::string(whole - digits.size(), '0') + ".0";
    return sign + digits.substr(0, whole) + "." + digits.substr(whole);
}

std::string formatResult(ResultKind kind, std::uint64_t bits)
{
    switch (kind) {
    case ResultKind::Real:
        return pythonRepr(std::bit_cast<double>(bits));
    case ResultKind::Hash: {
        std::array<char, 16> buffer{};
        const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), bits, 16);
        (void)error;
        const std::string digits(buffer.data(), end);
        return std::string(16 - digits.size(), '0') + digits;
    }
    case ResultKind::Words:
        return std::to_string(bits & 0xffff'ffff);
    case ResultKind::None:
        return {};
    case ResultKind::Integer:
        break;
    }
    return std::to_string(bits);
}

} // namespace coreo
