#include "analysis/event_loop.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <queue>

namespace coreo {
namespace {

struct Asleep
{
    std::int64_t wait; ///< microseconds
    std::int64_t compute;
};

/// One event loop as asyncio has it: all tasks begin at 0 and wait, the loop runs what is due in that order. Spans are
/// pushed when a task ends, as the engine does.
std::shared_ptr<RunHistory> loopRun(const std::vector<Asleep> &tasks)
{
    RunSpec spec;
    spec.strategy = "event_loop_gather";
    spec.executor = "loops";
    spec.tasks = static_cast<std::uint32_t>(tasks.size());
    spec.workers = 1;
    auto history = std::make_shared<RunHistory>(spec, Machine(), 1, 2 * tasks.size() + 2);
    std::vector<std::uint32_t> order(tasks.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return tasks[a].wait < tasks[b].wait; });
    std::int64_t now = 0;
    for (const std::uint32_t i : order) {
        now = std::max(now, tasks[i].wait);
        const std::int64_t end = now + tasks[i].compute;
        history->lane(0).spans.push({Time(0), Time(tasks[i].wait * 1000), 0, TaskId(i), 0, SpanKind::Wait,
                                     Span::makeFlags(true, false, TaskState::Ok)});
        history->lane(0).spans.push({Time(now * 1000), Time(end * 1000), 0, TaskId(i), 0, SpanKind::Compute,
                                     Span::makeFlags(false, true, TaskState::Ok)});
        now = end;
    }
    history->endNs = now * 1000;
    history->setState(RunState::Complete);
    return history;
}

LoopLane laneOf(const std::shared_ptr<RunHistory> &history)
{
    TaskTable table(history);
    table.update();
    LoopLane lane;
    lane.update(table, 0);
    return lane;
}

Time us(std::int64_t count)
{
    return Time(count * 1000);
}

} // namespace

TEST(EventLoopLens, lagIsFromDueToRun)
{
    const LoopLane lane = laneOf(loopRun({{100, 50}, {110, 50}, {120, 50}}));
    ASSERT_EQ(lane.wakes().size(), 3u);
    EXPECT_EQ(lane.wakes()[0].lag(), us(0));
    EXPECT_EQ(lane.wakes()[1].lag(), us(40));
    EXPECT_EQ(lane.wakes()[2].lag(), us(80));
}

TEST(EventLoopLens, countsSleepersAndTheReadyQueue)
{
    const LoopLane lane = laneOf(loopRun({{100, 50}, {110, 50}, {120, 50}}));
    EXPECT_EQ(lane.asleep(us(50)), 3u);
    EXPECT_EQ(lane.asleep(us(105)), 2u);
    EXPECT_EQ(lane.asleep(us(130)), 0u);
    EXPECT_EQ(lane.mostAsleep(), 3u);
    EXPECT_EQ(lane.ready(us(50)), 0u);
    EXPECT_EQ(lane.ready(us(130)), 2u);
    EXPECT_EQ(lane.ready(us(160)), 1u);
    EXPECT_EQ(lane.ready(us(210)), 0u);
    EXPECT_EQ(lane.computedBefore(us(90)), us(0));
    EXPECT_EQ(lane.computedBefore(us(130)), us(30));
    EXPECT_EQ(lane.computedBefore(us(1000)), us(150));
}

TEST(EventLoopLens, growsAsTheLaneDoes)
{
    const auto whole = loopRun({{100, 50}, {110, 50}, {20, 10}, {500, 1}});
    RunSpec spec = whole->spec;
    auto growing = std::make_shared<RunHistory>(spec, Machine(), 1, 16);
    TaskTable table(growing);
    LoopLane lane;
    for (std::size_t i = 0; i < whole->lane(0).spans.size(); ++i) {
        growing->lane(0).spans.push(whole->lane(0).spans[i]);
        table.update();
        lane.update(table, 0);
    }
    const LoopLane atOnce = laneOf(whole);
    ASSERT_EQ(lane.wakes().size(), atOnce.wakes().size());
    for (std::int64_t at = 0; at < 600; at += 5) {
        EXPECT_EQ(lane.asleep(us(at)), atOnce.asleep(us(at))) << at;
        EXPECT_EQ(lane.ready(us(at)), atOnce.ready(us(at))) << at;
        EXPECT_EQ(lane.computedBefore(us(at)), atOnce.computedBefore(us(at))) << at;
    }
}

/// The third article's two cases: 400 us each under sleeps that end long before, and sleeps that last longer.
TEST(EventLoopLens, tellsWhatBoundsTheBatch)
{
    std::vector<Asleep> busy, idle;
    for (std::int64_t i = 0; i < 1000; ++i) {
        busy.push_back({i * 200, 400});
        idle.push_back({i * 1000, 100});
    }
    const LoopFigures cpu = loopFigures({laneOf(loopRun(busy))});
    EXPECT_TRUE(cpu.cpuBound);
    EXPECT_EQ(cpu.longestLag, us(999 * 200));
    EXPECT_NEAR(cpu.computing, 1.0, 0.01);
    EXPECT_EQ(loopSentence(cpu).english().substr(0, 9), "CPU-bound");
    const LoopFigures sleep = loopFigures({laneOf(loopRun(idle))});
    EXPECT_FALSE(sleep.cpuBound);
    EXPECT_NEAR(sleep.computing, 0.1, 0.01);
    EXPECT_EQ(sleep.histogram[0], 1000u) << "never late";
    EXPECT_EQ(loopSentence(sleep).english().substr(0, 11), "Sleep-bound");
}

TEST(EventLoopLens, aRunWithoutLoopsHasNone)
{
    RunSpec spec;
    spec.executor = "threads";
    spec.tasks = 1;
    const RunHistory history(spec, Machine(), 2, 4);
    EXPECT_TRUE(loopLanes(history).empty());
    EXPECT_EQ(loopFigures({}).loops, 0u);
}

} // namespace coreo
