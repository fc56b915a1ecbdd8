#include "platform/clock.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <limits>
#include <mutex>

#include <fcntl.h>
#include <unistd.h>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

// How the counter is tied to CLOCK_MONOTONIC.
//
// A pair (ticks, nanoseconds) is taken by reading the counter just before clock_gettime; of several tries the one that
// took least time counts, so a pair is good to some nanoseconds however busy the machine is. Two pairs 10 ms apart give
// the rate to about a ppm, a second apart to some ppb. The first pair is taken when the program is loaded, so that by
// the time of the first run there is usually nothing left to wait for.
//
// Until the first calibration everybody reads clock_gettime. A new scale starts at the instant at which it is made with
// the later of the two values that the old scale and the system give for it: nobody who changes over sees time go back.
// What the old scale may still be used for, by a thread that reads the counter between our reading it and our
// publishing, is covered by a margin of (difference of the rates) x 1 ms.
//
// After a suspend the counter may have gone on while CLOCK_MONOTONIC stood still (or have started from zero): the pair
// then does not lie where the scale predicts it. The rate is kept and measured from there on.

namespace coreo::clock {

#if defined(__x86_64__)

namespace {

constexpr std::int64_t kMillisecond = 1'000'000;
constexpr std::int64_t kFirstSpan = 10 * kMillisecond;
constexpr std::int64_t kRepeatAfter = 1'000 * kMillisecond;
constexpr std::int64_t kLongestSpan = 60'000 * kMillisecond; // the system's rate drifts and is steered (NTP)
constexpr double kMostDisagreement = 100e-6;                 // between two halves of the first span
constexpr double kFactorUnit = 4294967296.0;

struct Pair
{
    std::uint64_t ticks = 0;
    std::int64_t nanoseconds = 0;
};

Pair takePair()
{
    Pair best;
    std::uint64_t shortest = std::numeric_limits<std::uint64_t>::max();
    for (int i = 0; i < 24; ++i) {
        __builtin_ia32_lfence();
        const std::uint64_t before = __builtin_ia32_rdtsc();
        const std::int64_t nanoseconds = detail::systemNow();
        __builtin_ia32_lfence();
        const std::uint64_t took = __builtin_ia32_rdtsc() - before;
        if (took < shortest) {
            shortest = took;
            best = {before, nanoseconds};
        }
    }
    return best;
}

double rate(const Pair &from, const Pair &to)
{
    return static_cast<double>(to.nanoseconds - from.nanoseconds) / static_cast<double>(to.ticks - from.ticks);
}

std::size_t readSmallFile(const char *path, char *buffer, std::size_t size)
{
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 0;
    const ssize_t got = ::read(file, buffer, size - 1);
    close(file);
    const std::size_t length = got > 0 ? static_cast<std::size_t>(got) : 0;
    buffer[length] = '\0';
    return length;
}

bool invariantCounter()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (__get_cpuid(0x80000007U, &a, &b, &c, &d) != 0 && (d & (1U << 8)) != 0)
        return true;
    // Some hypervisors hide the bit from guests although the kernel knows better.
    char cpuinfo[4096];
    readSmallFile("/proc/cpuinfo", cpuinfo, sizeof cpuinfo);
    return std::strstr(cpuinfo, " constant_tsc") != nullptr && std::strstr(cpuinfo, " nonstop_tsc") != nullptr;
}

/// Whether the kernel, which watches the counters of all cores against each other, trusts them itself.
bool trustedCounter()
{
    char name[64];
    readSmallFile("/sys/devices/system/clocksource/clocksource0/current_clocksource", name, sizeof name);
    return (std::strcmp(name, "tsc\n") == 0 || std::strcmp(name, "kvm-clock\n") == 0) && invariantCounter();
}

/// What calibrations share. One a process, like the counter; made when the program is loaded, so that the first pair is
/// as old as the program.
struct State
{
    std::mutex lock;
    Pair start = takePair();
    bool trusted = trustedCounter();
    std::int64_t last = 0;
};

State state;

void sleepUntil(std::int64_t nanoseconds)
{
    timespec time{};
    time.tv_sec = nanoseconds / 1'000'000'000;
    time.tv_nsec = nanoseconds % 1'000'000'000;
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nullptr) == EINTR) { }
}

