#include "cli/stop_signals.h"

#include "model/problem.h"
#include "platform/start_thread.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace coreo {

sigset_t stopSignals()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action{};
        sigaction(number, nullptr, &action);
        if (action.sa_handler != SIG_IGN)
            sigaddset(&wanted, number);
    }
    return wanted;
}

StopSignals::StopSignals(std::stop_source stop) : m_stop(std::move(stop))
{
    const sigset_t wanted = stopSignals();
    m_signals = ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
    m_end = ::eventfd(0, EFD_CLOEXEC);
    if (m_signals < 0 || m_end < 0) {
        const int error = errno;
        ::close(m_signals);
        ::close(m_end);
        throw Failure(ExitCode::Environment,
                      Text(coreoText("Cannot watch for signals: %1. Nothing was started."), {std::strerror(error)}));
    }
    pthread_sigmask(SIG_BLOCK, &wanted, &m_before);
    try {
        m_thread = startThread([this] { watch(); });
    } catch (...) {
        ::close(m_signals);
        ::close(m_end);
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
        throw;
    }
}

StopSignals::~StopSignals()
{
    const std::uint64_t one = 1;
    (void)!::write(m_end, &one, sizeof one);
    m_thread.join();
    ::close(m_signals);
    ::close(m_end);
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void StopSignals::watch()
{
    for (;;) {
        pollfd ready[] = {{m_end, POLLIN, 0}, {m_signals, POLLIN, 0}};
        if (::poll(ready, 2, -1) < 0 && errno != EINTR)
            return;
        signalfd_siginfo info{};
        while (::read(m_signals, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
            const int number = static_cast<int>(info.ssi_signo);
            int none = 0;
            if (!m_received.compare_exchange_strong(none, number))
                ::_exit(128 + number); // asked twice: whoever asks does not want to wait for a file
            m_stop.request_stop();
        }
        if (ready[0].revents != 0)
            return;
    }
}

} // namespace coreo
