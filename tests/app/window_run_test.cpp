#include "app/window_fixture.h"

#include "views/cards/number_cards.h"
#include "window/chart_area.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace coreo {

TEST_F(WindowTest, offersTheFirstScenarioAndCanRunIt)
{
    EXPECT_EQ(m_window.spec().scenario, "first-look");
    EXPECT_TRUE(m_window.windowTitle().startsWith(QStringLiteral("Coreographer")));
    EXPECT_TRUE(named<QPushButton>(QStringLiteral("Run"))->isEnabled());
    EXPECT_TRUE(named<QPushButton>(QStringLiteral("Run and compare"))->isEnabled());
    EXPECT_FALSE(named<QPushButton>(QStringLiteral("Export"))->isEnabled()) << "there is nothing to export yet";
}

TEST_F(WindowTest, anEmptyWindowOffersAnExampleUntilThereIsARun)
{
    m_window.setSpec(small());
    QPushButton *offer = nullptr;
    for (QPushButton *button : m_window.charts().findChildren<QPushButton *>())
        offer = button->isVisible() && button->text().contains(QStringLiteral("First look")) ? button : offer;
    ASSERT_NE(offer, nullptr);
    QSignalSpy started(&m_window.controller(), &RunController::started);
    press(offer);
    ASSERT_TRUE(started.count() > 0 || started.wait(kLongestMs));
    EXPECT_EQ(m_window.spec().scenario, "first-look");
    EXPECT_FALSE(offer->isVisible());
    EXPECT_EQ(m_window.controller().run()->history().spec.seed, m_window.spec().seed);
}

