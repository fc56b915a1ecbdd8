#include "contract/ledger.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

void expectTask(const Ran &ran, TaskId id)
{
    const TaskTable &table = *ran.table;
    SCOPED_TRACE("task " + std::to_string(id.value));
    EXPECT_EQ(table.state(id), TaskState::Ok);
    EXPECT_EQ(table.attempts(id), 1u);
    EXPECT_LT(table.worker(id).value, ran.history->laneCount());
    ASSERT_TRUE(isTime(table.submitted(id)));
    ASSERT_TRUE(isTime(table.delivered(id)));
    EXPECT_GE(table.submitted(id), Time::zero());
    EXPECT_LE(table.submitted(id), table.started(id));
    EXPECT_LE(table.started(id), table.finished(id));
    EXPECT_LE(table.finished(id), table.received(id));
    EXPECT_LE(table.received(id), table.delivered(id));
    EXPECT_LE(table.delivered(id), ran.summary.makespan);
}

/// Spans on one worker never overlap; waits may, on an event loop.
void expectLanes(const RunHistory &history)
{
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        const AppendLog<Span> &spans = history.lane(lane).spans;
        EXPECT_EQ(spans.dropped(), 0u);
        Time before{};
        for (std::size_t i = 0; i < spans.size(); ++i) {
            EXPECT_LE(spans[i].start, spans[i].end);
            const bool onLoop = history.spec.onLoops() || history.isCoordinatorLane(lane);
            if (spans[i].kind == SpanKind::Compute || (spans[i].kind == SpanKind::Wait && !onLoop)) {
                EXPECT_GE(spans[i].start, before) << "lane " << lane << ", span " << i;
                before = spans[i].end;
            }
        }
    }
}

void expectCores(const RunHistory &history)
{
    const std::vector<CoreSample> samples = history.coreSamples();
    ASSERT_GE(samples.size(), 2u);
    EXPECT_EQ(samples.front().at, Time::zero());
    for (const CoreSample &sample : samples) {
        EXPECT_EQ(sample.shares.size(), history.machine.processors.size());
        for (const CoreShare &share : sample.shares) {
            EXPECT_GE(share.user, 0.0f);
            EXPECT_GE(share.kernel, 0.0f);
            EXPECT_LE(share.user + share.kernel, 1.0001f);
            EXPECT_GE(share.own, 0.0f);
            EXPECT_LE(share.own, 1.0001f);
        }
    }
}

} // namespace

void expectLedger(const Ran &ran)
{
    const Summary &summary = ran.summary;
    EXPECT_EQ(ran.history->state(), RunState::Complete);
    EXPECT_EQ(summary.of(TaskState::Ok), summary.tasks);
    EXPECT_EQ(summary.wrong, 0u);
    EXPECT_EQ(summary.missing, 0u);
    EXPECT_EQ(summary.duplicates, 0u);
    EXPECT_EQ(ran.table->deliveredCount(), summary.tasks);
    for (std::uint32_t i = 0; i < summary.tasks; ++i)
        expectTask(ran, TaskId(i));
    expectLanes(*ran.history);
    expectCores(*ran.history);
    // Hand-out is first in, first out: every worker took its tasks in index order, unless they had to wait first.
    for (std::uint32_t lane = 0; lane < ran.history->laneCount() && ran.history->waitsHoldWorkers; ++lane) {
        std::int64_t last = -1;
        const AppendLog<Span> &spans = ran.history->lane(lane).spans;
        for (std::size_t i = 0; i < spans.size(); ++i)
            if (!spans[i].task.isNone()) {
                EXPECT_GE(static_cast<std::int64_t>(spans[i].task.value), last);
                last = spans[i].task.value;
            }
    }
}

void expectDeliveryRule(const Ran &ran)
{
    const TaskTable &table = *ran.table;
    const std::string &strategy = ran.history->spec.strategy;
    const bool free = ran.history->spec.simulated() && ran.history->spec.costs != "none"; // delivering costs time
    Time running = Time::zero(), last = Time::zero();
    for (std::uint32_t i = 0; i < table.size(); ++i)
        last = std::max(last, table.received(TaskId(i)));
    const bool join = ran.history->spec.strategyParameters.count("join") > 0;
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        const TaskId id(i);
        running = std::max(running, table.received(id));
        Time due = running;
        if (ran.history->delivery == DeliveryRule::AtOnce || join)
            due = last;
        if (ran.history->delivery == DeliveryRule::Unordered)
            due = table.received(id);
        if (free)
            EXPECT_GE(table.delivered(id), due);
        else
            EXPECT_EQ(table.delivered(id), due) << "task " << i;
        if (strategy == "serial") {
            EXPECT_EQ(table.submitted(id), table.started(id));
            EXPECT_EQ(table.delivered(id), table.finished(id));
        } else if (strategy == "pool_apply" && i > 0) {
            EXPECT_GE(table.submitted(id), table.delivered(TaskId(i - 1)));
        } else if (strategy == "event_loop_as_completed") {
            EXPECT_LE(table.submitted(id), table.started(id));
        } else if (strategy != "pool_apply") {
            EXPECT_EQ(table.submitted(id), table.submitted(TaskId(0)));
        }
    }
    if (ran.history->delivery == DeliveryRule::Unordered) {
        EXPECT_EQ(ran.summary.headOfLine.total, Time::zero());
        EXPECT_EQ(order(table, OrderBy::Delivered), order(table, OrderBy::Received));
    } else {
        for (std::uint32_t i = 1; i < table.size(); ++i)
            EXPECT_LE(table.delivered(TaskId(i - 1)), table.delivered(TaskId(i)));
    }
}

} // namespace coreo::test
