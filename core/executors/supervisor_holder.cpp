#include "executors/supervisor_holder.h"

namespace coreo {

void SupervisorHolder::start(const ExecutorContext &context, PoolWords &words, int control, int plan)
{
    if (m_supervisor)
        return;
    m_supervisor = std::make_unique<ProcessSupervisor>(context, words, control, plan);
    m_started.store(true, std::memory_order_release);
}

std::vector<WorkerDeath> SupervisorHolder::takeDeaths()
{
    return m_supervisor ? m_supervisor->takeDeaths() : std::vector<WorkerDeath>();
}

void SupervisorHolder::finish()
{
    if (m_supervisor)
        m_supervisor->finish();
}

std::vector<std::int64_t> SupervisorHolder::consumedCpu() const
{
    return isStarted() ? m_supervisor->consumedCpu() : std::vector<std::int64_t>(m_places, 0);
}

bool SupervisorHolder::signalWorker(std::uint32_t slot, std::int64_t pid, int number)
{
    return isStarted() && m_supervisor->signalWorker(slot, pid, number);
}

std::vector<WorkerStop> SupervisorHolder::stops() const
{
    return isStarted() ? m_supervisor->stops() : std::vector<WorkerStop>();
}

} // namespace coreo
