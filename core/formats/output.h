#pragma once

#include "formats/format.h"
#include "model/time.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace coreo {

/// Numbers as text without a table, a branch a digit or a byte at a time: eight digits come out of three multiplications.
/// They write whole words, so up to kRoom bytes from `at` on are overwritten; they answer the end of the text.
namespace digits {
inline constexpr std::size_t kRoom = 24;
inline constexpr std::uint64_t kZeros = 0x3030'3030'3030'3030;

inline void store(char *at, std::uint64_t first) ///< the first digit in the lowest byte
{
    if constexpr (std::endian::native == std::endian::big)
        first = __builtin_bswap64(first);
    std::memcpy(at, &first, sizeof first);
}
/// The values of the eight digits of a number below 10^8: halved into fours, twos and ones, side by side in one word.
inline std::uint64_t eight(std::uint32_t number)
{
    const std::uint64_t fours = number / 10'000 | std::uint64_t{number % 10'000} << 32;
    const std::uint64_t hundreds = (fours * 10'486 >> 20) & 0x0000'007f'0000'007f;
    const std::uint64_t twos = hundreds | (fours - hundreds * 100) << 16;
    const std::uint64_t tens = (twos * 103 >> 10) & 0x000f'000f'000f'000f;
    return tens | (twos - tens * 10) << 8;
}
inline char *decimal(char *at, std::uint64_t number)
{
    constexpr std::uint64_t kEight = 100'000'000;
    if (number >= kEight) {
        at = decimal(at, number / kEight);
        store(at, eight(static_cast<std::uint32_t>(number % kEight)) | kZeros);
        return at + 8;
    }
    const std::uint64_t values = eight(static_cast<std::uint32_t>(number));
    const int leading = std::countr_zero(values | std::uint64_t{1} << 56) / 8; // zeros before the number, but not all eight
    store(at, (values | kZeros) >> (8 * leading));
    return at + 8 - leading;
}
/// Sixteen hexadecimal digits.
inline char *hexadecimal(char *at, std::uint64_t bits)
{
    for (const auto half : {static_cast<std::uint32_t>(bits >> 32), static_cast<std::uint32_t>(bits)}) {
        std::uint64_t values = half;
        values = (values | values << 16) & 0x0000'ffff'0000'ffff;
        values = (values | values << 8) & 0x00ff'00ff'00ff'00ff;
        values = (values | values << 4) & 0x0f0f'0f0f'0f0f'0f0f;
        const std::uint64_t letters = (values + 0x0606'0606'0606'0606) >> 4 & 0x0101'0101'0101'0101;
        store(at, __builtin_bswap64(values + kZeros + letters * ('a' - '0' - 10)));
        at += 8;
    }
    return at;
}
} // namespace digits

/// Text on its way to a sink, in large pieces, numbers without any locale: what makes a million rows cheap.
/// Threads: one. Errors: those of the sink. Call finish() at the end: what is still buffered goes out then.
class Output
{
public:
    explicit Output(Sink &sink)
        : m_sink(sink)
        , m_buffer(std::make_unique<char[]>(kSize))
        , m_at(m_buffer.get())
    {
    }

    Output &operator<<(std::string_view text)
    {
        if (text.size() > room())
            return large(text);
        std::memcpy(m_at, text.data(), text.size());
        m_at += text.size();
        return *this;
    }
    Output &operator<<(char c)
    {
        reserve(1);
        *m_at++ = c;
        return *this;
    }
    Output &integer(std::int64_t value)
    {
        reserve(kNumber);
        if (value < 0)
            *m_at++ = '-';
        m_at = digits::decimal(m_at, value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value));
        return *this;
    }
    /// Where the next bytes go, with room for `most` of them; advance() tells how far they went. For rows of many short fields.
    [[nodiscard]] char *place(std::size_t most)
    {
        reserve(most);
        return m_at;
    }
    void advance(char *end) { m_at = end; }
    /// A share or ratio in the fewest digits that read back; null for what JSON has no number for.
    Output &real(double value);
    Output &real(float value);
    /// Microseconds with the nanoseconds as fraction.
    Output &microseconds(Time time);
    /// A JSON string. Bytes that are no UTF-8 become the replacement character.
    Output &quoted(std::string_view text);

    void finish();

private:
    static constexpr std::size_t kSize = 256u << 10;
    static constexpr std::size_t kNumber = 32;

    [[nodiscard]] std::size_t room() const { return static_cast<std::size_t>(m_buffer.get() + kSize - m_at); }
    void reserve(std::size_t bytes)
    {
        if (bytes > room())
            finish();
    }
    Output &large(std::string_view text);

    Sink &m_sink;
    std::unique_ptr<char[]> m_buffer;
    char *m_at;
};

/// Writes one column of times that often repeats the value before it (one stamp a drained batch).
class TimeColumn
{
public:
    explicit TimeColumn(std::string_view none)
        : m_none(none)
    {
    }

    void write(Output &out, Time time)
    {
        if (isTime(time))
            out.advance(write(out.place(m_text.size()), time));
        else
            out << m_none;
    }
    /// The same to `at`, where as much room is as a time may take, and nothing where it is none.
    char *write(char *at, Time time)
    {
        if (!isTime(time))
            return at;
        const auto number = static_cast<std::uint64_t>(time.count()); // times are never below zero
        if (time != m_last) {
            m_last = time;
            m_size = 0; // kept when it comes a second time: most columns never repeat, or always
            return digits::decimal(at, number);
        }
        if (m_size == 0)
            m_size = static_cast<std::size_t>(digits::decimal(m_text.data(), number) - m_text.data());
        std::memcpy(at, m_text.data(), m_text.size()); // whole: quicker than a length that is not known
        return at + m_size;
    }

    static constexpr std::size_t kMost = digits::kRoom;

private:
    std::string_view m_none;
    Time m_last = kNoTime;
    std::array<char, kMost> m_text {};
    std::size_t m_size = 0;
};

} // namespace coreo
