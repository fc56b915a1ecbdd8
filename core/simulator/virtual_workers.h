#pragma once

#include "model/task.h"
#include "record/run_history.h"
#include "simulator/chunk_queue.h"
#include "simulator/core_usage.h"
#include "simulator/costs.h"
#include "simulator/event_tree.h"
#include "simulator/own_time.h"
#include "simulator/segments.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace coreo {

class Attempts;

/// The workers of a simulated run on their virtual cores, apart from the coordinator: takes chunks from the queue, lets
/// virtual time pass, writes lanes, gives chunks back. DedicatedCores knows a core for every worker and nothing that can go
/// wrong; under TurnWorkers stand SharedCores (workers take turns on cores) and LockedWorkers (on one interpreter lock).
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
        Attempts *attempts = nullptr;   ///< null where every task goes well at once
        bool loops = false;             ///< workers interleave the tasks of a chunk, as event loops do
        bool oneTask = false;           ///< worker i runs task i only and is gone (process_join)
        bool skipFirstWaits = false;    ///< tasks come when what they wait for first is over
        Time switchInterval{};          ///< of the interpreter lock
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

    /// Lets time pass to `now`, or on to the first instant at which a chunk comes back if none has by then, but not beyond
    /// `limit`. Everything that has come back by the instant reached is appended to `returned`, in order. Returns that
    /// instant; `returned` stays empty if nothing comes back before `limit`, or when the run is to stop.
    Time advance(Time now, Time limit, std::vector<Returned> &returned, const std::stop_token &stop);

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

} // namespace coreo
