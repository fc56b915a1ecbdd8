// The contract: every allowed strategy x executor with 1, 2, 4, 8 and 64 workers, native and simulated, keeps the ledger
// and table A; every other pair is refused before anything starts. Invariants only, never speeds.

#include "contract/ledger.h"

#include "support/run_program.h"

#include <algorithm>
#include <chrono>
#include <dirent.h>
#include <gtest/gtest.h>
#include <thread>

namespace coreo::test {
namespace {

struct Case
{
    std::string strategy, executor, backend;
    std::uint32_t workers;
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.strategy << " on " << one.executor << ", " << one.backend << ", " << one.workers << " workers";
}

std::vector<Case> allCases()
{
    std::vector<Case> out;
    for (const StrategyInfo &strategy : strategies())
        for (const char *executor : strategy.executors)
            for (const char *backend : {"native", "simulated"})
                for (const std::uint32_t workers : {1u, 2u, 4u, 8u, 64u})
                    out.push_back({strategy.id, executor, backend, workers});
    return out;
}

std::string nameOf(const testing::TestParamInfo<Case> &info)
{
    std::string name = info.param.strategy + "_" + info.param.executor + "_" + info.param.backend + "_" +
                       std::to_string(info.param.workers);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

std::size_t entriesOf(const char *folder)
{
    std::size_t count = 0;
    DIR *directory = ::opendir(folder);
    if (!directory)
        return 0;
    while (::readdir(directory))
        ++count;
    ::closedir(directory);
    return count;
}

/// A thread that was joined may be listed under /proc for a moment longer: the kernel wakes the joiner (mm_release(), kernel/fork.c)
/// before it takes the thread off its lists. So the count is awaited, not read once.
std::size_t entriesAwaited(const char *folder, std::size_t expected)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::duration<double>(timeFactor());
    std::size_t count = entriesOf(folder);
    while (count > expected && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        count = entriesOf(folder);
    }
    return count;
}

RunSpec specOf(const Case &param, const std::string &workload, std::uint32_t tasks)
{
    RunSpec spec = makeSpec(param.strategy, param.executor, workload, tasks, param.workers);
    spec.backend = param.backend;
    spec.costs = param.backend == "simulated" && param.workers % 2 == 0 ? "python" : "none";
    return spec;
}

class Contract : public testing::TestWithParam<Case>
{};

TEST_P(Contract, KeepsTheLedgerAndTheRule)
{
    for (const std::uint32_t tasks : {1u, 3u, 100u}) {
        SCOPED_TRACE(std::to_string(tasks) + " tasks");
        const Ran ran = runSpec(specOf(GetParam(), "synthetic:mean=100us,shape=uniform", tasks));
        expectLedger(ran);
        expectDeliveryRule(ran);
    }
}

TEST_P(Contract, KeepsItWithWaitsAndChunks)
{
    RunSpec spec = specOf(GetParam(), "synthetic:mean=100us,shape=bimodal,io=0.5", 50);
    if (findStrategy(spec.strategy)->takesChunk) {
        spec.chunk = 7;
        spec.chunkGiven = true;
    }
    const Ran ran = runSpec(spec);
    expectLedger(ran);
    expectDeliveryRule(ran);
}

TEST_P(Contract, StopLeavesNothingBehind)
{
    std::thread([] {}).join(); // sanitizers start a thread of their own beside the first one
    const std::size_t descriptors = entriesOf("/proc/self/fd");
    const std::size_t threads = entriesOf("/proc/self/task");
    RunSpec spec = specOf(GetParam(), "synthetic:mean=10s,shape=constant,io=0.5", 100);
    std::stop_source source;
    auto history = prepare(spec, machine());
    std::jthread stopper;
    if (spec.simulated())
        source.request_stop(); // virtual time would be over before another thread looked
    else
        stopper = std::jthread([&] {
            while (history->state() != RunState::Running)
                std::this_thread::yield();
            source.request_stop();
        });
    run(*history, source.get_token());
    if (stopper.joinable())
        stopper.join();
    TaskTable table(history);
    table.update();
    const Summary summary = summarise(table);
    EXPECT_EQ(history->state(), RunState::Cancelled);
    std::uint32_t sum = 0;
    for (const std::uint32_t count : summary.count)
        sum += count;
    EXPECT_EQ(sum, 100u);
    EXPECT_EQ(summary.wrong, 0u);
    EXPECT_EQ(summary.missing, 0u);
    EXPECT_LE(entriesAwaited("/proc/self/fd", descriptors), descriptors);
    EXPECT_LE(entriesAwaited("/proc/self/task", threads), threads);
}

INSTANTIATE_TEST_SUITE_P(All, Contract, testing::ValuesIn(allCases()), nameOf);

TEST(ContractPairs, EveryOtherPairIsRefused)
{
    std::vector<std::string> ids{"gil-threads", "nonsense"};
    for (const ExecutorInfo &executor : executors())
        ids.emplace_back(executor.id);
    for (const StrategyInfo &strategy : strategies())
        for (const std::string &id : ids) {
            const bool allowed = std::any_of(strategy.executors.begin(), strategy.executors.end(),
                                             [&](const char *known) { return id == known; });
            const Problems problems = validate(makeSpec(strategy.id, id, "identity", 10, 2), machine());
            EXPECT_EQ(problems.empty(), allowed) << strategy.id << " x " << id;
            if (!allowed && !problems.empty()) {
                EXPECT_EQ(problems.front().where, "executor");
            }
        }
}

TEST(ContractPairs, ZeroAndTooManyWorkersAreRefused)
{
    RunSpec spec = makeSpec("pool_imap", "threads", "identity", 10, kMaxWorkers + 1);
    EXPECT_FALSE(validate(spec, machine()).empty());
    spec.workers = 2;
    spec.chunkGiven = true; // a chunk of 0
    EXPECT_FALSE(validate(spec, machine()).empty());
    RunSpec apply = makeSpec("pool_apply", "threads", "identity", 10, 2, 5);
    const Problems problems = validate(apply, machine());
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems.front().where, "chunk");
}

} // namespace
} // namespace coreo::test
