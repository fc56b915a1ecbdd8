// More workers than cores: slices, waits, pins, and the utilisation that comes of it.

#include "simulator_rig.h"
#include "support/run_helper.h"

#include <gtest/gtest.h>

#include <cstring>
#include <numeric>

namespace coreo::test {
namespace {

/// Samples tell of each core at most the whole of its time.
void expectSharesWithinBounds(const Rig &rig)
{
    for (const CoreSample &sample : rig.history.coreSamples())
        for (const CoreShare &share : sample.shares) {
            EXPECT_GE(share.user, 0.f);
            EXPECT_LE(share.user, 1.f);
            EXPECT_EQ(share.kernel, 0.f);
            EXPECT_EQ(share.own, share.user);
        }
}

TEST(SimulatorSharing, EightWorkersOnTwoCoresTakeHalfTheSum)
{
    const ListedTasks tasks = spins(std::vector<Time>(8, Millis(30)));
    Rig rig(tasks, 8, {8, 2});
    rig.imapUnordered();
    EXPECT_EQ(rig.end(), Time(Millis(120)));
    // Round robin: all started within the first round, all end within the last.
    for (const Span &span : rig.spans()) {
        EXPECT_LE(span.start, Time(Millis(9)));
        EXPECT_GT(span.end, Time(Millis(108)));
        EXPECT_EQ(span.end - span.start, Time(Millis(111))); // 30 ms of its own in turns of four
    }
    for (std::uint32_t lane = 0; lane < 8; ++lane)
        EXPECT_EQ(rig.history.lane(lane).ownCpu.load(), 30'000'000);
    expectSharesWithinBounds(rig);
    EXPECT_NEAR(rig.busy(), 240e6, 240);
    EXPECT_FLOAT_EQ(rig.history.coreSamples()[1].shares[0].user, 1.f);
}

TEST(SimulatorSharing, IsWorkConserving)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const std::vector<Time> lengths = seededLengths(seed, 100, 20'000'000);
        const ListedTasks tasks = spins(lengths);
        const auto cores = static_cast<std::uint32_t>(seed % 4 + 1);
        Rig rig(tasks, tasks.size(), {cores * 3, cores});
        rig.imapUnordered();
        const Time sum = std::accumulate(lengths.begin(), lengths.end(), Time::zero());
        const Time longest = *std::max_element(lengths.begin(), lengths.end());
        EXPECT_GE(rig.end() * static_cast<std::int64_t>(cores), sum);
        // Graham: while a task that ends last is under way no core idles before fewer workers are busy than cores.
        EXPECT_LE(rig.end() * static_cast<std::int64_t>(cores), sum + longest * static_cast<std::int64_t>(cores));
        EXPECT_NEAR(rig.busy(), static_cast<double>(sum.count()), static_cast<double>(sum.count()) * 1e-6);
        expectSharesWithinBounds(rig);
        std::int64_t own = 0;
        for (std::uint32_t lane = 0; lane < cores * 3; ++lane)
            own += rig.history.lane(lane).ownCpu.load();
        EXPECT_EQ(own, sum.count());
    }
}

TEST(SimulatorSharing, OnOneCoreEverythingTakesTheSum)
{
    const std::vector<Time> lengths = seededLengths(9, 50, 30'000'000);
    const ListedTasks tasks = spins(lengths);
    Rig rig(tasks, tasks.size(), {5, 1});
    rig.imap();
    EXPECT_EQ(rig.end(), std::accumulate(lengths.begin(), lengths.end(), Time::zero()));
}

TEST(SimulatorSharing, ShortTasksAreTakenByWhoHoldsTheCore)
{
    // A worker that waits for the core holds nothing: the first one goes on taking tasks within its slice.
    const ListedTasks tasks = spins(std::vector<Time>(10, Millis(1)));
    Rig rig(tasks, 10, {4, 1});
    rig.imapUnordered();
    for (std::uint32_t i = 0; i < 10; ++i)
        EXPECT_EQ(rig.delivered[i], Time(Millis(i + 1))); // in order, none is stuck behind a turn
    EXPECT_EQ(rig.history.lane(0).spans.size(), 3u);
    EXPECT_EQ(rig.history.lane(3).spans.size(), 1u);
}

