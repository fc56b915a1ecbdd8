#include "charts_support.h"
#include "views/cores/core_bins.h"
#include "views/cores/core_use.h"
#include "views/cores/cores_chart.h"
#include "views/cores/heat_map.h"
#include "views/cores/tile_grid.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace coreo::test {
namespace {

using namespace std::chrono_literals;

TEST(CoreBins, WeighsReadingsByTheTimeTheyCover)
{
    CoreBins bins(1, 1s);
    bins.add(evenSample(0s, 1, {0.9F, 0, 0})); // covers nothing
    bins.add(evenSample(250ms, 1, {1, 0, 0.5F}));
    bins.add(evenSample(1s, 1, {0, 0.2F, 0}));
    ASSERT_EQ(bins.size(), 1U);
    EXPECT_NEAR(bins.share(0, 0).user, 0.25, 1e-6);
    EXPECT_NEAR(bins.share(0, 0).kernel, 0.15, 1e-6);
    EXPECT_NEAR(bins.share(0, 0).own, 0.125, 1e-6);
    EXPECT_EQ(bins.from(0), 0s);
    EXPECT_EQ(bins.to(0), 1s);
}

TEST(CoreBins, LiesOnWholeMultiplesOfItsWidth)
{
    CoreBins bins(1, 1s);
    for (Time at = 700ms; at <= 3s; at += 100ms)
        bins.add(evenSample(at, 1, {0.5F, 0, 0}));
    ASSERT_EQ(bins.size(), 3U);
    EXPECT_EQ(bins.to(0), 1s);
    EXPECT_EQ(bins.to(1), 2s);
    bins.dropBefore(1500ms);
    EXPECT_EQ(bins.size(), 2U);
}

TEST(CoreBins, CoalescingKeepsTheMean)
{
    CoreBins bins(2, 1ms);
    bins.add(evenSample(0s, 2, {}));
    for (int i = 1; i <= 1000; ++i) {
        bins.add({Time(1ms) * i, {{i % 2 == 0 ? 1.0F : 0.0F, 0, 0}, {0.25F, 0.25F, 0}}});
        bins.coalesce(64);
        ASSERT_LE(bins.size(), 64U);
    }
    EXPECT_NEAR(bins.meanSince(Time::min(), 0).user, 0.5, 1e-3);
    EXPECT_NEAR(bins.meanSince(Time::min(), 1).kernel, 0.25, 1e-3);
    EXPECT_EQ(bins.to(bins.size() - 1), 1s);
}

TEST(CoreBins, TakesNoHarmFromReadingsThatCannotBe)
{
    CoreBins bins(2, 1s);
    const float nan = std::numeric_limits<float>::quiet_NaN();
    bins.add(evenSample(0s, 2, {}));
    bins.add({500ms, {{nan, -3, 9}}});                // one core only, and nonsense
    bins.add(evenSample(400ms, 2, {1, 0, 0}));         // a clock that went back
    bins.add(evenSample(1s, 5, {0, 0, 0}));            // more cores than there are
    ASSERT_EQ(bins.size(), 1U);
    EXPECT_EQ(bins.share(0, 0).user, 0);
    EXPECT_EQ(bins.share(0, 0).kernel, 0);
    EXPECT_NEAR(bins.share(0, 0).own, 0.5, 1e-6);
    EXPECT_EQ(bins.share(0, 1).user, 0);
}

TEST(CoreUse, CountsTheCoresThatReallyWorked)
{
    std::vector<Span> spans;
    const auto add = [&](Time start, Time end, std::uint16_t core, SpanKind kind) {
        spans.push_back({start, end, 0, TaskId(0u), core, kind, 0});
    };
    add(0s, 9s, 5, SpanKind::Startup);
    add(9s, 10s, 2, SpanKind::Compute);
    add(10s, 10s + 1ms, 3, SpanKind::Compute);
    add(11s, 12s, 4, SpanKind::Wait);
    add(12s, 13s, Span::kNoCore, SpanKind::Compute);
    CoreUse use;
    use.update(0, spans.data(), 1);
    EXPECT_TRUE(use.uses(5)) << "until its first task has ended a worker is where it started";
    EXPECT_EQ(use.count(), 1);
    use.update(0, spans.data(), 2);
    EXPECT_EQ(use.count(), 1);
    use.update(0, spans.data(), spans.size());
    EXPECT_TRUE(use.uses(2));
    EXPECT_FALSE(use.uses(3)); // a millisecond against a second
    EXPECT_FALSE(use.uses(4));
    EXPECT_FALSE(use.uses(5));
    EXPECT_FALSE(use.uses(900));
    use.update(1, spans.data(), 1);
    EXPECT_TRUE(use.uses(5));
    use.settle(); // over: that worker has never computed
    EXPECT_FALSE(use.uses(5));
}

TEST(TileGrid, HoldsEveryTileApartAndInside)
{
    for (const QSizeF size : {QSizeF(256, 120), QSizeF(1115, 105), QSizeF(500, 500), QSizeF(1400, 560)}) {
        const QRectF rect(QPointF(7, 9), size);
        for (const int count : {1, 2, 3, 8, 16, 24, 31, 64, 256}) {
            const TileGrid grid = tileGrid(count, rect);
            for (int i = 0; i < count; ++i) {
                const QRectF tile = grid.tile(i);
                EXPECT_TRUE(rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(tile)) << count;
                EXPECT_EQ(grid.indexAt(tile.center(), count), i);
                if (i > 0) {
                    EXPECT_FALSE(tile.intersects(grid.tile(i - 1)));
                }
            }
        }
    }
    EXPECT_EQ(tileGrid(8, QRectF(0, 0, 1115, 105)).rows, 1); // as in the window's picture
    EXPECT_EQ(tileGrid(8, QRectF(0, 0, 1115, 105)).indexAt({-4, 3}, 8), -1);
}

TEST(HeatColor, IsTellableByLightnessAlone)
{
    const auto lightness = [](const QColor &color) {
        return 0.299 * color.red() + 0.587 * color.green() + 0.114 * color.blue();
    };
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const double sign = theme.isDark() ? 1 : -1;
        for (int i = 1; i <= 20; ++i)
            EXPECT_GT(sign * lightness(heatColor(i / 20.0, theme)), sign * lightness(heatColor((i - 1) / 20.0, theme)));
    }
}

