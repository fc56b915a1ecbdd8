#include "app/draw_recorder.h"
#include "charts_support.h"
#include "views/card.h"
#include "views/order/ladder_geometry.h"
#include "views/order/order_chart.h"
#include "views/order/printed_order.h"
#include "views/order/rank_density.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace coreo::test {
namespace {

using namespace std::chrono_literals;

std::vector<TaskId> ids(std::initializer_list<int> numbers)
{
    std::vector<TaskId> out;
    for (const int number : numbers)
        out.emplace_back(number);
    return out;
}

LadderOrders fiveTasks()
{
    LadderOrders orders;
    orders.tasks = 5;
    orders.submitted = ids({0, 1, 2, 3, 4});
    orders.finished = ids({1, 2, 3, 0, 4});
    orders.delivered = ids({0, 1, 2, 3, 4});
    return orders;
}

LadderStyle styleOf(const Ladder &ladder, std::uint32_t task, int column)
{
    for (const LadderLink &link : ladder.links) {
        if (link.task.value == task && link.column == column)
            return link.style;
    }
    ADD_FAILURE() << "no link of task " << task;
    return LadderStyle::Unchanged;
}

TEST(Ladder, PlacesTasksByRankInThreeColumns)
{
    const Ladder ladder = layoutLadder(fiveTasks(), QRectF(10, 100, 200, 50));
    EXPECT_EQ(ladder.rowHeight, 10);
    EXPECT_EQ(ladder.links.size(), 10U);
    EXPECT_EQ(ladder.nodes[0][3].at, QPointF(10, 135));
    EXPECT_EQ(ladder.nodes[1][3].task, TaskId(0u));
    EXPECT_EQ(ladder.nodes[1][3].at, QPointF(110, 135));
    EXPECT_EQ(ladder.nodes[2][0].at, QPointF(210, 105));
    // Stragglers are painted last.
    EXPECT_EQ(ladder.links.back().task, TaskId(0u));
}

TEST(Ladder, StylesSayWhatHappenedToATask)
{
    const Ladder ladder = layoutLadder(fiveTasks(), QRectF(0, 0, 100, 50));
    EXPECT_EQ(styleOf(ladder, 0, 0), LadderStyle::Straggler);
    EXPECT_EQ(styleOf(ladder, 1, 0), LadderStyle::Earlier);
    EXPECT_EQ(styleOf(ladder, 4, 0), LadderStyle::Unchanged);
    EXPECT_EQ(styleOf(ladder, 0, 1), LadderStyle::InOrder);
    EXPECT_EQ(styleOf(ladder, 1, 1), LadderStyle::Late);
    EXPECT_EQ(styleOf(ladder, 4, 1), LadderStyle::InOrder);
}

TEST(Ladder, ABlockerStandsOutSooner)
{
    LadderOrders orders;
    orders.tasks = 3;
    orders.submitted = ids({0, 1, 2});
    orders.finished = ids({1, 2, 0});
    EXPECT_EQ(styleOf(layoutLadder(orders, QRectF(0, 0, 9, 9)), 0, 0), LadderStyle::Unchanged);
    orders.blocker = {true, false, false};
    EXPECT_EQ(styleOf(layoutLadder(orders, QRectF(0, 0, 9, 9)), 0, 0), LadderStyle::Straggler);
}

TEST(Ladder, OfARunningBatchEndsWhereTheTasksAre)
{
    LadderOrders orders;
    orders.tasks = 4;
    orders.submitted = ids({0, 1, 2});
    orders.finished = ids({2});
    const Ladder ladder = layoutLadder(orders, QRectF(0, 0, 100, 40));
    EXPECT_EQ(ladder.links.size(), 1U);
    EXPECT_EQ(ladder.nodes[0].size(), 3U);
    EXPECT_EQ(ladder.rowHeight, 10); // of the whole batch: rows do not jump while it runs
    EXPECT_TRUE(layoutLadder({}, QRectF(0, 0, 9, 9)).links.empty());
}

TEST(Ladder, FindsTheTaskUnderThePointer)
{
    const Ladder ladder = layoutLadder(fiveTasks(), QRectF(0, 0, 400, 100));
    EXPECT_EQ(ladder.taskAt({0, 50}, 6), TaskId(2u));
    EXPECT_EQ(ladder.taskAt({400, 90}, 6), TaskId(4u));
    EXPECT_EQ(ladder.taskAt(ladder.links.back().at(0.5), 6), TaskId(0u));
    EXPECT_TRUE(ladder.taskAt({500, 50}, 6).isNone());
}

TEST(Ladder, CountsCrossings)
{
    EXPECT_EQ(countCrossings(fiveTasks()), 3U);
    LadderOrders none;
    EXPECT_EQ(countCrossings(none), 0U);
}

TEST(PrintedOrder, ReadsAsInTheFourthArticle)
{
    const auto fits = [](const QString &) { return true; };
    EXPECT_EQ(printedOrder(ids({0, 2, 3, 1, 6, 7, 8, 9, 5, 4}), 10, fits), QStringLiteral("0 2 3 1 6 7 8 9 5 4"));
}

TEST(PrintedOrder, CountsWhatDoesNotFit)
{
    const auto upTo = [](int length) { return [length](const QString &text) { return text.size() <= length; }; };
    const std::vector<TaskId> order = ids({0, 2, 3, 1, 6, 7, 8, 9, 5, 4});
    EXPECT_EQ(printedOrder(order, 10, upTo(19)), QStringLiteral("0 2 3 1 6 7 8 9 5 4"));
    EXPECT_EQ(printedOrder(order, 10, upTo(18)), QStringLiteral("0 2 3 … and 7 more"));
    EXPECT_EQ(printedOrder(order, 10, upTo(3)), QString());
    EXPECT_EQ(printedOrder(ids({0, 1}), 24, upTo(99)), QStringLiteral("0 1 … and 22 more")); // only the first are given
    EXPECT_EQ(printedOrder({}, 0, upTo(99)), QString());
}

TEST(RankDensity, PlacesEachTaskByItsRanks)
{
    MadeRun made;
    made.tasks = 3000;
    made.workers = 8;
    made.stragglerEach = 500;
    made.spread = 0.2; // no others by chance
    RunData run(makeRun(made));
    const RankDensity density = rankDensity(run.table(), 100, 100);
    std::uint64_t all = 0;
    for (const std::uint32_t count : density.count)
        all += count;
    EXPECT_EQ(all, 3000U);
    ASSERT_FALSE(density.stragglers.empty());
    const std::vector<TaskId> finished = order(run.table(), OrderBy::Finished);
    for (const RankDensity::Point &straggler : density.stragglers) {
        EXPECT_EQ(straggler.submitted, straggler.task.value);
        EXPECT_EQ(straggler.task.value % 500, 3U);
        const auto rank = std::find(finished.begin(), finished.end(), straggler.task) - finished.begin();
        EXPECT_NEAR(straggler.finished, static_cast<double>(rank), 3);
    }
}

TEST(RankDensity, OfNothingIsEmpty)
{
    MadeRun made;
    made.tasks = 2500;
    made.until = 0ns;
    RunData run(makeRun(made));
    const RankDensity density = rankDensity(run.table(), 10, 10);
    EXPECT_EQ(density.most, 0U);
}

TEST(SubmittedRanks, AreKeptWhereTasksWereSubmittedInAnotherOrder)
{
    RunSpec spec;
    spec.tasks = 4;
    RunHistory history(spec, {}, 1, 8);
    history.submissions.push({0ns, TaskId(2u), 2});
    history.submissions.push({1ns, TaskId(0u), 2});
    SubmittedRanks ranks;
    ranks.update(history);
    for (const std::uint32_t task : {0U, 1U, 2U, 3U})
        EXPECT_EQ(ranks.of(TaskId(task)), (task + 2) % 4);
    RunHistory plain(spec, {}, 1, 8);
    plain.submissions.push({0ns, TaskId(0u), 4});
    SubmittedRanks own;
    own.update(plain);
    EXPECT_EQ(own.of(TaskId(3u)), 3U);
}

TEST(OrderChartTest, KeepsWithinItsCardForAnyNumberOfTasks)
{
    for (const std::uint32_t tasks : {1U, 10U, 24U, 60U, 61U, 600U, 5000U}) {
        MadeRun made;
        made.tasks = tasks;
        made.stragglerEach = 50;
        RunData run(makeRun(made));
        MadeRun other = made;
        other.rule = DeliveryRule::Unordered;
        RunData second(makeRun(other));
        OrderChart chart;
        for (const QSize size : {QSize(40, 30), QSize(256, 120), QSize(261, 340), QSize(1376, 560)}) {
            ChartInput input;
            input.run = &run;
            input.selected = TaskId(0u);
            EXPECT_EQ(paintBody(chart, size, input, Theme::light()).strayPixels(), 0) << tasks << ' ' << size.width();
            input.compare = &second;
            EXPECT_EQ(paintBody(chart, size, input, Theme::dark()).strayPixels(), 0) << tasks << ' ' << size.width();
        }
    }
}

TEST(OrderChartTest, PointsOutStragglersAndFindsThem)
{
    MadeRun made;
    made.tasks = 600;
    made.workers = 8;
    made.stragglerEach = 100;
    RunData run(makeRun(made));
    ChartInput input;
    input.run = &run;
    OrderChart chart;
    const Painted painted = paintBody(chart, {400, 400}, input, Theme::light());
    EXPECT_GT(painted.pixelsOf(Theme::light().color(Role::Blocker)), 60);
    std::set<std::uint32_t> found;
    for (int y = 20; y < 420; y += 3) {
        for (int x = 20; x < 420; x += 3) {
            const Hit hit = chart.hit(QPointF(x, y), QRectF(20, 20, 400, 400), input);
            if (!hit.task.isNone())
                found.insert(hit.task.value);
        }
    }
    EXPECT_TRUE(found.count(103)) << found.size();
    EXPECT_TRUE(found.count(203));
}

TEST(OrderChartTest, CountsOvertakesOnceTheRunIsOver)
{
    MadeRun made;
    made.durations = {5s, 1s, 1s, 1s};
    made.tasks = 4;
    RunData run(makeRun(made));
    ChartInput input;
    input.run = &run;
    OrderChart chart;
    EXPECT_TRUE(chart.note(input).startsWith(QLatin1String("3 overtake"))) << qPrintable(chart.note(input));
    made.until = 2s;
    RunData running(makeRun(made));
    input.run = &running;
    EXPECT_EQ(chart.note(input).toStdString(), "0 overtake(s) so far");
}

TEST(OrderChartTest, ItsNoteGetsShorterRatherThanCut)
{
    MadeRun made;
    made.tasks = 6000;
    made.workers = 8;
    made.stragglerEach = 300;
    RunData run(makeRun(made));
    ASSERT_GT(run.summary()->inversions, 10'000U);
    ChartInput input;
    input.run = &run;
    const OrderChart chart;
    std::set<QString> seen;
    for (int width = 80; width < 500; width += 2)
        seen.insert(layoutCard(QRectF(0, 0, width, 200), chart, input, Theme::light()).note.text);
    EXPECT_EQ(seen.size(), 4U) << "nothing, a brief number, with its unit, all digits";
    for (const QString &text : seen)
        EXPECT_FALSE(text.contains(QChar(0x2026))) << qPrintable(text);
}

TEST(OrderChartTest, PrintsHowManyMoreWereDeliveredNotSubmitted)
{
    MadeRun made;
    made.tasks = 3000;
    made.durations = {1s};
    made.until = 200s; // four workers: 800 tasks
    made.cancelled = true;
    RunData run(makeRun(made));
    ASSERT_EQ(run.table().deliveredCount(), 800U);
    ChartInput input;
    input.run = &run;
    OrderChart chart;
    DrawRecorder recorder({500, 400});
    QPainter painter(&recorder);
    chart.paint(painter, QRectF(0, 0, 500, 400), input, Theme::light());
    painter.end();
    std::string printed;
    for (const DrawRecorder::Text &text : recorder.texts()) {
        if (text.text.startsWith(QStringLiteral("printed:")))
            printed = text.text.toStdString();
    }
    const auto shown = std::count(printed.begin(), printed.end(), ' ') - 4; // "printed: 0 1 ... and N more"
    EXPECT_NE(printed.find("and " + std::to_string(800 - shown) + " more"), std::string::npos) << printed;
}

} // namespace
} // namespace coreo::test
