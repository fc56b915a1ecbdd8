#include "run/worker_control.h"

#include "executors/workers.h"

namespace coreo {

bool WorkerControl::signal(std::uint32_t lane, std::int64_t pid, int number)
{
    const std::lock_guard lock(m_mutex);
    return m_workers && m_workers->signalWorker(lane, pid, number);
}

std::vector<WorkerStop> WorkerControl::stops() const
{
    const std::lock_guard lock(m_mutex);
    return m_workers ? m_workers->workerStops() : m_last;
}

void WorkerControl::attach(Workers *workers)
{
    const std::lock_guard lock(m_mutex);
    if (m_workers && !workers)
        m_last = m_workers->workerStops();
    m_workers = workers;
}

} // namespace coreo
