#pragma once

#include <atomic>
#include <cstdint>

#include <sched.h>
#include <time.h>

namespace coreo {

/// The one clock of a run. A stamp costs one read of the processor's time-stamp counter and a multiplication where the
/// kernel itself keeps time by that counter, else a clock_gettime(2): both follow CLOCK_MONOTONIC.
/// Threads: now(), nowLoose() and threadCpu() from any thread at any time. calibrate() may run at any time too; time
/// never runs backwards across it, neither in one thread nor between threads that talk to each other.
/// Units: nanoseconds.
/// Source: Intel SDM 3B 18.17 (invariant TSC), Documentation/virt/kvm/x86/timekeeping.rst.
namespace clock {

namespace detail {

/// How counter ticks become nanoseconds. Immutable once published and never freed (one is made per calibration, at most
/// one a second), so that a reader needs no lock and no retry counter: it loads one pointer.
struct Scale
{
    std::uint64_t ticks;  ///< counter at the base instant
    std::int64_t base;    ///< nanoseconds at the base instant
    std::uint64_t factor; ///< nanoseconds a tick, times 2^32
    const Scale *previous;
};

/// The scale in force; none before the first calibrate(), or where the counter is not to be trusted. Written by
/// calibrate() only. It stands in the header because a stamp must not cost a call.
inline std::atomic<const Scale *> scale{nullptr};

inline std::int64_t systemNow()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

#if defined(__x86_64__)
__extension__ typedef unsigned __int128 Product;

inline std::int64_t toNanoseconds(const Scale &by, std::uint64_t ticks)
{
    // Before the base by a hair: read on another core while a calibration was being published.
    if (ticks < by.ticks)
        return by.base;
    return by.base + static_cast<std::int64_t>((Product{ticks - by.ticks} * by.factor) >> 32);
}

template<bool afterEarlierLoads>
inline std::int64_t read()
{
    const Scale *known = scale.load(std::memory_order_acquire);
    while (known != nullptr) {
        if constexpr (afterEarlierLoads)
            __builtin_ia32_lfence();
        const std::uint64_t ticks = __builtin_ia32_rdtsc();
        // A thread that slept between the two loads must not stretch an old scale beyond its successor's base.
        const Scale *still = scale.load(std::memory_order_acquire);
        if (still == known)
            return toNanoseconds(*known, ticks);
        known = still;
    }
    return systemNow();
}
#else
template<bool>
inline std::int64_t read()
{
    return systemNow();
}
#endif

} // namespace detail

/// Now, not earlier than anything this thread has already seen: whoever reads a message and then the clock gets a stamp
/// that is not before the sender's. (Without the fence the counter may be read while the load is still under way.)
inline std::int64_t now()
{
    return detail::read<true>();
}

/// The same clock without the fence, a few nanoseconds cheaper: for a thread's stamps of its own doings, which are
/// compared with others' only after it has published them.
inline std::int64_t nowLoose()
{
    return detail::read<false>();
}

/// "tsc" or "monotonic": what now() reads (Machine::clock).
const char *source();

/// Measures the counter against CLOCK_MONOTONIC. Call it before a run's zero. The first call sleeps
/// until the program is 10 ms old, at least 1 ms, and is then accurate to a few ppm; later ones never sleep and are
/// better; within a second of the last one it does nothing.
void calibrate();

/// How this process reads the counter, for a worker process that is to read it the same way: with it, both stamp the same
/// instant alike. A factor of 0: clock_gettime(2) is read.
struct Calibration
{
    std::uint64_t ticks = 0;
    std::int64_t base = 0;
    std::uint64_t factor = 0;
};
Calibration calibration();
/// In the place of calibrate(), before the first stamp.
void adopt(const Calibration &calibration);

/// CPU time that the calling thread has consumed (CLOCK_THREAD_CPUTIME_ID).
inline std::int64_t threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace clock

/// The logical processor that the calling thread is on at this moment; 0xffff (Span::kNoCore) if it cannot be told.
inline std::uint16_t currentCore()
{
    const int cpu = sched_getcpu();
    return cpu < 0 || cpu > 0xffff ? std::uint16_t{0xffff} : static_cast<std::uint16_t>(cpu);
}

} // namespace coreo
