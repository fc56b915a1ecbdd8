#include "window/signal_watch.h"

#include "cli/stop_signals.h"

#include <sys/signalfd.h>
#include <unistd.h>

namespace coreo {

SignalWatch::SignalWatch()
{
    const sigset_t wanted = stopSignals();
    m_descriptor = ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
    // Without a descriptor the signals keep their default: the program still ends, only less tidily.
    if (m_descriptor >= 0)
        pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
}

SignalWatch::~SignalWatch()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void SignalWatch::watch()
{
    if (m_descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalWatch::read);
}

void SignalWatch::read()
{
    signalfd_siginfo info{};
    while (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
        const int number = static_cast<int>(info.ssi_signo);
        if (m_first != 0)
            ::_exit(128 + number);
        m_first = number;
        emit received(number);
    }
}

} // namespace coreo
