// Runs under the interpreter lock: what its record says, the convoy effect, and that stop and time limits work there.

#include "record/run_file.h"
#include "support/run_helper.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <thread>
#include <utility>
#include <vector>

namespace coreo::test {
namespace {

using namespace std::chrono_literals;

/// When each worker held the lock, by lane.
using Holds = std::vector<std::vector<std::pair<Time, Time>>>;

Holds holdsOf(const RunHistory &history)
{
    Holds out(history.laneCount());
    const AppendLog<LockHold> &log = history.lockHolds;
    for (std::size_t i = 0; i + 1 < log.size(); ++i)
        if (!log[i].worker.isNone())
            out[log[i].worker.value].emplace_back(log[i].at, log[i + 1].at);
    return out;
}

/// How long a span lies within times of holding.
Time within(const Span &span, const std::vector<std::pair<Time, Time>> &holds)
{
    Time sum{};
    for (const auto &[from, to] : holds)
        sum += std::max(Time::zero(), std::min(to, span.end) - std::max(from, span.start));
    return sum;
}

RunSpec locked(const std::string &workload, std::uint32_t tasks, std::uint32_t workers, Time interval)
{
    RunSpec spec = makeSpec("pool_imap_unordered", "gil-threads", workload, tasks, workers);
    spec.switchInterval = interval;
    return spec;
}

TEST(GilThreads, ComputeOneAtATimeAndOnlyUnderTheLock)
{
    constexpr Time kLength = 4ms;
    const Ran ran = runSpec(locked("synthetic:mean=4ms,shape=constant", 24, 4, 1ms));
    EXPECT_EQ(ran.summary.of(TaskState::Ok), 24u);
    EXPECT_EQ(ran.summary.wrong, 0u);
    const AppendLog<LockHold> &log = ran.history->lockHolds;
    ASSERT_GT(log.size(), 0u);
    EXPECT_EQ(log.dropped(), 0u);
    // One holder at a time, nobody in between: what computes, cut at these instants, never overlaps.
    for (std::size_t i = 0; i < log.size(); ++i) {
        EXPECT_EQ(log[i].worker.isNone(), i % 2 == 1);
        EXPECT_GE(log[i].at, i > 0 ? log[i - 1].at : Time::zero());
    }
    EXPECT_TRUE(log[log.size() - 1].worker.isNone());
    const Holds holds = holdsOf(*ran.history);
    for (std::uint32_t lane = 0; lane < ran.history->laneCount(); ++lane) {
        const AppendLog<Span> &spans = ran.history->lane(lane).spans;
        for (std::size_t i = 0; i < spans.size(); ++i)
            if (spans[i].kind == SpanKind::Compute) {
                // The work is a number of turns: no core does it in a quarter of the calibrated time.
                EXPECT_GE(within(spans[i], holds[lane]), kLength / 4) << "task " << spans[i].task.value;
            }
    }
    // All of it was done by one at a time.
    EXPECT_GE(ran.summary.makespan, 24 * kLength / 4);
}

TEST(GilThreads, WaitsLetOthersCompute)
{
    const Ran ran = runSpec(locked("sleep_then_sum:sleep=20..20,cpu=100us", 40, 8, 5ms));
    EXPECT_EQ(ran.summary.of(TaskState::Ok), 40u);
    const Holds holds = holdsOf(*ran.history);
    Time held{}, waited{};
    for (std::uint32_t lane = 0; lane < ran.history->laneCount(); ++lane) {
        const AppendLog<Span> &spans = ran.history->lane(lane).spans;
        for (std::size_t i = 0; i < spans.size(); ++i)
            if (spans[i].kind == SpanKind::Wait) {
                held += within(spans[i], holds[lane]);
                waited += spans[i].end - spans[i].start;
            }
    }
    EXPECT_GE(waited, 40 * 20ms);
    EXPECT_LE(held, waited / 4) << "who waits has let go of the lock";
}

TEST(GilThreads, AnEchoBesideABusyThreadWaitsForASwitchInterval)
{
    constexpr Time kInterval = 5ms;
    const Ran ran = runSpec(locked("convoy:busy=1,cpu=300ms,pause=1ms,work=10us", 16, 2, kInterval));
    EXPECT_EQ(ran.summary.of(TaskState::Ok), 16u);
    const Holds holds = holdsOf(*ran.history);
    const std::uint32_t busy = ran.table->worker(TaskId(0u)).value;
    const Time busyUntil = ran.table->finished(TaskId(0u));
    int checked = 0;
    for (std::uint32_t id = 1; id < 16; ++id) {
        const std::uint32_t lane = ran.table->worker(TaskId(id)).value;
        if (lane == busy)
            continue; // after the busy task
        const Span echo = ran.table->spans(TaskId(id)).last[-1];
        const auto own = std::find_if(holds[lane].begin(), holds[lane].end(),
                                      [&](const auto &hold) { return hold.first >= echo.start; });
        const bool beside = std::any_of(holds[busy].begin(), holds[busy].end(), [&](const auto &hold) {
            return hold.first <= echo.start && echo.start < hold.second;
        });
        // The busy thread never lets go by itself before its end.
        if (!beside || own == holds[lane].end() || own->first > busyUntil)
            continue;
        ++checked;
        EXPECT_GE(own->first - echo.start, kInterval * 99 / 100) << "echo " << id;
    }
    EXPECT_GT(checked, 0);
}

TEST(GilThreads, TimeLimitsHoldWhileATaskWaitsForTheLock)
{
    // One computes for ever, the other never gets the lock: both have their time, whatever the interval.
    RunSpec spec = locked("synthetic:mean=600s,shape=constant", 2, 2, 10s);
    spec.timeout = 0.2;
    const Ran ran = runSpec(spec);
    EXPECT_EQ(ran.summary.of(TaskState::TimedOut), 2u);
    EXPECT_LE(ran.summary.makespan, Time(std::chrono::seconds(2)) * static_cast<int>(timeFactor()));
}

TEST(GilThreads, AHangingTaskHoldsNoLock)
{
    RunSpec spec = locked("synthetic:mean=1ms", 20, 2, 10s);
    spec.fault = "hang@0,throw@3";
    spec.timeout = 1;
    const Ran ran = runSpec(spec);
    EXPECT_EQ(ran.table->state(TaskId(0u)), TaskState::TimedOut);
    EXPECT_EQ(ran.table->state(TaskId(3u)), TaskState::Failed);
    EXPECT_EQ(ran.summary.of(TaskState::Ok), 18u);
}

TEST(GilThreads, AStopEndsThoseWhoWaitForTheLock)
{
    RunSpec spec = locked("synthetic:mean=600s,shape=constant", 16, 8, 10s);
    auto history = prepare(spec, machine());
    std::stop_source source;
    std::jthread stopper([&] {
        // All have begun: one computes, seven wait for the lock.
        for (std::uint32_t lane = 0; lane < 8; ++lane)
            while (history->lane(lane).doing().task.isNone())
                std::this_thread::yield();
        source.request_stop();
    });
    run(*history, source.get_token());
    EXPECT_EQ(history->state(), RunState::Cancelled);
    EXPECT_LE(history->end(), Time(std::chrono::seconds(5)) * static_cast<int>(timeFactor()));
}

TEST(GilThreads, TheRecordIsSavedWithTheRun)
{
    const Ran ran = runSpec(locked("synthetic:mean=1ms", 10, 2, 100us));
    const TemporaryFolder folder;
    saveRun(*ran.history, folder.file("a.coreo"));
    const auto opened = openRun(folder.file("a.coreo"));
    EXPECT_EQ(opened->spec.switchInterval, Time(100us));
    ASSERT_EQ(opened->lockHolds.size(), ran.history->lockHolds.size());
    for (std::size_t i = 0; i < opened->lockHolds.size(); ++i) {
        EXPECT_EQ(opened->lockHolds[i].at, ran.history->lockHolds[i].at);
        EXPECT_EQ(opened->lockHolds[i].worker, ran.history->lockHolds[i].worker);
    }
}

TEST(GilThreads, OnlyTheyHaveASwitchInterval)
{
    RunSpec spec = locked("identity", 2, 2, 10us);
    EXPECT_TRUE(validate(spec, machine()).empty());
    for (const Time wrong : {Time(9us), Time(10s) + Time(1)}) {
        spec.switchInterval = wrong;
        ASSERT_EQ(validate(spec, machine()).size(), 1u);
        EXPECT_EQ(validate(spec, machine()).front().where, "switch-interval");
    }
    spec.switchInterval = 1ms;
    spec.executor = "threads";
    ASSERT_EQ(validate(spec, machine()).size(), 1u);
    EXPECT_EQ(validate(spec, machine()).front().where, "switch-interval");
}

} // namespace
} // namespace coreo::test
