// What the window knows of back ends without running anything: specs, names, trust, interpreters, sentences.
#include "session/backend.h"
#include "session/interpreters.h"
#include "session/run_name.h"
#include "session/script_trust.h"
#include "support/made_runs.h"
#include "views/compare/compare_rows.h"
#include "views/controls/python_box.h"
#include "views/kills/kill_sentence.h"
#include "views/timeline/timeline_geometry.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace coreo {

namespace {

using namespace std::chrono_literals;

void write(const QString &path, const QByteArray &content, bool program = false)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    if (program)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

RunSpec scriptSpec(const QString &file)
{
    RunSpec spec;
    spec.backend = "python";
    spec.workload = "python";
    spec.workloadParameters = {{"file", file.toStdString()}};
    return spec;
}

PythonFacts debian()
{
    PythonFacts facts;
    facts.path = "/usr/bin/python3";
    facts.version = "3.11.2";
    facts.implementation = "CPython";
    facts.recording = 420;
    facts.events = 96;
    return facts;
}

std::shared_ptr<RunHistory> runOn(const std::string &backend)
{
    RunSpec spec;
    spec.backend = backend;
    spec.tasks = 4;
    return std::make_shared<RunHistory>(spec, Machine(), 1u, std::size_t(16));
}

} // namespace

TEST(Backend, whatCPythonDoesNotHaveIsLeftOutAndComesBackAsTheDefault)
{
    RunSpec spec;
    spec.executor = "threads";
    spec.retries = 3;
    spec.timeout = 1.5;
    const RunSpec python = onBackend(spec, "python");
    EXPECT_TRUE(python.onPython());
    EXPECT_EQ(python.executor, "gil-threads") << "its threads take turns";
    EXPECT_EQ(python.retries, 0u);
    EXPECT_EQ(python.timeout, 0);
    RunSpec opened = python;
    opened.onError = "api"; // as a run of CPython's is recorded
    opened.python = "/opt/python3";
    opened.startMethod = "spawn";
    const RunSpec simulated = onBackend(opened, "simulated");
    EXPECT_EQ(simulated.onError, RunSpec().onError);
    EXPECT_TRUE(simulated.python.empty());
    EXPECT_EQ(simulated.startMethod, RunSpec().startMethod);
    RunSpec virtualCores = simulated;
    virtualCores.cores = 64;
    virtualCores.costs = "none";
    EXPECT_EQ(onBackend(virtualCores, "python").cores, 0u);
    EXPECT_EQ(onBackend(virtualCores, "native").costs, RunSpec().costs);
}

TEST(Backend, aNameSaysWhoRanItWhereThatIsNotOurselves)
{
    const auto native = runOn("native"), python = runOn("python"), other = runOn("native");
    EXPECT_EQ(runName(*native), QStringLiteral("Pool.imap"));
    EXPECT_EQ(runName(*native, other.get()), QStringLiteral("Pool.imap"));
    EXPECT_EQ(runName(*native, python.get()), QStringLiteral("Pool.imap \u00B7 native"));
    EXPECT_EQ(runName(*python), QStringLiteral("Pool.imap \u00B7 CPython")) << "it has not told its version yet";
    python->setPython(debian());
    EXPECT_EQ(runName(*python), QStringLiteral("Pool.imap \u00B7 CPython 3.11.2"));
    PythonFacts free = debian();
    free.freeThreaded = true;
    free.lock = false;
    EXPECT_EQ(interpreterText(free), QStringLiteral("CPython 3.11.2 free-threaded build, without an interpreter lock"));
    EXPECT_EQ(interpreterText(debian()), QStringLiteral("CPython 3.11.2, with an interpreter lock"));
    EXPECT_TRUE(interpreterText({}).isEmpty());
}

