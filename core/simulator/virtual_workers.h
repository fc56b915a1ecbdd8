#pragma once

#include "model/task.h"
#include "record/run_history.h"
#include "simulator/chunk_queue.h"
#include "simulator/core_usage.h"
#include "simulator/costs.h"
#include "simulator/event_tree.h"
#include "simulator/segments.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace coreo {

/// The workers of a simulated run on their virtual cores, apart from the coordinator: takes chunks from the queue, lets
/// virtual time pass, writes lanes, gives chunks back. Two implementations: DedicatedCores (a core for every worker) and
/// SharedCores (workers take turns).
/// Threads: the coordinator's. Errors: Failure(Usage) when virtual time overflows.
class VirtualWorkers
{
public:
    struct Setting
    {
        const Workload &workload;
        RunHistory &history;
        const Costs &costs;
        ChunkQueue &queue;
        CoreUsage &usage;
        std::uint32_t workers;
        std::uint32_t cores;
        Pin pin;
    };
    struct Returned
    {
        Chunk chunk;
        WorkerId worker;
    };

    virtual ~VirtualWorkers() = default;

    /// A worker that can take work from `ready` on. Called once for each, in order, before the first submission.
    virtual void addWorker(std::uint32_t worker, Time ready) = 0;
    /// The queue has grown.
    virtual void submitted() = 0;
    /// What is under way at `end` stays unfinished; fills in the lanes' totals.
    virtual void finish(Time end) = 0;

    /// Lets time pass to `now`, or on to the first instant at which a chunk comes back if none has by then. Everything that
    /// has come back by the instant reached is appended to `returned`, in order. Returns that instant; `returned` stays empty
    /// if nothing is under way, or when the run is to stop.
    Time advance(Time now, std::vector<Returned> &returned, const std::stop_token &stop);

protected:
    VirtualWorkers(const Setting &setting, std::uint32_t slots) : m(setting), m_events(slots) {}

    /// The event of `slot` is due at `at`.
    virtual void handle(std::uint32_t slot, Time at) = 0;
    void giveBack(Chunk chunk, std::uint32_t worker) { m_returned->push_back({chunk, WorkerId(worker)}); }

    const Setting m;
    EventTree m_events;

private:
    std::vector<Returned> *m_returned = nullptr;
};

/// What the tasks of a worker took by themselves, written to its lane when the run is over.
struct OwnTime
{
    Time compute{};
    Time waits{};
    Time longest{}; ///< one task's computing and waiting
    std::uint32_t tasks = 0;

    void add(Time computed, Time waited)
    {
        compute += computed;
        waits += waited;
        longest = computed + waited > longest ? computed + waited : longest;
        ++tasks;
    }
    void writeTo(Lane &lane) const
    {
        lane.ownCpu.store(compute.count(), std::memory_order_relaxed);
        lane.plannedWaits.store(waits.count(), std::memory_order_relaxed);
        lane.longestOwn.store(longest.count(), std::memory_order_relaxed);
        lane.measuredTasks.store(tasks, std::memory_order_relaxed);
    }
};

} // namespace coreo
