#include "support/run_program.h"

#include <QImage>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <sched.h>

namespace coreo::test {

namespace {

/// coreographer as a script starts it: without a display, unless the offscreen one is named.
ProgramSetup coreographer(std::vector<std::string> arguments, const TemporaryFolder &folder, bool offscreen = true)
{
    ProgramSetup setup{COREO_BIN_DIR "/coreographer", std::move(arguments), {}, {}};
    setup.environment = {{"XDG_CONFIG_HOME", folder.path()}, {"XDG_RUNTIME_DIR", folder.path()}};
    if (offscreen)
        setup.environment.emplace_back("QT_QPA_PLATFORM", "offscreen");
    return setup;
}

const std::vector<std::string> kSmallRun{"--workload", "synthetic:mean=200us", "--tasks", "20", "--workers", "2", "--run"};

/// Waits until the program has blocked the signal, that is, takes it by itself. Source: proc(5), SigBlk.
void waitUntilWatched(const RunningProgram &program, int number)
{
    for (;;) {
        const std::string status = readFile("/proc/" + std::to_string(program.pid()) + "/status");
        const std::size_t at = status.find("SigBlk:");
        ASSERT_NE(at, std::string::npos) << "the program has ended";
        if ((std::stoull(status.substr(at + 7), nullptr, 16) >> (number - 1) & 1) != 0)
            return;
        sched_yield();
    }
}

std::vector<std::string> smallRunAnd(std::vector<std::string> more)
{
    more.insert(more.begin(), kSmallRun.begin(), kSmallRun.end());
    return more;
}

} // namespace

TEST(Coreographer, helpAndVersionNeedNoDisplay)
{
    const TemporaryFolder folder;
    const ProgramResult help = runProgram(coreographer({"--help"}, folder, false));
    EXPECT_EQ(help.exitCode, 0);
    for (const char *option : {"--screenshot", "--theme", "render", "--view", "--strategy"})
        EXPECT_NE(help.out.find(option), std::string::npos) << option;
    const ProgramResult version = runProgram(coreographer({"--version"}, folder, false));
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_EQ(version.out.rfind("coreographer ", 0), 0u);
}

TEST(Coreographer, withoutADisplayItSaysSoInOneLine)
{
    const TemporaryFolder folder;
    const ProgramResult result = runProgram(coreographer({}, folder, false));
    EXPECT_EQ(result.exitCode, 4);
    EXPECT_NE(result.err.find("DISPLAY"), std::string::npos) << result.err;
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
}

TEST(Coreographer, runsTakesAPictureSavesAndQuits)
{
    const TemporaryFolder folder;
    const std::string picture = folder.file("window.png");
    const std::string saved = folder.file("run.coreo");
    const ProgramResult result = runProgram(coreographer(
        smallRunAnd({"--screenshot", picture, "--size", "1024x700", "--theme", "dark", "--save", saved}), folder));
    EXPECT_EQ(result.exitCode, 0) << result.err;
    const QImage image(QString::fromStdString(picture));
    EXPECT_EQ(image.size(), QSize(1024, 700));
    EXPECT_LT(image.pixelColor(2, 690).lightness(), 64) << "dark";
    for (const char *name : {"all.png", "all.svg", "all.pdf"}) {
        const ProgramResult drawn =
            runProgram(coreographer({"render", saved, "--view", "all", "--out", folder.file(name)}, folder, false));
        EXPECT_EQ(drawn.exitCode, 0) << drawn.err;
        EXPECT_GT(readFile(folder.file(name)).size(), 1000u) << name;
    }
}

TEST(Coreographer, aHiddenRunWritesItsDataAndQuits)
{
    const TemporaryFolder folder;
    const ProgramResult result =
        runProgram(coreographer(smallRunAnd({"--hidden", "--json", "-", "--timing", folder.file("timing")}), folder));
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_NE(result.out.find("\"coreo.run/1\""), std::string::npos);
    EXPECT_NE(readFile(folder.file("timing")).find("\"coreo.timing/1\""), std::string::npos);
}

TEST(Coreographer, badInputIsToldWithItsExitCode)
{
    const TemporaryFolder folder;
    writeFile(folder.file("foreign.coreo"), "no run");
    struct Case
    {
        std::vector<std::string> arguments;
        int exitCode;
        const char *told;
    };
    const Case cases[] = {
        {{"--tasks", "0"}, 2, "--tasks"},
        {{"--taks", "3"}, 2, "--tasks"},
        {{"--size", "big"}, 2, "--size"},
        {{"--theme", "pink"}, 2, "pink"},
        {{"--screenshot"}, 2, "--screenshot"},
        {{folder.file("none.coreo"), "--screenshot", folder.file("x.png")}, 3, "none.coreo"},
        {{"render", folder.file("foreign.coreo"), "--out", folder.file("x.png")}, 3, "foreign.coreo"},
        {{"render", folder.file("foreign.coreo"), "--out", folder.file("x.gif")}, 2, "x.gif"},
        {{"render", folder.file("foreign.coreo"), "--view", "nope", "--out", folder.file("x.png")}, 2, "nope"},
        {{"render", folder.file("foreign.coreo"), "--size", "799x640", "--out", folder.file("x.png")}, 2, "800x640"},
        {{"render"}, 2, "--out"},
        {{"--screenshot", folder.file("missing/x.png")}, 5, "missing"},
        {{"--screenshot", folder.path()}, 5, "folder"},
    };
    for (const Case &test : cases) {
        const ProgramResult result = runProgram(coreographer(test.arguments, folder));
        EXPECT_EQ(result.exitCode, test.exitCode) << test.told << ": " << result.err;
        EXPECT_NE(result.err.find(test.told), std::string::npos) << test.told << ": " << result.err;
    }
}

TEST(Coreographer, aSignalStopsTheRunAndEndsTheProgram)
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        const TemporaryFolder folder;
        RunningProgram program(coreographer(
            {"--workload", "synthetic:mean=20ms", "--tasks", "100000", "--run", "--hidden"}, folder));
        waitUntilWatched(program, number);
        program.send(number);
        EXPECT_EQ(program.wait().exitCode, 128 + number);
    }
}

} // namespace coreo::test
