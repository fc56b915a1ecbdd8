// The claims about event loops and the interpreter lock, with runs made by hand.

#include "core/reproduce_runs.h"
#include "reproduce/s1_claims.h"
#include "reproduce/s3_claims.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using namespace reproduce;
using testing::HasSubstr;

const RunFacts kGather = madeFacts({{0, 0, 400, 400, 400, 0}, {0, 0, 100, 100, 400, 1}});
const RunFacts kAsTheyEnd = madeFacts({{0, 0, 400, 400, 400, 0}, {0, 0, 100, 100, 100, 1}});

TEST(ReproduceS1Loops, AsCompletedAndGather)
{
    EXPECT_EQ(loopDeliversAsTheyEnd(kAsTheyEnd, kAsTheyEnd).verdict, Verdict::Pass);
    EXPECT_EQ(loopDeliversAsTheyEnd(kGather, kAsTheyEnd).verdict, Verdict::Fail);
    EXPECT_EQ(loopDeliversAsTheyEnd(kAsTheyEnd, kGather).verdict, Verdict::Fail);
    EXPECT_EQ(gatherInArgumentOrder(kGather, kGather).verdict, Verdict::Pass);
    EXPECT_EQ(gatherInArgumentOrder(kAsTheyEnd, kGather).verdict, Verdict::Fail);
    EXPECT_EQ(gatherInArgumentOrder(kGather, kAsTheyEnd).verdict, Verdict::Fail);
}

/// A of 20 ms and B of 10 ms under the lock: turns of 5 ms, B done at 20.
RunFacts underTheLock()
{
    RunFacts run = madeFacts({{0, 0, 30, 30, 30, 0}, {0, 5, 20, 20, 20, 1}});
    run.switchInterval = ms(5);
    run.serialTime = ms(30);
    run.holds = {{ms(0), 0}, {ms(5), 1}, {ms(10), 0}, {ms(15), 1}, {ms(20), 0}, {ms(30), Hold::kNobody}};
    return run;
}

TEST(ReproduceS1Loops, ThreadsTakeTurns)
{
    EXPECT_EQ(threadsTakeTurns(underTheLock(), underTheLock()).verdict, Verdict::Pass);
    RunFacts slow = underTheLock();
    slow.makespan = ms(300);
    EXPECT_EQ(threadsTakeTurns(slow, underTheLock()).verdict, Verdict::Pass) << "a real figure never decides";
    EXPECT_NEAR(*threadsTakeTurns(slow, underTheLock()).deviation, 9, 1e-9);
    EXPECT_EQ(threadsTakeTurns(underTheLock(), slow).verdict, Verdict::Fail);
    RunFacts parallel = underTheLock();
    parallel.makespan = ms(20);
    EXPECT_EQ(threadsTakeTurns(underTheLock(), parallel).verdict, Verdict::Fail);
    RunFacts greedy = underTheLock();
    greedy.holds[2].at = ms(11);
    EXPECT_THAT(threadsTakeTurns(underTheLock(), greedy).seen, HasSubstr("kept the lock for 6.0 ms"));
    RunFacts noLock = underTheLock();
    noLock.holds.clear();
    EXPECT_EQ(threadsTakeTurns(noLock, underTheLock()).verdict, Verdict::Fail);
    EXPECT_EQ(threadsTakeTurns(underTheLock(), noLock).verdict, Verdict::Fail);
}

/// One computing thread, and an echo that comes to the lock `late` after its pause.
RunFacts withEcho(Time late)
{
    RunFacts run = madeFacts({{0, 0, 100, 100, 100, 0}, {0, 0, 50, 50, 50, 1}});
    run.switchInterval = ms(5);
    run.holds = {{ms(0), 0}, {ms(1) + late, 1}, {ms(60), 0}};
    run.stretches[1] = {1, 1, 0, SpanKind::Compute, ms(1) + late, ms(50)};
    run.stretches.push_back({1, 1, 0, SpanKind::Wait, ms(0), ms(1)});
    return run;
}

