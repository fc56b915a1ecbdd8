// What both timelines answer to the pointer where one pixel stands for many tasks: how many, shortest, median, longest.
#include "models/task_text.h"
#include "support/made_runs.h"
#include "theme/units.h"
#include "views/chart.h"
#include "views/loop/loop_geometry.h"
#include "views/timeline/loop_row.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace coreo {

namespace {

using namespace std::chrono_literals;
using test::makeRun;
using test::MadeRun;

/// As told of these tasks, whose lengths are known by hand.
std::string told(const std::map<TaskId, Time> &tasks)
{
    std::vector<Time> lengths;
    for (const auto &[task, length] : tasks)
        lengths.push_back(length);
    return TaskText::several(tasks.begin()->first.value, tasks.rbegin()->first.value, tasks.size(), lengths).toStdString();
}

MadeRun many()
{
    MadeRun made;
    made.tasks = 20'000;
    made.workers = 3;
    made.mean = 1ms;
    made.sleepShare = 0.25;
    return made;
}

const QRectF kBody(0, 0, 900, 400);

} // namespace

TEST(TimelineHover, byWorkerTellsOfAllTasksOfAColumnOnce)
{
    RunData run(makeRun(many()));
    ChartInput input;
    input.run = &run;
    const auto chart = makeTimelineWorkersChart();
    const TimeAxis axis = *chart->timeAxis(kBody, input);
    std::size_t most = 0;
    for (const double x : {axis.left + 3, axis.left + 200.25, axis.left + 511, axis.left + 600, axis.right - 40}) {
        const Hit hit = chart->hit({x, 100}, kBody, input); // the second of three rows
        ASSERT_EQ(hit.worker, WorkerId(1u));
        const Time begin = axis.timeAt(std::floor(x)), end = axis.timeAt(std::floor(x) + 1);
        std::map<TaskId, Time> expected;
        const auto &spans = run.history().lane(1).spans;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (spans[i].end > begin && spans[i].start < end)
                expected[spans[i].task] = run.table().finished(spans[i].task) - run.table().started(spans[i].task);
        }
        most = std::max(most, expected.size());
        if (expected.size() == 1) // a bar of its own
            continue;
        EXPECT_TRUE(hit.task.isNone());
        EXPECT_NE(hit.toolTip.toStdString().find(told(expected)), std::string::npos)
            << hit.toolTip.toStdString() << "\nand not\n" << told(expected);
    }
    EXPECT_GT(most, 3U);
}

TEST(TimelineHover, byTaskTellsOfAllTasksOfARow)
{
    RunData run(makeRun(many()));
    ChartInput input;
    input.run = &run;
    const auto chart = makeTimelineTasksChart();
    const Hit hit = chart->hit({400, 200}, kBody, input);
    EXPECT_TRUE(hit.task.isNone());
    const QString text = hit.toolTip;
    // Which ones is the row's own affair: as many as there are, and told of those.
    std::uint32_t first = 0;
    for (; first < 20'000; ++first) {
        if (text == TaskText::toolTip(run, TaskId(first), TaskId(first + 53)) || text == TaskText::toolTip(run, TaskId(first), TaskId(first + 54))
            || text == TaskText::toolTip(run, TaskId(first), TaskId(first + 55)))
            break;
    }
    EXPECT_NEAR(first, 10'400, 800) << text.toStdString();
}

TEST(TimelineHover, onALoopTellsOfAllThatItRanInAColumn)
{
    test::MadeLoops made;
    made.tasks = 20'000;
    made.compute = 40us;
    RunData run(test::makeLoopRun(made));
    ChartInput input;
    input.run = &run;
    const auto chart = makeTimelineWorkersChart();
    const TimeAxis axis = *chart->timeAxis(kBody, input);
    const double x = axis.left + 400;
    LoopLanes lanes;
    const LoopLane &loop = lanes.of(run).front();
    std::map<TaskId, Time> expected;
    const Time begin = axis.timeAt(std::floor(x)), end = axis.timeAt(std::floor(x) + 1);
    for (const LoopLane::Slice &slice : loop.slices()) {
        if (slice.end > begin && slice.start < end)
            expected[slice.task] += slice.end - slice.start;
    }
    ASSERT_GT(expected.size(), 3U);
    const std::string text = chart->hit({x, 50}, kBody, input).toolTip.toStdString();
    EXPECT_NE(text.find(told(expected)), std::string::npos) << text << "\nand not\n" << told(expected);
    EXPECT_NE(text.find("asleep"), std::string::npos) << text;
}

TEST(TimelineHover, whatRunsStillIsCountedAndHasNoLength)
{
    MadeRun made = many();
    made.until = 500ms;
    RunData run(makeRun(made));
    const auto plain = [](QString text) { return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString(); };
    EXPECT_EQ(plain(TaskText::toolTip(run, TaskId(19'000), TaskId(19'054))), "54 task(s), from 19,000 to 19,053") << "none has begun";
}

TEST(TimelineHover, saysNothingOfWhatComesAfterNow)
{
    MadeRun made = many();
    made.until = 500ms;
    RunData run(makeRun(made));
    ChartInput input;
    input.run = &run;
    const auto chart = makeTimelineWorkersChart();
    const TimeAxis axis = *chart->timeAxis(kBody, input);
    ASSERT_LT(axis.xAt(run.horizon()) + 20, axis.right);
    const Hit hit = chart->hit({axis.xAt(run.horizon()) + 20, 100}, kBody, input);
    EXPECT_TRUE(hit.toolTip.isEmpty()) << hit.toolTip.toStdString();
    EXPECT_EQ(hit.worker, WorkerId(1u)) << "who may be stopped from there";
    EXPECT_FALSE(chart->hit({axis.xAt(run.horizon()) - 20, 100}, kBody, input).toolTip.isEmpty());
}

} // namespace coreo
