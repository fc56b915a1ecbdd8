#include "session/figures_worker.h"

#include "model/problem.h"
#include "platform/start_thread.h"

#include <exception>
#include <utility>

#include <unistd.h>

namespace coreo {

void FiguresWorker::start(const TaskTable &table, int wake)
{
    m_started = true;
    m_ready.store(false);
    const auto work = [this, &table, wake] {
        try {
            m_figures = RunData::figuresOf(table);
        } catch (const std::exception &) {
            m_figures.reset();
        }
        m_ready.store(true, std::memory_order_release);
        const std::uint64_t one = 1;
        (void)!::write(wake, &one, sizeof one);
    };
    try {
        m_thread = startThread<std::jthread>(work);
    } catch (const Failure &) {
        m_ready.store(true);
    }
}

std::optional<RunData::Figures> FiguresWorker::take()
{
    if (m_thread.joinable())
        m_thread.join();
    m_started = false;
    return std::exchange(m_figures, std::nullopt);
}

} // namespace coreo
