#include "support/made_runs.h"
#include "views/chart_card.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace coreo {

namespace {

using namespace std::chrono_literals;
using test::makeRun;
using test::MadeRun;

/// Counts how often it is really painted.
class CountingChart : public Chart
{
public:
    explicit CountingChart(int &painted) : m_painted(painted) {}
    QString title(const ChartInput &) const override { return QStringLiteral("Counting"); }
    QString emptyText() const override { return QStringLiteral("Counts."); }
    void paint(QPainter &, const QRectF &, const ChartInput &, const Theme &) override { ++m_painted; }
    void paintHighlight(QPainter &, const QRectF &, const ChartInput &, const Theme &) override {}
    bool highlightsOver() const override { return true; }

private:
    int &m_painted;
};

class ChartCardTest : public ::testing::Test
{
protected:
    ChartCardTest() : m_run(makeRun(MadeRun())), m_card(makeTimelineTasksChart(), QStringLiteral("Timeline by task"), m_state)
    {
        m_run.update();
        m_card.resize(836, 382);
        m_card.setInput(&m_run, nullptr, nullptr);
        m_card.show();
    }

    [[nodiscard]] TimeAxis axis() const { return *m_card.chart().timeAxis(m_card.body(), m_card.input()); }
    /// The middle of a task's bar.
    [[nodiscard]] QPoint barOf(std::uint32_t task) const
    {
        return m_card.chart().bar(static_cast<int>(task), m_card.body(), m_card.input()).rect.center().toPoint();
    }
    void wheel(QPointF position, int clicks)
    {
        QWheelEvent event(position, m_card.mapToGlobal(position), {}, QPoint(0, 120 * clicks), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_card, &event);
    }

    ViewState m_state;
    RunData m_run;
    mutable ChartCard m_card;
};

} // namespace

TEST_F(ChartCardTest, hoverAndClickAreSharedWithTheOtherViews)
{
    QTest::mouseMove(&m_card, QPoint(1, 1)); // no event comes of a pointer that is there already, as in a second round
    QTest::mouseMove(&m_card, barOf(7));
    EXPECT_EQ(m_state.hovered(), TaskId(7));
    QTest::mouseClick(&m_card, Qt::LeftButton, {}, barOf(3));
    EXPECT_EQ(m_state.selected(), TaskId(3));
    QTest::mouseClick(&m_card, Qt::LeftButton, {}, QPoint(400, 8));
    EXPECT_TRUE(m_state.selected().isNone()) << "beside the rows nothing is selected";
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&m_card, &leave);
    EXPECT_TRUE(m_state.hovered().isNone());
}

TEST_F(ChartCardTest, wheelZoomsAroundThePointer)
{
    const QPointF pointer(500, 200);
    const Time under = axis().timeAt(pointer.x());
    wheel(pointer, 3);
    ASSERT_TRUE(m_state.zoom());
    EXPECT_NEAR(axis().xAt(under), pointer.x(), 0.5);
    wheel(pointer, -20);
    EXPECT_FALSE(m_state.zoom());
}

TEST_F(ChartCardTest, dragPansAndSelectsNothing)
{
    m_state.setZoom(ViewState::Range{4s, 8s});
    QTest::mousePress(&m_card, Qt::LeftButton, {}, QPoint(500, 200));
    QTest::mouseMove(&m_card, QPoint(450, 200));
    QTest::mouseMove(&m_card, QPoint(400, 200));
    QTest::mouseRelease(&m_card, Qt::LeftButton, {}, QPoint(400, 200));
    EXPECT_GT(m_state.zoom()->begin, 4s) << "time moves with the pointer";
    EXPECT_EQ(m_state.zoom()->end - m_state.zoom()->begin, Time(4s));
    EXPECT_TRUE(m_state.selected().isNone());
}

