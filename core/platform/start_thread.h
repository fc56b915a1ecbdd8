#pragma once

#include <string>
#include <system_error>
#include <thread>
#include <utility>

namespace coreo {

/// What errno says of a thread or process that could not be started; where a limit is likely the cause, with its name and
/// value: "Resource temporarily unavailable (ulimit -u is 32)".
/// Threads: pure. Source: pthread_create(3), fork(2), getrlimit(2) RLIMIT_NPROC.
std::string startErrorText(int error);

/// Throws Failure(Environment) for a thread that could not be started before anything was run.
[[noreturn]] void refuseThread(const std::system_error &error);

/// A thread that does `work`; Thread is std::thread or std::jthread.
/// Errors: Failure(Environment), naming the reason and the limit.
template<class Thread = std::thread, class Work>
Thread startThread(Work &&work)
{
    try {
        return Thread(std::forward<Work>(work));
    } catch (const std::system_error &error) {
        refuseThread(error);
    }
}

} // namespace coreo