TEST_F(WindowTest, slidersCarryTheNumberItselfAlsoForScreenReaders)
{
    auto *slider = named<QSlider>(QStringLiteral("Tasks"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(slider);
    ASSERT_TRUE(accessible && accessible->valueInterface());
    accessible->valueInterface()->setCurrentValue(33);
    EXPECT_EQ(named<QSpinBox>(QStringLiteral("Tasks"))->value(), 33);
    EXPECT_EQ(m_window.spec().tasks, 33u);
    named<QSpinBox>(QStringLiteral("Tasks"))->setValue(5'000'000);
    EXPECT_EQ(m_window.spec().tasks, 5'000'000u) << "the spin box reaches beyond the slider";
    named<QSlider>(QStringLiteral("Cores"))->setValue(2);
    EXPECT_EQ(m_window.spec().workers, 2u);
}

TEST_F(WindowTest, runDeliversEveryTaskAndFillsTheNumbers)
{
    m_window.setSpec(small());
    named<QSlider>(QStringLiteral("Tasks"))->setValue(60);
    runToEnd();
    const RunData *run = m_window.controller().run();
    ASSERT_TRUE(run && run->summary());
    EXPECT_EQ(run->table().deliveredCount(), 60u);
    EXPECT_TRUE(run->summary()->allOk());
    EXPECT_TRUE(named<QPushButton>(QStringLiteral("Export"))->isEnabled());
    for (const NumberCard *card : m_window.findChildren<NumberCard *>())
        EXPECT_NE(card->figure().run.value, QStringLiteral("\u2013")) << card->figure().title.toStdString();
}

TEST_F(WindowTest, aMillionTasksEndDeliveredWithNoneMissing)
{
    RunSpec spec = small(1'000'000);
    spec.workload = "identity";
    spec.workloadParameters.clear();
    m_window.setSpec(spec);
    runToEnd();
    const RunData *run = m_window.controller().run();
    ASSERT_TRUE(run && run->summary());
    EXPECT_EQ(run->table().deliveredCount(), 1'000'000u);
    EXPECT_EQ(run->summary()->missing, 0u);
    EXPECT_EQ(run->summary()->wrong, 0u);
    EXPECT_LT(run->summary()->speedup, 1.0);
}

TEST_F(WindowTest, runBecomesCancelAndCancelStopsTheRun)
{
    m_window.setSpec(endless());
    QSignalSpy finished(&m_window.controller(), &RunController::finished);
    press(named<QPushButton>(QStringLiteral("Run")));
    waitForResults();
    EXPECT_FALSE(named<QPushButton>(QStringLiteral("Run and compare"))->isEnabled());
    press(named<QPushButton>(QStringLiteral("Cancel")));
    ASSERT_TRUE(finished.wait(kLongestMs));
    const RunData *run = m_window.controller().run();
    ASSERT_TRUE(run && run->summary());
    EXPECT_EQ(run->history().state(), RunState::Cancelled);
    EXPECT_LT(run->table().deliveredCount(), run->table().size());
    EXPECT_TRUE(named<QPushButton>(QStringLiteral("Run"))->isEnabled());
}

TEST_F(WindowTest, escapeCancelsToo)
{
    m_window.setSpec(endless());
    QSignalSpy finished(&m_window.controller(), &RunController::finished);
    m_window.startRun();
    waitForResults();
    QTest::keyClick(&m_window, Qt::Key_Escape);
    ASSERT_TRUE(finished.wait(kLongestMs));
    EXPECT_EQ(m_window.controller().run()->history().state(), RunState::Cancelled);
}

TEST_F(WindowTest, compareKeepsTheFirstRunAndListsDifferences)
{
    m_window.setSpec(small());
    QSignalSpy finished(&m_window.controller(), &RunController::finished);
    press(named<QPushButton>(QStringLiteral("Run and compare")));
    ASSERT_TRUE(finished.wait(kLongestMs));
    const RunData *run = m_window.controller().run();
    const RunData *compare = m_window.controller().compare();
    ASSERT_TRUE(run && compare);
    EXPECT_EQ(run->history().spec.strategy, "pool_imap");
    EXPECT_EQ(compare->history().spec.strategy, "pool_imap_unordered");
    EXPECT_EQ(run->history().spec.seed, compare->history().spec.seed);
    EXPECT_EQ(compare->table().deliveredCount(), run->table().size());
    m_window.charts().showPage(QStringLiteral("compare"));
    EXPECT_TRUE(named<QWidget>(QStringLiteral("Differences"))->isVisible());
}

TEST_F(WindowTest, aSerialRunOfTheBatchIsTheYardstick)
{
    RunSpec spec = small();
    spec.strategy = "serial";
    spec.executor.clear();
    m_window.setSpec(spec);
    runToEnd();
    const Time serial = m_window.controller().run()->summary()->makespan;
    m_window.setSpec(small());
    runToEnd();
    EXPECT_TRUE(m_window.controller().run()->summary()->serialMeasured);
    EXPECT_EQ(m_window.controller().run()->summary()->serialTime, serial);
}

TEST_F(WindowTest, aControlMovedDuringARunAppliesToTheNext)
{
    m_window.setSpec(endless());
    QSignalSpy finished(&m_window.controller(), &RunController::finished);
    m_window.startRun();
    waitForResults();
    named<QSlider>(QStringLiteral("Tasks"))->setValue(12);
    EXPECT_EQ(m_window.controller().run()->table().size(), 100'000u);
    m_window.cancelRun();
    ASSERT_TRUE(finished.wait(kLongestMs));
    runToEnd();
    EXPECT_EQ(m_window.controller().run()->table().size(), 12u);
}

TEST_F(WindowTest, aProblemBlocksRunningUntilItIsCorrected)
{
    m_window.setSpec(small());
    auto *mean = named<QLineEdit>(QStringLiteral("Mean duration"));
    ASSERT_NE(mean, nullptr);
    mean->selectAll();
    QTest::keyClicks(mean, QStringLiteral("soon"));
    EXPECT_FALSE(named<QPushButton>(QStringLiteral("Run"))->isEnabled());
    mean->selectAll();
    QTest::keyClicks(mean, QStringLiteral("1ms"));
    EXPECT_TRUE(named<QPushButton>(QStringLiteral("Run"))->isEnabled());
}

TEST_F(WindowTest, settingsCanBeUndone)
{
    m_window.setSpec(small());
    named<QCheckBox>(QStringLiteral("Pin workers to cores"))->setChecked(true);
    EXPECT_EQ(m_window.spec().pin, Pin::Worker);
    QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window.spec().pin, Pin::None);
    EXPECT_FALSE(named<QCheckBox>(QStringLiteral("Pin workers to cores"))->isChecked());
    QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_window.spec().pin, Pin::Worker);
}

TEST_F(WindowTest, simulatesMoreCoresThanThereAre)
{
    m_window.setSpec(small(500));
    named<QCheckBox>(QStringLiteral("Simulate"))->setChecked(true);
    named<QSpinBox>(QStringLiteral("Virtual cores"))->setValue(64);
    named<QSpinBox>(QStringLiteral("Cores"))->setValue(64);
    runToEnd();
    const RunHistory &history = m_window.controller().run()->history();
    EXPECT_TRUE(history.spec.simulated());
    EXPECT_EQ(history.machine.cpus(), 64u);
    EXPECT_TRUE(m_window.controller().run()->summary()->allOk());
}

TEST_F(WindowTest, aSimulationFollowsTheSliders)
{
    RunSpec spec = small(500);
    spec.backend = "simulated";
    m_window.setSpec(spec);
    auto *tasks = named<QSlider>(QStringLiteral("Tasks"));
    tasks->setValue(400);
    EXPECT_FALSE(m_window.controller().isRunning()) << "there is nothing yet that could follow";
    runToEnd();
    const auto shows = [this](std::uint32_t count) {
        const auto is = [this, count] {
            const RunData *run = m_window.controller().run();
            return !m_window.controller().isRunning() && run && run->summary() && run->table().size() == count;
        };
        return QTest::qWaitFor(is, kLongestMs);
    };
    EXPECT_TRUE(shows(400));
    for (int value = 20; value <= 200; value += 5) {
        tasks->setValue(value);
        if (value % 3 == 0) // some of them while one happens
            QTest::qWait(1);
    }
    ASSERT_TRUE(shows(200)) << "the last one";
    EXPECT_TRUE(m_window.controller().run()->summary()->allOk());
    named<QSlider>(QStringLiteral("Cores"))->setValue(1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window.controller().run()->history().spec.workers == 1; }, kLongestMs));
    ASSERT_TRUE(shows(200));
    QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window.controller().run()->history().spec.workers == 2; }, kLongestMs));
    ASSERT_TRUE(shows(200));
    const QList<QAction *> actions = m_window.findChildren<QAction *>();
    const auto follow = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == QStringLiteral("Simulate again as &settings change");
    });
    ASSERT_NE(follow, actions.end());
    (*follow)->trigger();
    tasks->setValue(40);
    EXPECT_FALSE(m_window.controller().isRunning()) << "it was switched off";
    (*follow)->trigger();
    EXPECT_TRUE(shows(40)) << "and on";
    tasks->setValue(50'000);
    EXPECT_FALSE(m_window.controller().isRunning()) << "not within a frame";
}

