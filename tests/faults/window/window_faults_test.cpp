// FAULTS section 7, E: the window while runs come and go, and while workers die faster than anybody can look.

#include "app/window_fixture.h"
#include "faults/needs.h"
#include "support/run_helper.h"

#include <QElapsedTimer>
#include <QTimer>

#include <filesystem>
#include <random>

namespace coreo {
namespace {

/// What this process holds of the system.
struct Holdings
{
    std::size_t threads = 0, descriptors = 0, children = 0;
    bool operator==(const Holdings &) const = default;
};

std::size_t entries(const char *folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

Holdings holdings()
{
    Holdings now{entries("/proc/self/task"), entries("/proc/self/fd"), 0};
    for (const auto &thread : std::filesystem::directory_iterator("/proc/self/task")) {
        const std::string list = test::readFile(thread.path().string() + "/children");
        now.children += static_cast<std::size_t>(std::count(list.begin(), list.end(), ' '));
    }
    return now;
}

std::ostream &operator<<(std::ostream &out, const Holdings &now)
{
    return out << now.threads << " threads, " << now.descriptors << " descriptors, " << now.children << " children";
}

class WindowFaults : public WindowTest
{
protected:
    /// A run that is cancelled after so long, if it still goes on.
    void startAndStop(const RunSpec &spec, int milliseconds)
    {
        QSignalSpy finished(&m_window.controller(), &RunController::finished);
        m_window.setSpec(spec);
        m_window.startRun();
        QTest::qWait(milliseconds);
        if (m_window.controller().isRunning())
            m_window.cancelRun();
        ASSERT_TRUE(finished.count() > 0 || finished.wait(kLongestMs));
    }
};

// R-P33
TEST_F(WindowFaults, runsThatComeAndGoLeaveNothing)
{
    std::mt19937 random(test::testSeed());
    RunSpec threads = endless(), processes = endless();
    processes.executor = "processes";
    for (const RunSpec &spec : {threads, processes}) // what is made once stays
        startAndStop(spec, 50);
    // A thread that was joined is listed for another moment.
    Holdings before = holdings();
    for (int same = 0; same < 5; same = holdings() == before ? same + 1 : 0) {
        before = holdings();
        QTest::qWait(50);
    }
    const int rounds = test::fullCounts() ? 500 : 50;
    for (int round = 0; round < rounds && !HasFatalFailure(); ++round)
        startAndStop(round % 2 == 0 ? threads : processes, static_cast<int>(random() % 51));
    EXPECT_TRUE(QTest::qWaitFor([&] { return holdings() == before; }, 10'000)) << "at the start " << before << ", now "
                                                                               << holdings();
}

// R-P34
TEST_F(WindowFaults, aStormOfCrashesLeavesTheWindowAlive)
{
    RunSpec spec = endless();
    spec.executor = "processes";
    spec.workloadParameters = {{"mean", "1ms"}};
    spec.fault = "kill~0.9";
    m_window.setSpec(spec);
    const int seconds = test::fullCounts() ? 10 : 3;
    qint64 longest = 0;
    QElapsedTimer sinceLast, storm;
    QTimer watchdog;
    watchdog.setTimerType(Qt::PreciseTimer);
    QObject::connect(&watchdog, &QTimer::timeout, &watchdog, [&] { longest = std::max(longest, sinceLast.restart()); });
    QSignalSpy finished(&m_window.controller(), &RunController::finished);
    press(named<QPushButton>(QStringLiteral("Run")));
    waitForResults();
    storm.start();
    sinceLast.start();
    watchdog.start(5);
    QTest::qWait(seconds * 1'000);
    watchdog.stop();
    const double factor = test::timeFactor();
    const RunData *run = m_window.controller().run();
    ASSERT_TRUE(run);
    const std::size_t deaths = run->history().failures().size();
    std::printf("%zu workers died in %.1f s; longest gap of the event loop %lld ms (bound: 100 ms x COREO_TIME_FACTOR %g)\n",
                deaths, static_cast<double>(storm.elapsed()) * 1e-3, static_cast<long long>(longest), factor);
    EXPECT_GT(deaths, 10u);
    EXPECT_LE(static_cast<double>(longest), 100 * factor);
    ASSERT_TRUE(m_window.controller().isRunning());
    QElapsedTimer stopping;
    stopping.start();
    press(named<QPushButton>(QStringLiteral("Cancel")));
    ASSERT_TRUE(finished.wait(kLongestMs));
    EXPECT_LE(static_cast<double>(stopping.elapsed()), 2'000 * factor);
    EXPECT_EQ(run->history().state(), RunState::Cancelled);
    ASSERT_TRUE(run->summary());
    EXPECT_EQ(run->summary()->wrong, 0u);
    EXPECT_EQ(run->summary()->duplicates, 0u);
}

} // namespace
} // namespace coreo
