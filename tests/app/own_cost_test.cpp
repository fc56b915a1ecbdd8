// What the program says of its own cost: the line in the window, and the figures behind it.
#include "app/window_fixture.h"

#include "session/own_cost.h"
#include "window/cost_line.h"

#include <QAction>
#include <QRegularExpression>

namespace coreo {

namespace {

class OwnCostTest : public WindowTest
{
protected:
    QAction *action()
    {
        for (QAction *action : m_window.findChildren<QAction *>()) {
            if (action->text().remove(QLatin1Char('&')) == QLatin1String("Program's own cost"))
                return action;
        }
        return nullptr;
    }
};

} // namespace

TEST(RecentTimes, percentilesAreOfTheNewestTheRestIsOfAll)
{
    RecentTimes times;
    EXPECT_EQ(times.percentile(0.99), 0);
    EXPECT_EQ(times.mean(), 0);
    times.add(1'000'000);
    for (std::int64_t i = 1; i <= 100; ++i)
        times.add(i);
    EXPECT_EQ(times.percentile(0), 1);
    EXPECT_EQ(times.percentile(0.5), 51);
    EXPECT_EQ(times.percentile(1), 1'000'000);
    for (std::size_t i = 0; i < RecentTimes::kKept; ++i)
        times.add(7);
    EXPECT_EQ(times.percentile(1), 7) << "the old ones are forgotten";
    EXPECT_EQ(times.longest(), 1'000'000);
    EXPECT_EQ(times.last(), 7);
    EXPECT_EQ(times.count(), 101 + static_cast<std::int64_t>(RecentTimes::kKept));
}

TEST(OwnCost, theLoopIsWatchedOnlyWhileSomebodyAsksAndARunGoesOn)
{
    OwnCost cost;
    cost.setRunning(true);
    QTest::qWait(3 * OwnCost::kProbeMs);
    EXPECT_EQ(cost.gaps().count(), 0) << "nobody asked";
    cost.setAsked(OwnCost::Asker::File, true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cost.gaps().count() >= 3; }));
    EXPECT_GT(cost.gaps().percentile(0.5), 0);
    cost.setRunning(false);
    const std::int64_t count = cost.gaps().count();
    QTest::qWait(3 * OwnCost::kProbeMs);
    EXPECT_EQ(cost.gaps().count(), count);
}

TEST_F(OwnCostTest, theLineIsOffUntilItsSwitchIsOnAndThenShowsFigures)
{
    QAction *shown = action();
    ASSERT_NE(shown, nullptr);
    auto *line = m_window.findChild<CostLine *>();
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->accessibleName(), QStringLiteral("Program's own cost"));
    EXPECT_FALSE(shown->isChecked());
    EXPECT_FALSE(line->isVisible());

    shown->trigger();
    EXPECT_TRUE(line->isVisible());
    EXPECT_EQ(m_settings.number("ownCost", 0), 1);
    m_window.setSpec(endless());
    press(named<QPushButton>(QStringLiteral("Run")));
    ASSERT_TRUE(QTest::qWaitFor(
        [line] { return line->text().contains(QStringLiteral("loop gap p99")) && !line->text().contains(u'\u2013'); },
        kLongestMs))
        << line->text().toStdString();
    const QRegularExpression figures(
        QStringLiteral("^Frame [0-9.]+\\W(µs|ms|s) \\(p99 [0-9.]+\\W(µs|ms|s)\\) · drain [0-9.]+\\W(ns|µs|ms|s) · "
                       "sampler [0-9.]+ % · loop gap p99 [0-9.]+\\W(µs|ms|s)$"));
    EXPECT_TRUE(figures.match(line->text()).hasMatch()) << line->text().toStdString();
    EXPECT_GT(m_window.ownCost().wholeFrames().count(), 0);
    EXPECT_GE(m_window.ownCost().wholeFrames().mean(), m_window.ownCost().frames().percentile(0));

    shown->trigger();
    EXPECT_FALSE(line->isVisible());
    EXPECT_EQ(m_settings.number("ownCost", 1), 0);
    m_window.cancelRun();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window.controller().isRunning(); }, kLongestMs));
}

TEST_F(OwnCostTest, theSwitchIsKeptAndTheSmallestWindowStaysAsSmall)
{
    action()->trigger();
    MainWindow second(thisMachine(), m_settings);
    second.resize(1024, 700);
    second.show();
    EXPECT_TRUE(second.findChild<CostLine *>()->isVisible());
    EXPECT_EQ(second.size(), QSize(1024, 700));
}

} // namespace coreo
