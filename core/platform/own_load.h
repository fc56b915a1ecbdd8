#pragma once

#include <cstdint>
#include <optional>

#include <pthread.h>
#include <time.h>

namespace coreo {

/// Reads the CPU time that another thread has consumed: the exact measure of our own share of a core, whatever the
/// system's statistics say. One reading costs a system call (about half a microsecond).
/// Threads: a value; any thread may read. The thread must belong to this process.
/// Errors: consumed() is empty a moment after the thread has ended, for an empty clock, or where the system refuses.
/// Units: nanoseconds.
/// Source: pthread_getcpuclockid(3), clock_gettime(2).
class ThreadCpuClock
{
public:
    ThreadCpuClock() = default;
    static ThreadCpuClock ofThread(pthread_t thread); ///< which must not have been joined
    static ThreadCpuClock ofCaller();

    [[nodiscard]] std::optional<std::int64_t> consumed() const;

private:
    explicit ThreadCpuClock(clockid_t clock)
        : m_clock(clock)
    {
    }

    std::optional<clockid_t> m_clock;
};

} // namespace coreo