TEST(ReproduceS1Loops, Convoy)
{
    EXPECT_EQ(convoy(withEcho(ms(5)), withEcho(ms(5)), 1).verdict, Verdict::Pass);
    EXPECT_EQ(convoy(withEcho(ms(5)), withEcho(ms(10)), 2).verdict, Verdict::Pass);
    EXPECT_EQ(convoy(withEcho(ms(5)), withEcho(ms(4)), 1).verdict, Verdict::Fail);
    EXPECT_EQ(convoy(withEcho(ms(5)), withEcho(ms(11)), 1).verdict, Verdict::Fail);
    EXPECT_EQ(convoy(withEcho(ms(40)), withEcho(ms(5)), 1).verdict, Verdict::Pass) << "a real figure never decides";
    EXPECT_NEAR(*convoy(withEcho(ms(40)), withEcho(ms(5)), 1).deviation, 7, 1e-9);
    RunFacts noEcho = withEcho(ms(5));
    noEcho.stretches.pop_back();
    EXPECT_EQ(convoy(noEcho, withEcho(ms(5)), 1).verdict, Verdict::Fail);
    EXPECT_EQ(convoy(withEcho(ms(5)), noEcho, 1).verdict, Verdict::Fail);
}

TEST(ReproduceS1Loops, ReadingOnTheLoop)
{
    RunFacts run = madeFacts({{0, 5, 9, 9, 9, 0}}, 2);
    run.stretches.push_back({0, 1, 0, SpanKind::Wait, ms(0), ms(5)});
    EXPECT_EQ(readingOnTheLoop(run).verdict, Verdict::Pass);
    EXPECT_EQ(readingOnTheLoop(broken(run)).verdict, Verdict::Fail) << "a wrong count";
    run.stretches[1].worker = 0;
    EXPECT_EQ(readingOnTheLoop(run).verdict, Verdict::Fail);
}

/// Eight tasks that sleep 1, 2, ... ms and compute for 10 ms, on `lanes` loops of equal batches; gathered.
RunFacts sleepers(std::uint32_t lanes)
{
    RunFacts run;
    run.complete = true;
    run.lanes = lanes;
    const std::uint32_t batch = 8 / lanes;
    for (std::uint32_t i = 0; i < 8; ++i) {
        const std::uint32_t loop = i / batch, place = i % batch;
        const Time due = ms(static_cast<int>(place) + 1), began = ms(static_cast<int>(1 + 10 * place));
        run.stretches.push_back({i, loop, loop, SpanKind::Wait, Time{}, due});
        run.stretches.push_back({i, loop, loop, SpanKind::Compute, began, began + ms(10)});
        run.tasks.push_back({Time{}, Time{}, began + ms(10), Time{}, Time{}, loop, loop});
        run.makespan = std::max(run.makespan, began + ms(10));
    }
    for (std::uint32_t i = 0; i < 8; ++i) {
        run.tasks[i].received = lanes == 1 ? run.tasks[i].finished : run.tasks[i / batch * batch + batch - 1].finished;
        run.tasks[i].delivered = run.makespan;
    }
    return run;
}

const SleepersPlan kPlan{8, ms(1), ms(8), ms(10)};

LoopRuns loopRuns()
{
    return {kPlan, sleepers(1), sleepers(2), sleepers(1), sleepers(2)};
}