TEST(SimulatorSharing, WaitsHoldNoCore)
{
    ListedTasks tasks;
    for (int i = 0; i < 16; ++i)
        tasks.add({waitFor(Millis(10)), spinFor(Millis(1))});
    Rig shared(tasks, 16, {16, 1});
    shared.imapUnordered();
    EXPECT_EQ(shared.end(), Time(Millis(26))); // all wait at once, then compute in turn
    EXPECT_NEAR(shared.busy(), 16e6, 16);
    Rig dedicated(tasks, 16, {16, 16});
    dedicated.imapUnordered();
    EXPECT_EQ(dedicated.end(), Time(Millis(11)));
    EXPECT_NEAR(dedicated.busy(), 16e6, 16);
    for (std::uint32_t lane = 0; lane < 16; ++lane)
        for (const Rig *rig : {&shared, &dedicated}) {
            EXPECT_EQ(rig->history.lane(lane).ownCpu.load(), 1'000'000);
            EXPECT_EQ(rig->history.lane(lane).plannedWaits.load(), 10'000'000);
            EXPECT_EQ(rig->history.lane(lane).longestOwn.load(), 11'000'000);
        }
}

TEST(SimulatorSharing, PureWaitsEndTogetherOnOneCore)
{
    ListedTasks tasks;
    for (int i = 0; i < 8; ++i)
        tasks.add({waitFor(Millis(7))});
    Rig rig(tasks, 8, {8, 1});
    rig.imapUnordered();
    EXPECT_EQ(rig.end(), Time(Millis(7)));
    EXPECT_EQ(rig.history.received.stamps.size(), 1u);
    EXPECT_EQ(rig.busy(), 0);
}

TEST(SimulatorSharing, AComputationThatBeginsLateGetsItsTurn)
{
    ListedTasks tasks;
    tasks.add({spinFor(Millis(100))});
    tasks.add({waitFor(Millis(10)), spinFor(Millis(2))});
    Rig rig(tasks, 2, {2, 1});
    rig.imapUnordered();
    EXPECT_EQ(rig.end(), Time(Millis(102)));
    // It takes its task at its first turn, at 3 ms, waits until 13, and computes when the slice under way ends, at 15.
    EXPECT_EQ(rig.delivered[1], Time(Millis(17)));
}