TEST(ScriptTrust, asksForWhatAFileNamesAndRemembersItsContent)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("work.py"));
    write(file, "def task(x):\n    return x\n");
    const QString remembered = folder.filePath(QStringLiteral("settings.ini"));
    const RunSpec spec = scriptSpec(file);
    {
        Settings settings(remembered);
        ScriptTrust trust(settings);
        EXPECT_EQ(trust.unknown(spec), QStringList(file));
        EXPECT_TRUE(trust.unknown(onBackend(spec, "native")).isEmpty()) << "nothing of it is run";
        trust.trust(trust.unknown(spec));
        EXPECT_TRUE(trust.unknown(spec).isEmpty());
    }
    Settings settings(remembered);
    ScriptTrust trust(settings);
    EXPECT_TRUE(trust.unknown(spec).isEmpty()) << "also after a new start";
    QFile::copy(file, folder.filePath(QStringLiteral("copy.py")));
    EXPECT_TRUE(trust.unknown(scriptSpec(folder.filePath(QStringLiteral("copy.py")))).isEmpty()) << "the content counts";
    write(file, "import os\n");
    EXPECT_EQ(trust.unknown(spec), QStringList(file)) << "another content is another file";
    trust.chooseScript(spec);
    EXPECT_TRUE(trust.unknown(spec).isEmpty()) << "the user chose it himself";
    write(file, "import sys\n");
    EXPECT_TRUE(trust.unknown(spec).isEmpty()) << "and edits it";
}

TEST(ScriptTrust, anInterpreterThatIsNotOnPathIsAskedForToo)
{
    const QTemporaryDir folder;
    const QByteArray path = qgetenv("PATH");
    const QString program = folder.filePath(QStringLiteral("python3"));
    write(program, "#!/bin/sh\n", true);
    Settings settings;
    ScriptTrust trust(settings);
    RunSpec spec;
    spec.backend = "python";
    EXPECT_TRUE(trust.unknown(spec).isEmpty()) << "the python3 of PATH";
    spec.python = program.toStdString();
    EXPECT_EQ(trust.unknown(spec), QStringList(program));
    trust.chooseInterpreter(spec);
    EXPECT_TRUE(trust.unknown(spec).isEmpty());
    qputenv("PATH", folder.path().toLocal8Bit());
    Settings others;
    EXPECT_TRUE(ScriptTrust(others).unknown(spec).isEmpty()) << "it is on PATH now";
    qputenv("PATH", path);
}

TEST(Interpreters, areFoundByNameAndNoneIsStarted)
{
    const QTemporaryDir folder;
    const QString witness = folder.filePath(QStringLiteral("started"));
    const QByteArray script = "#!/bin/sh\ntouch " + witness.toLocal8Bit() + "\n";
    for (const char *name : {"python3.9", "python3.13t", "python3-config", "python2", "pythonette"})
        write(folder.filePath(QLatin1String(name)), script, true);
    write(folder.filePath(QStringLiteral("python3.8")), script); // cannot be started
    QFile::link(folder.filePath(QStringLiteral("python3.9")), folder.filePath(QStringLiteral("python3")));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent:" + folder.path().toLocal8Bit());
    const std::vector<Interpreter> found = interpretersOnPath();
    qputenv("PATH", path);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].path, folder.filePath(QStringLiteral("python3")));
    EXPECT_EQ(found[0].program, QStringLiteral("python3.9"));
    EXPECT_FALSE(found[0].freeThreaded);
    EXPECT_TRUE(found[1].freeThreaded);
    EXPECT_FALSE(QFile::exists(witness));
}

TEST(PythonBox, saysWhatIsOnPathAndThenWhatTheInterpreterTold)
{
    PythonBox box;
    const auto says = [&box](const QString &text) {
        const QList<QLabel *> labels = box.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return !label->isHidden() && label->text().contains(text); });
    };
    RunSpec spec;
    spec.backend = "python";
    box.setInterpreters({});
    box.setSpec(spec);
    EXPECT_TRUE(says(QStringLiteral("No python3 was found on PATH")));
    box.setInterpreters({{QStringLiteral("/usr/bin/python3"), QStringLiteral("python3.11"), false}});
    EXPECT_TRUE(says(QStringLiteral("/usr/bin/python3 (python3.11)")));
    EXPECT_FALSE(says(QStringLiteral("No python3")));
    box.setFacts(debian(), "");
    EXPECT_TRUE(says(QStringLiteral("CPython 3.11.2, with an interpreter lock")));
    spec.python = "/nonexistent/python3";
    box.setSpec(spec);
    EXPECT_TRUE(says(QStringLiteral("There is no program of this name")));
    EXPECT_FALSE(says(QStringLiteral("3.11.2")));
    RunSpec read;
    box.readInto(read);
    EXPECT_EQ(read.python, spec.python);
    EXPECT_EQ(read.startMethod, "fork");
}

