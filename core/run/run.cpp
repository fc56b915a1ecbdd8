#include "run/run.h"

#include "executors/spin_work.h"
#include "platform/clock.h"
#include "platform/memory.h"
#include "platform/private_file.h"
#include "run/core_recorder.h"
#include "run/finish.h"
#include "run/run_batch.h"
#include "simulator/attempts.h"
#include "simulator/costs.h"
#include "simulator/simulator.h"

#include <algorithm>

namespace coreo {
namespace {

/// Changes of holders that switch intervals bring: hours of the default interval.
constexpr std::size_t kLockHoldsOfIntervals = 4u << 20;

/// What a run needs in memory, in bytes: DESIGN's budget, and what each worker brings along.
std::uint64_t estimate(const RunSpec &spec, const Workload &workload, std::uint32_t lanes)
{
    const std::uint64_t perWorker = findExecutor(spec.executor)->sharedBytes(spec) > 0 ? 3u << 20 : 256u << 10;
    const std::uint64_t perTask = 64 + 32 * static_cast<std::uint64_t>(workload.spansPerTask() - 1);
    const std::uint64_t workers = spec.simulated() ? 0 : lanes * (perWorker + workload.bytesPerWorker());
    return spec.tasks * perTask + workers;
}

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

std::unique_ptr<Workload> makeWorkload(const RunSpec &spec)
{
    const WorkloadInfo *info = findWorkload(spec.workload);
    if (!info)
        throw Failure(ExitCode::Usage, unknownId("workload", spec.workload));
    return info->make(spec);
}

/// Whether every task has its end.
bool allEnded(const RunHistory &history)
{
    return history.received.size() == history.taskCount() && history.delivered.size() == history.taskCount();
}

/// Everything that the tasks will read, written before zero. Its pages are warm: what is shown is reading, not a disk.
PrivateFile makeInput(const Workload &workload)
{
    PrivateFile file;
    for (std::uint32_t piece = 0; piece < workload.inputPieces(); ++piece) {
        if (piece == 0)
            file = PrivateFile::create();
        file.append(workload.inputPiece(piece));
    }
    return file;
}

void close(RunHistory &history, const Workload &workload, RunState whenStopped, Time stoppedAt, int input = -1)
{
    const bool complete = allEnded(history);
    if (!complete)
        history.endNs.store(std::max(history.endNs.load(), stoppedAt.count()));
    if (const std::size_t lost = history.lockHolds.dropped(); lost > 0)
        history.addWarning({coreoText("The interpreter lock changed hands more often than there is room for: the last %1 "
                                      "changes are not recorded. Use a longer switch interval."),
                            {std::to_string(lost)}});
    checkResults(history, workload);
    measureOwnTime(history, workload, input);
    history.setState(complete ? RunState::Complete : whenStopped);
}

void simulate(RunHistory &history, const Workload &workload, const std::stop_token &stop, RunState whenStopped)
{
    const StrategyInfo &strategy = *findStrategy(history.spec.strategy);
    history.setState(RunState::Running);
    SimulatedExecutor executor(workload, history, loadCosts(history.spec.costs), stop);
    RunBatch batch(history, executor);
    try {
        strategy.run(batch, executor);
    } catch (...) {
        history.setState(RunState::Cancelled);
        throw;
    }
    executor.finish();
    close(history, workload, whenStopped, executor.now());
}

/// Lets others reach the workers while they are there.
class Reachable
{
public:
    Reachable(WorkerControl *control, NativeExecutor &executor) : m_control(control)
    {
        if (m_control)
            m_control->attach(&executor);
    }
    ~Reachable() { end(); }
    Reachable(const Reachable &) = delete;
    Reachable &operator=(const Reachable &) = delete;
    void end()
    {
        if (m_control)
            m_control->attach(nullptr);
    }

private:
    WorkerControl *m_control;
};

void runNatively(RunHistory &history, const Workload &workload, const std::stop_token &stop, RunState whenStopped,
                 WorkerControl *control)
{
    const StrategyInfo &strategy = *findStrategy(history.spec.strategy);
    clock::calibrate();
    (void)spinRate(); // measured now, not inside the first task
    StopFlag stopFlag;
    const PrivateFile input = makeInput(workload);
    const std::int64_t zero = clock::now();
    const auto executor = findExecutor(history.spec.executor)->make({workload, history, stopFlag, zero, input.descriptor()});
    std::stop_callback onStop(stop, [&] {
        stopFlag.ask();
        executor->wake();
    });
    history.setClock([](std::int64_t from) { return clock::now() - from; }, zero);
    CoreRecorder cores(history, *executor, zero);
    history.setState(RunState::Running);
    RunBatch batch(history, *executor);
    Reachable reachable(control, *executor);
    try {
        strategy.run(batch, *executor);
    } catch (...) {
        cores.stop();
        reachable.end();
        executor->finish();
        history.setState(RunState::Cancelled);
        throw;
    }
    const Time stoppedAt(clock::now() - zero);
    cores.stop();
    reachable.end();
    const std::int64_t before = clock::now();
    executor->finish();
    history.teardownNs.store(clock::now() - before);
    close(history, workload, whenStopped, stoppedAt, input.descriptor());
}

} // namespace

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

std::shared_ptr<RunHistory> prepare(const RunSpec &asked, const Machine &machine)
{
    const RunSpec spec = resolve(asked, machine);
    const auto workload = makeWorkload(spec);
    const std::uint32_t lanes = findExecutor(spec.executor)->lanes(spec);
    const std::uint64_t needed = estimate(spec, *workload, lanes);
    if (const std::uint64_t available = availableMemory(); needed > available)
        throw Failure(
            ExitCode::Environment,
            {coreoText(
                 "This run needs about %1 MiB of memory, and %2 MiB are available. Nothing was started; use fewer "
                 "tasks or workers, or smaller buffers."),
             {std::to_string(needed >> 20), std::to_string(available >> 20)}});
    const std::size_t spans =
        static_cast<std::size_t>(spec.tasks) * static_cast<std::size_t>(workload->spansPerTask()) + 2;
    const std::size_t sharedBytes = spec.simulated() ? 0 : findExecutor(spec.executor)->sharedBytes(spec);
    std::size_t capacity = spans * (std::size_t{spec.retries} + 1);
    // Each worker that dies leaves its own end and its successor's start; only address space.
    if (sharedBytes > 0 || (spec.simulated() && Attempts::neededBy(spec)))
        capacity += 4 * std::size_t{spec.tasks} * (spec.retries + 1) + 64;
    auto history = std::make_shared<RunHistory>(spec, spec.simulated() ? virtualMachine(spec) : machine, lanes,
                                                capacity, sharedBytes);
    history->resultKind = spec.processPerTask() ? ResultKind::None : workload->resultKind();
    history->waitsHoldWorkers = !spec.onLoops() && !spec.waitsOnCoordinator();
    history->delivery = findStrategy(spec.strategy)->delivery;
    history->programVersion = COREO_VERSION;
    const std::size_t share = spans / lanes + 1;
    for (std::uint32_t i = 0; i < lanes; ++i)
        history->lane(i).spans.prefault(share);
    history->received.tasks.prefault(spec.tasks);
    history->delivered.tasks.prefault(spec.tasks);
    if (spec.underLock()) // a switch an interval comes on top of what tasks bring along; only address space
        history->lockHolds.reserve(4 * spans * (std::size_t{spec.retries} + 1) + kLockHoldsOfIntervals);
    if (spec.pin == Pin::Worker && lanes > history->machine.usable.size())
        history->addWarning({coreoText("%1 workers are pinned to %2 usable CPUs: several share one."),
                             {std::to_string(lanes), std::to_string(history->machine.usable.size())}});
    return history;
}

void run(RunHistory &history, std::stop_token stop, RunState whenStopped, WorkerControl *control)
{
    const auto workload = makeWorkload(history.spec);
    if (history.spec.simulated())
        simulate(history, *workload, stop, whenStopped);
    else
        runNatively(history, *workload, stop, whenStopped, control);
}

} // namespace coreo
