// The real strategies, through run(), on virtual cores: table A's delivery rules to the nanosecond.

#include "support/run_helper.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace coreo::test {
namespace {

constexpr const char *kOneLong = "durations:list=500ms/50ms/50ms/50ms/50ms/50ms/50ms/50ms";

std::vector<std::int64_t> deliveredMs(const Ran &ran)
{
    std::vector<std::int64_t> out;
    for (std::uint32_t task = 0; task < ran.table->size(); ++task) {
        EXPECT_EQ(ran.table->delivered(TaskId(task)).count() % 1'000'000, 0);
        out.push_back(ran.table->delivered(TaskId(task)).count() / 1'000'000);
    }
    return out;
}

TEST(SimulatorStrategies, OneLongTaskAndSevenShortOnes)
{
    using Instants = std::vector<std::int64_t>;
    const Instants together(8, 500);
    const Instants asTheyCome{500, 50, 100, 150, 200, 250, 300, 350};
    const Instants chain{500, 550, 600, 650, 700, 750, 800, 850};
    const std::vector<std::pair<const char *, Instants>> rules{
        {"pool_imap", together},        {"pool_imap_unordered", asTheyCome},   {"pool_apply_async", together},
        {"executor_map", together},     {"executor_as_completed", asTheyCome}, {"pool_map", together},
        {"pool_apply", chain},          {"serial", chain}};
    for (const auto &[strategy, expected] : rules) {
        const Ran ran = runSpec(makeSimulated(strategy, kOneLong, 8, 2));
        EXPECT_EQ(deliveredMs(ran), expected) << strategy;
        EXPECT_TRUE(ran.summary.allOk()) << strategy;
        EXPECT_EQ(ran.summary.serialTime, Time(850'000'000)) << strategy;
        EXPECT_EQ(ran.history->teardownNs.load(), 0) << strategy;
    }
}

TEST(SimulatorStrategies, TheHandOutIsThatOfImapWhateverTheDelivery)
{
    const Ran ordered = runSpec(makeSimulated("pool_imap", "synthetic:mean=3ms", 300, 5));
    const Ran unordered = runSpec(makeSimulated("pool_imap_unordered", "synthetic:mean=3ms", 300, 5));
    for (std::uint32_t task = 0; task < 300; ++task) {
        EXPECT_EQ(ordered.table->worker(TaskId(task)), unordered.table->worker(TaskId(task)));
        EXPECT_EQ(ordered.table->finished(TaskId(task)), unordered.table->finished(TaskId(task)));
    }
    EXPECT_EQ(unordered.summary.headOfLine.total, Time::zero());
    EXPECT_EQ(ordered.summary.makespan, unordered.summary.makespan);
}

TEST(SimulatorStrategies, NoRunBeatsItsLowerBound)
{
    for (const char *strategy : {"pool_imap", "pool_map", "executor_as_completed"})
        for (const std::uint32_t workers : {1u, 3u, 8u, 64u})
            for (const std::uint32_t cores : {1u, 3u, 64u})
                for (const char *workload : {"synthetic:mean=1ms", "sleep_then_sum:sleep=0..5ms"}) {
                    const Ran ran = runSpec(makeSimulated(strategy, workload, 200, workers, cores));
                    EXPECT_TRUE(ran.summary.allOk());
                    EXPECT_GE(ran.summary.makespan, ran.summary.lowerBound) << strategy << workers << cores << workload;
                }
}

TEST(SimulatorStrategies, TheSameSpecGivesTheSameColumns)
{
    for (const std::uint32_t cores : {2u, 6u}) {
        const RunSpec spec = makeSimulated("pool_imap", "sleep_then_sum:sleep=0..9ms", 500, 6, cores, "python");
        const Ran first = runSpec(spec);
        const Ran second = runSpec(spec);
        for (std::uint32_t i = 0; i < 500; ++i) {
            const TaskId task(i);
            EXPECT_EQ(first.table->started(task), second.table->started(task));
            EXPECT_EQ(first.table->delivered(task), second.table->delivered(task));
            EXPECT_EQ(first.table->core(task), second.table->core(task));
        }
        EXPECT_EQ(first.summary.sentence, second.summary.sentence);
    }
}

/// SEMANTICS, the first article: the long task first; the short one ends earlier and is known only when the long one is.
TEST(SimulatorStrategies, JoiningGoesInTheOrderOfTheStart)
{
    const Ran ran = runSpec(makeSimulated("process_join", "durations:list=200ms/50ms", 2, 1, 2));
    EXPECT_EQ(deliveredMs(ran), (std::vector<std::int64_t>{200, 200}));
    EXPECT_EQ(ran.table->finished(TaskId(1)), Time(50'000'000));
    EXPECT_EQ(ran.table->received(TaskId(1)), Time(50'000'000));
    EXPECT_EQ(ran.table->started(TaskId(1)), ran.table->started(TaskId(0)));
    EXPECT_NE(ran.table->worker(TaskId(1)), ran.table->worker(TaskId(0)));
    EXPECT_TRUE(ran.summary.allOk());
    const Ran many = runSpec(makeSimulated("process_join", "synthetic:mean=1ms", 512, 4, 4, "python"));
    for (std::uint32_t task = 0; task < 512; ++task)
        EXPECT_EQ(many.table->worker(TaskId(task)), WorkerId(task));
    EXPECT_TRUE(many.summary.allOk());
}

/// Table A: all at max f; f(i), begun in an order that the seed draws; batch by batch, all at max r.
TEST(SimulatorStrategies, EventLoopsDeliverAsTheirRulesSay)
{
    constexpr const char *kWork = "sleep_then_sum:sleep=0..100ms,cpu=1ms";
    const Ran gather = runSpec(makeSimulated("event_loop_gather", kWork, 200, 4));
    const Ran asCompleted = runSpec(makeSimulated("event_loop_as_completed", kWork, 200, 4));
    const Ran perCore = runSpec(makeSimulated("loop_per_core", kWork, 200, 2));
    Time end{};
    std::uint32_t early = 0;
    for (std::uint32_t i = 0; i < 200; ++i) {
        const TaskId task(i);
        EXPECT_EQ(gather.table->received(task), gather.table->finished(task));
        EXPECT_EQ(asCompleted.table->delivered(task), asCompleted.table->finished(task));
        EXPECT_EQ(gather.table->delivered(task), gather.summary.makespan);
        EXPECT_EQ(perCore.table->delivered(task), perCore.summary.makespan);
        EXPECT_EQ(perCore.table->worker(task), WorkerId(i / 100));
        EXPECT_EQ(perCore.table->received(task), perCore.table->received(TaskId(i / 100 * 100)));
        EXPECT_LE(perCore.table->finished(task), perCore.table->received(task));
        early += perCore.table->received(task) < perCore.summary.makespan ? 1 : 0;
        end = std::max(end, gather.table->finished(task));
    }
    EXPECT_EQ(gather.summary.makespan, end);
    EXPECT_EQ(early, 100u) << "one batch is back before the other";
    EXPECT_GE(gather.summary.makespan, Time(200'000'000)); // n c
    EXPECT_LT(perCore.summary.makespan, Time(120'000'000));
    for (const Ran *ran : {&gather, &asCompleted, &perCore})
        EXPECT_TRUE(ran->summary.allOk());
    EXPECT_EQ(gather.history->laneCount(), 1u);
}

TEST(SimulatorStrategies, OneLoopHoldsWhatIsShuffledInTheOrderOfTheDraw)
{
    const Ran first = runSpec(makeSimulated("event_loop_as_completed", "durations:list=1ms", 50, 1));
    const Ran same = runSpec(makeSimulated("event_loop_as_completed", "durations:list=1ms", 50, 1));
    const Ran other = runSpec([] {
        RunSpec spec = makeSimulated("event_loop_as_completed", "durations:list=1ms", 50, 1);
        spec.seed = 2;
        return spec;
    }());
    EXPECT_EQ(deliveredMs(first), deliveredMs(same));
    EXPECT_NE(deliveredMs(first), deliveredMs(other));
    std::vector<std::int64_t> sorted = deliveredMs(first);
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < 50; ++i)
        EXPECT_EQ(sorted[i], static_cast<std::int64_t>(i) + 1);
}

