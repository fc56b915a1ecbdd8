// What a run needs before it begins: every default filled in, memory, lanes.

#include "python/bridge_plan.h"
#include "python/python_run.h"
#include "run/memory_need.h"
#include "run/run.h"
#include "simulator/attempts.h"

#include <algorithm>

namespace coreo {
namespace {

Machine virtualMachine(const RunSpec &spec)
{
    Machine machine;
    machine.model = "simulated machine";
    machine.system = "simulated";
    machine.clock = "virtual";
    machine.utilisation = "simulated";
    machine.simulated = true;
    machine.physicalCores = spec.cores;
    for (std::uint32_t i = 0; i < spec.cores; ++i) {
        LogicalProcessor processor;
        processor.id = CoreId(i);
        processor.physicalCore = i;
        machine.processors.push_back(processor);
        machine.usable.push_back(CoreId(i));
    }
    return machine;
}

/// The user's own count of items, where nobody says how many tasks there are; running the file is the only way to know.
std::uint32_t itemsOf(const RunSpec &spec, const Workload &workload, const std::stop_token &stop)
{
    const auto items = spec.workloadParameters.find("items");
    if (spec.tasks != 0 || !spec.onPython() || !workload.needsPython() || items == spec.workloadParameters.end() ||
        items->second.empty())
        return spec.tasks;
    StopFlag flag;
    const std::stop_callback onStop(stop, [&flag] { flag.ask(); });
    const std::uint32_t count = countPythonItems(resolve(spec, Machine()), workload, flag);
    if (count == 0 && !stop.stop_requested())
        throw Failure(ExitCode::BadInputFile, {coreoText("%1() of %2 returned no items: there is nothing to run."),
                                               {items->second, spec.workloadParameters.at("file")}});
    return std::max(count, 1u);
}

} // namespace

std::unique_ptr<Workload> makeWorkload(const RunSpec &spec)
{
    const WorkloadInfo *info = findWorkload(spec.workload);
    if (!info)
        throw Failure(ExitCode::Usage, unknownId("workload", spec.workload));
    return info->make(spec);
}

RunSpec resolve(RunSpec spec, const Machine &machine)
{
    const StrategyInfo *strategy = findStrategy(spec.strategy);
    const WorkloadInfo *workload = findWorkload(spec.workload);
    if (!strategy || !workload)
        return spec;
    if (spec.tasks == 0)
        spec.tasks = workload->suggestedTasks(spec.workloadParameters);
    if (spec.tasks == 0)
        spec.tasks = 24;
    if (spec.executor.empty())
        spec.executor = strategy->defaultExecutor;
    if (spec.strategy == "serial")
        spec.executor = "inline"; // a loop runs where it stands, whatever was asked for
    if (spec.onPython()) {
        spec.executor = pythonExecutor(spec);
        spec.onError = "api";
    }
    if (spec.workers == 0)
        spec.workers = spec.simulated() && spec.cores != 0 ? spec.cores : machine.usableCount();
    if (spec.executor == "inline" || spec.oneLoop())
        spec.workers = 1;
    if (spec.processPerTask())
        spec.workers = spec.tasks;
    if (spec.simulated() && spec.cores == 0)
        spec.cores = spec.workers;
    if (!spec.simulated())
        spec.cores = 0;
    if (!spec.chunkGiven)
        spec.chunk = std::max(1u, strategy->defaultChunk(spec.tasks, spec.workers));
    return spec;
}

std::shared_ptr<RunHistory> prepare(const RunSpec &asked, const Machine &machine, const std::stop_token &stop)
{
    RunSpec counted = asked;
    counted.tasks = itemsOf(asked, *makeWorkload(asked), stop);
    const RunSpec spec = resolve(counted, machine);
    const auto workload = makeWorkload(spec);
    const std::uint32_t lanes = findExecutor(spec.executor)->lanes(spec);
    const std::size_t spans =
        static_cast<std::size_t>(spec.tasks) * static_cast<std::size_t>(workload->spansPerTask()) + 2;
    const std::size_t sharedBytes = spec.simulated() || spec.onPython() ? 0 : findExecutor(spec.executor)->sharedBytes(spec);
    std::size_t capacity = spans * (std::size_t{spec.retries} + 1);
    // Each worker that dies leaves its own end and its successor's start; only address space.
    if (sharedBytes > 0 || spec.onPython() || (spec.simulated() && Attempts::neededBy(spec)))
        capacity += 4 * std::size_t{spec.tasks} * (spec.retries + 1) + 64;
    checkMemory(memoryNeed(spec, *workload, lanes, capacity));
    auto history = std::make_shared<RunHistory>(spec, spec.simulated() ? virtualMachine(spec) : machine, lanes,
                                                capacity, sharedBytes);
    history->resultKind = spec.processPerTask() ? ResultKind::None : workload->resultKind();
    history->waitsHoldWorkers = !spec.onLoops() && !spec.waitsOnCoordinator();
    history->delivery = findStrategy(spec.strategy)->delivery;
    history->programVersion = COREO_VERSION;
    history->spansExpected = spans / lanes + 1;
    for (std::uint32_t i = 0; i < lanes; ++i)
        history->lane(i).spans.prefault(history->spansExpected);
    history->received.tasks.prefault(spec.tasks);
    history->delivered.tasks.prefault(spec.tasks);
    if (spec.simulated()) { // in virtual time hardly two tasks come back together
        history->received.expectStamps(spec.tasks);
        history->delivered.expectStamps(spec.tasks);
    }
    if (spec.underLock() && !spec.onPython()) // a switch an interval comes on top of what tasks bring along; only address space
        history->lockHolds.reserve(4 * spans * (std::size_t{spec.retries} + 1) + kLockHoldsOfIntervals);
    if (spec.pin == Pin::Worker && lanes > history->machine.usable.size())
        history->addWarning({coreoText("%1 workers are pinned to %2 usable CPUs: several share one."),
                             {std::to_string(lanes), std::to_string(history->machine.usable.size())}});
    return history;
}

} // namespace coreo