TEST_F(ChartCardTest, keysZoomPanAndSelect)
{
    QTest::keyClick(&m_card, Qt::Key_W);
    QTest::keyClick(&m_card, Qt::Key_Plus);
    ASSERT_TRUE(m_state.zoom());
    const ViewState::Range zoomed = *m_state.zoom();
    QTest::keyClick(&m_card, Qt::Key_D);
    EXPECT_GT(m_state.zoom()->begin, zoomed.begin);
    QTest::keyClick(&m_card, Qt::Key_Left);
    EXPECT_EQ(m_state.zoom()->begin, zoomed.begin);
    QTest::keyClick(&m_card, Qt::Key_0);
    EXPECT_FALSE(m_state.zoom());
    QTest::keyClick(&m_card, Qt::Key_Down);
    QTest::keyClick(&m_card, Qt::Key_Down);
    EXPECT_EQ(m_state.selected(), TaskId(1));
    QTest::keyClick(&m_card, Qt::Key_Up);
    QTest::keyClick(&m_card, Qt::Key_Up);
    EXPECT_EQ(m_state.selected(), TaskId(0u)) << "stays at the first";
}

TEST_F(ChartCardTest, asksToFillTheWindow)
{
    QSignalSpy fill(&m_card, &ChartCard::fillWindowAsked);
    QSignalSpy restore(&m_card, &ChartCard::restoreAsked);
    QTest::mouseDClick(&m_card, Qt::LeftButton, {}, QPoint(400, 200));
    QTest::keyClick(&m_card, Qt::Key_Return);
    m_card.findChild<QToolButton *>()->click();
    EXPECT_EQ(fill.count(), 3);
    QTest::keyClick(&m_card, Qt::Key_Escape);
    EXPECT_EQ(restore.count(), 1);
}

TEST_F(ChartCardTest, isAChartWithNamedBarsForScreenReaders)
{
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(&m_card);
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(card->role(), QAccessible::Chart);
    EXPECT_EQ(card->text(QAccessible::Name).toStdString(), "Timeline by task");
    EXPECT_TRUE(card->text(QAccessible::Description).contains(QStringLiteral("24 delivered")));
    ASSERT_EQ(card->childCount(), 25) << "the button, and a bar a task";
    QAccessibleInterface *bar = card->child(1 + 7);
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->role(), QAccessible::Graphic);
    EXPECT_TRUE(bar->text(QAccessible::Name).startsWith(QStringLiteral("Task 7: delivered")));
    EXPECT_EQ(card->indexOfChild(bar), 8);
    EXPECT_EQ(bar->parent(), card);
    EXPECT_TRUE(card->rect().contains(bar->rect()));
    EXPECT_EQ(card->child(25), nullptr);
}

TEST(ChartCard, paintsOnlyWhatHasChanged)
{
    int painted = 0;
    ViewState state;
    MadeRun made;
    auto history = makeRun(made);
    RunData run(history);
    run.update();
    ChartCard card(std::make_unique<CountingChart>(painted), QStringLiteral("Counting"), state);
    card.setInput(&run, nullptr, nullptr);
    card.refresh();
    EXPECT_EQ(painted, 0) << "nothing is computed while hidden";
    card.show();
    (void)card.grab();
    const int first = painted;
    EXPECT_GE(first, 1);
    card.refresh();
    state.setHovered(TaskId(3));
    state.setSelected(TaskId(4));
    state.setZoom(ViewState::Range{1s, 2s}); // it has no time axis
    (void)card.grab();
    EXPECT_EQ(painted, first) << "a picture is kept until what it shows changes";
    card.setTheme(Theme::dark());
    (void)card.grab();
    EXPECT_EQ(painted, first + 1);
}

TEST(ChartCard, livesWithoutARun)
{
    ViewState state;
    ChartCard card(makeTimelineWorkersChart(), QStringLiteral("Timeline by worker"), state);
    card.resize(300, 200);
    card.show();
    QTest::mouseMove(&card, QPoint(100, 100));
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::keyClick(&card, Qt::Key_W);
    QTest::keyClick(&card, Qt::Key_Down);
    (void)card.grab();
    EXPECT_FALSE(state.zoom());
    EXPECT_TRUE(state.selected().isNone());
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&card);
    EXPECT_EQ(accessible->childCount(), 1);
    EXPECT_FALSE(accessible->text(QAccessible::Description).isEmpty());
}

} // namespace coreo
