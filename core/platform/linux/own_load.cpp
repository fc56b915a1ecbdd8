#include "platform/own_load.h"

namespace coreo {

ThreadCpuClock ThreadCpuClock::ofThread(pthread_t thread)
{
    clockid_t clock{};
    return pthread_getcpuclockid(thread, &clock) == 0 ? ThreadCpuClock(clock) : ThreadCpuClock();
}

ThreadCpuClock ThreadCpuClock::ofCaller()
{
    return ofThread(pthread_self());
}

std::optional<std::int64_t> ThreadCpuClock::consumed() const
{
    timespec time{};
    // The clock's number holds the thread's id: once the thread is gone the call fails with EINVAL.
    if (!m_clock || clock_gettime(*m_clock, &time) != 0)
        return std::nullopt;
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace coreo
