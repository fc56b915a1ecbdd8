#include "charts_support.h"
#include "views/results/results_chart.h"
#include "views/results/step_curve.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace coreo::test {
namespace {

using namespace std::chrono_literals;

Span ended(Time start, Time end, std::uint32_t task, bool last = true, SpanKind kind = SpanKind::Compute)
{
    return {start, end, 0, TaskId(task), 0, kind, Span::makeFlags(true, last, TaskState::Ok)};
}

TEST(StepCurve, ExactStepsHaveACornerAtEveryStep)
{
    const std::vector<CountStep> steps{{Time(10), 1}, {Time(10), 2}, {Time(30), 5}};
    EXPECT_EQ(exactSteps(Time(0), Time(40), 0, steps),
              (std::vector<QPointF>{{0, 0}, {10, 0}, {10, 1}, {10, 1}, {10, 2}, {30, 2}, {30, 5}, {40, 5}}));
    EXPECT_EQ(exactSteps(Time(5), Time(6), 3, {}), (std::vector<QPointF>{{5, 3}, {6, 3}}));
}

TEST(StepCurve, ColumnStepsReadTheCountAtColumnEdgesAndJoinFlatStretches)
{
    const auto count = [](Time time) { return time < Time(50) ? 0U : 100U; };
    const std::vector<QPointF> points = columnSteps(Time(0), Time(100), 10, count);
    EXPECT_EQ(points, (std::vector<QPointF>{{0, 0}, {40, 0}, {50, 100}, {100, 100}}));
    EXPECT_TRUE(columnSteps(Time(0), Time(0), 10, count).empty());
    EXPECT_TRUE(columnSteps(Time(0), Time(9), 0, count).empty());
}

TEST(FinishedCounts, CountsEndsOfTasksOverLanesAsTheyGrow)
{
    // Two lanes; the second task of lane 0 first waits, a start-up counts for nothing.
    const std::vector<Span> first{ended(0ns, 5ns, TaskId::kNone, false, SpanKind::Startup), ended(5ns, 10ns, 0),
                                  ended(10ns, 20ns, 2, false, SpanKind::Wait), ended(20ns, 30ns, 2)};
    const std::vector<Span> second{ended(0ns, 10ns, 1), ended(10ns, 25ns, 3)};
    FinishedCounts counts;
    counts.update(0, first.data(), 2);
    counts.update(1, second.data(), 1);
    EXPECT_EQ(counts.total(), 2U);
    EXPECT_EQ(counts.at(9ns), 0U);
    EXPECT_EQ(counts.at(10ns), 2U);
    counts.update(0, first.data(), first.size());
    counts.update(1, second.data(), second.size());
    EXPECT_EQ(counts.at(24ns), 2U);
    EXPECT_EQ(counts.at(25ns), 3U);
    EXPECT_EQ(counts.at(30ns), 4U);
    const std::vector<CountStep> steps = counts.steps(9ns, 29ns);
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[1].at, 10ns);
    EXPECT_EQ(steps[1].count, 2U);
    EXPECT_EQ(steps[2].at, 25ns);
    EXPECT_EQ(steps[2].count, 3U);
}

TEST(FinishedCounts, AgreesWithCountingOneByOne)
{
    MadeRun made;
    made.tasks = 5000;
    made.workers = 7;
    made.sleepShare = 0.3; // two spans a task
    made.startup = 3ms;
    RunData run(makeRun(made));
    FinishedCounts counts;
    std::vector<Time> ends;
    for (std::uint32_t lane = 0; lane < run.history().laneCount(); ++lane)
        counts.update(lane, run.history().lane(lane).spans.begin(), run.table().spanCount(lane));
    for (std::uint32_t task = 0; task < made.tasks; ++task)
        ends.push_back(run.table().finished(TaskId(task)));
    std::sort(ends.begin(), ends.end());
    for (int i = 0; i <= 997; ++i) {
        const Time at = run.horizon() * i / 997;
        EXPECT_EQ(counts.at(at), std::upper_bound(ends.begin(), ends.end(), at) - ends.begin());
    }
}

TEST(FinishedCounts, CurvesOnTheGridHaveExactCornersWhileItGrowsCoarser)
{
    MadeRun made;
    made.tasks = 20'000;
    made.workers = 7;
    made.sleepShare = 0.3;
    RunData run(makeRun(made));
    FinishedCounts counts;
    EXPECT_TRUE(counts.onGrid(Time(0), Time(0), 100).empty());
    const int steps = 5;
    for (int step = 1; step <= steps; ++step) {
        for (std::uint32_t lane = 0; lane < run.history().laneCount(); ++lane)
            counts.update(lane, run.history().lane(lane).spans.begin(), run.table().spanCount(lane) * step / steps);
        for (const Time begin : {Time(0), run.horizon() / 3}) {
            const std::vector<QPointF> points = counts.onGrid(begin, run.horizon(), 300);
            ASSERT_GE(points.size(), begin == Time(0) ? 40U : 2U);
            EXPECT_LE(points.size(), 602U);
            EXPECT_EQ(points.front().x(), static_cast<double>(begin.count()));
            EXPECT_EQ(points.back().x(), static_cast<double>(run.horizon().count()));
            for (const QPointF &point : points)
                EXPECT_EQ(point.y(), counts.at(Time(static_cast<std::int64_t>(point.x())))) << point.x();
        }
        EXPECT_TRUE(counts.onGrid(Time(0), Time(1000), 300).empty()) << "columns of 3 ns are finer than the grid";
    }
}

