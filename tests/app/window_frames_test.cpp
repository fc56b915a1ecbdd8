// Which pictures are painted anew, and when: as little as what changed needs, and at the end all of it.
#include "app/charts_support.h"
#include "app/window_fixture.h"

#include "session/own_cost.h"
#include "views/cores/cores_chart.h"
#include "window/chart_area.h"
#include "window/paint_turns.h"

#include <gmock/gmock.h>

namespace coreo {

namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::int64_t kNo = PaintTurns::kNotWaiting;

/// Follows the cores, and notes what it is asked and told to paint.
class NotingChart : public Chart
{
public:
    QString title(const ChartInput &) const override { return QStringLiteral("Noting"); }
    QString emptyText() const override { return QStringLiteral("Notes."); }
    bool isEmpty(const ChartInput &) const override { return false; }
    bool followsCores() const override { return true; }
    std::optional<std::vector<QRectF>> outdated(const QRectF &, const ChartInput &) override
    {
        ++asked;
        return parts;
    }
    void paint(QPainter &painter, const QRectF &, const ChartInput &, const Theme &) override
    {
        painted.push_back(painter.hasClipping() ? painter.clipRegion().boundingRect() : QRect());
    }

    int asked = 0;
    std::optional<std::vector<QRectF>> parts;
    std::vector<QRect> painted; ///< the clip of each time, null without one
};

/// A feed of two cores that has been read for some seconds of a window of five minutes, whose curves move on every 2.5 s.
class LiveCoresTest : public testing::Test
{
protected:
    static constexpr QSize kSize{500, 140};

    LiveCoresTest() : m_feed(test::machineOf(2))
    {
        m_feed.setWindowSeconds(300);
        for (int i = 0; i < 140; ++i)
            read(0.30F, 0.50F);
        m_input.cores = &m_feed;
    }
    void read(float first, float second)
    {
        m_at += 100ms;
        m_feed.append({m_at, {{first, 0, 0}, {second, 0, 0}}});
    }
    static QRectF body() { return QRectF(QPointF(), kSize); }
    void paint(CoresChart &chart, QImage &image, const QRegion &clip = {})
    {
        QPainter painter(&image);
        if (clip.isEmpty())
            image.fill(Theme::light().color(Role::Card));
        else
            painter.setClipRegion(clip);
        for (const QRect &part : clip)
            painter.fillRect(part, Theme::light().color(Role::Card));
        chart.paint(painter, body(), m_input, Theme::light());
    }

    Time m_at{};
    CoreFeed m_feed;
    ChartInput m_input;
};

} // namespace

TEST(PaintTurns, thoseThatWaitedLongestComeFirstWithinTheBudget)
{
    PaintTurns turns;
    EXPECT_THAT(turns.next({6, 6, 3}, 10), ElementsAre(0, 2)) << "the second does not fit, the third does";
    EXPECT_THAT(turns.next({6, 6, 3}, 10), ElementsAre(1, 2)) << "the second has waited longest";
    EXPECT_THAT(turns.next({6, kNo, 3}, 10), ElementsAre(0, 2));
    EXPECT_THAT(turns.next({kNo, kNo, kNo}, 10), IsEmpty());
    EXPECT_THAT(turns.next({kNo, 25, kNo}, 10), ElementsAre(1)) << "one that is too much alone is drawn alone";
}

TEST(PaintTurns, everyPictureGetsItsTurnHoweverDear)
{
    PaintTurns turns;
    std::vector<int> drawn(5);
    for (int frame = 0; frame < 25; ++frame) {
        for (const std::size_t i : turns.next({100, 9, 9, 1, 50}, 10))
            ++drawn[i];
    }
    for (const int times : drawn)
        EXPECT_GE(times, 5);
}

TEST(ChartCard, paintsOnlyThePartsThatReadingsHaveOutdated)
{
    ViewState state;
    CoreFeed feed(test::machineOf(1));
    auto *chart = new NotingChart;
    ChartCard card(std::unique_ptr<Chart>(chart), QStringLiteral("Noting"), state);
    card.resize(300, 120);
    card.setInput(nullptr, nullptr, &feed);
    feed.append({100ms, {{0.5F, 0, 0}}});
    card.refresh();
    EXPECT_EQ(chart->asked, 0) << "nobody sees it";
    card.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chart->painted.empty(); }));
    chart->painted.clear();

    card.refresh();
    EXPECT_EQ(chart->asked, 0) << "no reading has come";
    chart->parts.emplace();
    feed.append({200ms, {{0.5F, 0, 0}}});
    card.refresh();
    EXPECT_EQ(chart->asked, 1);
    (void)card.grab();
    EXPECT_THAT(chart->painted, IsEmpty()) << "a reading that changes nothing";
    EXPECT_FALSE(card.isOutdated());

    chart->parts = {QRectF(20, 50, 30, 10)};
    feed.append({300ms, {{0.9F, 0, 0}}});
    card.refresh();
    (void)card.grab();
    EXPECT_THAT(chart->painted, ElementsAre(QRect(20, 50, 30, 10)));

    chart->painted.clear();
    chart->parts.reset();
    feed.append({400ms, {{0.9F, 0, 0}}});
    card.refresh();
    EXPECT_TRUE(card.isOutdated());
    (void)card.grab();
    EXPECT_THAT(chart->painted, ElementsAre(QRect()));

    const int asked = chart->asked;
    card.hide();
    feed.append({500ms, {{0.1F, 0, 0}}});
    card.refresh();
    EXPECT_EQ(chart->asked, asked) << "nothing is asked of what is hidden";
    EXPECT_FALSE(card.isOutdated());
}

