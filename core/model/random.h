#pragma once

#include <cstdint>

// Random numbers and the few functions that shapes of durations need, made so that they give the same bits on every
// machine: integer arithmetic, and only those floating point operations that IEEE 754 rounds correctly (+ - * / sqrt;
// the build forbids fused multiply-add). libm's exp and log differ in the last bit from version to version, and a
// simulated run must not.

namespace coreo {

/// A well mixed 64-bit hash of one number. Source: the finalizer of SplitMix64 (Steele, Lea, Flood 2014).
constexpr std::uint64_t mix(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ull;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

/// The random bits number `salt` of task `index` under `seed`: a pure function, so tasks need no shared state.
constexpr std::uint64_t randomBits(std::uint64_t seed, std::uint64_t index, std::uint64_t salt = 0)
{
    return mix(mix(mix(seed) ^ index) + salt * 0xd1342543de82ef95ull);
}

/// Uniform in [0, 1), with 53 bits.
constexpr double unitInterval(std::uint64_t bits)
{
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

namespace exact {
/// Natural exponential and logarithm, accurate to about 1e-15 relative; the same bits everywhere.
double exp(double x);
double log(double x);
/// The value below which a standard normal variable lies with probability `p`, 0 < p < 1.
/// Source: P. J. Acklam's rational approximation, relative error below 1.2e-9.
double normalQuantile(double p);
} // namespace exact

} // namespace coreo
