#pragma once

#include <cstdint>

namespace coreo {

/// What the system tells of a process, or of one thread of it, that need not be ours.
/// Threads: any. Units: nanoseconds. Errors: 0, or 0xffff for a core, where it does not tell or the process has ended.
/// Source: clock_getcpuclockid(3); proc(5): /proc/PID/task/TID/schedstat (time on a core), stat field 39 (`processor`).

/// CPU time of all of its threads.
std::int64_t cpuOfProcess(std::int64_t pid);
/// CPU time of one of them.
std::int64_t cpuOfThread(std::int64_t pid, std::int64_t thread);
/// The logical processor on which the thread was last.
std::uint16_t coreOfThread(std::int64_t pid, std::int64_t thread);

/// Signals the process if it still is one of that session, which a number that was given to another is not. False where it
/// has ended, is of another session, or the system refuses. Source: pidfd_open(2), pidfd_send_signal(2).
bool signalInSession(std::int64_t pid, std::int64_t session, int number);

} // namespace coreo
