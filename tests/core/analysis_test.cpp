#include "analysis/inversions.h"
#include "analysis/sentence.h"
#include "model/random.h"
#include "support/run_helper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo {
namespace {

using test::makeSimulated;
using test::Ran;
using test::runSpec;

constexpr const char *kOneLong = "durations:list=500ms/50ms/50ms/50ms/50ms/50ms/50ms/50ms";

TEST(Inversions, CountsPairs)
{
    EXPECT_EQ(countInversions({}), 0u);
    EXPECT_EQ(countInversions({Time(3), Time(2), Time(1)}), 3u);
    EXPECT_EQ(countInversions({Time(1), kNoTime, Time(1), Time(0)}), 2u);
    std::vector<Time> many;
    for (int i = 0; i < 1000; ++i)
        many.emplace_back(1000 - i);
    EXPECT_EQ(countInversions(many), 499'500u);
}

TEST(Inversions, CountsWhatComparingEachWithEachCounts)
{
    for (const std::uint64_t spread : {1u, 3u, 40u, 5'000u}) { // how far tasks stand from their places
        SCOPED_TRACE("seed 7, spread " + std::to_string(spread));
        std::vector<Time> times;
        for (std::uint64_t i = 0; i < 1'003; ++i)
            times.emplace_back(static_cast<std::int64_t>(i + randomBits(7, i, spread) % spread));
        std::uint64_t pairs = 0;
        for (std::size_t i = 0; i < times.size(); ++i)
            for (std::size_t j = i + 1; j < times.size(); ++j)
                pairs += times[j] < times[i] ? 1 : 0;
        EXPECT_EQ(countInversions(times), pairs);
    }
}

// SEMANTICS 2: two workers, task 0 takes 0.5 s, seven take 50 ms.

TEST(TableA, ImapDeliversAllEightAtTheEndOfTheFirst)
{
    const Ran ran = runSpec(makeSimulated("pool_imap", kOneLong, 0, 2));
    ASSERT_EQ(ran.summary.tasks, 8u);
    for (std::uint32_t i = 0; i < 8; ++i)
        EXPECT_EQ(ran.table->delivered(TaskId(i)), std::chrono::milliseconds(500));
    EXPECT_EQ(ran.summary.headOfLine.blocker, TaskId(0));
    EXPECT_EQ(ran.summary.headOfLine.tasks, 7u);
    EXPECT_EQ(ran.summary.headOfLine.max, std::chrono::milliseconds(450));
    EXPECT_EQ(ran.summary.headOfLine.total, std::chrono::milliseconds(450 + 400 + 350 + 300 + 250 + 200 + 150));
    EXPECT_EQ(ran.summary.inversions, 7u);
}

TEST(TableA, ImapUnorderedDeliversAsTheyCome)
{
    const Ran ran = runSpec(makeSimulated("pool_imap_unordered", kOneLong, 0, 2));
    for (std::uint32_t i = 1; i < 8; ++i)
        EXPECT_EQ(ran.table->delivered(TaskId(i)), std::chrono::milliseconds(50 * i));
    EXPECT_EQ(ran.table->delivered(TaskId(0)), std::chrono::milliseconds(500));
    EXPECT_EQ(ran.summary.headOfLine.total, Time::zero());
    EXPECT_FALSE(ran.summary.headOfLine.blocker);
}

TEST(TableA, SameHandOutForBothImaps)
{
    const Ran ordered = runSpec(makeSimulated("pool_imap", "synthetic:mean=10ms,cv=1", 200, 4));
    const Ran unordered = runSpec(makeSimulated("pool_imap_unordered", "synthetic:mean=10ms,cv=1", 200, 4));
    for (std::uint32_t i = 0; i < 200; ++i) {
        EXPECT_EQ(ordered.table->worker(TaskId(i)), unordered.table->worker(TaskId(i)));
        EXPECT_EQ(ordered.table->started(TaskId(i)), unordered.table->started(TaskId(i)));
    }
}

TEST(TableA, ApplyHasOneTaskInFlight)
{
    const Ran ran = runSpec(makeSimulated("pool_apply", "synthetic:mean=10ms", 20, 4));
    Time sum{};
    for (std::uint32_t i = 0; i < 20; ++i) {
        sum += ran.table->finished(TaskId(i)) - ran.table->started(TaskId(i));
        if (i > 0) {
            EXPECT_EQ(ran.table->submitted(TaskId(i)), ran.table->delivered(TaskId(i - 1)));
        }
    }
    EXPECT_EQ(ran.summary.makespan, sum);
}

TEST(TableA, ApplyAsyncDeliversTheRunningMaximum)
{
    const Ran ran = runSpec(makeSimulated("pool_apply_async", kOneLong, 0, 2));
    for (std::uint32_t i = 0; i < 8; ++i)
        EXPECT_EQ(ran.table->delivered(TaskId(i)), std::chrono::milliseconds(500));
    RunSpec join = makeSimulated("pool_apply_async", "durations:list=50ms/300ms/50ms", 0, 3);
    join.strategyParameters["join"] = "true";
    const Ran joined = runSpec(join);
    for (std::uint32_t i = 0; i < 3; ++i)
        EXPECT_EQ(joined.table->delivered(TaskId(i)), std::chrono::milliseconds(300));
}

TEST(TableA, MapChunksAsCPythonDoes)
{
    // (n, p) -> (chunk, chunks), measured on CPython (SEMANTICS 2).
    struct { std::uint32_t n, p, chunk, chunks; } const cases[] = {
        {10, 4, 1, 10}, {10, 2, 2, 5}, {100, 4, 7, 15}, {100, 8, 4, 25},
        {1000, 4, 63, 16}, {17, 4, 2, 9}, {33, 8, 2, 17}, {97, 24, 2, 49}};
    for (const auto &one : cases) {
        SCOPED_TRACE(std::to_string(one.n) + " tasks, " + std::to_string(one.p) + " workers");
        const Ran ran = runSpec(makeSimulated("pool_map", "synthetic:mean=1ms", one.n, one.p));
        EXPECT_EQ(ran.history->spec.chunk, one.chunk);
        EXPECT_EQ((one.n + one.chunk - 1) / one.chunk, one.chunks);
        for (std::uint32_t i = 0; i < one.n; ++i) {
            EXPECT_EQ(ran.table->delivered(TaskId(i)), ran.summary.makespan); // one delivery instant
            if (i % one.chunk != 0) { // a chunk's items lie one after the other on one lane
                EXPECT_EQ(ran.table->worker(TaskId(i)), ran.table->worker(TaskId(i - 1)));
                EXPECT_EQ(ran.table->started(TaskId(i)), ran.table->finished(TaskId(i - 1)));
            }
        }
    }
}

TEST(TableA, ExecutorMapInOrderAsCompletedByCompletion)
{
    const Ran map = runSpec(makeSimulated("executor_map", kOneLong, 0, 2));
    EXPECT_EQ(map.table->delivered(TaskId(7)), std::chrono::milliseconds(500));
    const Ran completed = runSpec(makeSimulated("executor_as_completed", kOneLong, 0, 2));
    EXPECT_EQ(order(*completed.table, OrderBy::Delivered), order(*completed.table, OrderBy::Finished));
    EXPECT_EQ(completed.table->delivered(TaskId(7)), std::chrono::milliseconds(350));
}

TEST(TableA, UnorderedChunksAreOrderedInside)
{
    RunSpec spec = makeSimulated("pool_imap_unordered", "synthetic:mean=10ms,shape=descending", 12, 3);
    spec.chunk = 4;
    spec.chunkGiven = true;
    const Ran ran = runSpec(spec);
    for (std::uint32_t i = 0; i < 12; ++i)
        EXPECT_EQ(ran.table->delivered(TaskId(i)), ran.table->finished(TaskId(i / 4 * 4 + 3)));
}

TEST(Summary, LongestTaskBoundsTheSecondArticle)
{
    // The longest of 1 : 2 : 3 is half of the work, so no number of cores gives more than 2.00x.
    const Ran ran = runSpec(makeSimulated("pool_apply_async", "durations:list=100ms/200ms/300ms", 0, 3));
    EXPECT_EQ(ran.summary.serialTime, std::chrono::milliseconds(600));
    EXPECT_EQ(ran.summary.lowerBound, std::chrono::milliseconds(300));
    EXPECT_DOUBLE_EQ(ran.summary.speedup, 2.0);
    ASSERT_TRUE(ran.summary.efficiency);
    EXPECT_NEAR(*ran.summary.efficiency, 2.0 / 3, 1e-9);
    EXPECT_NEAR(ran.summary.saved, 0.5, 1e-9);
}

TEST(Summary, EfficiencyIsSilentWhereTasksWait)
{
    const Ran ran = runSpec(makeSimulated("pool_imap", "durations:list=100ms,io=0.5", 8, 4, 1));
    EXPECT_FALSE(ran.summary.efficiency);
    EXPECT_EQ(ran.summary.serialTime, std::chrono::milliseconds(800));
}

TEST(Summary, TheBlockerIsWhatEndedLast)
{
    // Chunks of three come back as a whole: among tasks received in one look the one that finished last held them up.
    RunSpec map = makeSimulated("pool_map", "durations:list=10ms/20ms/90ms", 6, 2);
    map.chunk = 3;
    map.chunkGiven = true;
    const Ran mapped = runSpec(map);
    EXPECT_FALSE(mapped.summary.headOfLine.blocker); // both chunks came back at the same instant
    RunSpec imap = makeSimulated("pool_imap", "durations:list=10ms/20ms/90ms/5ms/5ms/5ms", 6, 2);
    imap.chunk = 3;
    imap.chunkGiven = true;
    EXPECT_EQ(runSpec(imap).summary.headOfLine.blocker, TaskId(2));
    const Ran late = runSpec(makeSimulated("pool_map", "durations:list=10ms/50ms/20ms", 3, 3));
    EXPECT_EQ(late.summary.headOfLine.blocker, TaskId(1));
    EXPECT_THAT(blockers(*late.table), testing::ElementsAre(false, true, false));
}

TEST(Summary, TrivialTasksHaveAnOwnTime)
{
    const Ran ran = runSpec(test::makeSpec("pool_imap", "threads", "identity", 2'000, 2));
    EXPECT_GT(ran.summary.serialTime, Time::zero());
    EXPECT_LT(ran.summary.speedup, 1.0);
    EXPECT_TRUE(ran.summary.efficiency);
}

TEST(Summary, SentencesSayWhatMattered)
{
    EXPECT_EQ(runSpec(makeSimulated("pool_imap", kOneLong, 0, 2)).summary.sentence.english(),
              "Task 0 held back 7 finished results, for 2.10 s in sum.");
    EXPECT_NE(runSpec(makeSimulated("pool_imap", "identity", 20'000, 2, 0, "python")).summary.sentence.english().find(
                  "Do not parallelise this"),
              std::string::npos);
}

TEST(Blockers, AreThoseThatSomethingBehindWaitsFor)
{
    const Ran ran = runSpec(makeSimulated("pool_imap", kOneLong, 0, 2));
    const std::vector<bool> found = blockers(*ran.table);
    EXPECT_TRUE(found[0]);
    for (std::size_t i = 1; i < 8; ++i)
        EXPECT_FALSE(found[i]) << i;
    // Task 1 is late too, but nobody waits for it while task 0 is missing.
    const Ran two = runSpec(makeSimulated("pool_imap", "durations:list=500ms/300ms/50ms/50ms", 0, 3));
    EXPECT_THAT(blockers(*two.table), testing::ElementsAre(true, false, false, false));
}

} // namespace
} // namespace coreo
