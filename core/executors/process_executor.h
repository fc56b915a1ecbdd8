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
//  - a worker announces the ticket that it has claimed in its own memory. The tasks of a dead one's chunk that have their
//    end in its lane keep it, the one that its lane says it was doing has crashed, all others have not been started, or
//    slept on its event loop, and are handed out next;
//  - a ticket that somebody's ring has told as finished is nobody's any more: the dead one may have taken another, and not
//    lived to announce it. What was taken by then and is announced by nobody is handed out next, as soon as every living
//    worker is known not to be in the middle of a claim itself (askWhatIsLost(), findLost()).
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
        std::uint64_t heldWhenAsked = 0; ///< askWhatIsLost(): what it announced then
        bool mayAnnounce = false;        ///< and whether it may have been in the middle of a claim
    };
    /// The search for what dead workers have taken and not announced.
    struct Lost
    {
        struct Tickets
        {
            std::uint64_t claimed = 0;      ///< when it was asked
            std::uint64_t settledBelow = 0; ///< all up to here need no look any more
        };
        bool asked = false;
        Tickets queue, front;
    };
    ProcessExecutor(const ExecutorContext &context, std::unique_ptr<Shared> shared);

    void startWorkers() override;
    void lookAtWorkers() override;
    [[nodiscard]] bool hasNews() const override { return m_supervisor.hasDeaths(); }
    [[nodiscard]] bool hasOpenQuestions() const override { return m_lost.asked || m_due > 0; }
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
    void askWhatIsLost();
    bool findLost();
    void handOutLost(Lost::Tickets &tickets, const ClaimQueue &queue, std::uint64_t mark,
                     const std::vector<std::uint64_t> &held);
    [[nodiscard]] std::vector<bool>::reference isSettled(std::uint64_t ticket);

    std::unique_ptr<Shared> m_shared;
    SupervisorHolder m_supervisor;
    std::vector<Place> m_places;
    Lost m_lost;
    std::vector<bool> m_settled, m_settledFront; ///< tickets that need no further thought
    std::uint32_t m_due = 0; ///< replacements that wait for their instant
};

} // namespace coreo
