#pragma once

#include "executors/pool_executor.h"
#include "executors/process_control.h"
#include "executors/restart_rule.h"
#include "executors/supervisor_holder.h"

#include <memory>
#include <string>
#include <vector>

namespace coreo {

// Workers are processes, below a guard (platform/guard.h). They rebuild the tasks from the RunSpec; only indices,
// counters and their own lanes are shared, and no lock. What a death leaves open is settled by the coordinator, by
// rules that hold whatever the instant of the death:
//  - a worker announces the ticket that it is about to claim in its own memory, before it claims. A dead worker's
//  ticket
//    that is not claimed, or that somebody's ring has told as finished, was not held by it;
//  - if a living worker announces the same ticket, one of the two lost the race for it: look again later, unless the
//  dead
//    one's lane shows that it worked on it;
//  - else the dead one held it: tasks of the chunk that have their end in its lane keep it, the one that its lane says
//  it
//    was doing has crashed, all others have not been started, or slept on its event loop, and are handed out next.
// A replacement takes the dead one's place and continues its lane. Workers of a place that die before their first task
// three times in a row are not replaced any more; those that somebody else kills are, with a pause that grows.

/// Threads: as the port; wake() and consumedCpu() from any thread.
/// Errors: Failure(Environment) when the guard or no worker can be started; with some workers, the run goes on with a
/// warning.
class ProcessExecutor : public PoolExecutor
{
public:
    explicit ProcessExecutor(const ExecutorContext &context);
    ~ProcessExecutor() override;

    void wake() override;
    void finish() override;
    [[nodiscard]] std::vector<std::int64_t> consumedCpu() const override { return m_supervisor.consumedCpu(); }
    bool signalWorker(std::uint32_t lane, std::int64_t pid, int number) override
    {
        return m_supervisor.signalWorker(lane, pid, number);
    }
    [[nodiscard]] std::vector<WorkerStop> workerStops() const override { return m_supervisor.stops(); }

private:
    struct Shared;
    /// What the coordinator keeps of the place of a worker.
    struct Place
    {
        bool alive = false;
        bool givenUp = false;
        RestartRule restart;
        std::size_t spansAtStart = 0;
        bool begunOnLoop = false; ///< it died with tasks on its event loop
    };
    ProcessExecutor(const ExecutorContext &context, std::unique_ptr<Shared> shared);

    void startWorkers() override;
    void lookAtWorkers() override;
    [[nodiscard]] bool hasNews() const override { return m_supervisor.hasDeaths(); }
    [[nodiscard]] bool hasOpenQuestions() const override { return !m_open.empty() || m_due > 0; }
    void chunkFinished(std::uint64_t ticket) override { isSettled(ticket) = true; }

    void startWorker(std::uint32_t slot);
    bool settle(const WorkerDeath &death);
    void settleChunk(const WorkerDeath &death, const ClaimQueue::Claim &claim, std::size_t spansBefore);
    void handOutRest(const ClaimQueue::Claim &claim, const std::vector<bool> &done);
    void passOver(TaskId task) override;
    void settleRunning(const WorkerDeath &death, TaskId task, bool first);
    void settleDeaths();
    void replace(const WorkerDeath &death);
    void startDue();
    void giveUp(const WorkerDeath &death);
    [[nodiscard]] WorkerSlot &slotOf(std::uint32_t slot);
    [[nodiscard]] bool hasWorked(std::uint32_t slot);
    [[nodiscard]] bool anotherAnnounces(std::uint64_t ticket, std::uint32_t but);
    [[nodiscard]] std::vector<bool>::reference isSettled(std::uint64_t ticket);

    std::unique_ptr<Shared> m_shared;
    SupervisorHolder m_supervisor;
    std::vector<Place> m_places;
    std::vector<WorkerDeath> m_open; ///< deaths that are not settled
    std::vector<bool> m_settled, m_settledFront; ///< tickets that need no further thought
    std::uint32_t m_due = 0; ///< replacements that wait for their instant
};

} // namespace coreo
