#include "record/crc32.h"

#include <array>
#include <bit>
#include <cstring>

namespace coreo {

namespace {

constexpr std::uint32_t kPolynomial = 0xedb88320u; ///< bits reversed

using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

constexpr Tables makeTables()
{
    Tables tables {};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ kPolynomial : crc >> 1;
        tables[0][byte] = crc;
    }
    for (std::size_t slice = 1; slice < 8; ++slice)
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[slice][byte] = (tables[slice - 1][byte] >> 8) ^ tables[0][tables[slice - 1][byte] & 0xff];
    return tables;
}

constexpr Tables kTables = makeTables();

/// a * b modulo the polynomial, both with their bits reversed (the highest bit is x^0).
constexpr std::uint32_t multiply(std::uint32_t a, std::uint32_t b)
{
    std::uint32_t product = 0;
    for (std::uint32_t bit = 1u << 31; bit != 0; bit >>= 1) {
        if ((a & bit) != 0)
            product ^= b;
        b = (b & 1) != 0 ? (b >> 1) ^ kPolynomial : b >> 1;
    }
    return product;
}

/// x^(8 * bytes): what a CRC is multiplied by when that many bytes follow.
constexpr std::uint32_t shiftBy(std::uint64_t bytes)
{
    std::uint32_t power = 1u << 23; // x^8
    std::uint32_t result = 1u << 31; // x^0
    for (; bytes != 0; bytes >>= 1) {
        if ((bytes & 1) != 0)
            result = multiply(result, power);
        power = multiply(power, power);
    }
    return result;
}

} // namespace

namespace {

/// Eight bytes, the first in the lowest bits.
std::uint32_t afterEight(std::uint32_t state, std::uint64_t bytes)
{
    const std::uint32_t low = state ^ static_cast<std::uint32_t>(bytes);
    const auto high = static_cast<std::uint32_t>(bytes >> 32);
    return kTables[7][low & 0xff] ^ kTables[6][(low >> 8) & 0xff] ^ kTables[5][(low >> 16) & 0xff] ^ kTables[4][low >> 24]
        ^ kTables[3][high & 0xff] ^ kTables[2][(high >> 8) & 0xff] ^ kTables[1][(high >> 16) & 0xff] ^ kTables[0][high >> 24];
}

} // namespace

void Crc32::text(std::string_view bytes)
{
    m_length += bytes.size();
    for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data(), sizeof eight);
        if constexpr (std::endian::native == std::endian::big)
            eight = __builtin_bswap64(eight);
        m_state = afterEight(m_state, eight);
    }
    for (const char c : bytes)
        m_state = (m_state >> 8) ^ kTables[0][(m_state ^ static_cast<unsigned char>(c)) & 0xff];
}

void Crc32::integer(std::int64_t value)
{
    m_state = afterEight(m_state, static_cast<std::uint64_t>(value));
    m_length += 8;
}

void Crc32::append(const Crc32 &tail)
{
    m_state = ~(multiply(shiftBy(tail.m_length), value()) ^ tail.value());
    m_length += tail.m_length;
}

} // namespace coreo
