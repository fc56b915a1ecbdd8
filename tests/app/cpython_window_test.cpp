// CPython in the window: the switch, the question before somebody's file is run, native and CPython side by side, and the
// failure lesson. What runs an interpreter is skipped where there is none.
#include "app/window_fixture.h"

#include "session/interpreters.h"
#include "session/run_archive.h"
#include "views/code/code_page.h"
#include "views/compare/compare_table.h"
#include "window/kill_lesson.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace coreo {

namespace {

class CPythonWindow : public WindowTest
{
protected:
    bool pythonIsThere()
    {
        const QString bridge = QStringLiteral(COREO_BIN_DIR) + QStringLiteral("/../share/coreographer/python/bridge.py");
        return !interpretersOnPath().empty() && QFile::exists(bridge);
    }

    QCheckBox *cpython() { return named<QCheckBox>(QStringLiteral("CPython")); }
    QCheckBox *simulate() { return named<QCheckBox>(QStringLiteral("Simulate")); }

    QString textOfAllLabels()
    {
        QString out;
        for (const QLabel *label : m_window.findChildren<QLabel *>())
            out += label->isHidden() ? QString() : label->text() + QLatin1Char('\n');
        return out;
    }

    void choose(const QString &buddy, const QString &id)
    {
        for (const QLabel *label : m_window.findChildren<QLabel *>()) {
            auto *combo = qobject_cast<QComboBox *>(label->buddy());
            if (combo && label->text() == buddy && combo->findData(id) >= 0)
                return combo->setCurrentIndex(combo->findData(id));
        }
        ADD_FAILURE() << "no choice " << buddy.toStdString() << ' ' << id.toStdString();
    }

