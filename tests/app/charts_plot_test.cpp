#include "charts_support.h"
#include "views/qtcharts/plot.h"
#include "views/qtcharts/plot_clip.h"
#include "views/qtcharts/plot_frame.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <QPainter>

#include <limits>

namespace coreo::test {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

PlotData axes(double left, double right, double bottom, double top)
{
    PlotData data;
    data.left = left;
    data.right = right;
    data.bottom = bottom;
    data.top = top;
    return data;
}

TEST(PlotClip, CutsACurveAtBothEdgesByInterpolation)
{
    const std::vector<QPointF> cut = clipCurve({{-1, 0}, {1, 1}, {3, 0}}, axes(0, 2, 0, 1));
    EXPECT_EQ(cut, (std::vector<QPointF>{{0, 0.5}, {1, 1}, {2, 0.5}}));
}

TEST(PlotClip, KeepsALineThatCrossesWithoutAPointInside)
{
    EXPECT_EQ(clipCurve({{-10, 0}, {10, 20}}, axes(-5, 5, 0, 100)), (std::vector<QPointF>{{-5, 5}, {5, 15}}));
    EXPECT_TRUE(clipCurve({{-10, 0}, {-6, 20}}, axes(-5, 5, 0, 100)).empty());
    EXPECT_TRUE(clipCurve({{6, 0}, {8, 20}}, axes(-5, 5, 0, 100)).empty());
}

TEST(PlotClip, ClampsHeightsAndKeepsSteps)
{
    EXPECT_EQ(clipCurve({{0, -3}, {1, -3}, {1, 9}, {2, 9}}, axes(0, 2, 0, 4)),
              (std::vector<QPointF>{{0, 0}, {1, 0}, {1, 4}, {2, 4}}));
}

TEST(PlotClip, LeavesOutWhatIsNotFinite)
{
    EXPECT_EQ(clipCurve({{0, 1}, {kNan, 1}, {1, kInfinity}, {1, kNan}, {2, 1}}, axes(0, 2, 0, 4)),
              (std::vector<QPointF>{{0, 1}, {2, 1}}));
    EXPECT_EQ(clipDots({{0, 1}, {kNan, 1}, {-kInfinity, 1}, {3, 1}, {1, 5}, {2, 4}}, axes(0, 2, 0, 4)),
              (std::vector<QPointF>{{0, 1}, {2, 4}}));
}

TEST(PlotClip, AxesNeedAFiniteExtent)
{
    EXPECT_TRUE(hasExtent(axes(0, 1, 0, 1)));
    EXPECT_FALSE(hasExtent(axes(1, 1, 0, 1)));
    EXPECT_FALSE(hasExtent(axes(0, 1, 1, 0)));
    EXPECT_FALSE(hasExtent(axes(kNan, 1, 0, 1)));
    EXPECT_FALSE(hasExtent(axes(0, kInfinity, 0, 1)));
    EXPECT_FALSE(hasExtent(axes(1e20, 1e20 + 1, 0, 1))); // a double cannot tell its points apart
}

QImage picture(Plot &plot, const PlotData &data)
{
    QImage image(160, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    plot.paint(painter, QRectF(20, 20, 120, 60), data);
    return image;
}

PlotData everything()
{
    PlotData data = axes(0, 12, 0, 6);
    data.areas.push_back({{{0, 4}, {12, 4}}, {{0, 2}, {12, 2}}, QColor(200, 220, 240)});
    data.curves.push_back({{{0, 5}, {12, 5}}, QColor(200, 0, 0), 3, false});
    data.dots.push_back({{{6, 1}}, QColor(0, 120, 0), 8});
    return data;
}

class EitherPlot : public testing::TestWithParam<std::unique_ptr<Plot> (*)()>
{};

TEST_P(EitherPlot, PaintsAreaCurveAndDotsWhereTheyBelong)
{
    const std::unique_ptr<Plot> plot = GetParam()();
    const QImage image = picture(*plot, everything());
    EXPECT_EQ(image.pixelColor(80, 50), QColor(200, 220, 240)); // y = 3, in the area
    EXPECT_EQ(image.pixelColor(80, 75), QColor(Qt::white));     // y = 0.5, below it
    EXPECT_EQ(image.pixelColor(80, 30), QColor(200, 0, 0));     // y = 5
    EXPECT_EQ(image.pixelColor(80, 70), QColor(0, 120, 0));     // the dot
    EXPECT_EQ(image.pixelColor(10, 30), QColor(Qt::white));     // outside
}

TEST_P(EitherPlot, TakesNewDataOfAnotherShapeAndSize)
{
    const std::unique_ptr<Plot> plot = GetParam()();
    (void)picture(*plot, everything());
    PlotData data = axes(0, 12, 0, 6);
    data.curves.push_back({{{0, 1}, {12, 1}}, QColor(0, 0, 200), 3, true});
    data.curves.push_back({{{0, 3}, {12, 3}}, QColor(0, 150, 0), 3, false});
    const QImage image = picture(*plot, data);
    EXPECT_EQ(image.pixelColor(80, 50), QColor(0, 150, 0));
    EXPECT_EQ(image.pixelColor(80, 30), QColor(Qt::white)); // the red curve is gone
    EXPECT_EQ(picture(*plot, everything()).pixelColor(80, 30), QColor(200, 0, 0));
}

TEST_P(EitherPlot, PaintsNothingOnAxesThatCannotBe)
{
    const std::unique_ptr<Plot> plot = GetParam()();
    QImage white(160, 100, QImage::Format_RGB32);
    white.fill(Qt::white);
    for (const PlotData &impossible : {axes(0, 0, 0, 1), axes(0, kNan, 0, 1), axes(0, 1, -kInfinity, 1)}) {
        PlotData data = everything();
        data.left = impossible.left;
        data.right = impossible.right;
        data.bottom = impossible.bottom;
        EXPECT_EQ(picture(*plot, data), white);
    }
}

TEST_P(EitherPlot, KeepsWithinItsAreaWhateverTheData)
{
    const std::unique_ptr<Plot> plot = GetParam()();
    PlotData data = axes(0, 1, 0, 1);
    data.areas.push_back({{{-5, 9}, {5, 1e308}}, {}, Qt::black});
    data.curves.push_back({{{-1e300, -9}, {0.5, 90}, {1e300, kInfinity}}, Qt::black, 2, false});
    data.dots.push_back({{{0.5, 0.5}, {40, 40}}, Qt::black, 6});
    const QImage image = picture(*plot, data);
    const QRect allowed = QRect(20, 20, 120, 60).adjusted(-2, -2, 2, 2);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!allowed.contains(x, y)) {
                ASSERT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << x << ' ' << y;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Plots, EitherPlot, testing::Values(&makeQtChartsPlot, &makePaintedPlot),
                         [](const auto &which) { return which.index == 0 ? "QtCharts" : "Painted"; });

TEST(PlotFrame, LabelsNeverOverlapAndTheTopIsNamed)
{
    const QFontMetricsF metrics(Theme::light().axis());
    for (const double width : {120.0, 280.0, 700.0, 1400.0}) {
        for (const double top : {1.0, 7.0, 24.0, 600.0, 999'999.0, 10'000'000.0}) {
            PlotAxes request;
            request.time = {Time(0), Time(11'480'000'000)};
            request.yHigh = top;
            const PlotFrame frame = layoutFrame(QRectF(0, 0, width, 200), request, metrics);
            ASSERT_FALSE(frame.y.at.empty());
            EXPECT_EQ(frame.y.at.back(), top);
            for (std::size_t i = 1; i < frame.y.at.size(); ++i)
                EXPECT_GE(frame.yOf(frame.y.at[i - 1]) - frame.yOf(frame.y.at[i]), metrics.height()) << top;
            for (std::size_t i = 1; i < frame.x.at.size(); ++i) {
                const double half = (metrics.horizontalAdvance(frame.x.labels[i - 1])
                                     + metrics.horizontalAdvance(frame.x.labels[i])) / 2;
                EXPECT_GT(frame.xOf(frame.x.at[i]) - frame.xOf(frame.x.at[i - 1]), half) << width;
            }
        }
    }
}

} // namespace
} // namespace coreo::test
