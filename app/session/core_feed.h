#pragma once

#include "model/machine.h"
#include "model/time.h"
#include "record/run_history.h"

#include <QObject>

#include <deque>

namespace coreo {

/// The live readings of every core, from start-up on: what the tiles draw. Filled by the sampler in session; a chart
/// only reads it. `samples` holds the last kKeep seconds; `at` counts from the program's start.
/// Threads: the GUI thread.
class CoreFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int kKeepSeconds = 310;

    explicit CoreFeed(Machine machine, QObject *parent = nullptr);

    [[nodiscard]] const Machine &machine() const { return m_machine; }
    [[nodiscard]] const std::deque<CoreSample> &samples() const { return m_samples; }
    /// Seconds of the window that tiles show (30, 60, 300).
    [[nodiscard]] int windowSeconds() const { return m_window; }
    void setWindowSeconds(int seconds);

    void append(CoreSample sample); ///< emits sampled()

signals:
    void sampled();
    void windowChanged();

private:
    Machine m_machine;
    std::deque<CoreSample> m_samples;
    int m_window = 60;
};

} // namespace coreo
