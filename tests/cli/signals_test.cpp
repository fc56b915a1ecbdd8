// A signal stops a run cleanly: what there is is saved and marked as interrupted. Bounds of time are FAULTS' own, times
// COREO_TIME_FACTOR.

#include "cli/coreo_program.h"

#include <algorithm>
#include <csignal>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using Clock = std::chrono::steady_clock;

std::vector<std::string> longRun(std::vector<std::string> more)
{
    std::vector<std::string> arguments = {"run",     "--strategy", "pool_imap_unordered", "--workload", "synthetic:mean=60s,shape=constant",
                                          "--tasks", "50",         "--workers",           "4"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

class Signals : public testing::TestWithParam<int>
{};

TEST_P(Signals, StopTheRunAndSaveWhatThereIs)
{
    const TemporaryFolder folder;
    RunningProgram program(coreoSetup(longRun({"--save", folder.file("r.coreo"), "--json", folder.file("r.json")})));
    program.waitForText("seed 1"); // the line before the run
    const auto asked = Clock::now();
    program.send(GetParam());
    const ProgramResult result = program.wait();
    EXPECT_LE(secondsSince(asked), 2 * timeFactor());
    EXPECT_EQ(result.exitCode, 128 + GetParam());
    EXPECT_THAT(result.err, HasSubstr("interrupted by SIG"));
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << "one summary line: " << result.err;

    const auto saved = nlohmann::json::parse(readFile(folder.file("r.json")));
    EXPECT_EQ(saved["state"], "interrupted");
    int sum = 0;
    for (const char *state : {"ok", "failed", "crashed", "timedOut", "cancelled", "notStarted"})
        sum += saved["summary"][state].get<int>();
    EXPECT_EQ(sum, 50) << "no task is lost";
    EXPECT_EQ(coreo({"check", folder.file("r.coreo")}).exitCode, 0);
    const ProgramResult opened = coreo({"export", folder.file("r.coreo"), "--format", "json", "--out", "-"});
    EXPECT_EQ(nlohmann::json::parse(opened.out)["state"], "interrupted");
}

INSTANTIATE_TEST_SUITE_P(All, Signals, testing::Values(SIGINT, SIGTERM, SIGHUP), [](const auto &test) {
    return std::string(sigabbrev_np(test.param));
});

TEST(Signal, ThatIsIgnoredFromTheStartStaysIgnored)
{
    ProgramSetup setup;
    setup.program = "sh";
    setup.arguments = {"-c", "trap '' HUP; exec " COREO_BIN_DIR "/coreo run --workload synthetic:mean=60s --tasks 50 --workers 2"};
    RunningProgram program(setup);
    program.waitForText("seed 1");
    program.send(SIGHUP); // nohup
    program.send(SIGTERM);
    const ProgramResult result = program.wait();
    EXPECT_EQ(result.exitCode, 128 + SIGTERM) << "the first signal that counts";
}

TEST(Signal, TheSecondOneEndsTheProgramAtOnce)
{
    // Nobody reads standard output, so the program stands in the middle of writing its file when it is asked to stop.
    ProgramSetup setup = coreoSetup({"run", "--workload", "identity", "--tasks", "100000", "--workers", "2", "--json", "-"});
    setup.outputUnread = true;
    RunningProgram program(setup);
    program.waitForText("Time spent");
    program.sendAndWaitUntilTaken(SIGINT);
    const auto asked = Clock::now();
    program.send(SIGINT);
    const ProgramResult result = program.wait();
    EXPECT_LE(secondsSince(asked), 0.2 * timeFactor());
    EXPECT_EQ(result.exitCode, 128 + SIGINT);
    EXPECT_THAT(result.err, Not(HasSubstr("interrupted"))) << "at once: there is no time for a summary";
}

TEST(Signal, ASignalWhileFilesAreWrittenLosesNone)
{
    const TemporaryFolder folder;
    RunningProgram program(coreoSetup({"run", "--workload", "identity", "--tasks", "300000", "--workers", "2", "--save",
                                       folder.file("r.coreo"), "--json", folder.file("r.json")}));
    program.waitForText("Time spent"); // printed between the run and the files
    program.send(SIGTERM);
    const ProgramResult result = program.wait();
    EXPECT_TRUE(result.exitCode == 128 + SIGTERM || result.exitCode == 0) << "0 if it was done by then";
    EXPECT_EQ(nlohmann::json::parse(readFile(folder.file("r.json")))["state"], "complete");
    EXPECT_EQ(coreo({"check", folder.file("r.coreo")}).exitCode, 0);
}

} // namespace
} // namespace coreo::test
