// What `coreo reproduce` says of runs made by hand: each claim passes where it holds and fails where it does not.

#include "core/reproduce_runs.h"
#include "reproduce/report.h"
#include "reproduce/s1_claims.h"
#include "reproduce/s2_claims.h"
#include "reproduce/s4_claims.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace coreo::test {
namespace {

using namespace reproduce;
using testing::HasSubstr;

// A takes 400 ms, B 100 ms.
const RunFacts kOneByOne = madeFacts({{0, 0, 400, 400, 400}, {400, 400, 500, 500, 500}});
const RunFacts kGet = madeFacts({{0, 0, 400, 400, 400, 0}, {0, 0, 100, 100, 400, 1}});
const RunFacts kAsTheyEnd = madeFacts({{0, 0, 400, 400, 400, 0}, {0, 0, 100, 100, 100, 1}});

TEST(ReproduceS1, JoinTellsBAtTheEndOfA)
{
    EXPECT_EQ(joinTellsLate(kGet, kGet).verdict, Verdict::Pass);
    EXPECT_EQ(joinTellsLate(kAsTheyEnd, kGet).verdict, Verdict::Fail);
    EXPECT_EQ(joinTellsLate(kGet, kAsTheyEnd).verdict, Verdict::Fail);
    RunFacts oneProcess = kGet, withResult = kGet;
    oneProcess.tasks[1].worker = 0;
    withResult.result = "3";
    EXPECT_EQ(joinTellsLate(oneProcess, kGet).verdict, Verdict::Fail);
    EXPECT_EQ(joinTellsLate(withResult, kGet).verdict, Verdict::Fail);
}

TEST(ReproduceS1, ApplyRunsBAfterA)
{
    EXPECT_EQ(applyIsOneByOne(kOneByOne, kOneByOne).verdict, Verdict::Pass);
    EXPECT_EQ(applyIsOneByOne(kGet, kOneByOne).verdict, Verdict::Fail);
    EXPECT_EQ(applyIsOneByOne(kOneByOne, kGet).verdict, Verdict::Fail);
    const RunFacts gap = madeFacts({{0, 0, 400, 400, 400}, {400, 410, 500, 500, 500}});
    EXPECT_EQ(applyIsOneByOne(gap, kOneByOne).verdict, Verdict::Pass) << "a real machine has gaps";
    EXPECT_EQ(applyIsOneByOne(kOneByOne, gap).verdict, Verdict::Fail) << "virtual cores have none";
}

TEST(ReproduceS1, GetAndMapWaitForTheLongOne)
{
    for (const auto claim : {getWaitsForTheLongOne, executorMapInStartOrder}) {
        EXPECT_EQ(claim(kGet, kGet).verdict, Verdict::Pass);
        EXPECT_EQ(claim(kAsTheyEnd, kGet).verdict, Verdict::Fail);
        EXPECT_EQ(claim(kGet, kAsTheyEnd).verdict, Verdict::Fail);
        EXPECT_EQ(claim(kGet, kOneByOne).verdict, Verdict::Fail);
        EXPECT_EQ(claim(broken(kGet), kGet).verdict, Verdict::Fail);
        EXPECT_EQ(claim(madeFacts({{0, 0, 1, 1, 1}}), kGet).verdict, Verdict::Fail) << "there must be two tasks";
    }
}

TEST(ReproduceS1, AsCompletedDeliversAsTheyEnd)
{
    EXPECT_EQ(asCompletedNeedsNoLoop(kAsTheyEnd, kAsTheyEnd).verdict, Verdict::Pass);
    EXPECT_EQ(asCompletedNeedsNoLoop(kGet, kAsTheyEnd).verdict, Verdict::Fail);
    EXPECT_EQ(asCompletedNeedsNoLoop(kAsTheyEnd, kGet).verdict, Verdict::Fail);
}

/// 100, 200 and 300 ms, in series and each on a core of its own.
RunFacts inSeries()
{
    RunFacts run = madeFacts({{0, 0, 100, 100, 100}, {100, 100, 300, 300, 300}, {300, 300, 600, 600, 600}}, 1);
    run.result = "6.99999997e+16";
    return run;
}
RunFacts inPool()
{
    RunFacts run =
        madeFacts({{0, 0, 100, 100, 300, 0, 0}, {0, 0, 200, 200, 300, 1, 1}, {0, 0, 300, 300, 300, 2, 2}}, 3);
    run.result = "6.99999997e+16";
    return run;
}

TEST(ReproduceS2, TheResultIsTheArticles)
{
    RunFacts other = inPool();
    other.result = "6.99999998e+16";
    EXPECT_EQ(articlesResult(inSeries(), inPool()).verdict, Verdict::Pass);
    EXPECT_EQ(articlesResult(inSeries(), other).verdict, Verdict::Fail);
    EXPECT_EQ(articlesResult(inSeries(), broken(inPool())).verdict, Verdict::Fail);
}

TEST(ReproduceS2, OneCoreWorksInSeries)
{
    EXPECT_EQ(serialIsOneByOne(inSeries()).verdict, Verdict::Pass);
    EXPECT_EQ(serialIsOneByOne(inPool()).verdict, Verdict::Fail);
}

TEST(ReproduceS2, TheStairStep)
{
    const Claim claim = stairStep(inPool());
    EXPECT_EQ(claim.verdict, Verdict::Pass);
    EXPECT_THAT(claim.seen, HasSubstr("33.3 %, 66.7 %, 100.0 %"));
    EXPECT_EQ(stairStep(inSeries()).verdict, Verdict::Fail) << "one core";
    RunFacts flat = inPool();
    flat.stretches[0].end = ms(200);
    EXPECT_EQ(stairStep(flat).verdict, Verdict::Fail);
}

TEST(ReproduceS2, TwiceIsTheBound)
{
    BoundRuns runs{inSeries(), inPool(), inSeries(), inPool(), inPool(), inPool()};
    const Claim claim = twiceIsTheBound(runs);
    EXPECT_EQ(claim.verdict, Verdict::Pass);
    EXPECT_EQ(claim.deviation, 0.0);
    BoundRuns slow = runs;
    slow.pinned.makespan = ms(450);
    EXPECT_EQ(twiceIsTheBound(slow).verdict, Verdict::Pass) << "a real figure never decides";
    EXPECT_NEAR(*twiceIsTheBound(slow).deviation, -1.0 / 3, 1e-9);
    BoundRuns fast = runs;
    fast.virtualMany.makespan = ms(200);
    EXPECT_EQ(twiceIsTheBound(fast).verdict, Verdict::Fail) << "nothing is faster than the longest task";
    BoundRuns three = runs;
    three.virtualPinned.makespan = ms(301);
    EXPECT_EQ(twiceIsTheBound(three).verdict, Verdict::Fail);
    BoundRuns lost = runs;
    lost.pinned = broken(lost.pinned);
    EXPECT_EQ(twiceIsTheBound(lost).verdict, Verdict::Fail);
}

TEST(ReproduceS2, LessTimeIsTold)
{
    const Claim claim = lessTime(inSeries(), inPool());
    EXPECT_EQ(claim.verdict, Verdict::Told);
    EXPECT_THAT(claim.seen, HasSubstr("50.0 % less time"));
    EXPECT_EQ(lessTime(inSeries(), broken(inPool())).verdict, Verdict::Fail);
}

TEST(ReproduceS2, PinningIsNotWhatHelps)
{
    RunFacts slower = inPool();
    slower.makespan = ms(310);
    EXPECT_EQ(pinningIsNotIt(inPool(), inPool(), slower, inPool()).verdict, Verdict::Pass);
    EXPECT_EQ(pinningIsNotIt(inPool(), slower, inPool(), inPool()).verdict, Verdict::Fail);
}

TEST(ReproduceS2, PinsJoinAndWorkers)
{
    EXPECT_EQ(pinsHold(inPool()).verdict, Verdict::Pass);
    EXPECT_EQ(pinsHold(madeFacts({{0, 0, 9, 9, 9, 0, 1}})).verdict, Verdict::Fail);
    EXPECT_EQ(joinBeforeGet(inPool()).verdict, Verdict::Pass);
    EXPECT_EQ(joinBeforeGet(kAsTheyEnd).verdict, Verdict::Fail);
    EXPECT_EQ(workersForNothing(inPool(), 3).verdict, Verdict::Pass);
    EXPECT_EQ(workersForNothing(inPool(), 4).verdict, Verdict::Fail);
    EXPECT_THAT(workersForNothing(madeFacts({{0, 0, 9, 9, 9, 0}}, 8), 8).seen, HasSubstr("7 without work"));
}

TEST(ReproduceS2, HeavierWorkIsBoundByItsLongestTask)
{
    RunFacts serial = inSeries(), many = inPool();
    serial.makespan = ms(1200);
    EXPECT_EQ(heavierIsBoundElsewhere(serial, many).verdict, Verdict::Pass);
    EXPECT_EQ(heavierIsBoundElsewhere(inSeries(), many).verdict, Verdict::Fail);
}

/// Ten tasks on two workers; task 0 is the slow one. `ordered`: delivered as imap does.
RunFacts tenTasks(bool ordered)
{
    std::vector<MadeTask> tasks{{0, 0, 100, 100, 100, 0}};
    for (int i = 1; i < 10; ++i)
        tasks.push_back({0, 10 * (i - 1), 10 * i, 10 * i, ordered ? 100 : 10 * i, 1});
    return madeFacts(tasks);
}

TEST(ReproduceS4, ImapAndUnordered)
{
    EXPECT_EQ(imapOrder(tenTasks(true)).verdict, Verdict::Pass);
    EXPECT_EQ(imapOrder(tenTasks(false)).verdict, Verdict::Fail);
    EXPECT_EQ(unorderedAsReceived(tenTasks(false)).verdict, Verdict::Pass);
    EXPECT_EQ(unorderedAsReceived(tenTasks(true)).verdict, Verdict::Fail);
    EXPECT_THAT(unorderedAsReceived(tenTasks(false)).seen, HasSubstr("1 2 3 4 5 6 7 8 9 0"));
    EXPECT_EQ(listFromZero(tenTasks(true)).verdict, Verdict::Pass);
    EXPECT_EQ(listFromZero(tenTasks(false)).verdict, Verdict::Fail);
}

TEST(ReproduceS4, TheHandOutIsTheSame)
{
    EXPECT_EQ(sameHandOut(tenTasks(true), tenTasks(false), tenTasks(true), tenTasks(false)).verdict, Verdict::Pass);
    RunFacts moved = tenTasks(false);
    moved.tasks[3].worker = 0;
    EXPECT_EQ(sameHandOut(tenTasks(true), tenTasks(false), tenTasks(true), moved).verdict, Verdict::Fail);
    RunFacts swapped = tenTasks(false);
    std::swap(swapped.tasks[3], swapped.tasks[4]);
    EXPECT_EQ(sameHandOut(tenTasks(true), swapped, tenTasks(true), tenTasks(false)).verdict, Verdict::Fail);
}

TEST(ReproduceS4, LuckIsToldAndLostTasksAreNot)
{
    const RunFacts inOrder = madeFacts({{0, 0, 1, 1, 1, 0}, {0, 0, 2, 2, 2, 1}});
    const Claim claim = orderIsLuck({inOrder, tenTasks(false), inOrder});
    EXPECT_EQ(claim.verdict, Verdict::Told);
    EXPECT_THAT(claim.seen, HasSubstr("1 of 3 runs differed; one of them: 1 2 3"));
    EXPECT_EQ(orderIsLuck({inOrder, broken(inOrder)}).verdict, Verdict::Fail);
    EXPECT_EQ(orderIsLuck({tenTasks(true)}).verdict, Verdict::Fail) << "that is imap";
    EXPECT_EQ(orderIsLuck({}).verdict, Verdict::Fail);
}

TEST(ReproduceS4, WhoIsDoneTakesTheNext)
{
    const std::vector<MadeTask> tasks{{0, 0, 900, 900, 900, 0}, {0, 0, 300, 300, 900, 1}, {0, 0, 600, 600, 900, 2},
                                      {0, 300, 1000, 1000, 1000, 1}, {0, 600, 1000, 1000, 1000, 2}};
    EXPECT_EQ(doneTakesTheNext(madeFacts(tasks, 3), madeFacts(tasks, 3)).verdict, Verdict::Pass);
    std::vector<MadeTask> dealt = tasks;
    dealt[3].worker = 0;
    EXPECT_EQ(doneTakesTheNext(madeFacts(tasks, 3), madeFacts(dealt, 3)).verdict, Verdict::Fail);
    EXPECT_EQ(doneTakesTheNext(madeFacts(dealt, 3), madeFacts(tasks, 3)).verdict, Verdict::Pass)
        << "who is done first on a real machine is the machine's to say";
}

TEST(ReproduceS4, TrivialWorkDoesNotPay)
{
    RunFacts quick = kAsTheyEnd, slow = kAsTheyEnd;
    quick.makespan = ms(1);
    EXPECT_EQ(trivialDoesNotPay(quick, slow, quick, slow).verdict, Verdict::Pass);
    EXPECT_EQ(trivialDoesNotPay(slow, quick, quick, slow).verdict, Verdict::Pass) << "a real figure never decides";
    quick.makespan = ms(20);
    EXPECT_EQ(trivialDoesNotPay(quick, slow, quick, slow).verdict, Verdict::Fail) << "95 % is not above 95 %";
    EXPECT_EQ(poolCreation(slow).verdict, Verdict::Told);
    slow.workersReady = Time::zero();
    EXPECT_EQ(poolCreation(slow).verdict, Verdict::Fail);
}

TEST(ReproduceS4, BreakEven)
{
    const std::vector<LengthPoint> points{{ms(1), ms(10), ms(20)}, {ms(2), ms(20), ms(30)}, {ms(4), ms(40), ms(35)}, {ms(8), ms(80), ms(50)}};
    EXPECT_EQ(breakEvenLength(points), ms(4));
    std::vector<LengthPoint> lucky = points;
    lucky[0].pool = ms(5);
    EXPECT_EQ(breakEvenLength(lucky), ms(4)) << "one lucky run below does not count";
    std::vector<LengthPoint> never = points;
    never[3].pool = ms(90);
    EXPECT_EQ(breakEvenLength(never), kNoTime);
    EXPECT_EQ(poolWinsFrom(points, points).verdict, Verdict::Pass);
    EXPECT_EQ(poolWinsFrom(never, points).verdict, Verdict::Pass);
    EXPECT_EQ(poolWinsFrom(points, never).verdict, Verdict::Fail);
    EXPECT_EQ(poolWinsFrom(points, {points[3]}).verdict, Verdict::Fail) << "a pool that always wins has no limit";
}

TEST(ReproduceReport, HoldsEveryClaim)
{
    const std::vector<JudgedSection> sections{
        {"s2", "An article", {twiceIsTheBound({inSeries(), inPool(), inSeries(), inPool(), inPool(), inPool()})}, {"a.coreo"}},
        {"s4", "Another, \"quoted\"", {imapOrder(tenTasks(false))}, {}}};
    const auto report = nlohmann::json::parse(claimsJson(sections, Machine(), "coreo 0"));
    EXPECT_EQ(report["format"], "coreo.reproduce/1");
    EXPECT_EQ(report["pass"], false);
    EXPECT_EQ(report["articles"][0]["pass"], true);
    EXPECT_EQ(report["articles"][0]["claims"][0]["verdict"], "pass");
    EXPECT_EQ(report["articles"][0]["claims"][0]["deviation"], 0.0);
    EXPECT_EQ(report["articles"][0]["files"][0], "a.coreo");
    EXPECT_EQ(report["articles"][1]["claims"][0]["verdict"], "fail");
    EXPECT_TRUE(report["articles"][1]["claims"][0]["deviation"].is_null());
    const std::string csv = claimsCsv(sections);
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 3);
    EXPECT_THAT(csv, HasSubstr("\"s2\",\"s2.bound\","));
}

} // namespace
} // namespace coreo::test