TEST(SimulatorSharing, SwitchesCost)
{
    Costs costs;
    costs.switchTask = Time(1'000);
    const ListedTasks tasks = spins({Millis(6), Millis(6)});
    Rig rig(tasks, 2, {2, 1}, costs);
    rig.imapUnordered();
    EXPECT_EQ(rig.end(), Time(Millis(12)) + 3 * Time(1'000)); // 0 1 0 1: the first comes to an idle core
    EXPECT_NEAR(rig.busy(), 12e6 + 3000, 12);
    EXPECT_EQ(rig.history.lane(1).ownCpu.load(), 6'000'000); // a switch is not the task's own
}

TEST(SimulatorSharing, PinnedWorkersStayOnTheirCores)
{
    const ListedTasks tasks = spins(std::vector<Time>(40, Millis(5)));
    Rig rig(tasks, 40, {6, 4, 1, Pin::Worker});
    rig.imapUnordered();
    const std::vector<WorkerInfo> workers = rig.history.workers();
    for (std::uint32_t lane = 0; lane < 6; ++lane) {
        EXPECT_EQ(workers[lane].pinnedTo, CoreId(lane % 4));
        for (std::size_t i = 0; i < rig.history.lane(lane).spans.size(); ++i)
            EXPECT_EQ(rig.history.lane(lane).spans[i].core, lane % 4);
    }
    EXPECT_NEAR(rig.busy(), 200e6, 200);
}

TEST(SimulatorSharing, ATaskPinsItsWorker)
{
    const ListedTasks tasks = spins({Millis(10), Millis(20), Millis(30)});
    Rig rig(tasks, 3, {3, 3, 1, Pin::Task});
    rig.imap();
    EXPECT_EQ(rig.end(), Time(Millis(30)));
    for (const Span &span : rig.spans())
        EXPECT_EQ(span.core, span.task.value);
    const std::vector<CoreSample> samples = rig.history.coreSamples(); // the stair-step of the second article
    EXPECT_NEAR(samples.back().shares[0].user, 1. / 3, 1e-6);
    EXPECT_NEAR(samples.back().shares[1].user, 2. / 3, 1e-6);
    EXPECT_NEAR(samples.back().shares[2].user, 1, 1e-6);
    // Two tasks that pin to one core share it though the other is idle.
    const ListedTasks same = spins({Millis(10), Time(0), Millis(10)});
    Rig clash(same, 3, {3, 2, 1, Pin::Task});
    clash.imap();
    EXPECT_EQ(clash.end(), Time(Millis(20)));
}

TEST(SimulatorSharing, SamplesCoverTheRunAndStayFew)
{
    const ListedTasks tasks = spins({Millis(125)});
    Rig brief(tasks, 1, {1, 2});
    brief.imap();
    const std::vector<CoreSample> samples = brief.history.coreSamples();
    ASSERT_EQ(samples.size(), 4u); // zero, 50, 100, the end
    EXPECT_EQ(samples[0].at, Time::zero());
    EXPECT_EQ(samples[1].at, Time(Millis(50)));
    EXPECT_EQ(samples[3].at, Time(Millis(125)));
    ASSERT_EQ(samples[3].shares.size(), 2u);
    EXPECT_EQ(samples[3].shares[0].own, 1.f);
    EXPECT_EQ(samples[3].shares[1].own, 0.f);

    for (const std::int64_t hours : {1, 1000}) {
        ListedTasks lengthy; // idles at the end
        lengthy.add({spinFor(std::chrono::hours(hours)), waitFor(std::chrono::hours(hours))});
        for (const std::uint32_t workers : {1u, 2u}) {
            Costs costs;
            costs.slice = std::chrono::hours(1);
            Rig rig(lengthy, 1, {workers, 1}, costs);
            rig.imap();
            EXPECT_LE(rig.history.coreSamples().size(), 2'002u);
            EXPECT_GE(rig.history.coreSamples().size(), 1'000u);
            EXPECT_EQ(rig.history.coreSamples().back().at, rig.end());
            EXPECT_NEAR(rig.busy() / static_cast<double>(Time(std::chrono::hours(hours)).count()), 1, 1e-6);
        }
    }
}

/// Where every worker has its core nobody waits for a turn: the quick way and the one with a time limit that nothing reaches come to
/// the same records. As many tasks as are dealt out to the lanes several times.
TEST(SimulatorSharing, DedicatedCoresAreSharedOnesThatNobodyShares)
{
    for (const char *workload : {"synthetic:mean=1ms", "synthetic:mean=1ms,io=0.3", "sleep_then_sum:sleep=0..3ms"})
        for (const char *strategy : {"pool_imap_unordered", "pool_map", "pool_imap"}) {
            SCOPED_TRACE(std::string(strategy) + " " + workload);
            RunSpec spec = makeSimulated(strategy, workload, 20'000, 16, 16, "native");
            spec.pin = Pin::Worker;
            const Ran quick = runSpec(spec);
            spec.timeout = 1'000'000;
            const Ran other = runSpec(spec);
            EXPECT_EQ(quick.history->end(), other.history->end());
            for (std::uint32_t lane = 0; lane < 16; ++lane) {
                const Lane &a = quick.history->lane(lane), &b = other.history->lane(lane);
                ASSERT_EQ(a.spans.size(), b.spans.size());
                EXPECT_EQ(std::memcmp(a.spans.data(), b.spans.data(), a.spans.size() * sizeof(Span)), 0) << lane;
                EXPECT_EQ(a.ownCpu, b.ownCpu);
                EXPECT_EQ(a.plannedWaits, b.plannedWaits);
                EXPECT_EQ(a.longestOwn, b.longestOwn);
                EXPECT_EQ(a.measuredTasks, b.measuredTasks);
            }
        }
}

} // namespace
} // namespace coreo::test