TEST(CoresChartTest, KeepsWithinItsCardForAnyNumberOfCoresAndAnyMode)
{
    for (const std::uint32_t cores : {1U, 2U, 8U, 16U, 24U, 64U, 256U}) {
        CoreFeed feed(machineOf(cores));
        fill(feed, 8, {0.7F, 0.2F, 0.8F});
        ChartInput input;
        input.cores = &feed;
        for (const CoresMode mode : {CoresMode::PerCore, CoresMode::HeatMap, CoresMode::Overall}) {
            CoresChart chart;
            chart.setMode(mode);
            for (const QSize size : {QSize(50, 30), QSize(256, 120), QSize(1115, 105), QSize(1376, 560)}) {
                EXPECT_EQ(paintBody(chart, size, input, Theme::light()).strayPixels(), 0)
                    << cores << " cores, " << size.width() << " px, mode " << static_cast<int>(mode);
            }
        }
    }
}

TEST(CoresChartTest, TilesByQtChartsAndPaintedOnesLookAlike)
{
    const Theme theme = Theme::light();
    const auto colours = [&](std::uint32_t cores) {
        CoreFeed feed(machineOf(cores));
        fill(feed, 60, {0.5F, 0.25F, 0.6F});
        ChartInput input;
        input.cores = &feed;
        CoresChart chart;
        const TileGrid grid = tileGrid(static_cast<int>(cores), QRectF(20, 20, 1000, 400));
        const Painted painted = paintBody(chart, {1000, 400}, input, theme);
        const QRectF tile = grid.tile(3);
        std::vector<QColor> found;
        for (const double height : {0.9, 0.55, 0.32}) // kernel, own, everything else
            found.push_back(painted.image.pixelColor(
                tile.center().toPoint().x(), static_cast<int>(tile.top() + 20 + (tile.height() - 24) * height)));
        return found;
    };
    EXPECT_EQ(colours(16), colours(17));
    EXPECT_NE(colours(16)[0], colours(16)[1]);
    EXPECT_NE(colours(16)[1], colours(16)[2]);
}

