// Each rule that `coreo reproduce` judges by, with runs made by hand: one that keeps it and those that break it.

#include "core/reproduce_runs.h"
#include "reproduce/rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using namespace reproduce;
using testing::HasSubstr;

TEST(ReproduceRules, OnlyAWholeRunKeepsAnyRule)
{
    const RunFacts whole = madeFacts({{0, 0, 10, 10, 10}, {10, 10, 20, 20, 20}});
    EXPECT_TRUE(complete(whole).holds);
    EXPECT_TRUE(oneAfterTheOther(whole).holds);
    for (const auto rule : {complete, oneAfterTheOther, submittedTogether, deliveredInOrder, deliveredTogether,
                            deliveredAsReceived, firstInFirstOut, oneWorkerATask, pinnedByTask, oneAtATimeOnALane,
                            batchesTold, begunAsDue, waitsOnTheLoop, lockHeldInTurn}) {
        EXPECT_THAT(rule(broken(whole)).why, HasSubstr("not whole"));
        EXPECT_FALSE(rule(RunFacts()).holds) << "a run without tasks shows nothing";
    }
}

TEST(ReproduceRules, OneAfterTheOther)
{
    EXPECT_TRUE(oneAfterTheOther(madeFacts({{0, 0, 10, 11, 11}, {11, 12, 20, 21, 21, 1}})).holds);
    EXPECT_THAT(oneAfterTheOther(madeFacts({{0, 0, 10, 11, 11}, {10, 12, 20, 21, 21}})).why, HasSubstr("submitted before"));
    EXPECT_THAT(oneAfterTheOther(madeFacts({{0, 0, 10, 1, 1}, {5, 6, 20, 21, 21}})).why, HasSubstr("began before"));
}

TEST(ReproduceRules, SubmittedTogether)
{
    EXPECT_TRUE(submittedTogether(madeFacts({{0, 0, 10, 10, 10}, {1, 1, 5, 5, 10}})).holds);
    EXPECT_FALSE(submittedTogether(madeFacts({{0, 0, 10, 10, 10}, {11, 11, 15, 15, 15}})).holds);
}

TEST(ReproduceRules, DeliveredInOrder)
{
    EXPECT_TRUE(deliveredInOrder(madeFacts({{0, 0, 10, 10, 10}, {0, 0, 5, 6, 10}, {0, 5, 12, 12, 12}})).holds);
    EXPECT_THAT(deliveredInOrder(madeFacts({{0, 0, 10, 10, 10}, {0, 0, 5, 6, 6}})).why, HasSubstr("task 1"));
    EXPECT_FALSE(deliveredInOrder(madeFacts({{0, 0, 10, 10, 12}, {0, 0, 5, 6, 12}})).holds) << "held back for nothing";
}

TEST(ReproduceRules, DeliveredTogether)
{
    EXPECT_TRUE(deliveredTogether(madeFacts({{0, 0, 10, 10, 20}, {0, 0, 20, 20, 20}})).holds);
    EXPECT_FALSE(deliveredTogether(madeFacts({{0, 0, 10, 10, 10}, {0, 0, 20, 20, 20}})).holds);
}

TEST(ReproduceRules, DeliveredAsReceived)
{
    EXPECT_TRUE(deliveredAsReceived(madeFacts({{0, 0, 10, 10, 10}, {0, 0, 5, 6, 6}})).holds);
    EXPECT_FALSE(deliveredAsReceived(madeFacts({{0, 0, 10, 10, 10}, {0, 0, 5, 6, 10}})).holds);
}

TEST(ReproduceRules, FirstInFirstOut)
{
    EXPECT_TRUE(firstInFirstOut(madeFacts({{0, 0, 9, 9, 9, 0}, {0, 0, 2, 2, 2, 1}, {0, 2, 4, 4, 4, 1}})).holds);
    EXPECT_FALSE(firstInFirstOut(madeFacts({{0, 0, 9, 9, 9, 0}, {0, 2, 4, 4, 4, 1}, {0, 0, 2, 2, 2, 1}})).holds);
}

TEST(ReproduceRules, OneWorkerATask)
{
    EXPECT_TRUE(oneWorkerATask(madeFacts({{0, 0, 9, 9, 9, 0}, {0, 0, 2, 2, 2, 1}})).holds);
    EXPECT_FALSE(oneWorkerATask(madeFacts({{0, 0, 9, 9, 9, 0}, {0, 9, 12, 12, 12, 0}})).holds);
    EXPECT_FALSE(oneWorkerATask(madeFacts({{0, 0, 9, 9, 9, 0}, {0, 0, 2, 2, 2, 1}}, 3)).holds) << "a worker too many";
}

TEST(ReproduceRules, PinnedByTask)
{
    RunFacts run = madeFacts({{0, 0, 9, 9, 9, 0, 4}, {0, 0, 9, 9, 9, 1, 2}, {0, 9, 12, 12, 12, 0, 4}});
    run.usableCores = {4, 2};
    EXPECT_TRUE(pinnedByTask(run).holds);
    run.tasks[2].core = 2;
    EXPECT_THAT(pinnedByTask(run).why, HasSubstr("task 2 ended on core 2, pinned to core 4"));
    run.usableCores.clear();
    EXPECT_FALSE(pinnedByTask(run).holds);
}