TEST(CompareRowsTest, NamesTheInterpreterAndWhatRecordingCost)
{
    RunSpec native, python;
    python.backend = "python";
    const std::vector<CompareRow> rows = compareRuns(native, Summary(), python, Summary(), {}, debian());
    const auto b = [&rows](const char *figure) {
        for (const CompareRow &row : rows) {
            if (row.figure == QLatin1String(figure))
                return row.b;
        }
        return QString();
    };
    EXPECT_EQ(b("Back end"), QStringLiteral("CPython"));
    EXPECT_EQ(b("Interpreter"), QStringLiteral("/usr/bin/python3"));
    EXPECT_TRUE(b("Version").startsWith(QStringLiteral("CPython 3.11.2")));
    EXPECT_TRUE(b("Recording, per task").contains(QStringLiteral("420")));
    EXPECT_EQ(b("Events dropped"), QStringLiteral("0 of 96"));
    for (const CompareRow &row : compareRuns(native, Summary(), native, Summary()))
        EXPECT_NE(row.figure, QStringLiteral("Interpreter"));
}

namespace {

/// Pool.map over 4 tasks in chunks of 2 on two workers: the second worker does task 2 and dies on task 3.
std::shared_ptr<RunHistory> stuckRun()
{
    RunSpec spec;
    spec.backend = "python";
    spec.strategy = "pool_map";
    spec.tasks = 4;
    spec.workers = 2;
    spec.chunk = 2;
    auto history = std::make_shared<RunHistory>(spec, Machine(), 2u, std::size_t(16));
    history->delivery = DeliveryRule::AtOnce;
    history->submissions.push({0ms, TaskId(0u), 4});
    const auto span = [&](std::uint32_t lane, std::uint32_t task, Time from, Time to, TaskState state) {
        Span out;
        out.start = from;
        out.end = to;
        out.task = TaskId(task);
        out.core = Span::kNoCore;
        out.flags = Span::makeFlags(true, true, state);
        history->lane(lane).spans.push(out);
    };
    span(0, 0, 0ms, 10ms, TaskState::Ok);
    span(0, 1, 10ms, 20ms, TaskState::Ok);
    span(1, 2, 0ms, 10ms, TaskState::Ok);
    span(1, 3, 10ms, 15ms, TaskState::Crashed);
    history->received.append(TaskId(0u));
    history->received.append(TaskId(1u));
    history->received.stamp(20ms);
    TaskFailure failure;
    failure.task = TaskId(3u);
    failure.state = TaskState::Crashed;
    history->addFailure(failure);
    history->endNs.store(Time(60ms).count());
    history->setState(RunState::Stuck);
    return history;
}

} // namespace

TEST(StuckRun, showsWhatWasLostAndWhatIsHeldBack)
{
    RunData run(stuckRun());
    const TimeAxis axis{0, 600, {0ms, 60ms}};
    const std::vector<Piece> pieces = taskPieces(run, axis);
    const auto has = [&](std::uint32_t row, Piece::Kind kind) {
        return std::any_of(pieces.begin(), pieces.end(), [&](const Piece &piece) { return piece.row == row && piece.kind == kind; });
    };
    EXPECT_TRUE(has(0, Piece::Kind::Waiting));
    EXPECT_TRUE(has(1, Piece::Kind::Waiting));
    EXPECT_FALSE(has(2, Piece::Kind::Waiting)) << "its result died with the worker";
    EXPECT_TRUE(has(2, Piece::Kind::Lost));
    EXPECT_TRUE(has(3, Piece::Kind::RunningToFailure));
}

TEST(StuckRun, isToldInOneSentence)
{
    const QString sentence = killSentence(RunData(stuckRun()));
    EXPECT_TRUE(sentence.contains(QStringLiteral("died on task 3"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("2 result"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("watchdog"))) << sentence.toStdString();
}

} // namespace coreo
