#include "formats/output.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>

namespace coreo {

Output &Output::real(double value)
{
    if (!std::isfinite(value))
        return *this << std::string_view("null");
    reserve(kNumber);
    m_at = std::to_chars(m_at, m_at + kNumber, value).ptr;
    return *this;
}

Output &Output::real(float value)
{
    if (!std::isfinite(value))
        return *this << std::string_view("null");
    reserve(kNumber);
    m_at = std::to_chars(m_at, m_at + kNumber, value).ptr;
    return *this;
}

Output &Output::microseconds(Time time)
{
    reserve(2 * kNumber);
    std::int64_t nanoseconds = time.count();
    if (nanoseconds < 0) {
        *m_at++ = '-';
        nanoseconds = -nanoseconds;
    }
    m_at = digits::decimal(m_at, static_cast<std::uint64_t>(nanoseconds) / 1'000);
    const auto fraction = static_cast<int>(nanoseconds % 1'000);
    m_at[0] = '.';
    m_at[1] = static_cast<char>('0' + fraction / 100);
    m_at[2] = static_cast<char>('0' + fraction / 10 % 10);
    m_at[3] = static_cast<char>('0' + fraction % 10);
    m_at += 4;
    return *this;
}

Output &Output::quoted(std::string_view text)
{
    return *this << std::string_view(
               nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void Output::finish()
{
    const std::string_view bytes(m_buffer.get(), static_cast<std::size_t>(m_at - m_buffer.get()));
    m_at = m_buffer.get();
    if (!bytes.empty())
        m_sink.write(bytes);
}

Output &Output::large(std::string_view text)
{
    finish();
    if (text.size() > kSize) {
        m_sink.write(text);
        return *this;
    }
    return *this << text;
}

} // namespace coreo