void publish(double nanosecondsPerTick)
{
    const detail::Scale *old = detail::scale.load(std::memory_order_acquire);
    const auto factor = static_cast<std::uint64_t>(std::llround(nanosecondsPerTick * kFactorUnit));
    auto *fresh = new detail::Scale{0, 0, factor, old};
    for (int tries = 0; tries < 100; ++tries) {
        const Pair base = takePair();
        fresh->ticks = base.ticks;
        fresh->base = base.nanoseconds;
        if (old != nullptr) {
            const double difference = std::abs(nanosecondsPerTick - static_cast<double>(old->factor) / kFactorUnit);
            const auto margin = static_cast<std::int64_t>(difference / nanosecondsPerTick * kMillisecond) + 1;
            fresh->base = std::max(base.nanoseconds, detail::toNanoseconds(*old, base.ticks) + margin);
        }
        if (detail::systemNow() - base.nanoseconds < kMillisecond / 10)
            break; // else we were interrupted: the margin would not cover it
    }
    detail::scale.store(fresh, std::memory_order_release);
}

/// Whether both halves of the first span show the same rate, which a counter that jumps or is emulated does not.
bool steady(const Pair &from, const Pair &middle, const Pair &to)
{
    if (middle.ticks <= from.ticks || to.ticks <= middle.ticks)
        return false;
    return std::abs(rate(from, middle) / rate(middle, to) - 1) < kMostDisagreement;
}

void calibrateFirst()
{
    const std::int64_t age = detail::systemNow() - state.start.nanoseconds;
    if (age < kFirstSpan / 2)
        sleepUntil(state.start.nanoseconds + kFirstSpan / 2);
    const Pair middle = takePair();
    sleepUntil(std::max(middle.nanoseconds + kMillisecond, state.start.nanoseconds + kFirstSpan));
    const Pair end = takePair();
    if (!steady(state.start, middle, end)) {
        state.trusted = false;
        return;
    }
    publish(rate(state.start, end));
    state.last = end.nanoseconds;
}

void calibrateAgain(const detail::Scale &old)
{
    const Pair now = takePair();
    if (now.nanoseconds - state.last < kRepeatAfter)
        return;
    const double expected = static_cast<double>(old.factor) / kFactorUnit;
    const bool follows = now.ticks > state.start.ticks && std::abs(rate(state.start, now) / expected - 1) < 1e-3;
    publish(follows ? rate(state.start, now) : expected);
    if (!follows || now.nanoseconds - state.start.nanoseconds > kLongestSpan)
        state.start = now;
    state.last = now.nanoseconds;
}

} // namespace

const char *source()
{
    const std::lock_guard guard(state.lock);
    return state.trusted ? "tsc" : "monotonic";
}

void calibrate()
{
    const std::lock_guard guard(state.lock);
    if (!state.trusted)
        return;
    if (const detail::Scale *known = detail::scale.load(std::memory_order_acquire))
        calibrateAgain(*known);
    else
        calibrateFirst();
}

Calibration calibration()
{
    const detail::Scale *known = detail::scale.load(std::memory_order_acquire);
    return known ? Calibration{known->ticks, known->base, known->factor} : Calibration{};
}

void adopt(const Calibration &calibration)
{
    const detail::Scale *old = detail::scale.load(std::memory_order_acquire);
    if (calibration.factor != 0)
        detail::scale.store(new detail::Scale{calibration.ticks, calibration.base, calibration.factor, old},
                            std::memory_order_release);
}

#else

Calibration calibration()
{
    return {};
}

void adopt(const Calibration &) { }

const char *source()
{
    return "monotonic";
}

void calibrate() { }

#endif

} // namespace coreo::clock
