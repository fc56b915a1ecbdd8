#pragma once

#include "executors/process_control.h"
#include "executors/process_plan.h"
#include "executors/restart_rule.h"
#include "executors/supervisor_holder.h"
#include "record/shared_memory.h"

#include <deque>
#include <vector>

namespace coreo {

// One process a task, as Process.start and join have it: worker i runs task i and ends, and its end, as the guard tells
// it, is all that anybody waits for. Below it is what pools of processes use (process_executor.h), but no queue, so
// there is never a doubt about who held what:
//  - a task that has its end in its lane keeps it, however its process ended after that;
//  - a task that the lane says was under way crashed (or took too long); it alone is blamed;
//  - else it has not been begun, and a new process is started in the same place. Three that end so in a row, but for
//    those that somebody else kills, wait until another task has ended: there may be room then. If no other is under
//    way, the run ends.
// An attempt that did not end well is repeated by a new process in the same place, where the run asks for it.

/// Threads: as the port; wake() and consumedCpu() from any thread.
/// Errors: Failure(Environment) when the guard cannot be started, or no process comes to begin its task.
class ProcessPerTaskExecutor : public NativeExecutor
{
public:
    explicit ProcessPerTaskExecutor(const ExecutorContext &context);
    ~ProcessPerTaskExecutor() override;

    /// Starts a process for each of the tasks.
    void submit(Chunk tasks, std::uint32_t chunkSize) override;
    void awaitThenSubmit(Chunk tasks) override { submit(tasks, 1); } // each waits in its own process
    Notice wait() override;
    Time deliver(std::uint32_t count) override;
    void wake() override;
    void finish() override;
    [[nodiscard]] std::vector<std::int64_t> consumedCpu() const override { return m_supervisor.consumedCpu(); }
    bool signalWorker(std::uint32_t lane, std::int64_t pid, int number) override
    {
        return m_supervisor.signalWorker(lane, pid, number);
    }
    [[nodiscard]] std::vector<WorkerStop> workerStops() const override { return m_supervisor.stops(); }

private:
    /// What is kept of the process of one task.
    struct Place
    {
        bool alive = false;
        bool waiting = false; ///< for another to end
        std::uint32_t attempt = 1;
        RestartRule restart;
        std::size_t spansAtStart = 0;
    };

    void start(std::uint32_t index);
    bool settle(const WorkerDeath &death);
    bool settleEnd(std::uint32_t index, TaskState state);
    void startAgain(const WorkerDeath &death);
    void waitOrGiveUp(const WorkerDeath &death);
    void startDue();
    void startWaiting();
    void sleep();
    [[nodiscard]] Time now() const;
    [[nodiscard]] WorkerSlot &slotOf(std::uint32_t index);

    const ExecutorContext m_context;
    SharedMemory m_controlMemory;
    ControlBlock &m_control;
    ProcessPlan m_plan;
    SupervisorHolder m_supervisor;
    std::vector<Place> m_places;
    std::deque<WorkerDeath> m_deaths; ///< that are not settled, in the order in which they were told
    std::uint32_t m_alive = 0;
    std::uint32_t m_due = 0;
    Time m_stamp{};
};

} // namespace coreo
