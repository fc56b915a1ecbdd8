#include "platform/futex.h"

#include <climits>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <ctime>
#include <unistd.h>

namespace coreo {

static_assert(sizeof(std::atomic<std::uint32_t>) == sizeof(std::uint32_t));

void futexWait(std::atomic<std::uint32_t> &word, std::uint32_t expected, std::chrono::nanoseconds timeout,
               FutexScope scope)
{
    timespec limit{};
    timespec *pointer = nullptr;
    if (timeout.count() >= 0) {
        limit.tv_sec = static_cast<std::time_t>(timeout.count() / 1'000'000'000);
        limit.tv_nsec = static_cast<long>(timeout.count() % 1'000'000'000);
        pointer = &limit;
    }
    ::syscall(SYS_futex, &word, scope == FutexScope::Private ? FUTEX_WAIT_PRIVATE : FUTEX_WAIT, expected, pointer, nullptr, 0);
}

void futexWake(std::atomic<std::uint32_t> &word, int count, FutexScope scope)
{
    ::syscall(SYS_futex, &word, scope == FutexScope::Private ? FUTEX_WAKE_PRIVATE : FUTEX_WAKE, count, nullptr, nullptr, 0);
}

} // namespace coreo
