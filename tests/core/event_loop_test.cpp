// Event loops, natively: what SEMANTICS says of one loop, of a loop per core and of waits on the main program's loop, as
// invariants that hold whatever else the machine does.

#include "analysis/summary.h"
#include "support/run_helper.h"
#include "workloads/workload.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace coreo::test {
namespace {

constexpr const char *kSleepers = "sleep_then_sum:sleep=1..20,cpu=100us";

std::vector<Span> spansOf(const RunHistory &history, std::uint32_t lane, SpanKind kind)
{
    std::vector<Span> out;
    for (std::size_t i = 0; i < history.lane(lane).spans.size(); ++i)
        if (history.lane(lane).spans[i].kind == kind)
            out.push_back(history.lane(lane).spans[i]);
    return out;
}

/// What the task is to wait, as its workload says.
Time plannedWait(const RunHistory &history, TaskId task)
{
    static std::map<std::string, std::unique_ptr<Workload>> made;
    std::unique_ptr<Workload> &workload = made[history.spec.workload];
    if (!workload)
        workload = findWorkload(history.spec.workload)->make(history.spec);
    return plan(workload->task(task)).wait;
}

void expectOneAtATime(const std::vector<Span> &computing)
{
    Time before{};
    for (const Span &span : computing) {
        EXPECT_GE(span.start, before) << "task " << span.task.value;
        before = span.end;
    }
}

TEST(EventLoop, WaitsOverlapAndEndWhenDue)
{
    const Ran ran = runSpec(makeSpec("event_loop_gather", "", kSleepers, 200, 4));
    const std::vector<Span> waits = spansOf(*ran.history, 0, SpanKind::Wait);
    const std::vector<Span> computing = spansOf(*ran.history, 0, SpanKind::Compute);
    ASSERT_EQ(ran.history->laneCount(), 1u);
    ASSERT_EQ(waits.size(), 200u);
    ASSERT_EQ(computing.size(), 200u);
    expectOneAtATime(computing);
    Time lastBegun{};
    for (std::size_t i = 0; i < waits.size(); ++i) {
        EXPECT_EQ(waits[i].task, computing[i].task) << "a task's spans stand together";
        EXPECT_EQ(waits[i].end - waits[i].start, plannedWait(*ran.history, waits[i].task));
        EXPECT_GE(computing[i].start, waits[i].end) << "nothing is woken before it is due";
        lastBegun = std::max(lastBegun, waits[i].start);
    }
    EXPECT_LE(lastBegun, computing.front().start) << "all sleep at once: who begins stands before who wakes";
    for (std::uint32_t i = 0; i < 200; ++i)
        EXPECT_EQ(ran.table->received(TaskId(i)), ran.table->finished(TaskId(i))) << "the loop is the program";
}

TEST(EventLoop, WakesInTheOrderOfDueInstants)
{
    const Ran ran = runSpec(makeSpec("event_loop_gather", "", kSleepers, 200, 1));
    std::vector<Span> waits = spansOf(*ran.history, 0, SpanKind::Wait); // in the order in which tasks ended
    for (std::size_t i = 1; i < waits.size(); ++i)
        EXPECT_LE(waits[i - 1].end, waits[i].end) << "tasks of one wait and one slice end as they became due";
}

TEST(EventLoop, AsCompletedBeginsInTheOrderThatTheSeedDraws)
{
    RunSpec spec = makeSpec("event_loop_as_completed", "", kSleepers, 100, 1);
    const auto begun = [&](std::uint64_t seed) {
        spec.seed = seed;
        const Ran ran = runSpec(spec);
        EXPECT_EQ(order(*ran.table, OrderBy::Delivered), order(*ran.table, OrderBy::Finished));
        const std::vector<TaskId> submitted = order(*ran.table, OrderBy::Submitted);
        for (std::size_t i = 1; i < submitted.size(); ++i)
            EXPECT_LE(ran.table->started(submitted[i - 1]), ran.table->started(submitted[i]));
        return submitted;
    };
    const std::vector<TaskId> one = begun(1);
    EXPECT_FALSE(std::is_sorted(one.begin(), one.end())) << "as_completed() takes a set";
    EXPECT_NE(one, begun(2));
}

TEST(EventLoop, PerCoreKeepsBatchesTogether)
{
    const Ran ran = runSpec(makeSpec("loop_per_core", "", kSleepers, 90, 4));
    const std::uint32_t chunk = ran.history->spec.chunk;
    EXPECT_EQ(chunk, 23u) << "ceil(90 / 4), contiguous";
    for (std::uint32_t first = 0; first < 90; first += chunk)
        for (std::uint32_t i = first; i < std::min(90u, first + chunk); ++i) {
            EXPECT_EQ(ran.table->worker(TaskId(i)), ran.table->worker(TaskId(first)));
            EXPECT_EQ(ran.table->received(TaskId(i)), ran.table->received(TaskId(first))) << "a batch comes back whole";
            EXPECT_GE(ran.table->received(TaskId(first)), ran.table->finished(TaskId(i)));
        }
    for (std::uint32_t lane = 0; lane < 4; ++lane)
        expectOneAtATime(spansOf(*ran.history, lane, SpanKind::Compute));
}

TEST(EventLoop, TasksOfManyWaitsAndFaultsKeepTheLedger)
{
    RunSpec spec = makeSpec("event_loop_gather", "", kSleepers, 60, 1);
    spec.fault = "throw@7,throw@9#1";
    spec.retries = 1;
    const Ran ran = runSpec(spec);
    EXPECT_EQ(ran.summary.of(TaskState::Failed), 1u);
    EXPECT_EQ(ran.summary.of(TaskState::Ok), 59u);
    EXPECT_EQ(ran.table->attempts(TaskId(7)), 2u);
    EXPECT_EQ(ran.table->attempts(TaskId(9)), 2u);
    EXPECT_EQ(ran.history->failures().size(), 3u);
}

TEST(EventLoop, ATimeLimitEndsSleepers)
{
    RunSpec spec = makeSpec("event_loop_as_completed", "", "sleep_then_sum:sleep=0..10s,n=1", 20, 1);
    spec.timeout = 0.05;
    const Ran ran = runSpec(spec);
    for (std::uint32_t i = 0; i < 20; ++i) {
        const bool late = plannedWait(*ran.history, TaskId(i)) >= std::chrono::milliseconds(50);
        if (late) {
            EXPECT_EQ(ran.table->state(TaskId(i)), TaskState::TimedOut) << i;
            EXPECT_GE(ran.table->finished(TaskId(i)) - ran.table->started(TaskId(i)), std::chrono::milliseconds(50));
        }
    }
    EXPECT_GE(ran.summary.of(TaskState::TimedOut), 15u);
}

class AwaitedWaits : public testing::TestWithParam<const char *>
{};

TEST_P(AwaitedWaits, OverlapOnTheMainProgramsLoop)
{
    const Ran ran = runSpec(makeSpec("run_in_executor_as_completed", GetParam(), kSleepers, 60, 2));
    ASSERT_EQ(ran.history->laneCount(), 3u);
    EXPECT_EQ(ran.history->workerLanes(), 2u);
    const std::vector<Span> waits = spansOf(*ran.history, 2, SpanKind::Wait);
    ASSERT_EQ(waits.size(), 60u);
    EXPECT_EQ(ran.history->lane(2).spans.size(), 60u) << "the loop computes nothing";
    for (const Span &wait : waits) {
        EXPECT_EQ(wait.start, waits.front().start);
        EXPECT_EQ(ran.table->started(wait.task), wait.start) << "a mixed task starts with its first span";
        const TaskTable::SpanRange computing = ran.table->spans(wait.task);
        ASSERT_EQ(computing.last - computing.first, 1);
        EXPECT_GE(computing.first->start, wait.end);
        EXPECT_LT(ran.table->worker(wait.task).value, 2u);
    }
    EXPECT_EQ(order(*ran.table, OrderBy::Delivered), order(*ran.table, OrderBy::Received));
}

INSTANTIATE_TEST_SUITE_P(Pools, AwaitedWaits, testing::Values("threads", "processes"),
                         [](const auto &one) { return std::string(one.param); });

TEST(Wordcount, ReadsOnTheLoopAndCountsInThePool)
{
    const Ran ran = runSpec(makeSpec("run_in_executor_gather", "threads", "wordcount:files=5,size=20kB", 10, 2));
    EXPECT_EQ(ran.summary.of(TaskState::Ok), 10u);
    EXPECT_EQ(ran.summary.wrong, 0u);
    EXPECT_EQ(spansOf(*ran.history, 2, SpanKind::Wait).size(), 10u);
    for (std::uint32_t i = 0; i < 5; ++i)
        EXPECT_EQ(ran.table->result(TaskId(i)), ran.table->result(TaskId(i + 5))) << "task i reads text i modulo 5";
    EXPECT_GT(std::stoul(ran.history->totalResult), 10'000u);
}

} // namespace
} // namespace coreo::test
