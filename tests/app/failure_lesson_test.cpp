#include "app/window_fixture.h"

#include "models/task_text.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace coreo {

/// Kill, crash, stop and continue, through the menu that a person opens.
class FailureLesson : public WindowTest
{
protected:
    void startProcesses()
    {
        RunSpec spec = endless();
        spec.executor = "processes";
        m_window.setSpec(spec);
        m_window.startRun();
        waitForResults();
        // One may have delivered before the other has begun.
        ASSERT_TRUE(waitUntil([this] { return workersOfLane(0) > 0 && workersOfLane(1) > 0; }));
    }

    const RunHistory &history() { return m_window.controller().run()->history(); }

    /// The entry of the menu "Fail a worker" with this text, of worker 0.
    QAction *entry(const QString &text)
    {
        auto *button = named<QToolButton>(QStringLiteral("Fail a worker"));
        if (!button || !button->isVisible()) {
            ADD_FAILURE() << "no button during a run";
            return nullptr;
        }
        QMenu *menu = button->menu();
        emit menu->aboutToShow();
        QList<QAction *> all = menu->actions();
        if (!all.isEmpty() && all.first()->menu())
            all = all.first()->menu()->actions();
        QString there;
        for (QAction *action : all) {
            if (action->text().contains(text))
                return action;
            there += action->text() + QLatin1Char('\n');
        }
        m_there = there.toStdString();
        return nullptr;
    }

    std::string m_there; ///< what the menu had instead

    template<class Condition>
    static bool waitUntil(Condition condition)
    {
        return QTest::qWaitFor(condition, kLongestMs);
    }

    std::size_t workersOfLane(std::uint32_t lane)
    {
        const std::vector<WorkerInfo> all = history().workers();
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [lane](const WorkerInfo &info) { return info.id.value == lane; }));
    }

    void cancelAndWait()
    {
        QSignalSpy finished(&m_window.controller(), &RunController::finished);
        m_window.cancelRun();
        ASSERT_TRUE(finished.wait(kLongestMs));
    }
};

TEST_F(FailureLesson, aKilledWorkerCostsOneTaskAndIsReplaced)
{
    startProcesses();
    // It may meet the worker between two tasks: then nothing is lost, and it is killed again.
    for (std::size_t kills = 1; history().failures().empty(); ++kills) {
        ASSERT_LE(kills, 20u);
        QAction *kill = entry(QStringLiteral("SIGKILL"));
        ASSERT_NE(kill, nullptr);
        kill->trigger();
        ASSERT_TRUE(waitUntil([&] { return workersOfLane(0) > kills; })) << "another takes its place";
        const std::uint32_t before = m_window.controller().run()->table().deliveredCount();
        ASSERT_TRUE(waitUntil([&] { return m_window.controller().run()->table().deliveredCount() > before; }));
    }
    const TaskFailure failure = history().failures().front();
    EXPECT_EQ(failure.signal, "SIGKILL");
    cancelAndWait();
    const RunData &run = *m_window.controller().run();
    EXPECT_EQ(run.summary()->of(TaskState::Crashed), 1u);
    EXPECT_EQ(run.table().state(failure.task), TaskState::Crashed);
    EXPECT_TRUE(TaskText::toolTip(run, failure.task).contains(QString::number(failure.pid)))
        << TaskText::toolTip(run, failure.task).toStdString();
}

TEST_F(FailureLesson, aStoppedWorkerIsNotRespondingUntilItGoesOn)
{
    startProcesses();
    QAction *stop = entry(QStringLiteral("SIGSTOP"));
    ASSERT_NE(stop, nullptr) << m_there;
    EXPECT_EQ(entry(QStringLiteral("SIGCONT")), nullptr) << "nothing to continue";
    stop = entry(QStringLiteral("SIGSTOP"));
    stop->trigger();
    ASSERT_TRUE(waitUntil([&] { return isStopped(m_window.controller().workerStops(), WorkerId(0u)); }));
    QAction *goOn = entry(QStringLiteral("SIGCONT"));
    ASSERT_NE(goOn, nullptr);
    goOn->trigger();
    ASSERT_TRUE(waitUntil([&] { return !isStopped(m_window.controller().workerStops(), WorkerId(0u)); }));
    ASSERT_EQ(m_window.controller().workerStops().size(), 1u);
    cancelAndWait();
    EXPECT_EQ(m_window.controller().run()->summary()->of(TaskState::Crashed), 0u);
}

TEST_F(FailureLesson, onlyTheWorkerOfThatLaneIsSignalled)
{
    startProcesses();
    using Signal = RunController::WorkerSignal;
    RunController &controller = m_window.controller();
    EXPECT_FALSE(controller.signalWorker(0, QCoreApplication::applicationPid(), Signal::Kill)) << "not its process";
    EXPECT_FALSE(controller.signalWorker(0, -1, Signal::Kill));
    EXPECT_FALSE(controller.signalWorker(1'000'000, 1, Signal::Kill)) << "no such lane";
    const std::vector<WorkerInfo> workers = history().workers();
    ASSERT_GE(workers.size(), 2u);
    EXPECT_FALSE(controller.signalWorker(1, workers.front().pid, Signal::Kill)) << "another lane's process";
    const std::int64_t pid = workers.front().pid;
    ASSERT_TRUE(controller.signalWorker(0, pid, Signal::Crash));
    ASSERT_TRUE(waitUntil([&] { return workersOfLane(0) > 1; }));
    EXPECT_FALSE(controller.signalWorker(0, pid, Signal::Kill)) << "it has ended";
    cancelAndWait();
    EXPECT_FALSE(controller.signalWorker(0, pid, Signal::Kill)) << "there is no run";
}

TEST_F(FailureLesson, aThreadCannotBeKilledAndTheMenuSaysWhy)
{
    m_window.setSpec(endless());
    m_window.startRun();
    waitForResults();
    QAction *why = entry(QStringLiteral("thread cannot be killed alone"));
    ASSERT_NE(why, nullptr);
    EXPECT_FALSE(why->isEnabled());
    EXPECT_EQ(entry(QStringLiteral("SIGKILL")), nullptr);
    cancelAndWait();
    EXPECT_FALSE(named<QToolButton>(QStringLiteral("Fail a worker"))->isVisible()) << "no run, no button";
}

} // namespace coreo
