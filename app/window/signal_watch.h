#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace coreo {

/// The stopSignals() of cli/stop_signals.h as a Qt signal, so that a run is stopped and the program ends with its
/// destructors run. A second signal ends the program at once.
/// Threads: make it before any other thread exists (they inherit the mask), watch() after the QApplication.
/// Source: signalfd(2).
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    SignalWatch();
    ~SignalWatch() override;

    void watch();

signals:
    void received(int number);

private:
    void read();

    int m_descriptor = -1;
    int m_first = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace coreo
