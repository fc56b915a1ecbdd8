// Threads under one interpreter lock, in virtual time.

#include "simulator_records.h"

#include <gtest/gtest.h>

#include <numeric>

namespace coreo::test {
namespace {

Rig::Size locked(std::uint32_t threads, std::uint32_t cores, Time interval = kDefaultSwitchInterval)
{
    return {.workers = threads, .cores = cores, .executor = "gil-threads", .switchInterval = interval};
}

using Hold = std::pair<Time, WorkerId>;

std::vector<Hold> holds(const Rig &rig)
{
    std::vector<Hold> out;
    for (std::size_t i = 0; i < rig.history.lockHolds.size(); ++i)
        out.emplace_back(rig.history.lockHolds[i].at, rig.history.lockHolds[i].worker);
    return out;
}

/// How long somebody held the lock.
Time heldTime(const Rig &rig)
{
    Time sum{};
    const std::vector<Hold> all = holds(rig);
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        if (!all[i].second.isNone())
            sum += all[i + 1].first - all[i].first;
    return sum;
}

TEST(SimulatorLock, TwoThreadsTakeTurnsOfOneSwitchInterval)
{
    const ListedTasks tasks = spins({Millis(12), Millis(12)});
    Rig rig(tasks, 2, locked(2, 2));
    rig.imapUnordered();
    EXPECT_EQ(holds(rig), (std::vector<Hold>{{Millis(0), WorkerId(0)},
                                             {Millis(5), WorkerId(1)},
                                             {Millis(10), WorkerId(0)},
                                             {Millis(15), WorkerId(1)},
                                             {Millis(20), WorkerId(0)},
                                             {Millis(22), WorkerId(1)},
                                             {Millis(24), WorkerId()}}));
    // As long as a serial run; two cores, and about one of them busy in sum.
    EXPECT_EQ(rig.delivered, (std::vector<Time>{Millis(22), Millis(24)}));
    const CoreSample all = rig.history.coreSamples().back();
    EXPECT_NEAR(all.shares[0].user, 0.5, 1e-6);
    EXPECT_NEAR(all.shares[1].user, 0.5, 1e-6);
    const std::vector<Span> spans = rig.spans();
    EXPECT_EQ(spans[0].core, 0);
    EXPECT_EQ(spans[1].core, 1);
    EXPECT_EQ(spans[1].start, Time(Millis(5)));
}

TEST(SimulatorLock, NobodyIsAskedToDropItWhileNobodyWaits)
{
    const ListedTasks tasks = spins({Millis(100)});
    Rig rig(tasks, 1, locked(1, 4));
    rig.imapUnordered();
    EXPECT_EQ(holds(rig), (std::vector<Hold>{{Millis(0), WorkerId(0)}, {Millis(100), WorkerId()}}));
    // One that comes late waits its whole interval, however long the other has computed before.
    ListedTasks late;
    late.add({spinFor(Millis(30))});
    late.add({waitFor(Millis(17)), spinFor(Millis(1))});
    Rig pair(late, 2, locked(2, 2));
    pair.imapUnordered();
    EXPECT_EQ(holds(pair), (std::vector<Hold>{{Millis(0), WorkerId(0)}, // until the other comes to begin its wait, at 5
                                              {Millis(5), WorkerId(1)},
                                              {Millis(5), WorkerId(0)},
                                              {Millis(27), WorkerId(1)},
                                              {Millis(28), WorkerId(0)},
                                              {Millis(31), WorkerId()}}));
    EXPECT_EQ(pair.delivered[1], Time(Millis(28)));
}

TEST(SimulatorLock, TheLongestWaiterIsNext)
{
    const ListedTasks tasks = spins(std::vector<Time>(4, Millis(7)));
    Rig rig(tasks, 4, locked(4, 2, Millis(2)));
    rig.imapUnordered();
    const std::vector<Hold> all = holds(rig);
    ASSERT_EQ(all.size(), 17u); // four rounds of four turns, and free
    for (std::size_t i = 0; i < 16; ++i)
        EXPECT_EQ(all[i].second, WorkerId(i % 4)) << i;
    for (std::size_t i = 1; i < 12; ++i)
        EXPECT_EQ(all[i].first - all[i - 1].first, Time(Millis(2)));
    EXPECT_EQ(rig.end(), Time(Millis(28)));
}

TEST(SimulatorLock, WaitsReleaseIt)
{
    ListedTasks tasks;
    for (int i = 0; i < 8; ++i)
        tasks.add({waitFor(Millis(10)), spinFor(Millis(1))});
    Rig rig(tasks, 8, locked(8, 8));
    rig.imapUnordered();
    EXPECT_EQ(rig.end(), Time(Millis(18))); // all wait at once
    EXPECT_EQ(heldTime(rig), Time(Millis(8)));
    EXPECT_NEAR(rig.busy(), 8e6, 8);
}

/// An echo beside k computing threads: how long it waits for the lock after each of its waits.
std::vector<Time> echoLatencies(std::uint32_t busy, Time interval)
{
    ListedTasks tasks;
    for (std::uint32_t i = 0; i < busy; ++i)
        tasks.add({spinFor(Millis(10'000))});
    const std::vector<Time> gaps = seededLengths(busy + 5, 60, 20'000'000);
    for (const Time gap : gaps)
        tasks.add({waitFor(gap), spinFor(Time(20'000))});
    Rig rig(tasks, tasks.size(), locked(busy + 1, 4, interval));
    rig.imapUnordered();
    std::vector<Time> out;
    const std::vector<Span> spans = rig.spans();
    for (std::size_t i = 1; i < spans.size(); ++i)
        if (spans[i - 1].kind == SpanKind::Wait && spans[i].task == spans[i - 1].task)
            out.push_back(spans[i].start - spans[i - 1].end);
    EXPECT_EQ(out.size(), 60u);
    return out;
}

TEST(SimulatorLock, AnEchoBesideComputingThreadsWaitsOneToTwoIntervals)
{
    for (const Time latency : echoLatencies(0, Millis(5)))
        EXPECT_EQ(latency, Time(0));
    for (const Time interval : {Time(Millis(5)), Time(Millis(1))}) {
        for (const Time latency : echoLatencies(1, interval))
            EXPECT_EQ(latency, interval);
        Time sum{};
        for (const Time latency : echoLatencies(2, interval)) {
            EXPECT_GE(latency, interval);
            EXPECT_LE(latency, 2 * interval);
            sum += latency;
        }
        EXPECT_NEAR(seconds(sum) / 60 / seconds(interval), 1.5, 0.25); // it comes at any moment of a turn
    }
}

TEST(SimulatorLock, AtMostOneComputesAtAnyInstant)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const ListedTasks tasks = mixedTasks(seed, 80);
        Rig rig(tasks, 80, locked(seed % 7 + 1, 4));
        rig.imap();
        Time own{};
        for (std::uint32_t lane = 0; lane < rig.history.laneCount(); ++lane)
            own += Time(rig.history.lane(lane).ownCpu.load());
        EXPECT_EQ(heldTime(rig), own);
        EXPECT_NEAR(rig.busy(), static_cast<double>(own.count()), static_cast<double>(own.count()) * 1e-6);
        EXPECT_GE(rig.end(), own);
        const std::vector<Hold> all = holds(rig);
        for (std::size_t i = 1; i < all.size(); ++i) {
            EXPECT_GE(all[i].first, all[i - 1].first);
            EXPECT_NE(all[i].second, all[i - 1].second);
        }
        EXPECT_TRUE(all.back().second.isNone());
        for (const CoreSample &sample : rig.history.coreSamples()) {
            const float sum = std::accumulate(sample.shares.begin(), sample.shares.end(), 0.f,
                                              [](float before, const CoreShare &share) { return before + share.user; });
            EXPECT_LE(sum, 1.0001f);
        }
    }
}

TEST(SimulatorLock, TakingItOverCostsASwitchThatIsNotOfTheTurn)
{
    Costs costs;
    costs.switchTask = Time(1'000);
    const ListedTasks tasks = spins({Millis(6), Millis(6)});
    Rig rig(tasks, 2, locked(2, 2), costs);
    rig.imapUnordered();
    EXPECT_EQ(rig.delivered, (std::vector<Time>{Time(11'002'000), Time(12'003'000)}));
    EXPECT_EQ(holds(rig)[2].first, Time(10'001'000)); // 5 ms, a switch, 5 ms
}

TEST(SimulatorLock, TheSameSpecGivesTheSameBytes)
{
    const ListedTasks tasks = mixedTasks(4, 200);
    for (const char *costs : {"native", "python", "none"}) {
        Rig first(tasks, 200, locked(5, 3), builtinCosts(costs));
        Rig second(tasks, 200, locked(5, 3), builtinCosts(costs));
        first.imap();
        second.imap();
        EXPECT_EQ(bytes(first), bytes(second));
    }
}

TEST(SimulatorLock, AStopLetsGoOfIt)
{
    const ListedTasks tasks = spins({Millis(4), Millis(30)});
    Rig rig(tasks, 2, locked(2, 2));
    rig.executor.submit(rig.all(), 1);
    EXPECT_EQ(rig.executor.wait().chunk.first, TaskId(0u));
    EXPECT_EQ(rig.executor.now(), Time(Millis(4)));
    EXPECT_FALSE(holds(rig).back().second.isNone());
    rig.executor.finish();
    EXPECT_EQ(holds(rig).back(), (Hold{Millis(4), WorkerId()}));
}

} // namespace
} // namespace coreo::test
