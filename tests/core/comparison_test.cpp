// Several runs: what they took, which did the same work, and who was quicker.

#include "analysis/batch.h"
#include "analysis/comparison.h"
#include "analysis/spread.h"
#include "support/run_helper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo {
namespace {

using test::makeSimulated;
using test::Ran;
using test::runSpec;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

ComparedRun compared(const char *name, const RunSpec &spec)
{
    const Ran ran = runSpec(spec);
    return {name, ran.history->spec, ran.summary};
}

/// Ten tasks of 10 ms, on virtual cores that cost nothing: 100 ms in series.
RunSpec tenTasks(const std::string &strategy, std::uint32_t workers)
{
    return makeSimulated(strategy, "durations:list=10ms", 10, workers);
}

TEST(Spread, MedianAndExtremes)
{
    const Spread odd = spreadOf({Time(5), Time(1), Time(3)});
    EXPECT_EQ(odd.least, Time(1));
    EXPECT_EQ(odd.median, Time(3));
    EXPECT_EQ(odd.most, Time(5));
    EXPECT_EQ(spreadOf({Time(4), Time(1), Time(10), Time(2)}).median, Time(3));
    EXPECT_EQ(spreadOf({Time(7)}).median, Time(7));
}

TEST(Batch, WhatMakesWorkDifferent)
{
    const RunSpec spec = tenTasks("pool_map", 2);
    RunSpec other = tenTasks("serial", 1);
    EXPECT_THAT(workDifferences(spec, other), IsEmpty()) << "whoever does it, it is the same work";
    other.workloadParameters["list"] = "20ms";
    other.tasks = 9;
    other.seed = 2;
    EXPECT_THAT(workDifferences(spec, other), ElementsAre("workload", "tasks", "seed"));
}

TEST(Batch, ARunIsMeasuredAgainstTheSerialOneOfItsBatchOnly)
{
    const Ran serial = runSpec(tenTasks("serial", 1));
    const Ran pool = runSpec(tenTasks("pool_imap", 2));
    SerialTimes serials;
    serials.add(pool.history->spec, pool.summary, pool.summary.makespan);
    Summary summary = pool.summary;
    serials.use(pool.history->spec, summary);
    EXPECT_FALSE(summary.serialMeasured) << "a pool's run is no serial one";

    serials.add(serial.history->spec, serial.summary, std::chrono::milliseconds(200));
    serials.add(serial.history->spec, serial.summary, std::chrono::milliseconds(300));
    serials.use(pool.history->spec, summary);
    EXPECT_TRUE(summary.serialMeasured);
    EXPECT_EQ(summary.serialTime, std::chrono::milliseconds(200)) << "the first of a batch counts";
    EXPECT_DOUBLE_EQ(summary.speedup, 4) << "200 ms against 50 ms";
    EXPECT_DOUBLE_EQ(summary.saved, 0.75);
    EXPECT_DOUBLE_EQ(summary.efficiency.value(), 2);
    EXPECT_EQ(summary.sentence.english(), "2 workers were 4.00 times as quick as one, 200 % of what the cores could give.");

    RunSpec otherSeed = tenTasks("pool_imap", 2);
    otherSeed.seed = 2;
    const Ran other = runSpec(otherSeed);
    Summary notMeasured = other.summary;
    serials.use(other.history->spec, notMeasured);
    EXPECT_FALSE(notMeasured.serialMeasured);
    EXPECT_EQ(notMeasured.sentence, other.summary.sentence);
}

TEST(Batch, ASerialRunThatDidNotGoWellIsNoMeasure)
{
    RunSpec spec = tenTasks("serial", 1);
    spec.fault = "throw@3";
    const Ran serial = runSpec(spec);
    SerialTimes serials;
    serials.add(serial.history->spec, serial.summary, serial.summary.makespan);
    Summary summary = runSpec(tenTasks("pool_imap", 2)).summary;
    serials.use(tenTasks("pool_imap", 2), summary);
    EXPECT_FALSE(summary.serialMeasured);
}

TEST(Comparison, TellsWhoIsQuickerAndByHowMuch)
{
    const ComparedRun serial = compared("a", tenTasks("serial", 1)), two = compared("b", tenTasks("pool_imap", 2)),
                      five = compared("c", tenTasks("pool_imap", 5));
    Comparison comparison = comparisonOf({serial, two});
    EXPECT_EQ(comparison.verdict.english(), "b is quicker: 50 ms, 2.00 times as quick as a (100 ms).");
    EXPECT_EQ(comparison.fastest, 1u);
    EXPECT_THAT(comparison.differ, IsEmpty());
    comparison = comparisonOf({serial, two, five});
    EXPECT_EQ(comparison.verdict.english(), "c is the quickest: 20 ms, 5.00 times as quick as a (100 ms).");
    comparison = comparisonOf({five, serial, two});
    EXPECT_EQ(comparison.verdict.english(), "c is the quickest: 20 ms, 2.50 times as quick as b (50 ms).")
        << "the first one itself is held against the next";
    EXPECT_EQ(comparison.fastest, 0u);
}

TEST(Comparison, NoDifferenceIsSaid)
{
    const ComparedRun a = compared("a", tenTasks("pool_imap", 2)), b = compared("b", tenTasks("executor_map", 2));
    const Comparison comparison = comparisonOf({a, b});
    EXPECT_FALSE(comparison.fastest);
    EXPECT_EQ(comparison.verdict.english(), "a (50 ms) and b (50 ms) took as long as each other.");
}

TEST(Comparison, NoTimeAtAllIsNoDivisor)
{
    ComparedRun a = compared("a", tenTasks("serial", 1)), b = a;
    b.name = "b";
    b.summary.makespan = Time::zero();
    EXPECT_THAT(comparisonOf({a, b}).verdict.english(), HasSubstr("b is quicker: 0 ns, 100000000 times"));
    a.summary.makespan = Time::zero();
    EXPECT_THAT(comparisonOf({a, b}).verdict.english(), HasSubstr("as long as each other"));
    EXPECT_FALSE(ratioOf(Time(5), Time::zero()));
    EXPECT_FALSE(ratioOf(kNoTime, Time(5)));
    EXPECT_EQ(ratioOf(Time(5), Time(2)), 2.5);
}

TEST(Comparison, DifferentWorkIsNotComparedAsSpeeds)
{
    RunSpec other = tenTasks("pool_imap", 2);
    other.seed = 7;
    const Comparison comparison = comparisonOf({compared("a", tenTasks("serial", 1)), compared("b", tenTasks("pool_imap", 2)),
                                                compared("c", other)});
    EXPECT_FALSE(comparison.fastest);
    EXPECT_THAT(comparison.differ, ElementsAre("seed"));
    EXPECT_EQ(comparison.verdict.english(), "These runs did different work (seed): their times cannot be compared as speeds.");
}

TEST(Comparison, WhatWasStoppedOrWentWrongIsNotQuick)
{
    const ComparedRun good = compared("a", tenTasks("serial", 1));
    ComparedRun stopped = good;
    stopped.name = "b";
    stopped.summary.course.state = RunState::Interrupted;
    EXPECT_EQ(comparisonOf({good, stopped}).verdict.english(),
              "b was not run to its end: its time cannot be compared as a speed.");
    RunSpec faulty = tenTasks("pool_imap", 2);
    faulty.fault = "throw@3";
    EXPECT_EQ(comparisonOf({good, compared("c", faulty)}).verdict.english(),
              "Not everything is well in c: its time cannot be compared as a speed.");
    ComparedRun strange = good;
    strange.name = "d";
    strange.summary.result = "another";
    EXPECT_EQ(comparisonOf({good, strange}).verdict.english(),
              "a and d have different results: their times cannot be compared as speeds.");
}

TEST(Comparison, WhereThereIsNoResultNothingIsDifferent)
{
    const ComparedRun joined = compared("a", tenTasks("process_join", 1)), serial = compared("b", tenTasks("serial", 1));
    EXPECT_EQ(sameResult(joined.summary, serial.summary), std::nullopt);
    EXPECT_EQ(sameResult(serial.summary, serial.summary), true);
    EXPECT_EQ(comparisonOf({joined, serial}).fastest, 0u);
}

} // namespace
} // namespace coreo
