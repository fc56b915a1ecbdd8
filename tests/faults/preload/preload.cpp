// Stands before the C library in a program that a fault test starts (LD_PRELOAD):
//  - COREO_PRELOAD_REFUSE=K: the K-th pthread_create(3) answers EAGAIN; "K+": every one from there on;
//  - COREO_PRELOAD_BACK=FILE: once FILE exists, the wall clock is an hour behind; the monotonic clock knows nothing of it.

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <pthread.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

template<class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

time_t shift()
{
    const char *file = std::getenv("COREO_PRELOAD_BACK");
    return file && ::access(file, F_OK) == 0 ? -3'600 : 0;
}

} // namespace

extern "C" {

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) noexcept
{
    static std::atomic<long> calls{0};
    const long call = ++calls;
    if (const char *refuse = std::getenv("COREO_PRELOAD_REFUSE")) {
        const long number = std::atol(refuse);
        if (call == number || (call > number && std::strchr(refuse, '+')))
            return EAGAIN;
    }
    return next<decltype(&pthread_create)>("pthread_create")(thread, attributes, start, argument);
}

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const int result = next<decltype(&clock_gettime)>("clock_gettime")(clock, time);
    if (result == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += shift();
    return result;
}

int gettimeofday(timeval *time, void *zone) noexcept
{
    const int result = next<int (*)(timeval *, void *)>("gettimeofday")(time, zone);
    if (result == 0)
        time->tv_sec += shift();
    return result;
}

time_t time(time_t *into) noexcept
{
    const time_t now = next<time_t (*)(time_t *)>("time")(nullptr) + shift();
    if (into)
        *into = now;
    return now;
}

} // extern "C"