TEST_F(WindowTest, onlyASimulationFollowsTheSliders)
{
    m_window.setSpec(small(40));
    runToEnd();
    auto *tasks = named<QSlider>(QStringLiteral("Tasks"));
    tasks->setValue(30);
    EXPECT_FALSE(m_window.controller().isRunning());
    named<QCheckBox>(QStringLiteral("Simulate"))->setChecked(true);
    tasks->setValue(20);
    EXPECT_FALSE(m_window.controller().isRunning()) << "what is shown was measured: it stays until somebody says Run";
    EXPECT_EQ(m_window.controller().run()->table().size(), 40u);
    runToEnd();
    RunSpec other = m_window.spec();
    other.strategy = "pool_map";
    m_window.setSpec(other);
    tasks->setValue(10);
    EXPECT_FALSE(m_window.controller().isRunning()) << "another batch";
}

TEST_F(WindowTest, everyChartFillsTheWindowAndComesBack)
{
    ChartArea &charts = m_window.charts();
    for (const ViewInfo &view : views()) {
        const QString id = QString::fromLatin1(view.id);
        ChartCard *card = charts.card(id);
        if (!charts.offers(id))
            continue;
        charts.fill(id);
        EXPECT_EQ(charts.filled(), id);
        EXPECT_FALSE(named<QPushButton>(QStringLiteral("Run"))->isVisible());
        QTest::keyClick(&m_window, Qt::Key_Escape);
        EXPECT_TRUE(charts.filled().isEmpty()) << view.id;
        EXPECT_TRUE(card->isVisible()) << view.id;
    }
}

TEST_F(WindowTest, aSmallWindowShowsOneChartAtATime)
{
    m_window.resize(1024, 700);
    ChartArea &charts = m_window.charts();
    for (const ViewInfo &view : views()) {
        const QString id = QString::fromLatin1(view.id);
        if (!charts.offers(id))
            continue;
        charts.showPage(id);
        for (const ViewInfo &other : views()) {
            if (const ChartCard *card = charts.card(QString::fromLatin1(other.id))) {
                EXPECT_EQ(card->isVisible(), &other == &view) << other.id << " beside " << view.id;
            }
        }
    }
    m_window.resize(1440, 960);
    EXPECT_TRUE(charts.card(QStringLiteral("cores"))->isVisible());
    EXPECT_TRUE(charts.card(QStringLiteral("results"))->isVisible());
}

} // namespace coreo