TEST(SimulatorStrategies, RunInExecutorAwaitsOnTheMainProgramsLoop)
{
    constexpr const char *kWork = "sleep_then_sum:sleep=0..100ms,cpu=1ms";
    for (const char *executor : {"processes", "threads"}) {
        RunSpec spec = makeSimulated("run_in_executor_as_completed", kWork, 100, 2);
        spec.executor = executor;
        const Ran asCompleted = runSpec(spec);
        spec.strategy = "run_in_executor_gather";
        const Ran gather = runSpec(spec);
        EXPECT_EQ(gather.history->laneCount(), 3u);
        for (std::uint32_t i = 0; i < 100; ++i) {
            const TaskId task(i);
            EXPECT_EQ(asCompleted.table->delivered(task), asCompleted.table->received(task));
            EXPECT_EQ(gather.table->delivered(task), gather.summary.makespan);
            EXPECT_EQ(gather.table->started(task), Time(0)); // all sleep from the beginning
            ASSERT_NE(gather.table->waitOnCoordinator(task), nullptr);
            EXPECT_LE(gather.table->waitOnCoordinator(task)->end, gather.table->spans(task).first->start);
            EXPECT_LT(gather.table->worker(task).value, 2u);
            EXPECT_EQ(gather.table->attempts(task), 1u);
        }
        EXPECT_TRUE(gather.summary.allOk() && asCompleted.summary.allOk());
        EXPECT_LT(gather.summary.makespan, Time(110'000'000));
        EXPECT_GE(gather.summary.makespan, gather.summary.lowerBound);
    }
}

TEST(SimulatorStrategies, TinyTasksAreNotWorthAPool)
{
    const Ran python = runSpec(makeSimulated("pool_imap", "identity", 20'000, 2, 2, "python"));
    // SEMANTICS, section 5: 22 us an item after a start of 19 ms.
    EXPECT_NEAR(seconds(python.summary.makespan) * 1e6 / 20'000, 22, 2);
    EXPECT_LT(python.summary.speedup, 0.01);
    const Ran chunks = runSpec([] {
        RunSpec spec = makeSimulated("pool_imap", "identity", 20'000, 2, 2, "python");
        spec.chunk = 100;
        spec.chunkGiven = true;
        return spec;
    }());
    EXPECT_NEAR(seconds(chunks.summary.makespan - Time(19'000'000)) * 1e6 / 20'000, 0.5, 0.3);
}

TEST(SimulatorStrategies, AStoppedRunIsCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    const Ran ran = runSpec(makeSimulated("pool_imap", "synthetic", 50, 4, 2), stop.get_token());
    EXPECT_EQ(ran.history->state(), RunState::Cancelled);
    EXPECT_EQ(ran.summary.of(TaskState::Ok), 0u);
}

} // namespace
} // namespace coreo::test
