#pragma once

#include "executors/executor.h"
#include "simulator/attempts.h"
#include "simulator/simulated_loop.h"
#include "simulator/worker_course.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace coreo {

/// The second implementation of the port: a virtual machine with 1 to 1,024 cores in virtual time. The strategy's calls
/// are the coordinator's timeline, wait() lets the workers' time pass. It computes nothing: a result is the one
/// expected. Workers, cores, pinning and executor are those of the history's resolved spec; the executor "inline" runs
/// everything on the coordinator, on lane 0 and core 0, at no cost but the steps'. So does a single event loop, at the cost of
/// the loop's own work; each of its tasks is a notice of its own. Same spec, same bytes: integers, and step rates
/// rounded once a step.
/// Records as native executors do, all but `delivered`, which the Batch writes.
/// Threads: the coordinator's.
/// Errors: Failure(Usage) when virtual time overflows; Failure(Internal) when a strategy waits for nothing.
class SimulatedExecutor final : public Executor
{
public:
    /// All are kept by reference but the costs.
    SimulatedExecutor(const Workload &workload, RunHistory &history, const Costs &costs, std::stop_token stop);
    ~SimulatedExecutor() override;

    void submit(Chunk tasks, std::uint32_t chunkSize) override;
    void awaitThenSubmit(Chunk tasks) override;
    Notice wait() override;
    Notice runHere(TaskId task) override;
    Time deliver(std::uint32_t count) override;

    /// The coordinator's instant.
    [[nodiscard]] Time now() const { return m_now; }
    /// Ends the workers and writes what is known only then: core samples, own time, teardown. Once, after the strategy.
    void finish();

private:
    void begin(Chunk tasks);
    void startWorkers();
    [[nodiscard]] VirtualWorkers::Setting makeSetting();
    void addWorkers();
    void handOver(Chunk tasks, std::uint32_t chunkSize);
    bool look();
    void letTimePass();
    [[noreturn]] void nothingComes() const;
    bool lookInline();
    bool lookAtLoop();
    void performInline(TaskId task);
    bool attemptInline(TaskId task);

    const Workload &m_workload;
    RunHistory &m_history;
    const Costs m_costs;
    std::stop_token m_stop;
    const bool m_inline;
    const std::uint32_t m_workerCount;
    ChunkQueue m_queue;
    CoreUsage m_usage;
    std::unique_ptr<Attempts> m_attempts;      ///< null where all goes well
    const VirtualWorkers::Setting m_setting;
    std::unique_ptr<WorkerCourse> m_here;      ///< what the coordinator itself does: inline
    std::unique_ptr<SimulatedLoop> m_loop;   ///< null but where the coordinator is the one event loop
    std::unique_ptr<SimulatedWaits> m_waits; ///< null but where tasks wait on the coordinator's loop
    std::unique_ptr<VirtualWorkers> m_workers; ///< null until the first submit, and where there are none
    std::vector<VirtualWorkers::Returned> m_returned; ///< by the last look
    std::size_t m_told = 0;                           ///< how many of them wait() has told
    Time m_now{};
    Time m_fed{}; ///< when the feeder has fed all that was submitted
};

} // namespace coreo
