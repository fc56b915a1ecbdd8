#pragma once

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

namespace coreo {

/// SIGINT, SIGTERM and SIGHUP, but for those that this program was started with as ignored (nohup, "&" in a script).
sigset_t stopSignals();

/// The stopSignals() while a run is going on: the first one asks the run to stop, so that what there is can be
/// saved; the second one ends the program at once.
/// Threads: construct it before any other thread exists, in the thread that starts them: they inherit the signal mask.
/// Errors: Failure(Environment) when the system gives no descriptor.
/// Source: signalfd(2), pthread_sigmask(3).
class StopSignals
{
public:
    explicit StopSignals(std::stop_source stop);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    /// The first signal that came; 0 = none.
    [[nodiscard]] int received() const { return m_received.load(); }

private:
    void watch();

    std::stop_source m_stop;
    std::atomic<int> m_received{0};
    sigset_t m_before{};
    int m_signals = -1;
    int m_end = -1;
    std::thread m_thread;
};

} // namespace coreo
