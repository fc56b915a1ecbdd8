#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace coreo {

/// CRC-32 as zlib and Python's zlib.crc32 compute it, so that anybody can check a run file's digests.
/// Threads: values. Source: ISO 3309; slicing by eight.
class Crc32
{
public:
    void text(std::string_view bytes);
    /// Eight bytes, little endian.
    void integer(std::int64_t value);
    [[nodiscard]] std::uint32_t value() const { return ~m_state; }
    [[nodiscard]] std::uint64_t length() const { return m_length; }

    /// Continues with what `tail` has seen from its own beginning: two halves of a column are read side by side.
    void append(const Crc32 &tail);

private:
    std::uint32_t m_state = ~0u;
    std::uint64_t m_length = 0;
};

} // namespace coreo
