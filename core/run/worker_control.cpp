#include "run/worker_control.h"

#include "executors/native_executor.h"

namespace coreo {

bool WorkerControl::signal(std::uint32_t lane, std::int64_t pid, int number)
{
    const std::lock_guard lock(m_mutex);
    return m_executor && m_executor->signalWorker(lane, pid, number);
}

std::vector<WorkerStop> WorkerControl::stops() const
{
    const std::lock_guard lock(m_mutex);
    return m_executor ? m_executor->workerStops() : m_last;
}

void WorkerControl::attach(NativeExecutor *executor)
{
    const std::lock_guard lock(m_mutex);
    if (m_executor && !executor)
        m_last = m_executor->workerStops();
    m_executor = executor;
}

} // namespace coreo
