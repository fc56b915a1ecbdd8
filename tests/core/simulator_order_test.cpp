// Who gets which chunk when, what is received and delivered when: exactly, in virtual time.

#include "simulator_rig.h"

#include <gtest/gtest.h>

#include <numeric>
#include <queue>

namespace coreo::test {
namespace {

ListedTasks oneLongSevenShort()
{
    std::vector<Time> lengths(8, Millis(50));
    lengths[0] = Millis(500);
    return spins(lengths);
}

TEST(SimulatorOrder, ImapHoldsAllBackForTheFirst)
{
    const ListedTasks tasks = oneLongSevenShort();
    Rig rig(tasks, tasks.size(), {2, 2});
    rig.imap();
    for (const Time at : rig.delivered)
        EXPECT_EQ(at, Time(500'000'000));
}

TEST(SimulatorOrder, UnorderedDeliversAtOnce)
{
    const ListedTasks tasks = oneLongSevenShort();
    Rig rig(tasks, tasks.size(), {2, 2});
    rig.imapUnordered();
    EXPECT_EQ(rig.delivered[0], Time(500'000'000));
    for (int i = 1; i < 8; ++i)
        EXPECT_EQ(rig.delivered[static_cast<std::size_t>(i)], Time(50'000'000 * i));
    // Zero; a drained batch for each instant.
    EXPECT_EQ(rig.history.received.stamps.size(), 8u);
    EXPECT_EQ(rig.history.received.size(), 8u);
    EXPECT_EQ(rig.history.submissions.size(), 1u);
}

TEST(SimulatorOrder, WhatReturnsAtOneInstantIsOneBatch)
{
    const ListedTasks tasks = spins(std::vector<Time>(6, Millis(10)));
    Rig rig(tasks, tasks.size(), {3, 3});
    rig.imapUnordered();
    ASSERT_EQ(rig.history.received.stamps.size(), 2u);
    EXPECT_EQ(rig.history.received.stamps[0].at, Time(Millis(10)));
    EXPECT_EQ(rig.history.received.stamps[0].end, 3u);
    EXPECT_EQ(rig.history.received.stamps[1].at, Time(Millis(20)));
    for (std::uint32_t i = 0; i < 6; ++i)
        EXPECT_EQ(rig.history.received.tasks[i], TaskId(i));
}

TEST(SimulatorOrder, TheWorkerFreeLongestTakesTheNextChunk)
{
    const ListedTasks tasks = spins(std::vector<Time>(7, Millis(1)));
    for (const std::uint32_t cores : {3u, 2u}) { // dedicated and shared cores
        Rig rig(tasks, tasks.size(), {3, cores});
        rig.apply(); // one task at a time: the workers rotate
        EXPECT_EQ(rig.end(), Time(Millis(7)));
        EXPECT_EQ(rig.history.lane(0).spans.size(), 3u) << cores;
        EXPECT_EQ(rig.history.lane(1).spans.size(), 2u) << cores;
        EXPECT_EQ(rig.history.lane(2).spans.size(), 2u) << cores;
    }
}

TEST(SimulatorOrder, AWorkerRunsItsChunkInOrderAndItReturnsAsAWhole)
{
    const ListedTasks tasks = spins({Time(5), Time(6), Time(7), Time(1), Time(1)});
    Rig rig(tasks, tasks.size(), {2, 2, 3});
    rig.imapUnordered();
    const std::vector<Span> spans = rig.spans();
    EXPECT_EQ(spans[0].start, Time(0));
    EXPECT_EQ(spans[1].start, Time(5));
    EXPECT_EQ(spans[2].start, Time(11));
    EXPECT_EQ(rig.delivered[0], Time(18));
    EXPECT_EQ(rig.delivered[2], Time(18));
    EXPECT_EQ(rig.delivered[3], Time(2)); // the last, shorter chunk
    EXPECT_EQ(rig.delivered[4], Time(2));
}

TEST(SimulatorOrder, ResultsAreThoseExpectedAndStandInTheLastSpan)
{
    ListedTasks tasks;
    tasks.add({waitFor(Time(10)), spinFor(Time(4)), spinFor(Time(5)), });
    tasks.add({});
    tasks.add({spinFor(Time(3)), waitFor(Time(2)), spinFor(Time(1))});
    for (const std::uint32_t cores : {2u, 1u}) {
        Rig rig(tasks, tasks.size(), {2, cores});
        rig.imapUnordered();
        const std::vector<Span> spans = rig.spans();
        ASSERT_EQ(spans.size(), 6u);
        EXPECT_EQ(spans[0].kind, SpanKind::Wait);
        EXPECT_TRUE(spans[0].firstOfTask() && !spans[0].lastOfTask());
        EXPECT_EQ(spans[1].kind, SpanKind::Compute); // both spins are one span
        EXPECT_EQ(spans[1].end - spans[1].start, Time(9));
        EXPECT_TRUE(!spans[1].firstOfTask() && spans[1].lastOfTask());
        EXPECT_EQ(spans[1].result, 1u);
        EXPECT_TRUE(spans[2].firstOfTask() && spans[2].lastOfTask()); // no steps, yet a span
        EXPECT_EQ(spans[2].result, 8u);
        EXPECT_EQ(spans[4].kind, SpanKind::Wait);
        EXPECT_EQ(spans[5].result, 15u);
        for (const Span &span : spans)
            EXPECT_EQ(span.state(), TaskState::Ok);
    }
}

TEST(SimulatorOrder, InlineRunsOnTheCoordinatorAtNoCost)
{
    ListedTasks tasks;
    tasks.add({spinFor(Time(30))});
    tasks.add({waitFor(Time(20)), spinFor(Time(10))});
    Rig pool(tasks, tasks.size(), {1, 1, 1, Pin::None, "inline"}, builtinCosts("python"));
    pool.imap();
    EXPECT_EQ(pool.delivered[0], Time(30));
    EXPECT_EQ(pool.delivered[1], Time(60));
    ASSERT_EQ(pool.history.workers().size(), 1u);
    EXPECT_EQ(pool.history.workers()[0].kind, "coordinator");
    EXPECT_NEAR(pool.busy(), 40, 1e-3);

    Rig serial(tasks, tasks.size(), {1, 1, 1, Pin::None, "inline"}, builtinCosts("python"));
    for (std::uint32_t i = 0; i < 2; ++i) {
        EXPECT_EQ(serial.executor.runHere(TaskId(i)).kind, Notice::Kind::ChunkFinished);
        serial.deliver({TaskId(i), 1});
    }
    serial.executor.finish();
    EXPECT_EQ(serial.delivered[0], Time(30)); // delivered = finished
    EXPECT_EQ(serial.delivered[1], Time(60));
    EXPECT_EQ(serial.history.submissions[1].at, Time(30)); // submitted = started
    EXPECT_EQ(serial.history.lane(0).ownCpu.load(), 40);
}

TEST(SimulatorOrder, OneTaskAndMoreWorkersThanTasks)
{
    const ListedTasks one = spins({Time(77)});
    for (const std::uint32_t workers : {1u, 64u, 1024u})
        for (const std::uint32_t cores : {1u, 64u, 1024u}) {
            Rig rig(one, 1, {workers, cores});
            rig.imap();
            EXPECT_EQ(rig.end(), Time(77));
            EXPECT_EQ(rig.history.workers().size(), workers);
        }
}

TEST(SimulatorOrder, AThousandCores)
{
    const std::uint32_t n = 1024 * 4;
    const ListedTasks tasks = spins(std::vector<Time>(n, Millis(3)));
    Rig rig(tasks, n, {1024, 1024});
    rig.imap();
    EXPECT_EQ(rig.end(), Time(Millis(12)));
    for (std::uint32_t lane = 0; lane < 1024; ++lane)
        EXPECT_EQ(rig.history.lane(lane).spans.size(), 4u);
}

/// The greedy rule, written down plainly: the earliest free worker (smallest number at a tie) takes the oldest task.
std::vector<Time> listSchedule(const std::vector<Time> &lengths, std::uint32_t workers)
{
    std::priority_queue<std::pair<Time, std::uint32_t>, std::vector<std::pair<Time, std::uint32_t>>, std::greater<>> free;
    for (std::uint32_t worker = 0; worker < workers; ++worker)
        free.push({Time::zero(), worker});
    std::vector<Time> ends;
    for (const Time length : lengths) {
        const auto [at, worker] = free.top();
        free.pop();
        ends.push_back(at + length);
        free.push({at + length, worker});
    }
    return ends;
}

TEST(SimulatorOrder, IsGreedyListScheduling)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto workers = static_cast<std::uint32_t>(seed % 9 + 1);
        const std::vector<Time> lengths = seededLengths(seed, 200, seed % 3 == 0 ? 5 : 1'000'000);
        const ListedTasks tasks = spins(lengths);
        Rig rig(tasks, tasks.size(), {workers, workers});
        rig.imapUnordered();
        EXPECT_EQ(rig.delivered, listSchedule(lengths, workers)) << "seed " << seed;
        const Time sum = std::accumulate(lengths.begin(), lengths.end(), Time::zero());
        EXPECT_GE(rig.end(), *std::max_element(lengths.begin(), lengths.end()));
        EXPECT_GE(rig.end() * static_cast<std::int64_t>(workers), sum);
        EXPECT_NEAR(rig.busy(), static_cast<double>(sum.count()), static_cast<double>(sum.count()) * 1e-6);
    }
}

TEST(SimulatorOrder, SeveralSubmissionsAreOneQueue)
{
    const std::vector<Time> lengths = seededLengths(5, 300, 1000);
    const ListedTasks tasks = spins(lengths);
    Rig rig(tasks, tasks.size(), {4, 4});
    rig.applyAsync();
    EXPECT_EQ(rig.delivered, listSchedule(lengths, 4));
    EXPECT_EQ(rig.history.submissions.size(), 300u);
}

} // namespace
} // namespace coreo::test
