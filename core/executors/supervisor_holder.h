#pragma once

#include "executors/process_supervisor.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace coreo {

/// The supervisor of an executor's worker processes, which is there from the first of them on; before that, what is
/// asked of it is answered as for an executor without workers.
/// Threads and Errors: as ProcessSupervisor; start() by the coordinator.
class SupervisorHolder
{
public:
    explicit SupervisorHolder(std::size_t places) : m_places(places) {}

    /// The first call starts the supervisor, with its constructor's arguments.
    void start(const ExecutorContext &context, PoolWords &words, int control, int plan);
    void startWorker(std::uint32_t slot, Time asked) { m_supervisor->start(slot, asked); }
    [[nodiscard]] bool hasDeaths() const { return m_supervisor && m_supervisor->hasDeaths(); }
    std::vector<WorkerDeath> takeDeaths();
    void finish();

    [[nodiscard]] std::vector<std::int64_t> consumedCpu() const;
    bool signalWorker(std::uint32_t slot, std::int64_t pid, int number);
    [[nodiscard]] std::vector<WorkerStop> stops() const;

private:
    [[nodiscard]] bool isStarted() const { return m_started.load(std::memory_order_acquire); }

    const std::size_t m_places;
    std::unique_ptr<ProcessSupervisor> m_supervisor;
    std::atomic<bool> m_started{false}; ///< so that others than the coordinator may look at it
};

} // namespace coreo
