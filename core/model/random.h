#pragma once

#include <bit>
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
/// In two steps, so that who draws several numbers for a task, or for many tasks, works out what they share once.
constexpr std::uint64_t randomState(std::uint64_t mixedSeed, std::uint64_t index)
{
    return mix(mixedSeed ^ index);
}
constexpr std::uint64_t randomDraw(std::uint64_t state, std::uint64_t salt = 0)
{
    return mix(state + salt * 0xd1342543de82ef95ull);
}
constexpr std::uint64_t randomBits(std::uint64_t seed, std::uint64_t index, std::uint64_t salt = 0)
{
    return randomDraw(randomState(mix(seed), index), salt);
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
/// The same where p is kNormalTail away from 0 and 1; anything else elsewhere.
inline constexpr double kNormalTail = 0.02425;
inline double normalQuantileInside(double p)
{
    constexpr double a[] = {-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
                            1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr double b[] = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                            6.680131188771972e+01, -1.328068155288572e+01};
    const double q = p - 0.5;
    const double r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
           (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}
} // namespace exact

/// exp(x) for |x| < 700 in a tenth of exact::exp()'s time: the same bits everywhere too, but only within kNearExpError of it,
/// relatively. For who can tell whether that is near enough.
inline constexpr double kNearExpError = 1e-13; // some 50 times what a polynomial of this degree and its roundings come to
inline double nearExp(double x)
{
    // As exact::exp(), by the Taylor polynomial of degree 13 with its coefficients divided beforehand, in pairs (Estrin).
    constexpr double kRound = 0x1.8p52; // added and taken away again, leaves the nearest integer
    const double rounded = x * 1.4426950408889634074 + kRound; // k in its lowest bits
    const double k = rounded - kRound;
    const double r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10;
    const double r2 = r * r, r4 = r2 * r2;
    const double low = (1 + r) + r2 * (1.0 / 2 + r * (1.0 / 6));
    const double middle = (1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040));
    const double high = (1.0 / 40320 + r * (1.0 / 362880)) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800));
    const double highest = 1.0 / 479001600 + r * (1.0 / 6227020800);
    const double sum = low + r4 * (middle + r4 * (high + r4 * highest));
    return sum * std::bit_cast<double>((std::bit_cast<std::uint64_t>(rounded) + 1023) << 52);
}

} // namespace coreo
