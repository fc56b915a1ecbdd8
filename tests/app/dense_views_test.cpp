// What is painted otherwise where there is very much of it looks as where there is little.
#include "support/made_runs.h"
#include "views/order/rank_density.h"
#include "views/qtcharts/plot_clip.h"
#include "views/timeline/dense_lane.h"

#include <QImage>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace coreo {

namespace {

using namespace std::chrono_literals;

const LaneRow kRow{QRectF(10, 4, 300, 12), QRectF(10, 18, 300, 3)};

QImage painted(const LaneBars &lane, bool dense)
{
    QImage image(320, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::light().color(Role::Card));
    QPainter painter(&image);
    if (dense)
        DenseLanes(1, Theme::light()).paint(painter, lane, kRow);
    dense ? paintRest(painter, lane, kRow, Theme::light()) : paintLane(painter, lane, kRow, Theme::light());
    return image;
}

int farthest(const QImage &a, const QImage &b, int y)
{
    int most = 0;
    for (int x = 0; x < a.width(); ++x) {
        const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
        most = std::max({most, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                         std::abs(one.blue() - other.blue())});
    }
    return most;
}

} // namespace

TEST(DenseLanes, barsMergedNeighboursAndWaitsLookAsPaintedOneByOne)
{
    LaneBars lane;
    lane.merged = {{10, 40, 1, 0}, {40, 60, 0.5F, 0}, {60, 70, 0, 1}};
    lane.bars = {{Piece::Kind::Running, 0, 80.25, 84.75, TaskId(1)},
                 {Piece::Kind::Blocking, 0, 90, 95, TaskId(2)},
                 {Piece::Kind::Startup, 0, 100, 104, TaskId()},
                 {Piece::Kind::RunningToFailure, 0, 120, 160, TaskId(3)},
                 {Piece::Kind::Sleeping, 0, 170, 190, TaskId(4)},
                 {Piece::Kind::Running, 0, 305, 310, TaskId(5)}};
    lane.waiting = {{20, 50, 1}, {50, 60, 0.25F}};
    const QImage dense = painted(lane, true), single = painted(lane, false);
    EXPECT_LE(farthest(dense, single, 10), 3) << "the bar's middle";
    EXPECT_LE(farthest(dense, single, 19), 3) << "the strip";
    for (const QPoint at : {QPoint(180, 4), QPoint(180, 15), QPoint(170, 9), QPoint(189, 9), QPoint(180, 9)})
        EXPECT_EQ(dense.pixelColor(at), single.pixelColor(at)) << "the hollow bar at " << at.x() << ", " << at.y();
    EXPECT_EQ(dense.pixelColor(5, 10), single.pixelColor(5, 10)) << "nothing outside";
    EXPECT_NE(dense.pixelColor(30, 10), dense.pixelColor(50, 10));
}

TEST(DenseLanes, whatNeedsMoreThanAColourIsLeft)
{
    LaneBars lane;
    lane.merged = {{10, 40, 1, 0}};
    lane.bars = {{Piece::Kind::Running, 0, 80, 90, TaskId(1)}, {Piece::Kind::Cancelled, 0, 100, 140, TaskId(2)}};
    QImage image(320, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    EXPECT_TRUE(DenseLanes::suits(painter));
    DenseLanes(1, Theme::light()).paint(painter, lane, kRow);
    EXPECT_EQ(image.pixelColor(120, 10), QColor(Qt::white));
    EXPECT_NE(image.pixelColor(85, 10), QColor(Qt::white));
    image.fill(Qt::white);
    paintRest(painter, lane, kRow, Theme::light());
    EXPECT_NE(image.pixelColor(120, 10), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(85, 10), QColor(Qt::white));
}

TEST(Thinned, whatIsLeftPassesCloseByWhatIsGone)
{
    const std::uint32_t seed = 20'261'120;
    std::mt19937 random(seed);
    std::vector<QPointF> walk;
    double y = 0;
    for (int x = 0; x < 2000; ++x) {
        y += std::uniform_real_distribution<>(0, x % 400 < 200 ? 1 : 0.01)(random);
        walk.emplace_back(x, y);
        if (x % 500 == 499)
            walk.emplace_back(x, y += 30); // upright
    }
    const std::vector<QPointF> few = thinned(walk, 1, 1);
    EXPECT_LT(few.size(), walk.size());
    EXPECT_EQ(few.front(), walk.front());
    EXPECT_EQ(few.back(), walk.back());
    std::size_t at = 0;
    for (const QPointF &point : walk) {
        while (at + 2 < few.size() && few[at + 1].x() < point.x())
            ++at;
        const QPointF &a = few[at], &b = few[at + 1];
        if (b.x() <= a.x() || point.x() == b.x())
            continue; // an end of an upright piece
        const double line = a.y() + (b.y() - a.y()) * (point.x() - a.x()) / (b.x() - a.x());
        EXPECT_NEAR(line, point.y(), 0.21) << "at " << point.x() << ", seed " << seed;
    }
}

TEST(Thinned, stepsKeepTheirCornersAndStraightLinesOnlyTheirEnds)
{
    const std::vector<QPointF> steps{{0, 0}, {10, 0}, {10, 5}, {20, 5}, {20, 9}, {30, 9}};
    EXPECT_EQ(thinned(steps, 1, 1), steps);
    std::vector<QPointF> line;
    for (int x = 0; x < 100; ++x)
        line.emplace_back(x, 3 * x);
    EXPECT_EQ(thinned(line, 1, 1), (std::vector<QPointF>{{0, 0}, {99, 297}}));
    EXPECT_EQ(thinned({{1, 1}}, 1, 1), (std::vector<QPointF>{{1, 1}}));
    EXPECT_TRUE(thinned({}, 1, 1).empty());
}

TEST(RankDensity, grownByWhatIsNewItIsTheSameButForNeighbours)
{
    test::MadeRun made;
    made.tasks = 20'000;
    made.mean = 1ms;
    made.workers = 3;
    made.stragglerEach = 900;
    made.stragglerTimes = 300;
    made.until = 1s;
    const std::shared_ptr<RunHistory> half = test::makeRun(made);
    TaskTable before(half);
    before.update();
    RankDensity density = rankDensity(before, 40, 40);
    ASSERT_GT(density.finished, 0U);
    ASSERT_LT(density.finished, made.tasks);
    made.until = kNoTime;
    TaskTable after(test::makeRun(made)); // begins with the same spans
    after.update();
    growDensity(density, after);
    const RankDensity whole = rankDensity(after, 40, 40);
    EXPECT_EQ(density.finished, whole.finished);
    EXPECT_EQ(density.stragglers.size(), whole.stragglers.size());
    std::uint64_t moved = 0;
    for (std::size_t i = 0; i < whole.count.size(); ++i)
        moved += static_cast<std::uint64_t>(std::abs(std::int64_t{whole.count[i]} - std::int64_t{density.count[i]}));
    EXPECT_LT(moved, made.tasks / 50) << "on the borders of cells";
}

} // namespace coreo
