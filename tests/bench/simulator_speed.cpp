// What the simulator takes for a task, through the real strategies: ns a task inside the engine (the median of five
// runs; CPU time, so that a busy machine does not blur it), without preparing memory, checking results or starting the
// program. Usage: bench_simulator [TASKS [CASE]]
// Build: cmake --build build/release --target bench_simulator

#include "platform/clock.h"
#include "run/run_batch.h"
#include "simulator/simulator.h"
#include "strategies/strategy.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using namespace coreo;

struct Case
{
    const char *strategy;
    const char *workload;
    std::uint32_t workers;
    std::uint32_t cores;
    const char *costs;
};

double once(const Case &what, std::uint32_t tasks)
{
    RunSpec spec;
    spec.strategy = what.strategy;
    parseIdWithParameters(what.workload, "workload", spec.workload, spec.workloadParameters);
    spec.tasks = tasks;
    spec.workers = what.workers;
    spec.cores = what.cores;
    spec.costs = what.costs;
    spec.executor = "threads";
    spec.backend = "simulated";
    const StrategyInfo &strategy = *findStrategy(spec.strategy);
    spec.chunk = std::max(1u, strategy.defaultChunk(tasks, spec.workers));
    const auto workload = findWorkload(spec.workload)->make(spec);
    RunHistory history(spec, Machine{}, spec.workers, 2 * std::size_t{tasks} + 1);
    for (std::uint32_t lane = 0; lane < spec.workers; ++lane)
        history.lane(lane).spans.prefault(2 * std::size_t{tasks} / spec.workers + 1);
    history.received.tasks.prefault(tasks);
    history.delivered.tasks.prefault(tasks);
    const std::int64_t before = clock::threadCpu();
    SimulatedExecutor executor(*workload, history, loadCosts(spec.costs), {});
    RunBatch batch(history, executor);
    strategy.run(batch, executor);
    executor.finish();
    const auto took = static_cast<double>(clock::threadCpu() - before);
    if (history.delivered.size() != tasks)
        std::printf("! only %u of %u tasks were delivered\n", history.delivered.size(), tasks);
    return took / tasks;
}

} // namespace

int main(int argc, char **argv)
{
    std::uint32_t tasks = 1'000'000;
    if (argc > 1)
        tasks = static_cast<std::uint32_t>(std::max(1L, std::strtol(argv[1], nullptr, 10)));
    constexpr Case kCases[] = {
        {"pool_imap_unordered", "identity", 1024, 1024, "none"},
        {"pool_imap_unordered", "identity", 1024, 1024, "native"},
        {"pool_imap", "identity", 1024, 1024, "native"},
        {"pool_map", "identity", 1024, 1024, "native"},
        {"executor_as_completed", "identity", 1024, 1024, "python"},
        {"pool_apply", "identity", 1024, 1024, "native"},
        {"pool_imap_unordered", "sum:n=5000/7000/20000/1000", 1024, 1024, "none"},
        {"pool_imap", "synthetic:mean=10ms", 1024, 1024, "native"},
        {"pool_imap", "synthetic:mean=10ms", 2, 2, "native"},
        {"pool_imap_unordered", "sleep_then_sum", 1024, 1024, "native"},
        {"pool_imap_unordered", "sum:n=5000/7000/20000/1000", 1024, 512, "native"},
        {"pool_imap_unordered", "sleep_then_sum", 1024, 16, "native"},
    };
    std::printf("%u tasks, ns a task\n", tasks);
    const long only = argc > 2 ? std::strtol(argv[2], nullptr, 10) : -1; // counted from 0
    for (const Case &what : kCases) {
        if (only >= 0 && &what != kCases + only)
            continue;
        double rounds[5];
        for (double &round : rounds)
            round = once(what, tasks);
        std::sort(std::begin(rounds), std::end(rounds));
        std::printf("%7.1f  %-22s %-28s %4u workers %4u cores, costs %s\n", rounds[2], what.strategy, what.workload,
                    what.workers, what.cores, what.costs);
    }
    return 0;
}
