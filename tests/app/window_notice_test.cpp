// What the window says of a run belongs to that run, not to the controls nor to this moment.
#include "app/window_fixture.h"

#include "views/controls/experiment_panel.h"
#include "views/controls/problem_label.h"
#include "window/notice_strip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>

namespace coreo {

namespace {

class NoticeTest : public WindowTest
{
protected:
    QString notices() const
    {
        QString all;
        for (const NoticeStrip *strip : m_window.findChildren<NoticeStrip *>())
            all += strip->text() + u'\n';
        return all;
    }

    std::uint32_t usable() { return m_window.controller().machine().usableCount(); }

    /// Shows a finished run of which one second of readings says `share` of every core.
    void showRunWith(const CoreShare &share)
    {
        const Machine machine = m_window.controller().machine();
        auto history = std::make_shared<RunHistory>(m_window.controller().resolved(small()), machine, 2U, 64U);
        for (int tenth = 0; tenth <= 10; ++tenth)
            history->addCoreSample({std::chrono::milliseconds(tenth * 100),
                                    std::vector<CoreShare>(machine.processors.size(), share)});
        history->endNs.store(1'000'000'000);
        history->setState(RunState::Cancelled);
        m_window.controller().show(history);
    }
};

} // namespace

TEST_F(NoticeTest, workersThatShareCoresAreTheShownRunsNotTheControls)
{
    RunSpec many = small();
    many.workers = usable() + 2;
    m_window.setSpec(many);
    EXPECT_TRUE(notices().contains(QStringLiteral("share"))) << "before a run it is what would happen";
    runToEnd();
    m_window.setSpec(small(30));
    EXPECT_TRUE(notices().contains(QStringLiteral("share"))) << notices().toStdString();
    RunSpec one = small();
    one.workers = 1;
    m_window.setSpec(one);
    runToEnd();
    m_window.setSpec(many);
    EXPECT_FALSE(notices().contains(QStringLiteral("share"))) << notices().toStdString();
}

TEST_F(NoticeTest, theSerialLoopSharesNothing)
{
    RunSpec serial = small();
    serial.strategy = "serial";
    serial.executor.clear();
    serial.workers = usable() + 2;
    m_window.setSpec(serial);
    EXPECT_FALSE(notices().contains(QStringLiteral("share"))) << notices().toStdString();
    runToEnd();
    EXPECT_FALSE(notices().contains(QStringLiteral("share"))) << notices().toStdString();
}

TEST_F(NoticeTest, whatOthersUsedIsTheShownRunsOwnRecord)
{
    showRunWith({0.9F, 0.0F, 0.0F});
    EXPECT_TRUE(notices().contains(QStringLiteral("Others use 90"))) << notices().toStdString();
    showRunWith({0.9F, 0.05F, 0.94F});
    EXPECT_FALSE(notices().contains(QStringLiteral("Others use"))) << notices().toStdString();
}

TEST_F(NoticeTest, anOpenedRunShowsItsOwnCoresUntilAnotherRunStarts)
{
    EXPECT_TRUE(m_window.pageInput().cores);
    showRunWith({0.9F, 0.0F, 0.0F});
    EXPECT_FALSE(m_window.pageInput().cores);
    m_window.setSpec(small());
    runToEnd();
    EXPECT_TRUE(m_window.pageInput().cores);
}

TEST_F(NoticeTest, aTypedNumberOutOfRangeIsRefusedAloud)
{
    m_window.setSpec(small());
    auto *tasks = named<QSpinBox>(QStringLiteral("Tasks"));
    const auto told = [&](const QString &text) {
        for (const ProblemLabel *label : m_window.findChildren<ProblemLabel *>()) {
            if (!label->isHidden() && label->text().contains(text))
                return true;
        }
        return false;
    };
    for (const char *refused : {"0", "10000001", "99999999999"}) {
        tasks->setFocus();
        tasks->selectAll();
        QTest::keyClicks(tasks, QString::fromLatin1(refused));
        QTest::keyClick(tasks, Qt::Key_Return);
        EXPECT_TRUE(told(QStringLiteral("is not from 1 to 10,000,000"))) << refused;
        EXPECT_EQ(tasks->cleanText(), QStringLiteral("40")) << refused;
        EXPECT_EQ(m_window.spec().tasks, 40U) << refused;
    }
    tasks->selectAll();
    QTest::keyClicks(tasks, QStringLiteral("50"));
    EXPECT_FALSE(told(QStringLiteral("is not from")));
    EXPECT_EQ(m_window.spec().tasks, 50U);
}

TEST_F(NoticeTest, tabReachesParametersBetweenWorkloadAndTasks)
{
    RunSpec durations = small();
    durations.workload = "identity";
    durations.workloadParameters.clear();
    m_window.setSpec(durations);
    m_window.setSpec(small()); // its parameters' controls are made anew
    const auto *tasks = named<QSlider>(QStringLiteral("Tasks"));
    const auto *mean = named<QLineEdit>(QStringLiteral("Mean duration"));
    ASSERT_TRUE(tasks && mean);
    int workload = -1, parameter = -1, number = -1, at = 0;
    const QWidget *first = m_window.findChild<ExperimentPanel *>();
    ASSERT_TRUE(first);
    for (const QWidget *next = first->nextInFocusChain(); next != first; next = next->nextInFocusChain(), ++at) {
        if (next == mean)
            parameter = at;
        else if (next == tasks)
            number = at;
        else if (const auto *combo = qobject_cast<const QComboBox *>(next);
                 combo && combo->findData(QStringLiteral("synthetic")) >= 0)
            workload = at;
    }
    EXPECT_GE(workload, 0);
    EXPECT_LT(workload, parameter);
    EXPECT_LT(parameter, number);
}

} // namespace coreo
