#include "support/made_runs.h"
#include "views/timeline/task_density.h"

#include <gtest/gtest.h>

#include <cmath>

namespace coreo {

namespace {

using namespace std::chrono_literals;
using test::makeRun;
using test::MadeRun;

std::vector<float> values(RisingCurves &curves, Event event, int columns)
{
    std::vector<float> result(static_cast<std::size_t>(columns));
    int next = 0;
    float value = 0;
    curves.take([&](int column, const RisingCurves::Values &now) {
        for (; next < column; ++next)
            result[static_cast<std::size_t>(next)] = value;
        value = now[static_cast<std::size_t>(event)];
    });
    for (; next < columns; ++next)
        result[static_cast<std::size_t>(next)] = value;
    return result;
}

/// The share of tasks waiting at the middle of a column, counted one by one.
double waitingShare(const TaskTable &table, std::uint32_t first, std::uint32_t last, Time at)
{
    int waiting = 0;
    for (std::uint32_t task = first; task < last; ++task)
        waiting += table.received(TaskId(task)) <= at && table.delivered(TaskId(task)) > at ? 1 : 0;
    return waiting / static_cast<double>(last - first);
}

const DensityRun &at(const DensityRow &row, int column)
{
    for (const DensityRun &run : row.runs) {
        if (column >= run.begin && column < run.end)
            return run;
    }
    static const DensityRun none;
    return none;
}

} // namespace

TEST(RisingCurves, riseEvenlyAndOnce)
{
    RisingCurves curves(10);
    curves.rise(Event::Started, 2, 6, 4);
    EXPECT_EQ(values(curves, Event::Started, 10), (std::vector<float>{0, 0, 0.5f, 1.5f, 2.5f, 3.5f, 4, 4, 4, 4}));
    EXPECT_EQ(values(curves, Event::Started, 10), std::vector<float>(10)) << "taken is gone";
}

TEST(RisingCurves, spreadAStepOverOneColumn)
{
    RisingCurves curves(6);
    curves.rise(Event::Finished, 2.25, 2.25, 1);
    EXPECT_EQ(values(curves, Event::Finished, 6), (std::vector<float>{0, 0, 0.75f, 1, 1, 1}));
}

TEST(RisingCurves, countWhatLiesBeforeAndForgetWhatLiesBehind)
{
    RisingCurves curves(4);
    curves.rise(Event::Started, -20, -10, 3);
    curves.rise(Event::Started, -2, 2, 4);
    curves.rise(Event::Started, 9, 12, 100);
    EXPECT_EQ(values(curves, Event::Started, 4), (std::vector<float>{5.5f, 6.5f, 7, 7}));
}

TEST(EventTimes, keepOneLateEventFromSmearingTheOthers)
{
    EventTimes times;
    for (int i = 0; i < 15; ++i)
        times.add(Time(100 + i));
    times.add(Time(1'000'000));
    EXPECT_NEAR(times.bulkEnd(), 114, 0.5);
    EXPECT_EQ(times.last, 1'000'000);
}

TEST(TaskLevels, agreeWithTheTableAtEveryLevel)
{
    MadeRun made;
    made.tasks = 5000;
    made.workers = 3;
    RunData run(makeRun(made));
    run.update();
    TaskLevels levels;
    levels.update(run);
    for (const double perRow : {64.0, 300.0, 1100.0, 20000.0}) {
        const TaskLevels::Level level = levels.levelFor(perRow);
        EXPECT_LE(level.size * 4.0, std::max(perRow, 64.0));
        std::uint32_t finished = 0;
        double sum = 0;
        for (const TaskGroup &group : *level.groups) {
            finished += group.finished.count;
            sum += group.delivered.sum;
        }
        EXPECT_EQ(finished, 5000u);
        double expected = 0;
        for (std::uint32_t task = 0; task < 5000; ++task)
            expected += static_cast<double>(run.table().delivered(TaskId(task)).count());
        EXPECT_NEAR(sum / expected, 1, 1e-9);
    }
}

TEST(TaskLevels, takeInOnlyWhatIsNew)
{
    MadeRun made;
    made.tasks = 400;
    auto history = makeRun(made);
    RunData run(history);
    run.update();
    TaskLevels levels;
    levels.update(run);
    levels.update(run);
    EXPECT_EQ((*levels.levelFor(64).groups)[0].finished.count, TaskLevels::kSmallest) << "nothing is counted twice";
}

TEST(TaskDensity, showsTheSawTooth)
{
    // A straggler every 1,000 tasks: behind it, everything waits.
    MadeRun made;
    made.tasks = 40'000;
    made.workers = 8;
    made.mean = 1ms;
    made.stragglerEach = 4000;
    made.stragglerTimes = 400;
    made.transit = 50ms;
    RunData run(makeRun(made));
    run.update();
    TaskLevels levels;
    levels.update(run);
    const int columns = 500;
    TaskDensity density(run, levels, {Time(0), run.horizon()}, columns);
    const double perRow = 200;
    int columnsOff = 0; // a steep edge is spread over a column
    double total = 0;
    for (int y = 0; y < 200; ++y) {
        DensityRow row;
        density.row(y * perRow, (y + 1) * perRow, row);
        for (int x = 2; x < columns - 2; x += 7) {
            const Time middle(std::int64_t((x + 0.5) / (columns - 1) * double(run.horizon().count())));
            const double exact = waitingShare(run.table(), std::uint32_t(y * perRow), std::uint32_t((y + 1) * perRow), middle);
            const double error = std::abs(exact - double(at(row, x).waiting));
            columnsOff += error > 0.1 ? 1 : 0;
            total += error;
        }
    }
    EXPECT_LT(total / (200 * 71), 0.003) << "mean error";
    EXPECT_LT(columnsOff, 200 * 71 / 100) << "only at the edges";
}

TEST(TaskDensity, showsNoWaitingWhereResultsAreOnlyOnTheirWay)
{
    for (const std::uint32_t tasks : {40u, 4000u}) { // one by one, and in groups
        MadeRun made;
        made.tasks = tasks;
        made.workers = 2;
        made.mean = 1ms;
        made.rule = DeliveryRule::Unordered;
        made.transit = 50ms;
        RunData run(makeRun(made));
        run.update();
        TaskLevels levels;
        levels.update(run);
        TaskDensity density(run, levels, {Time(0), run.horizon()}, 400);
        DensityRow row;
        density.row(0, tasks, row);
        for (const DensityRun &part : row.runs)
            EXPECT_LT(part.waiting, 0.01f) << tasks << " at " << part.begin;
        EXPECT_GT(at(row, 370).queued, 0.0f) << "the last ones are still on their way";
    }
}

TEST(TaskDensity, givesEveryTaskOfAFewItsExactShare)
{
    MadeRun made;
    made.tasks = 4;
    made.workers = 2;
    made.durations = {60ms, 20ms, 20ms, 20ms};
    RunData run(makeRun(made));
    run.update();
    TaskLevels levels;
    levels.update(run);
    TaskDensity density(run, levels, {0ms, 60ms}, 61);
    DensityRow row;
    density.row(1, 3, row); // tasks 1 and 2
    EXPECT_FLOAT_EQ(at(row, 10).running, 0.5f);
    EXPECT_FLOAT_EQ(at(row, 10).queued, 0.5f);
    EXPECT_FLOAT_EQ(at(row, 30).running, 0.5f);
    EXPECT_FLOAT_EQ(at(row, 30).waiting, 0.5f);
    EXPECT_FLOAT_EQ(at(row, 50).waiting, 1.0f);
    EXPECT_GT(at(row, 60).delivered, 0.9f) << "the delivery at the very end is seen";
    density.row(1, 1.5, row); // half a task is that task
    EXPECT_FLOAT_EQ(at(row, 10).running, 1.0f);
}

TEST(TaskDensity, showsWhatRanForLessThanAColumn)
{
    MadeRun made;
    made.tasks = 100'000;
    made.workers = 2;
    made.mean = 1us;
    RunData run(makeRun(made));
    run.update();
    TaskLevels levels;
    levels.update(run);
    TaskDensity density(run, levels, {Time(0), run.horizon()}, 400);
    for (int y = 0; y < 100; ++y) {
        DensityRow row;
        density.row(y * 1000.0, (y + 1) * 1000.0, row);
        float most = 0;
        for (const DensityRun &part : row.runs)
            most = std::max(most, part.running);
        ASSERT_GT(most, 0.1f) << "row " << y;
    }
}

TEST(TaskDensity, tellsWhatACancelledRunNeverStartedFromWhatIsQueued)
{
    for (const std::uint32_t tasks : {40u, 4000u}) { // one by one, and in groups
        MadeRun made;
        made.tasks = tasks;
        made.workers = 2;
        made.durations = {1ms};
        made.until = Time(1ms) * (tasks / 4);
        for (const bool cancelled : {false, true}) {
            made.cancelled = cancelled;
            RunData run(makeRun(made));
            run.update();
            TaskLevels levels;
            levels.update(run);
            TaskDensity density(run, levels, {Time(0), run.horizon()}, 200);
            DensityRow row;
            density.row(tasks * 0.75, tasks, row); // of which none has started
            EXPECT_NEAR(at(row, 100).abandoned, cancelled ? 1 : 0, 0.01) << tasks;
            EXPECT_NEAR(at(row, 100).queued, cancelled ? 0 : 1, 0.01) << tasks;
            density.row(0, tasks * 0.25, row); // all have
            EXPECT_NEAR(at(row, 100).abandoned, 0, 0.01) << tasks;
        }
    }
}

TEST(TaskDensity, claimsNothingBeyondNow)
{
    MadeRun made;
    made.tasks = 1000;
    made.workers = 2;
    made.mean = 1ms;
    made.until = 100ms;
    RunData run(makeRun(made));
    run.update();
    TaskLevels levels;
    levels.update(run);
    TaskDensity density(run, levels, {0ms, 200ms}, 400);
    DensityRow row;
    density.row(0, 1000, row);
    ASSERT_FALSE(row.runs.empty());
    EXPECT_LE(row.runs.back().end, 202);
    EXPECT_GT(at(row, 100).queued, 0.5f);
}

} // namespace coreo
