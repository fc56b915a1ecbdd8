#include "executors/spin_work.h"

#include "platform/clock.h"

#include <algorithm>

namespace coreo {
namespace {

// Knuth's MMIX generator: x -> a x + c modulo 2^64. The multiplication of one turn waits for the turn before, so a turn
// takes a fixed number of cycles on a given core.
constexpr std::uint64_t kA = 6364136223846793005ull;
constexpr std::uint64_t kC = 1442695040888963407ull;
constexpr std::uint64_t kTurnsBetweenLooks = 32'768;

/// The inverse of an odd number modulo 2^64, by Newton's iteration.
constexpr std::uint64_t inverse(std::uint64_t odd)
{
    std::uint64_t x = odd;
    for (int i = 0; i < 6; ++i)
        x *= 2 - odd * x;
    return x;
}

/// The state from which `turns` turns lead to `target`: the inverse map x -> (x - c) / a is itself linear, and linear
/// maps are raised to a power by squaring.
std::uint64_t stateBefore(std::uint64_t target, std::uint64_t turns)
{
    std::uint64_t factor = inverse(kA), offset = 0 - kC * inverse(kA);
    std::uint64_t a = 1, c = 0;
    for (; turns > 0; turns >>= 1) {
        if (turns & 1) {
            c = factor * c + offset;
            a = factor * a;
        }
        offset = factor * offset + offset;
        factor *= factor;
    }
    return a * target + c;
}

std::uint64_t turn(std::uint64_t state, std::uint64_t turns)
{
    for (std::uint64_t i = 0; i < turns; ++i) {
        state = kA * state + kC;
        asm volatile("" : "+r"(state)); // each turn really happens, one after the other
    }
    return state;
}

SpinRate measure()
{
    // The quickest of several short measurements: a slower one was disturbed. The thread's CPU clock does not count
    // time during which others had the core.
    constexpr std::uint64_t kTurns = 400'000;
    std::uint64_t state = 1;
    std::int64_t best = 1ll << 40;
    for (int round = 0; round < 6; ++round) {
        const std::int64_t before = clock::threadCpu();
        state = turn(state, kTurns);
        best = std::min(best, clock::threadCpu() - before);
    }
    return {static_cast<double>(kTurns) / static_cast<double>(std::max<std::int64_t>(best, 1))};
}

} // namespace

const SpinRate &spinRate()
{
    static const SpinRate rate = measure();
    return rate;
}

std::uint64_t spin(std::uint64_t turns, std::uint64_t hash, const TaskStop &stop, bool &complete)
{
    std::uint64_t state = stateBefore(hash, turns);
    complete = true;
    while (turns > 0) {
        const std::uint64_t part = std::min(turns, kTurnsBetweenLooks);
        state = turn(state, part);
        turns -= part;
        if (turns > 0 && stop.asked()) {
            complete = false;
            break;
        }
    }
    return state;
}

} // namespace coreo