    QString script(const QByteArray &content = "def task(x):\n    return x + 1\n")
    {
        const QString path = m_folder.filePath(QStringLiteral("work.py"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    /// As a file from somewhere brings it.
    RunSpec foreign(const QString &path)
    {
        RunSpec spec;
        spec.backend = "python";
        spec.strategy = "pool_imap";
        spec.workload = "python";
        spec.workloadParameters = {{"file", path.toStdString()}, {"function", "task"}};
        spec.tasks = 6;
        spec.workers = 2;
        return spec;
    }

    /// Answers the question once it is there; tells what it said.
    void answer(const QString &button)
    {
        auto *timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [this, timer, button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            timer->deleteLater();
            m_asked = box->text();
            m_default = box->defaultButton() ? box->defaultButton()->text() : QString();
            for (QAbstractButton *choice : box->buttons()) {
                if (choice->text().remove(QLatin1Char('&')) == button)
                    return choice->click();
            }
            ADD_FAILURE() << "no button " << button.toStdString();
            box->reject();
        });
        timer->start(10);
    }

    QTemporaryDir m_folder;
    QString m_asked, m_default;
};

} // namespace

TEST_F(CPythonWindow, whoRunsTheBatchIsOneOfThem)
{
    m_window.setSpec(small());
    cpython()->setChecked(true);
    EXPECT_TRUE(m_window.spec().onPython());
    EXPECT_TRUE(named<QLineEdit>(QStringLiteral("Interpreter"))->isVisibleTo(&m_window));
    simulate()->setChecked(true);
    EXPECT_TRUE(m_window.spec().simulated());
    EXPECT_FALSE(cpython()->isChecked());
    EXPECT_FALSE(named<QLineEdit>(QStringLiteral("Interpreter"))->isVisibleTo(&m_window));
    cpython()->setChecked(true);
    EXPECT_FALSE(simulate()->isChecked());
    EXPECT_EQ(m_window.spec().cores, 0u);
    EXPECT_TRUE(named<QPushButton>(QStringLiteral("Run"))->isEnabled());
    cpython()->setChecked(false);
    EXPECT_EQ(m_window.spec().backend, "native");
    EXPECT_TRUE(named<QPushButton>(QStringLiteral("Run"))->isEnabled()) << "nothing of CPython's is left over";
    QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(simulate()->isChecked()) << "edits of one control in a row are one step";
}

TEST_F(CPythonWindow, interpreterAndStartMethodStandInTheSpecAndComeBackWithIt)
{
    m_window.setSpec(small());
    cpython()->setChecked(true);
    auto *interpreter = named<QLineEdit>(QStringLiteral("Interpreter"));
    QTest::keyClicks(interpreter, QStringLiteral("/opt/python3"));
    named<QComboBox>(QStringLiteral("Start method"))->setCurrentText(QStringLiteral("spawn"));
    const RunSpec spec = m_window.spec();
    EXPECT_EQ(spec.python, "/opt/python3");
    EXPECT_EQ(spec.startMethod, "spawn");
    m_window.setSpec(small());
    EXPECT_FALSE(cpython()->isChecked());
    m_window.setSpec(spec);
    EXPECT_TRUE(cpython()->isChecked());
    EXPECT_EQ(interpreter->text(), QStringLiteral("/opt/python3"));
    EXPECT_EQ(m_window.spec(), spec);
    EXPECT_TRUE(textOfAllLabels().contains(QStringLiteral("There is no program of this name")));
}

TEST_F(CPythonWindow, offersOnlyTheWorkersThatItHas)
{
    m_window.setSpec(small());
    cpython()->setChecked(true);
    EXPECT_EQ(m_window.spec().executor, "gil-threads");
    for (const QLabel *label : m_window.findChildren<QLabel *>()) {
        const auto *combo = qobject_cast<QComboBox *>(label->buddy());
        if (!combo || label->text() != QStringLiteral("Executor"))
            continue;
        EXPECT_GE(combo->findData(QStringLiteral("processes")), 0);
        EXPECT_GE(combo->findData(QStringLiteral("gil-threads")), 0);
        EXPECT_LT(combo->findData(QStringLiteral("threads")), 0);
    }
}

TEST_F(CPythonWindow, aFunctionOfOnesOwnSwitchesItOn)
{
    m_window.setSpec(small());
    choose(QStringLiteral("Workload"), QStringLiteral("python"));
    EXPECT_TRUE(cpython()->isChecked());
    EXPECT_TRUE(textOfAllLabels().contains(QStringLiteral("A function of yours runs on CPython only")));
    EXPECT_FALSE(named<QPushButton>(QStringLiteral("Run"))->isEnabled()) << "there is no file yet";
    auto *file = named<QLineEdit>(QStringLiteral("Python file"));
    QTest::keyClicks(file, script());
    EXPECT_TRUE(named<QPushButton>(QStringLiteral("Run"))->isEnabled());
    cpython()->setChecked(false);
    EXPECT_FALSE(named<QPushButton>(QStringLiteral("Run"))->isEnabled());
}

TEST_F(CPythonWindow, aScenarioIsRunByWhoeverIsChosen)
{
    m_window.setSpec(small());
    cpython()->setChecked(true);
    for (const QLabel *label : m_window.findChildren<QLabel *>()) {
        auto *combo = qobject_cast<QComboBox *>(label->buddy());
        if (combo && label->text() == QStringLiteral("Scenario")) {
            combo->setCurrentIndex(combo->findData(QStringLiteral("s4-imap")));
            emit combo->activated(combo->currentIndex());
        }
    }
    EXPECT_EQ(m_window.spec().scenario, "s4-imap");
    EXPECT_TRUE(m_window.spec().onPython());
}

TEST_F(CPythonWindow, aFileFromSomewhereIsNotRunWithoutAQuestion)
{
    const QString witness = m_folder.filePath(QStringLiteral("PWNED"));
    const QString path = script("open('" + witness.toUtf8() + "', 'w')\ndef task(x):\n    return x\n");
    m_window.setSpec(foreign(path));
    EXPECT_FALSE(QFile::exists(witness)) << "opening runs nothing";
    answer(QStringLiteral("Do not run it"));
    m_window.startRun();
    EXPECT_FALSE(m_window.controller().isRunning());
    EXPECT_TRUE(m_asked.contains(path)) << m_asked.toStdString();
    EXPECT_TRUE(m_asked.contains(QStringLiteral("function task")));
    EXPECT_TRUE(m_default.contains(QStringLiteral("not"))) << "No is what Return answers";
    m_asked.clear();
    answer(QStringLiteral("Do not run it"));
    m_window.startComparison();
    EXPECT_FALSE(m_asked.isEmpty()) << "comparing asks too";
    EXPECT_FALSE(m_window.controller().isRunning());
    EXPECT_FALSE(QFile::exists(witness));
}

TEST_F(CPythonWindow, withNobodyToAskItIsRefused)
{
    m_window.setUnattended(true);
    m_window.setSpec(foreign(script()));
    m_window.startRun();
    EXPECT_FALSE(m_window.controller().isRunning());
    EXPECT_TRUE(m_window.failure().contains(QStringLiteral("nothing was started")));
    m_window.trustSpec(); // the command was typed
    if (!pythonIsThere())
        GTEST_SKIP() << "no python3, or no bridge: the rest is left out";
    QSignalSpy finished(&m_window.controller(), &RunController::finished);
    m_window.startRun();
    ASSERT_TRUE(finished.wait(kLongestMs));
    EXPECT_TRUE(m_window.controller().run() && m_window.controller().run()->summary()->allOk()) << m_window.failure().toStdString();
}

TEST_F(CPythonWindow, runsAnAgreedFileAndAsksOnce)
{
    if (!pythonIsThere())
        GTEST_SKIP() << "no python3, or no bridge";
    m_window.setSpec(foreign(script()));
    answer(QStringLiteral("Run it"));
    runToEnd();
    EXPECT_FALSE(m_asked.isEmpty());
    ASSERT_TRUE(m_window.controller().run()) << m_window.failure().toStdString();
    EXPECT_EQ(m_window.controller().run()->history().state(), RunState::Complete);
    runToEnd(); // a question would never be answered
    EXPECT_EQ(m_window.controller().run()->table().deliveredCount(), 6u);
}

TEST_F(CPythonWindow, namesTheInterpreterWhereverARunIsNamed)
{
    if (!pythonIsThere())
        GTEST_SKIP() << "no python3, or no bridge";
    m_window.setSpec(small());
    cpython()->setChecked(true);
    runToEnd();
    const RunData *run = m_window.controller().run();
    ASSERT_TRUE(run && run->summary()) << m_window.failure().toStdString();
    EXPECT_TRUE(run->summary()->allOk());
    const QString version = QString::fromStdString(run->history().python().version);
    ASSERT_FALSE(version.isEmpty());
    const QString name = QStringLiteral("CPython ") + version;
    EXPECT_TRUE(m_window.pageInput().runName.endsWith(name));
    const Caption caption = captionOf(m_window.pageInput());
    EXPECT_TRUE(caption.title.contains(name) && caption.parameters.contains(name)) << caption.parameters.toStdString();
    QString status;
    for (const QLabel *label : m_window.statusBar()->findChildren<QLabel *>())
        status += label->text();
    EXPECT_TRUE(status.contains(name)) << status.toStdString();
    EXPECT_TRUE(textOfAllLabels().contains(name + QStringLiteral(", with an interpreter lock")))
        << "and the field says what was chosen";
}

TEST_F(CPythonWindow, nativeAndCPythonSideBySideAreTheSameBatch)
{
    if (!pythonIsThere())
        GTEST_SKIP() << "no python3, or no bridge";
    RunSpec spec = small();
    spec.executor = "processes";
    m_window.setSpec(spec);
    auto *ways = named<QToolButton>(QStringLiteral("More to compare with"));
    QAction *both = ways->findChild<QMenu *>()->actions().last();
    ASSERT_TRUE(both->isEnabled());
    QSignalSpy finished(&m_window.controller(), &RunController::finished);
    both->trigger();
    ASSERT_TRUE(finished.wait(kLongestMs));
    const RunData *a = m_window.controller().run();
    const RunData *b = m_window.controller().compare();
    ASSERT_TRUE(a && b) << m_window.failure().toStdString();
    EXPECT_EQ(a->history().spec.backend, "native");
    EXPECT_EQ(b->history().spec.backend, "python");
    EXPECT_EQ(a->history().spec.tasks, b->history().spec.tasks);
    EXPECT_EQ(a->history().spec.seed, b->history().spec.seed);
    EXPECT_EQ(a->history().totalResult, b->history().totalResult);
    EXPECT_TRUE(b->summary()->allOk());
    const auto *table = m_window.findChild<CompareTable *>();
    QStringList figures;
    for (int row = 0; row < table->rowCount(); ++row)
        figures << table->item(row, 0)->text();
    for (const char *figure : {"Back end", "Interpreter", "Version", "Recording, per task", "Events dropped"})
        EXPECT_TRUE(figures.contains(QLatin1String(figure))) << figure;
}

TEST_F(CPythonWindow, oneBackEndsSerialTimeIsNotTheOthers)
{
    if (!pythonIsThere())
        GTEST_SKIP() << "no python3, or no bridge";
    RunSpec serial = small();
    serial.strategy = "serial";
    serial.executor.clear();
    m_window.setSpec(serial);
    runToEnd();
    m_window.setSpec(small());
    cpython()->setChecked(true);
    runToEnd();
    ASSERT_TRUE(m_window.controller().run()->summary()) << m_window.failure().toStdString();
    EXPECT_FALSE(m_window.controller().run()->summary()->serialMeasured);
}

TEST_F(CPythonWindow, codePageShowsWhatIsRun)
{
    m_window.setSpec(foreign(script()));
    const QString all = textOfAllLabels();
    EXPECT_TRUE(all.contains(QStringLiteral("Your function comes from"))) << all.toStdString();
    QString code;
    for (const QPlainTextEdit *edit : m_window.findChildren<QPlainTextEdit *>())
        code += edit->toPlainText();
    EXPECT_TRUE(code.contains(QStringLiteral("from work import task"))) << code.toStdString();
}

TEST_F(CPythonWindow, theSameKillThreeWays)
{
    KillLesson::Setup setup;
    setup.machine = thisMachine();
    setup.hasPython = pythonIsThere();
    KillLesson lesson(setup, m_settings, &m_window);
    QSignalSpy over(&lesson, &KillLesson::over);
    lesson.show();
    lesson.run();
    ASSERT_TRUE(over.count() > 0 || over.wait(kLongestMs));
    const std::vector<KillRow> rows = lesson.rows();
    const auto state = [&rows](std::size_t i) { return rows[i].run ? rows[i].run->history().state() : RunState::Preparing; };
    ASSERT_EQ(rows.size(), setup.hasPython ? 3u : 1u);
    const KillRow &native = rows.back();
    EXPECT_EQ(state(rows.size() - 1), RunState::Complete);
    EXPECT_TRUE(native.sentence.contains(QStringLiteral("Only task 7 is blamed"))) << native.sentence.toStdString();
    if (setup.hasPython) {
        EXPECT_EQ(state(0), RunState::Stuck) << rows[0].sentence.toStdString();
        EXPECT_TRUE(rows[0].sentence.contains(QStringLiteral("died on task 7"))) << rows[0].sentence.toStdString();
        EXPECT_TRUE(rows[1].sentence.contains(QStringLiteral("broke every future"))) << rows[1].sentence.toStdString();
    }
    const QString picture = m_folder.filePath(QStringLiteral("kill.png"));
    lesson.exportTo(picture);
    EXPECT_GT(QImage(picture).width(), 1000);
    lesson.exportTo(m_folder.filePath(QStringLiteral("kill.svg")));
    EXPECT_GT(QFileInfo(m_folder.filePath(QStringLiteral("kill.svg"))).size(), 5'000);
}

TEST_F(CPythonWindow, withoutPythonTheLessonShowsTheNativeOne)
{
    KillLesson::Setup setup;
    setup.machine = thisMachine();
    setup.hasPython = false;
    KillLesson lesson(setup, m_settings, &m_window);
    const QList<QLabel *> labels = lesson.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("No python3 was found"));
    }));
    EXPECT_EQ(lesson.rows().size(), 1u);
}

} // namespace coreo