TEST(ReproduceRules, OneAtATimeOnALane)
{
    EXPECT_TRUE(oneAtATimeOnALane(madeFacts({{0, 0, 9, 9, 9, 0}, {0, 9, 12, 12, 12, 0}, {0, 3, 5, 5, 5, 1}})).holds);
    EXPECT_FALSE(oneAtATimeOnALane(madeFacts({{0, 0, 9, 9, 9, 0}, {0, 8, 12, 12, 12, 0}})).holds);
}

TEST(ReproduceRules, BatchesTold)
{
    const std::vector<MadeTask> good{{0, 0, 3, 9, 9, 0}, {0, 3, 8, 9, 9, 0}, {0, 0, 5, 5, 9, 1}};
    EXPECT_TRUE(batchesTold(madeFacts(good)).holds);
    std::vector<MadeTask> elsewhere = good;
    elsewhere[1].worker = 1;
    EXPECT_THAT(batchesTold(madeFacts(elsewhere)).why, HasSubstr("another loop"));
    std::vector<MadeTask> early = good;
    early[0].received = 3;
    EXPECT_THAT(batchesTold(madeFacts(early)).why, HasSubstr("another time"));
    std::vector<MadeTask> doubled = good;
    doubled[2].worker = 0;
    EXPECT_THAT(batchesTold(madeFacts(doubled)).why, HasSubstr("two batches"));
}

TEST(ReproduceRules, BegunAsDue)
{
    RunFacts run = madeFacts({{0, 6, 7, 9, 9, 0}, {0, 5, 6, 9, 9, 0}});
    run.stretches.push_back({0, 0, 0, SpanKind::Wait, ms(0), ms(5)});
    run.stretches.push_back({1, 0, 0, SpanKind::Wait, ms(0), ms(4)});
    EXPECT_TRUE(begunAsDue(run).holds);
    RunFacts overtaken = run;
    overtaken.stretches[3].end = ms(5);
    overtaken.stretches[2].end = ms(3);
    EXPECT_THAT(begunAsDue(overtaken).why, HasSubstr("due before"));
    RunFacts early = run;
    early.stretches[2].end = ms(7);
    EXPECT_THAT(begunAsDue(early).why, HasSubstr("woke before"));
}

TEST(ReproduceRules, WaitsOnTheLoop)
{
    RunFacts run = madeFacts({{0, 0, 9, 9, 9, 0}, {0, 0, 8, 8, 8, 1}}, 3);
    EXPECT_THAT(waitsOnTheLoop(run).why, HasSubstr("nothing waited"));
    run.stretches.push_back({0, 2, 0, SpanKind::Wait, ms(0), ms(5)});
    EXPECT_TRUE(waitsOnTheLoop(run).holds);
    RunFacts inPool = run;
    inPool.stretches[2].worker = 1;
    EXPECT_THAT(waitsOnTheLoop(inPool).why, HasSubstr("waited in the pool"));
    RunFacts onLoop = run;
    onLoop.stretches[1].worker = 2;
    EXPECT_THAT(waitsOnTheLoop(onLoop).why, HasSubstr("computed on the loop"));
}

TEST(ReproduceRules, LockHeldInTurn)
{
    RunFacts run = madeFacts({{0, 0, 9, 9, 9, 0}, {0, 0, 8, 8, 8, 1}});
    EXPECT_THAT(lockHeldInTurn(run).why, HasSubstr("never held the lock"));
    run.holds = {{ms(0), 0}, {ms(5), 1}, {ms(10), Hold::kNobody}};
    EXPECT_TRUE(lockHeldInTurn(run).holds);
    run.holds[1].at = ms(11);
    EXPECT_THAT(lockHeldInTurn(run).why, HasSubstr("after a change"));
}

TEST(ReproduceRules, LagsAreByTheInstantsDue)
{
    RunFacts run = madeFacts({{0, 7, 8, 9, 9, 0}, {0, 4, 6, 9, 9, 0}, {0, 0, 1, 1, 1, 0}});
    run.stretches.push_back({0, 0, 0, SpanKind::Wait, ms(0), ms(5)});
    run.stretches.push_back({1, 0, 0, SpanKind::Wait, ms(0), ms(3)});
    EXPECT_EQ(lags(run), (std::vector<Time>{ms(1), ms(2)})) << "a task that did not sleep has none";
}

TEST(ReproduceRules, NearAndTheFirstThatFails)
{
    EXPECT_TRUE(near("it", 1.91, 2, 0.05).holds);
    EXPECT_FALSE(near("it", 1.89, 2, 0.05).holds);
    EXPECT_FALSE(near("it", 0.0 / 1.0, 2, 0.05).holds);
    EXPECT_EQ(all({Judged{}, Judged{false, "first"}, Judged{false, "second"}}).why, "first");
    EXPECT_TRUE(all({Judged{}, Judged{}}).holds);
    EXPECT_EQ(verdictOf(Judged{}), Verdict::Pass);
    EXPECT_EQ(verdictOf({false, "x"}), Verdict::Fail);
    EXPECT_FALSE(allPass({{"a", "", "", "", "", "", Verdict::Pass}, {"b", "", "", "", "", "", Verdict::Fail}}));
    EXPECT_TRUE(allPass({{"a", "", "", "", "", "", Verdict::Pass}, {"b", "", "", "", "", "", Verdict::Told}}));
}

} // namespace
} // namespace coreo::test
