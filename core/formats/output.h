#pragma once

#include "formats/format.h"
#include "model/time.h"

#include <array>
#include <charconv>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace coreo {

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
        m_at = std::to_chars(m_at, m_at + kNumber, value).ptr;
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
        if (time != m_last) {
            m_last = time;
            m_size = static_cast<std::size_t>(
                std::to_chars(m_text.data(), m_text.data() + m_text.size(), time.count()).ptr - m_text.data());
        }
        std::memcpy(at, m_text.data(), m_text.size()); // whole: quicker than a length that is not known
        return at + m_size;
    }

    static constexpr std::size_t kMost = 24;

private:
    std::string_view m_none;
    Time m_last = kNoTime;
    std::array<char, kMost> m_text {};
    std::size_t m_size = 0;
};

} // namespace coreo