TEST(DeliveredCounts, ReadTheLogsStamps)
{
    TaskLog log;
    log.reserve(10);
    EXPECT_EQ(countAt(log, 5ns), 0U);
    log.append(TaskId(0u));
    log.append(TaskId(1u));
    log.stamp(10ns);
    log.append(TaskId(2u));
    log.stamp(20ns);
    EXPECT_EQ(countAt(log, 9ns), 0U);
    EXPECT_EQ(countAt(log, 10ns), 2U);
    EXPECT_EQ(countAt(log, 99ns), 3U);
    std::size_t place = 0;
    for (const auto &[at, count] : {std::pair(9ns, 0U), {10ns, 2U}, {10ns, 2U}, {19ns, 2U}, {20ns, 3U}, {99ns, 3U}})
        EXPECT_EQ(countAt(log, at, place), count);
    EXPECT_EQ(stampsWithin(log, 10ns, 20ns), 1U);
    ASSERT_EQ(stepsWithin(log, 0ns, 20ns).size(), 2U);
    EXPECT_EQ(stepsWithin(log, 0ns, 20ns)[1].count, 3U);
}

class ResultsChartTest : public testing::Test
{
protected:
    static ChartInput input(const RunData &run)
    {
        ChartInput all;
        all.run = &run;
        return all;
    }
};

TEST_F(ResultsChartTest, ShadesTheGapOfAnOrderedRunOnly)
{
    MadeRun made;
    made.durations = {5s, 1s, 1s, 1s};
    RunData ordered(makeRun(made));
    made.rule = DeliveryRule::Unordered;
    RunData unordered(makeRun(made));
    const Theme theme = Theme::light();
    ResultsChart chart;
    const Painted waiting = paintBody(chart, {400, 220}, input(ordered), theme);
    const QColor gap(246, 221, 166);
    EXPECT_GT(waiting.pixelsOf(gap), 2000);
    EXPECT_LT(paintBody(chart, {400, 220}, input(unordered), theme).pixelsOf(gap), 50);
    made.transit = 1500ms; // what is on its way does not wait
    RunData travelling(makeRun(made));
    EXPECT_EQ(chart.legend(input(ordered)).size(), 3U);
    EXPECT_EQ(chart.legend(input(travelling)).size(), 2U);
    EXPECT_LT(paintBody(chart, {400, 220}, input(travelling), theme).pixelsOf(gap), 50);
}

TEST_F(ResultsChartTest, NothingReachesOutsideWhateverTheSizeAndZoom)
{
    MadeRun made;
    made.tasks = 600;
    made.stragglerEach = 90;
    RunData run(makeRun(made));
    ResultsChart chart;
    for (const QSize size : {QSize(60, 40), QSize(256, 130), QSize(700, 240), QSize(1400, 600)}) {
        ChartInput all = input(run);
        EXPECT_EQ(paintBody(chart, size, all, Theme::dark()).strayPixels(), 0) << size.width();
        all.zoom = ViewState::Range{run.horizon() / 3, run.horizon() / 2};
        all.selected = TaskId(3u);
        EXPECT_EQ(paintBody(chart, size, all, Theme::light()).strayPixels(), 0) << size.width();
    }
}

TEST_F(ResultsChartTest, ItsTimeAxisIsWhereItPaints)
{
    RunData run(makeRun({}));
    ResultsChart chart;
    const QRectF rect(20, 20, 400, 220);
    const std::optional<TimeAxis> axis = chart.timeAxis(rect, input(run));
    ASSERT_TRUE(axis);
    EXPECT_EQ(axis->range.begin, Time(0));
    EXPECT_EQ(axis->range.end, run.horizon());
    EXPECT_GT(axis->left, rect.left());
    EXPECT_LT(axis->right, rect.right());
    // The delivered curve's last rise, a green upright line, stands at the run's end.
    const Painted painted = paintBody(chart, {400, 220}, input(run), Theme::light());
    const QColor green = Theme::light().color(Role::Delivered);
    bool found = false;
    for (int x = static_cast<int>(axis->right) - 2; x <= static_cast<int>(axis->right) + 1; ++x)
        found = found || painted.image.pixelColor(x, 22 + 30) == green;
    EXPECT_TRUE(found);
}

TEST_F(ResultsChartTest, TellsTheCountsUnderThePointerOfBothRuns)
{
    MadeRun made;
    made.durations = {5s, 1s, 1s, 1s};
    RunData first(makeRun(made));
    made.rule = DeliveryRule::Unordered;
    RunData second(makeRun(made));
    ChartInput all = input(first);
    all.compare = &second;
    ResultsChart chart;
    (void)paintBody(chart, {400, 220}, all, Theme::light());
    const QRectF rect(20, 20, 400, 220);
    const std::optional<TimeAxis> axis = chart.timeAxis(rect, all);
    ASSERT_TRUE(axis);
    const Hit hit = chart.hit({axis->xAt(1500ms), 100}, rect, all);
    EXPECT_TRUE(hit.task.isNone());
    const std::string told = hit.toolTip.toStdString();
    EXPECT_NE(told.find("A: 3 finished, 0 delivered, 3 waiting"), std::string::npos) << told;
    EXPECT_NE(told.find("B: 3 finished, 3 delivered, 0 waiting"), std::string::npos) << told;
    EXPECT_EQ(chart.legend(all).size(), 5U);
    EXPECT_TRUE(chart.hit({2, 2}, rect, all).toolTip.isEmpty());
}

} // namespace
} // namespace coreo::test