TEST(ReproduceS3, TheModel)
{
    EXPECT_EQ(modelTime(kPlan, 1), ms(81));
    EXPECT_EQ(modelTime(kPlan, 2), ms(41));
    EXPECT_EQ(modelTime(kPlan, 100), ms(18)) << "the longest sleep is left";
    EXPECT_EQ(timeFollowsTheModel("s3.x", "x", loopRuns()).verdict, Verdict::Pass);
    LoopRuns off = loopRuns();
    off.virtualTwo.makespan = ms(60);
    EXPECT_EQ(timeFollowsTheModel("s3.x", "x", off).verdict, Verdict::Fail);
    off = loopRuns();
    off.virtualOne.makespan = ms(60);
    EXPECT_EQ(timeFollowsTheModel("s3.x", "x", off).verdict, Verdict::Fail);
    off = loopRuns();
    off.two.makespan = ms(410);
    EXPECT_EQ(timeFollowsTheModel("s3.x", "x", off).verdict, Verdict::Pass) << "a real figure never decides";
    EXPECT_NEAR(*timeFollowsTheModel("s3.x", "x", off).deviation, 9, 1e-9);
}

TEST(ReproduceS3, OneLoopIsOneCore)
{
    EXPECT_EQ(oneLoopIsOneCore(loopRuns()).verdict, Verdict::Pass);
    LoopRuns wrong = loopRuns();
    wrong.one.stretches[3].start -= ms(5);
    EXPECT_EQ(oneLoopIsOneCore(wrong).verdict, Verdict::Fail) << "two at once";
    wrong = loopRuns();
    wrong.one.stretches[0].end = ms(1) + ms(2);
    EXPECT_EQ(oneLoopIsOneCore(wrong).verdict, Verdict::Fail) << "not as due";
    wrong = loopRuns();
    wrong.one.tasks[0].delivered = ms(11);
    EXPECT_EQ(oneLoopIsOneCore(wrong).verdict, Verdict::Fail) << "gather delivers all at once";
    wrong = loopRuns();
    wrong.one.lanes = 2;
    EXPECT_EQ(oneLoopIsOneCore(wrong).verdict, Verdict::Fail);
}

TEST(ReproduceS3, TheLagRamp)
{
    LoopRuns runs = loopRuns();
    const Claim claim = lagRamp(runs); // the last task is due at 8 and begins at 71; n*c - s_max is 73
    EXPECT_EQ(claim.verdict, Verdict::Pass) << claim.seen;
    EXPECT_EQ(claim.deviation, 0.0);
    runs.virtualOne = sleepers(2);
    EXPECT_EQ(lagRamp(runs).verdict, Verdict::Fail) << "a second loop halves the lag";
    runs = loopRuns();
    runs.virtualOne.stretches[2 * 7 + 1].start = ms(9);
    EXPECT_EQ(lagRamp(runs).verdict, Verdict::Fail);
}

TEST(ReproduceS3, WhatASecondLoopGains)
{
    EXPECT_EQ(twoLoopsAreTwiceAsFast(loopRuns()).verdict, Verdict::Pass);
    EXPECT_EQ(sleepsGainNothing(loopRuns()).verdict, Verdict::Fail);
    LoopRuns same = loopRuns();
    same.virtualTwo = same.virtualOne;
    EXPECT_EQ(twoLoopsAreTwiceAsFast(same).verdict, Verdict::Fail);
    EXPECT_EQ(sleepsGainNothing(same).verdict, Verdict::Pass);
    same.two = broken(same.two);
    EXPECT_EQ(sleepsGainNothing(same).verdict, Verdict::Fail);
}

TEST(ReproduceS3, BatchesComeAsAWhole)
{
    EXPECT_EQ(batchesComeAsAWhole(loopRuns()).verdict, Verdict::Pass);
    LoopRuns wrong = loopRuns();
    wrong.two.tasks[1].received -= ms(1);
    EXPECT_EQ(batchesComeAsAWhole(wrong).verdict, Verdict::Fail);
    wrong = loopRuns();
    wrong.two.tasks[1].worker = 1;
    EXPECT_EQ(batchesComeAsAWhole(wrong).verdict, Verdict::Fail);
    wrong = loopRuns();
    wrong.virtualTwo.tasks[1].received -= ms(1);
    EXPECT_EQ(batchesComeAsAWhole(wrong).verdict, Verdict::Fail);
}

} // namespace
} // namespace coreo::test
