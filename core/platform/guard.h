#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace coreo {

// A guard stands between our program and its worker processes: a small program of ours (`coreo guard`) that starts
// them, reaps them, tells how each ended, and outlives us by some milliseconds. Our end, by whatever means, is
// end-of-file on its socket: it then kills everything below it, again and again until nothing is left. It is a child
// subreaper, so that what workers have started, daemons included, falls to it. PR_SET_PDEATHSIG alone would not do: it
// reaches no grandchildren, and it is bound to the thread that started the child. Source: prctl(2), proc(5)
// /proc/PID/task/TID/children, FAULTS M2-M4.

/// Something that the guard tells.
struct GuardEvent
{
    enum class Kind : std::uint8_t { Started, StartFailed, Ended, Stopped, Continued, Lost };
    Kind kind = Kind::Lost; ///< Lost: the guard itself is gone
    std::uint32_t slot = 0;
    std::int32_t pid = 0;
    std::int32_t value = 0; ///< Ended: status as from waitpid(2); StartFailed: errno
    std::int64_t cpu = 0;   ///< Ended: CPU time that it had consumed, in nanoseconds
};

/// Our end of the channel to a guard.
/// Threads: receive() and end() by one thread; startWorker() and signal() by any.
/// Errors: Failure(Environment) from start(), naming the program's path and the reason.
class Guard
{
public:
    Guard() = default;
    ~Guard();
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

    /// Where the guard's program is: `coreo` beside the running program.
    static std::string programPath();
    void start();
    [[nodiscard]] bool running() const { return m_socket >= 0; }
    /// For poll(2).
    [[nodiscard]] int descriptor() const { return m_socket; }
    [[nodiscard]] pid_t pid() const { return m_pid; }

    /// Asks for `coreo worker SLOT GUARD`, or another program of ours, with `descriptors` as its 3, 4, ...; at most six. What comes of it is an
    /// event.
    enum class Program : std::uint8_t {
        Worker, ///< `coreo worker`
        Bridge, ///< `coreo bridge`, which becomes Python
    };
    void startWorker(std::uint32_t slot, const std::vector<int> &descriptors, Program program = Program::Worker);
    /// Sends a signal to the worker's process group, if the worker is still there.
    void signal(std::uint32_t slot, int number);
    /// The next event that has come; none if there is none.
    std::optional<GuardEvent> receive();
    /// Has everything below the guard killed and waits for its end, at most two seconds; then the guard is killed, and
    /// what it left to us (we are a subreaper meanwhile) after it. How it ended, as from waitpid(2); 0 if there is none.
    int end();

private:
    void sweep();

    int m_socket = -1;
    pid_t m_pid = -1;
    std::map<std::uint32_t, pid_t> m_workers; ///< that are alive, as far as has been told
    std::string m_mark; ///< in the environment of everything below, by which we know what is ours
};

/// Makes what loses its parent below us ours, for as long as it lives.
class SubreaperScope
{
public:
    SubreaperScope();
    ~SubreaperScope();
    SubreaperScope(const SubreaperScope &) = delete;
    SubreaperScope &operator=(const SubreaperScope &) = delete;

private:
    int m_before = 0;
};

/// The guard's whole life, on the socket that is its descriptor 3. Returns the program's exit code.
int runGuard();

/// Ties the calling process to its guard: it is killed when the guard ends. False if that has happened already.
bool followGuard(pid_t guard);

} // namespace coreo
