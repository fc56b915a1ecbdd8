#include "run/run.h"

#include "executors/spin_work.h"
#include "platform/clock.h"
#include "platform/private_file.h"
#include "python/python_run.h"
#include "run/core_recorder.h"
#include "run/finish.h"
#include "run/run_batch.h"
#include "simulator/costs.h"
#include "simulator/simulator.h"

#include <algorithm>
#include <optional>

namespace coreo {
namespace {

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
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane)
        history.lane(lane).spans.trim(); // who got fewer tasks than its share
    if (history.spec.simulated()) { // who knows beforehand how many come back together
        history.received.trim();
        history.delivered.trim();
    }
    checkResults(history, workload);
    if (history.spec.onPython())
        takeOwnTime(history); // it was measured there
    else
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
    Reachable(WorkerControl *control, Workers &workers) : m_control(control)
    {
        if (m_control)
            m_control->attach(&workers);
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
    history.delivered.publish();
    if (!allEnded(history)) { // a program that ends with an exception takes down what it had begun
        stopFlag.ask();
        executor->wake();
    }
    cores.stop();
    reachable.end();
    const std::int64_t before = clock::now();
    executor->finish();
    history.teardownNs.store(clock::now() - before);
    close(history, workload, whenStopped, stoppedAt, input.descriptor());
}

/// The strategy is CPython's own, in the interpreter.
void runOnPython(RunHistory &history, const Workload &workload, const std::stop_token &stop, RunState whenStopped,
                 WorkerControl *control)
{
    clock::calibrate();
    StopFlag stopFlag;
    const std::stop_callback onStop(stop, [&] { stopFlag.ask(); });
    const PrivateFile input = makeInput(workload);
    const StrategyInfo &strategy = *findStrategy(history.spec.strategy);
    std::vector<TaskId> order;
    if (history.spec.strategy == "event_loop_as_completed")
        order = shuffledTasks(history.spec);
    PythonRun run({workload, history, stopFlag, std::move(order), strategyFlag(history.spec, "join"), input.descriptor()});
    std::optional<CoreRecorder> cores;
    std::optional<Reachable> reachable;
    Time stoppedAt{};
    const PythonRun::End end = run.run(
        [&](std::int64_t zero) {
            history.setClock([](std::int64_t from) { return clock::now() - from; }, zero);
            cores.emplace(history, run, zero);
            reachable.emplace(control, run);
            history.setState(RunState::Running);
        },
        [&] {
            stoppedAt = history.now();
            cores.reset();
            reachable.reset();
        });
    history.teardownNs.store(run.teardown().count());
    for (const Chunk &chunk : run.raised())
        history.addWarning(raisedText(strategy.name, chunk));
    close(history, workload, end == PythonRun::End::Stuck ? RunState::Stuck : end == PythonRun::End::Stopped ? whenStopped : RunState::Cancelled,
          stoppedAt);
}

} // namespace

void run(RunHistory &history, std::stop_token stop, RunState whenStopped, WorkerControl *control)
{
    const auto workload = makeWorkload(history.spec);
    if (history.spec.simulated())
        simulate(history, *workload, stop, whenStopped);
    else if (history.spec.onPython())
        runOnPython(history, *workload, stop, whenStopped, control);
    else
        runNatively(history, *workload, stop, whenStopped, control);
}

} // namespace coreo