TEST_F(LiveCoresTest, aReadingOutdatesOnlyANumberThatIsWrong)
{
    CoresChart chart;
    QImage image(kSize, QImage::Format_RGB32);
    paint(chart, image);
    ASSERT_TRUE(chart.outdated(body(), m_input));
    EXPECT_THAT(*chart.outdated(body(), m_input), IsEmpty());
    read(0.30F, 0.51F);
    ASSERT_TRUE(chart.outdated(body(), m_input));
    EXPECT_THAT(*chart.outdated(body(), m_input), IsEmpty()) << "within a point";

    read(0.30F, 1.0F);
    const std::optional<std::vector<QRectF>> parts = chart.outdated(body(), m_input);
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->size(), 1U);
    EXPECT_GT(parts->front().left(), body().center().x()) << "the second core's";
    EXPECT_LT(parts->front().height(), body().height() / 2);

    QImage whole(kSize, QImage::Format_RGB32);
    CoresChart fresh;
    paint(fresh, whole);
    EXPECT_NE(image, whole);
    paint(chart, image, QRegion(parts->front().toAlignedRect()));
    EXPECT_EQ(image, whole) << "the part alone makes the picture whole";
    EXPECT_THAT(*chart.outdated(body(), m_input), IsEmpty());
}

TEST_F(LiveCoresTest, aStepOfTheCurvesOutdatesAllOfIt)
{
    for (const CoresMode mode : {CoresMode::PerCore, CoresMode::HeatMap, CoresMode::Overall}) {
        CoresChart chart;
        chart.setMode(mode);
        QImage image(kSize, QImage::Format_RGB32);
        paint(chart, image);
        int readings = 0;
        while (chart.outdated(body(), m_input) && readings < 30) {
            EXPECT_THAT(*chart.outdated(body(), m_input), IsEmpty());
            read(0.30F, 0.50F);
            ++readings;
        }
        EXPECT_LE(readings, 25) << "a 120th of the window is 2.5 s";
        EXPECT_GE(readings, 1);
        // A part drawn meanwhile does not make the rest new.
        paint(chart, image, QRegion(0, 0, 4, 4));
        EXPECT_FALSE(chart.outdated(body(), m_input));
        paint(chart, image);
        EXPECT_TRUE(chart.outdated(body(), m_input));
    }
}

TEST(OwnCost, framesOfARunAreThoseWithinIt)
{
    OwnCost cost;
    const auto frame = [&cost] {
        cost.frameBegins();
        cost.frameEnds();
    };
    frame();
    cost.setRunning(true);
    frame(); // laid out for the run
    EXPECT_EQ(cost.runFrames().count(), 0);
    frame();
    frame();
    EXPECT_EQ(cost.runFrames().count(), 2);
    cost.setRunning(false);
    frame(); // the finished picture
    cost.setRunning(true);
    frame();
    EXPECT_EQ(cost.runFrames().count(), 2);
    EXPECT_EQ(cost.wholeFrames().count(), 5);
}

TEST_F(WindowTest, afterARunEveryChartShowsItsLastState)
{
    RunSpec spec = small(60'000); // its figures are worked out apart from the window's thread
    spec.workloadParameters = {{"mean", "2us"}};
    m_window.setSpec(spec);
    runToEnd();
    ASSERT_TRUE(m_window.controller().run()->summary());
    EXPECT_EQ(m_window.controller().run()->table().deliveredCount(), 60'000u);
    for (const char *id : {"timeline-tasks", "timeline-workers", "order", "results"}) {
        ChartCard *card = m_window.charts().card(QLatin1String(id));
        ASSERT_TRUE(card->isVisible()) << id;
        ASSERT_TRUE(QTest::qWaitFor([card] { return !card->isOutdated(); }, kLongestMs)) << id;
        const QImage shown = card->grab().toImage();
        card->setTheme(Theme::light()); // its ground, too
        EXPECT_EQ(shown, card->grab().toImage()) << id << ": painted anew it is the same";
    }
}

TEST_F(WindowTest, whileARunGoesOnEveryShownChartIsPaintedInTurnAndNoHiddenOne)
{
    m_window.setSpec(endless());
    press(named<QPushButton>(QStringLiteral("Run")));
    waitForResults();
    m_window.charts().fill(QStringLiteral("results"));
    ChartCard *results = m_window.charts().card(QStringLiteral("results"));
    ChartCard *order = m_window.charts().card(QStringLiteral("order"));
    QSignalSpy advanced(&m_window.controller(), &RunController::advanced);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(advanced.wait(kLongestMs));
    EXPECT_FALSE(order->isOutdated()) << "a hidden chart wants nothing";
    m_window.charts().restore();
    for (const char *id : {"timeline-tasks", "timeline-workers", "order", "results"}) {
        ChartCard *card = m_window.charts().card(QLatin1String(id));
        ASSERT_TRUE(QTest::qWaitFor([card] { return card->paintCost() > 0 && !card->isOutdated(); }, kLongestMs)) << id;
    }
    EXPECT_TRUE(results->isVisible());
    m_window.cancelRun();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window.controller().isRunning(); }, kLongestMs));
}

} // namespace coreo
