#include "strategies/builtin.h"

namespace coreo {
namespace {

std::uint32_t oneByOne(std::uint32_t, std::uint32_t)
{
    return 1;
}

/// ceil(tasks / (4 workers)). Source: CPython Lib/multiprocessing/pool.py, Pool._map_async.
std::uint32_t fourChunksAWorker(std::uint32_t tasks, std::uint32_t workers)
{
    const std::uint64_t lanes = 4ull * workers;
    return static_cast<std::uint32_t>((tasks + lanes - 1) / lanes);
}

/// One batch a worker. Source: the third article.
std::uint32_t oneChunkAWorker(std::uint32_t tasks, std::uint32_t workers)
{
    return tasks / workers + (tasks % workers != 0 ? 1 : 0);
}

const std::vector<const char *> kLoops{"loops"};
const std::vector<const char *> kAwaitingPools{"threads", "gil-threads", "processes"};
const std::vector<const char *> kPools{"inline", "threads", "gil-threads", "processes"};

std::vector<StrategyInfo> makeTable()
{
    using enum DeliveryRule;
    const Parameters join{{"join", coreoText("Close and join before getting"), Parameter::Kind::Flag, "false", 0, 0, {},
                           coreoText("Get nothing before every task has ended, as the second article does")}};
    return {
        {"serial", "for loop", coreoText("One task after the other on the calling core: the yardstick."), "inline",
         kPools, false, Ordered, "pool_imap", {}, oneByOne, serial},
        {"process_join", "Process.start + join", coreoText("Starts a process for each task, then waits for their ends in the order of the start; join returns no result."),
         "processes", {"processes"}, false, Ordered, "pool_apply_async", {}, oneByOne, processJoin},
        {"pool_apply", "Pool.apply", coreoText("Submits a task only when the one before was delivered: a pool that works like one core."),
         "processes", kPools, false, Ordered, "pool_apply_async", {}, oneByOne, poolApply},
        {"pool_apply_async", "Pool.apply_async + get", coreoText("Submits everything, then gets the results in submission order."),
         "processes", kPools, false, Ordered, "executor_as_completed", join, oneByOne, poolApplyAsync},
        {"pool_map", "Pool.map", coreoText("Cuts the batch into about four chunks a worker and delivers everything at once, at the end."),
         "processes", kPools, true, AtOnce, "pool_imap_unordered", {}, fourChunksAWorker, poolMap},
        {"pool_imap", "Pool.imap", coreoText("Delivers in order, each result as soon as every earlier one is there."),
         "processes", kPools, true, Ordered, "pool_imap_unordered", {}, oneByOne, poolImap},
        {"pool_imap_unordered", "Pool.imap_unordered", coreoText("Delivers every result the moment it comes back."),
         "processes", kPools, true, Unordered, "pool_imap", {}, oneByOne, poolImapUnordered},
        {"executor_map", "Executor.map", coreoText("Submits everything at the call and yields results in submission order."),
         "processes", kPools, true, Ordered, "executor_as_completed", {}, oneByOne, executorMap},
        {"executor_as_completed", "submit + as_completed", coreoText("Yields futures in the order in which they complete."),
         "processes", kPools, false, Unordered, "executor_map", {}, oneByOne, executorAsCompleted},
        {"run_in_executor_as_completed", "run_in_executor + as_completed",
         coreoText("Waits on the main program's event loop, computes in a pool, and takes results as they come back."),
         "processes", kAwaitingPools, false, Unordered, "run_in_executor_gather", {}, oneByOne, runInExecutorAsCompleted},
        {"run_in_executor_gather", "run_in_executor + gather",
         coreoText("Waits on the main program's event loop, computes in a pool, and gets everything at once, in order."),
         "processes", kAwaitingPools, false, AtOnce, "run_in_executor_as_completed", {}, oneByOne, runInExecutorGather},
        {"event_loop_gather", "asyncio.gather",
         coreoText("All tasks on one event loop, which is one core: waits overlap, computing does not."), "loops", kLoops,
         false, AtOnce, "loop_per_core", {}, oneByOne, eventLoopGather},
        {"event_loop_as_completed", "asyncio.as_completed",
         coreoText("One event loop; results in the order in which tasks end, begun in an arbitrary order."), "loops",
         kLoops, false, Unordered, "event_loop_gather", {}, oneByOne, eventLoopAsCompleted},
        {"loop_per_core", "One event loop per core",
         coreoText("Cuts the batch into one part a process, each with an event loop of its own, and gathers the parts."),
         "loops", kLoops, false, AtOnce, "event_loop_gather", {}, oneChunkAWorker, loopPerCore},
    };
}

} // namespace

const std::vector<StrategyInfo> &strategies()
{
    static const std::vector<StrategyInfo> table = makeTable();
    return table;
}

const StrategyInfo *findStrategy(std::string_view id)
{
    for (const StrategyInfo &info : strategies())
        if (info.id == id)
            return &info;
    return nullptr;
}

} // namespace coreo
