#pragma once

#include "session/run_data.h"

#include <atomic>
#include <optional>
#include <thread>

namespace coreo {

/// Works out the figures of a run that is over on a thread of its own, so that the window does not stand still for a million
/// tasks. The batch no longer needs the cores by then.
/// Threads: used by the GUI thread. Errors: where there is no thread or no memory take() gives none; the caller then does it.
class FiguresWorker
{
public:
    /// Begins; `table` stays as it is until take(). Writes to the event descriptor `wake` when the figures are there.
    void start(const TaskTable &table, int wake);
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] bool isReady() const { return m_ready.load(std::memory_order_acquire); }
    /// The figures, once they are ready; the worker can then be started again.
    [[nodiscard]] std::optional<RunData::Figures> take();

private:
    bool m_started = false;
    std::atomic<bool> m_ready{false};
    std::optional<RunData::Figures> m_figures; ///< the thread's until it is ready
    std::jthread m_thread;
};

} // namespace coreo