TEST(CoresChartTest, ASimulatedRunShowsItsOwnCoresEvenBesideALiveFeed)
{
    MadeRun made;
    made.simulated = true;
    made.workers = 4;
    auto history = makeRun(made);
    RunData run(history);
    CoreFeed feed(machineOf(2));
    ChartInput input;
    input.cores = &feed;
    input.run = &run;
    CoresChart chart;
    ASSERT_EQ(history->machine.simulated, chart.machine(input) != &feed.machine());
    EXPECT_EQ(chart.machine(input)->cpus(), history->machine.simulated ? 4U : 2U);
    chart.setWholeRun(true);
    EXPECT_EQ(chart.machine(input)->cpus(), 4U);
    EXPECT_FALSE(chart.followsCores());
}

TEST(CoresChartTest, ShowsASavedRunsReadingsOverTheRun)
{
    MadeRun made;
    made.workers = 2;
    auto history = makeRun(made);
    history->addCoreSample(evenSample(0s, 2, {}));
    for (Time at = 50ms; at <= history->end(); at += 50ms)
        history->addCoreSample({at, {{0.9F, 0, 0.9F}, {0.1F, 0, 0}}});
    RunData run(history);
    ChartInput input;
    input.run = &run;
    CoresChart chart;
    const QRectF body(20, 20, 400, 100);
    (void)paintBody(chart, {400, 100}, input, Theme::light());
    ASSERT_TRUE(chart.meanBusy(input));
    EXPECT_NEAR(*chart.meanBusy(input), 0.5, 0.01);
    EXPECT_TRUE(chart.hit({60, 70}, body, input).toolTip.contains(QLatin1String("90 % busy")));
    EXPECT_TRUE(chart.note(input).contains(QLatin1String("whole run")));
}

TEST(CoresChartTest, TwoRunsStandBesideEachOtherOverTheirRunsEvenBesideALiveFeed)
{
    MadeRun made;
    made.workers = 2;
    const auto recorded = [&](float busy) {
        auto history = makeRun(made);
        history->addCoreSample(evenSample(0s, 2, {}));
        for (Time at = 50ms; at <= history->end(); at += 50ms)
            history->addCoreSample(evenSample(at, 2, {busy, 0, busy}));
        return history;
    };
    const RunData first(recorded(0.9F)), second(recorded(0.3F));
    CoreFeed feed(machineOf(2));
    fill(feed, 8, {0.1F, 0, 0});
    ChartInput input;
    input.run = &first;
    input.compare = &second;
    input.cores = &feed;
    CoresChart chart;
    const QRectF body(20, 20, 800, 100);
    EXPECT_EQ(paintBody(chart, {800, 100}, input, Theme::light()).strayPixels(), 0);
    EXPECT_TRUE(chart.hit({100, 70}, body, input).toolTip.contains(QLatin1String("90 % busy")));
    EXPECT_TRUE(chart.hit({750, 70}, body, input).toolTip.contains(QLatin1String("30 % busy")));
    EXPECT_TRUE(chart.note(input).contains(QLatin1String("whole run")));
}

TEST(CoresChartTest, AHeatMapStandsInWhereTilesAreTooMany)
{
    CoreFeed feed(machineOf(64));
    fill(feed, 5, {0.5F, 0, 0});
    ChartInput input;
    input.cores = &feed;
    CoresChart chart;
    EXPECT_TRUE(chart.legend(input).empty());
    chart.setTileLimit(64);
    EXPECT_FALSE(chart.legend(input).empty());
}

TEST(CoresChartTest, FollowsAFeedWhoseWindowChanges)
{
    CoreFeed feed(machineOf(1));
    fill(feed, 20, {1, 0, 0});
    ChartInput input;
    input.cores = &feed;
    CoresChart chart;
    const QColor line = Theme::light().color(Role::Queued);
    const auto filled = [&] {
        const Painted painted = paintBody(chart, {600, 120}, input, Theme::light());
        int columns = 0;
        for (int x = painted.body.left() + 8; x < painted.body.right() - 8; ++x)
            columns += painted.image.pixelColor(x, painted.body.center().y() + 20).blue() < line.blue() + 100
                    && painted.image.pixelColor(x, painted.body.center().y() + 21).red() < 220
                ? 1
                : 0;
        return columns;
    };
    const int sixty = filled();
    feed.setWindowSeconds(30);
    const int thirty = filled();
    EXPECT_NEAR(sixty, 584 / 3.0, 20);
    EXPECT_NEAR(thirty, 584 * 2 / 3.0, 20);
}

} // namespace
} // namespace coreo::test
