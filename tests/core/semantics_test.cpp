// What the charts of a faithful run must show (SEMANTICS, section 6), strategy by strategy: exactly on virtual cores, and as
// rules that no load can break on threads and processes.

#include "reproduce/rules.h"
#include "support/run_helper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace coreo::test {
namespace {

using namespace reproduce;

constexpr const char *kUneven = "durations:list=9ms/2ms/5ms/1ms/7ms/3ms";

RunFacts factsOfRun(const RunSpec &spec)
{
    const Ran ran = runSpec(spec);
    return factsOf(*ran.table, ran.summary);
}

RunFacts onVirtualCores(const char *strategy, const char *workload, std::uint32_t tasks, std::uint32_t workers)
{
    return factsOfRun(makeSimulated(strategy, workload, tasks, workers, workers));
}

/// The real run on both pools, and what each must keep.
void onRealPools(const char *strategy, std::uint32_t tasks, const std::function<Judged(const RunFacts &)> &rule)
{
    for (const char *executor : {"threads", "processes"}) {
        const RunFacts run = factsOfRun(makeSpec(strategy, executor, kUneven, tasks, 3));
        const Judged judged = rule(run);
        EXPECT_TRUE(judged.holds) << strategy << " on " << executor << ": " << judged.why;
    }
}

/// The most tasks that ran at one instant.
std::size_t mostAtOnce(const RunFacts &run)
{
    std::multimap<Time, int> changes;
    for (const TaskFacts &task : run.tasks) {
        changes.emplace(task.started, 1);
        changes.emplace(task.finished, -1);
    }
    int now = 0, most = 0;
    for (auto at = changes.begin(); at != changes.end();) {
        const auto [first, last] = changes.equal_range(at->first);
        for (auto each = first; each != last; ++each)
            now += each->second;
        most = std::max(most, now);
        at = last;
    }
    return static_cast<std::size_t>(most);
}

TEST(Semantics, PoolApplyWorksLikeOneCore)
{
    const RunFacts exact = onVirtualCores("pool_apply", kUneven, 12, 3);
    EXPECT_TRUE(oneAfterTheOther(exact).holds) << oneAfterTheOther(exact).why;
    EXPECT_EQ(mostAtOnce(exact), 1u);
    EXPECT_EQ(exact.makespan, sumOfTasks(exact));
    std::set<std::uint32_t> workers;
    for (const TaskFacts &task : exact.tasks)
        workers.insert(task.worker);
    EXPECT_GT(workers.size(), 1u) << "workers take turns";
    onRealPools("pool_apply", 12, [](const RunFacts &run) {
        return all({oneAfterTheOther(run), run.makespan >= sumOfTasks(run) ? Judged{} : Judged{false, "quicker than one core"}});
    });
}

TEST(Semantics, ApplyAsyncStartsInSubmissionOrderAndIsGottenInIt)
{
    const RunFacts exact = onVirtualCores("pool_apply_async", kUneven, 12, 3);
    EXPECT_EQ(mostAtOnce(exact), 3u) << "bars overlap";
    const std::vector<std::uint32_t> begun = orderBy(exact, Instant::Started);
    EXPECT_TRUE(std::is_sorted(begun.begin(), begun.end()));
    EXPECT_TRUE(deliveredInOrder(exact).holds) << deliveredInOrder(exact).why;
    onRealPools("pool_apply_async", 12, [](const RunFacts &run) {
        return all({submittedTogether(run), deliveredInOrder(run), firstInFirstOut(run)});
    });
}

/// The chunks of a run of Pool.map: one worker each, told at one instant, without a break on their lane.
Judged chunksAreWhole(const RunFacts &run, std::uint32_t chunk)
{
    for (std::uint32_t i = 1; i < run.tasks.size(); ++i) {
        const TaskFacts &task = run.tasks[i], &before = run.tasks[i - 1];
        if (i % chunk == 0)
            continue;
        if (task.worker != before.worker || task.received != before.received)
            return {false, "task " + std::to_string(i) + " was not with its chunk"};
        for (const TaskFacts &other : run.tasks)
            if (other.worker == task.worker && other.started > before.started && other.started < task.started)
                return {false, "another task came between the tasks of a chunk"};
    }
    return {};
}

TEST(Semantics, MapDeliversEverythingAtOnceInWholeChunks)
{
    const RunFacts exact = onVirtualCores("pool_map", kUneven, 34, 2); // ceil(34 / 8) = 5
    EXPECT_TRUE(chunksAreWhole(exact, 5).holds) << chunksAreWhole(exact, 5).why;
    EXPECT_TRUE(deliveredTogether(exact).holds);
    for (std::uint32_t first = 0; first < 34; first += 5)
        for (std::uint32_t i = first + 1; i < std::min(first + 5, 34u); ++i)
            EXPECT_EQ(exact.tasks[i].started, exact.tasks[i - 1].finished) << "no gap in a chunk";
    onRealPools("pool_map", 34, [](const RunFacts &run) { // ceil(34 / 12) = 3
        return all({deliveredTogether(run), chunksAreWhole(run, 3), firstInFirstOut(run)});
    });
    EXPECT_FALSE(chunksAreWhole(onVirtualCores("pool_imap", kUneven, 34, 2), 5).holds) << "the rule can be broken";
}

/// How many results were there and not handed on, just before each instant of delivery; the largest of them.
std::size_t deepestReorderBuffer(const RunFacts &run)
{
    std::size_t deepest = 0;
    for (const TaskFacts &at : run.tasks) {
        std::size_t held = 0;
        for (const TaskFacts &task : run.tasks)
            held += task.received < at.delivered && task.delivered >= at.delivered ? 1 : 0;
        deepest = std::max(deepest, held);
    }
    return deepest;
}

TEST(Semantics, ImapHoldsBackAndUnorderedDoesNot)
{
    constexpr const char *kOneLong = "durations:list=500ms/50ms/50ms/50ms/50ms/50ms/50ms/50ms";
    const RunFacts ordered = onVirtualCores("pool_imap", kOneLong, 8, 2);
    EXPECT_EQ(deepestReorderBuffer(ordered), 7u) << "seven results wait for the first";
    EXPECT_TRUE(deliveredInOrder(ordered).holds);
    const RunFacts unordered = onVirtualCores("pool_imap_unordered", kOneLong, 8, 2);
    EXPECT_EQ(deepestReorderBuffer(unordered), 0u);
    EXPECT_TRUE(deliveredAsReceived(unordered).holds);
    EXPECT_EQ(orderBy(unordered, Instant::Delivered), orderBy(unordered, Instant::Received));
    onRealPools("pool_imap", 12, [](const RunFacts &run) {
        return all({submittedTogether(run), deliveredInOrder(run), firstInFirstOut(run)});
    });
    onRealPools("pool_imap_unordered", 12, [](const RunFacts &run) {
        return all({submittedTogether(run), deliveredAsReceived(run), firstInFirstOut(run)});
    });
}

TEST(Semantics, ExecutorMapIsInOrderAndAsCompletedIsNot)
{
    const RunFacts map = onVirtualCores("executor_map", kUneven, 12, 3);
    EXPECT_TRUE(deliveredInOrder(map).holds);
    const RunFacts completed = onVirtualCores("executor_as_completed", kUneven, 12, 3);
    EXPECT_TRUE(deliveredAsReceived(completed).holds);
    EXPECT_EQ(orderBy(completed, Instant::Delivered), orderBy(completed, Instant::Finished)) << "completion order";
    EXPECT_NE(orderBy(completed, Instant::Delivered), orderBy(map, Instant::Delivered));
    onRealPools("executor_map", 12, [](const RunFacts &run) { return all({submittedTogether(run), deliveredInOrder(run)}); });
    onRealPools("executor_as_completed", 12,
                [](const RunFacts &run) { return all({submittedTogether(run), deliveredAsReceived(run)}); });
}

TEST(Semantics, PinnedWorkersStayOnTheirCores)
{
    for (const char *executor : {"threads", "processes"}) {
        RunSpec spec = makeSpec("pool_imap", executor, kUneven, 12, 3);
        spec.pin = Pin::Worker;
        const RunFacts run = factsOfRun(spec);
        for (const Stretch &stretch : run.stretches)
            EXPECT_EQ(stretch.core, run.usableCores[stretch.worker % run.usableCores.size()]) << executor;
        spec.pin = Pin::Task;
        const Judged judged = pinnedByTask(factsOfRun(spec));
        EXPECT_TRUE(judged.holds) << executor << ": " << judged.why;
    }
}

TEST(Semantics, TheStairStepOfThreePinnedTasksIsBoundAtTwice)
{
    RunSpec spec = makeSimulated("pool_apply_async", "triangular:ranges=100000000/200000000/300000000", 3, 3, 3);
    spec.pin = Pin::Task;
    const RunFacts pinned = factsOfRun(spec);
    const RunFacts serial = factsOfRun(makeSimulated("serial", "triangular:ranges=100000000/200000000/300000000", 3, 1, 1));
    EXPECT_EQ(serial.makespan, 2 * pinned.makespan);
    const auto busy = busyCores(pinned);
    ASSERT_EQ(busy.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(3 * busy[i].second, static_cast<std::int64_t>(i + 1) * pinned.makespan) << "core " << i;
}

TEST(Semantics, NearlyAllOfAPoolsTimeIsOverheadWhereTasksDoNothing)
{
    const RunFacts pool = factsOfRun(makeSimulated("pool_imap", "identity", 20'000, 2, 2, "python"));
    const RunFacts serial = factsOfRun(makeSimulated("serial", "identity", 20'000, 1, 1, "python"));
    EXPECT_LT(seconds(serial.makespan), 0.05 * seconds(pool.makespan));
}

} // namespace
} // namespace coreo::test
