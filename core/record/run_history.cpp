#include "record/run_history.h"

#include <algorithm>

namespace coreo {

RunHistory::RunHistory(RunSpec resolved, Machine where, std::uint32_t lanes, std::size_t spansPerLane,
                       std::size_t sharedBytes)
    : spec(std::move(resolved)), machine(std::move(where))
{
    m_lanes.reserve(lanes);
    for (std::uint32_t i = 0; i < lanes; ++i) {
        if (sharedBytes == 0) {
            m_lanes.push_back(std::make_unique<Lane>(spansPerLane));
            continue;
        }
        m_laneMemory.push_back(SharedMemory::create("coreo lane " + std::to_string(i),
                                                    sharedBytes + Lane::bytesFor(spansPerLane)));
        m_lanes.push_back(std::make_unique<Lane>(m_laneMemory.back().data() + sharedBytes, spansPerLane,
                                                 Lane::Memory::Fresh));
    }
    submissions.reserve(spec.tasks);
    received.reserve(spec.tasks);
    delivered.reserve(spec.tasks);
}

void RunHistory::closeLaneMemory()
{
    for (SharedMemory &memory : m_laneMemory)
        memory.closeDescriptor();
}

void RunHistory::setPython(PythonFacts facts)
{
    const std::lock_guard lock(m_mutex);
    m_python = std::move(facts);
}

PythonFacts RunHistory::python() const
{
    const std::lock_guard lock(m_mutex);
    return m_python;
}

void RunHistory::addWorker(WorkerInfo worker)
{
    const std::lock_guard lock(m_mutex);
    m_workers.push_back(std::move(worker));
}

void RunHistory::workerReady(WorkerId worker, Time at, std::optional<CoreId> pinnedTo)
{
    const std::lock_guard lock(m_mutex);
    const auto newest = std::find_if(m_workers.rbegin(), m_workers.rend(),
                                     [&](const WorkerInfo &info) { return info.id == worker; });
    if (newest == m_workers.rend())
        return;
    newest->ready = at;
    newest->pinnedTo = pinnedTo;
}

std::vector<WorkerInfo> RunHistory::workers() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<WorkerInfo> out = m_workers;
    std::stable_sort(out.begin(), out.end(), [](const WorkerInfo &a, const WorkerInfo &b) { return a.id < b.id; });
    return out;
}

void RunHistory::addFailure(TaskFailure failure)
{
    const std::lock_guard lock(m_mutex);
    m_failures.push_back(std::move(failure));
}

std::vector<TaskFailure> RunHistory::failures() const
{
    const std::lock_guard lock(m_mutex);
    return m_failures;
}

void RunHistory::addCoreSample(CoreSample sample)
{
    const std::lock_guard lock(m_mutex);
    m_coreSamples.push_back(std::move(sample));
}

std::vector<CoreSample> RunHistory::coreSamples(std::size_t from) const
{
    const std::lock_guard lock(m_mutex);
    if (from >= m_coreSamples.size())
        return {};
    return {m_coreSamples.begin() + static_cast<std::ptrdiff_t>(from), m_coreSamples.end()};
}

void RunHistory::addWarning(Text warning)
{
    const std::lock_guard lock(m_mutex);
    m_warnings.push_back(std::move(warning));
}

std::vector<Text> RunHistory::warnings() const
{
    const std::lock_guard lock(m_mutex);
    return m_warnings;
}

Time RunHistory::now() const
{
    const auto read = m_readClock.load(std::memory_order_acquire);
    if (over() || !read)
        return end();
    return Time(read(m_zero.load(std::memory_order_relaxed)));
}

void RunHistory::setClock(std::int64_t (*read)(std::int64_t zero), std::int64_t zero)
{
    m_zero.store(zero, std::memory_order_relaxed);
    m_readClock.store(read, std::memory_order_release);
}

} // namespace coreo
