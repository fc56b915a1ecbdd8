// FAULTS section 7, B and D: workers and tasks misbehave, the program is ended.

#include "faults/fault_run.h"
#include "support/run_helper.h"

#include <csignal>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>

namespace coreo::test {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using testing::HasSubstr;
using Clock = std::chrono::steady_clock;

std::vector<std::string> arguments(std::vector<std::string> more)
{
    std::vector<std::string> all{"--strategy", "pool_imap", "--workers", "2"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

// R-P13
TEST(Misbehaviour, ThrowingIsKeptOfEachTask)
{
    for (const char *executor : {"processes", "threads", "inline"}) {
        SCOPED_TRACE(executor);
        const json result = faultResult(arguments({"--workload", "synthetic:mean=100us", "--executor", executor,
                                                   "--fault", "throw@5,throw:int@6,throw:large@7"}),
                                        100, 1);
        EXPECT_EQ(result["summary"]["failed"], 3);
        EXPECT_EQ(result["summary"]["ok"], 97);
        ASSERT_EQ(result["failures"].size(), 3u);
        for (const json &failure : result["failures"]) {
            const auto text = failure["text"].get<std::string>();
            EXPECT_FALSE(text.empty());
            EXPECT_LE(text.size(), 4'096u);
            if (failure["task"] == 7) {
                EXPECT_THAT(text, HasSubstr("\\xff"));
            }
        }
        const json repeated = faultResult(arguments({"--workload", "synthetic:mean=100us", "--executor", executor,
                                                     "--fault", "throw@5#1,5#2,throw@9", "--retries", "2"}),
                                          100, 1);
        EXPECT_EQ(repeated["tasks"]["attempts"][5], 3);
        EXPECT_EQ(repeated["tasks"]["state"][5], "ok");
        EXPECT_EQ(repeated["tasks"]["state"][9], "failed");
    }
}

// R-P14
TEST(Misbehaviour, HangingIsEndedByTheTimeLimit)
{
    for (const char *executor : {"processes", "threads"}) {
        SCOPED_TRACE(executor);
        const json result = faultResult(arguments({"--workload", "synthetic:mean=1ms", "--executor", executor,
                                                   "--fault", "hang@5", "--timeout", "1"}),
                                        100, 1);
        EXPECT_EQ(result["tasks"]["state"][5], "timedOut");
        EXPECT_EQ(result["summary"]["ok"], 99);
        const double took =
            (result["tasks"]["finished"][5].get<double>() - result["tasks"]["started"][5].get<double>()) * 1e-9;
        EXPECT_GE(took, 1.0);
        EXPECT_LE(took, 1.0 + 0.3 * timeFactor());
        EXPECT_THAT(result["failures"][0]["text"].get<std::string>(), HasSubstr("timed-out after 1.0 s"));
    }
}

// R-P16
TEST(Misbehaviour, APauseIsNoCrime)
{
    FaultRun run(arguments({"--workload", "synthetic:mean=20ms", "--tasks", "100", "--timeout", "30", "--json", "-"}));
    const pid_t victim = run.busyWorkers(1).front();
    ::kill(victim, SIGSTOP);
    std::this_thread::sleep_for(1s); // the case's own pause
    ::kill(victim, SIGCONT);
    const json result = checkedResult(run.wait(), 100);
    EXPECT_EQ(result["summary"]["ok"], 100);
    EXPECT_EQ(result["workers"].size(), 2u) << "no restart";
    EXPECT_TRUE(result["failures"].empty()) << "no blame";
}

// R-P17
TEST(Misbehaviour, AWorkerThatCannotStartIsSaidOnce)
{
    const TemporaryFolder folder;
    const std::string program = folder.file("another-name");
    std::filesystem::copy_file(COREO_BIN_DIR "/coreo", program);
    const auto expectRefusal = [&](const char *why) {
        const auto start = Clock::now();
        FaultRun run(FaultSetup{arguments({"--workload", "identity", "--tasks", "10"}), program});
        const ProgramResult result = run.wait();
        EXPECT_EQ(result.exitCode, 4);
        EXPECT_LE(Clock::now() - start, 5s * timeFactor());
        EXPECT_THAT(result.err, HasSubstr(folder.file("coreo")));
        EXPECT_THAT(result.err, HasSubstr(why));
    };
    expectRefusal("No such file");
    writeFile(folder.file("coreo"), "not a program");
    expectRefusal("Permission denied");
    writeFile(folder.file("coreo"), "#!/bin/sh\necho started >> '" + folder.file("starts") + "'\nexit 3\n");
    std::filesystem::permissions(folder.file("coreo"), std::filesystem::perms::owner_all);
    expectRefusal("worker");
    const std::string starts = readFile(folder.file("starts"));
    EXPECT_LE(std::count(starts.begin(), starts.end(), '\n'), 2 * 3) << "no respawn storm";
}

// R-P22
TEST(Misbehaviour, TooFewDescriptorsAreSaid)
{
    ProgramSetup setup;
    setup.program = "sh";
    setup.arguments = {"-c", "ulimit -n 32; exec " COREO_BIN_DIR "/coreo run --executor processes --workload identity --workers 64"};
    const ProgramResult result = runProgram(setup);
    EXPECT_EQ(result.exitCode, 4);
    EXPECT_THAT(result.err, HasSubstr("limit is 32"));
}

// R-P30
TEST(Misbehaviour, AReaderThatHasSeenEnoughEndsItQuietly)
{
    ProgramSetup setup;
    setup.program = COREO_BIN_DIR "/coreo";
    setup.arguments = {"run", "--executor", "processes", "--workload", "identity", "--tasks", "1000", "--json", "-", "--quiet"};
    setup.outputClosed = true;
    const ProgramResult result = runProgram(setup);
    EXPECT_EQ(result.exitCode, 128 + SIGPIPE);
    EXPECT_EQ(result.err, "");
}

// R-P18
TEST(Misbehaviour, NonsenseOnTheSocketEndsThatWorker)
{
    const json result = faultResult(
        arguments({"--workload", "synthetic:mean=1ms", "--fault", "garbage@5,closefds@9,result:16@11"}), 50, 1);
    EXPECT_EQ(result["tasks"]["state"][5], "crashed");
    EXPECT_EQ(result["summary"]["ok"], 49);
    EXPECT_THAT(result["failures"][0]["text"].get<std::string>(), HasSubstr("protocol"));
}

TEST(Misbehaviour, DaemonsOfTasksEndWithTheRun)
{
    const json result = faultResult(arguments({"--workload", "synthetic:mean=1ms", "--fault", "fork@5,fork@6"}), 50, 0);
    EXPECT_EQ(result["summary"]["ok"], 50);
}

std::vector<std::string> endless(std::vector<std::string> more)
{
    std::vector<std::string> all {
        "--strategy", "pool_imap", "--workload",   "synthetic:mean=60s,shape=constant", "--workers", "4", "--tasks",
        "40",         "--fault",   "fork@0,fork@1"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// The program, the guard, four workers and two daemons.
void waitUntilAllWork(const FaultRun &run)
{
    (void)run.busyWorkers(4);
    FaultRun::until([&] { return run.processes().size() >= 8; }, "daemons");
}

// R-P26 and R-P27
TEST(Program, KilledLeavesNothingAlive)
{
    const std::chrono::milliseconds bound(static_cast<int>(100 * timeFactor()));
    const int trials = fullCounts() ? 100 : 5;
    std::chrono::duration<double, std::milli> longest{};
    for (int trial = 0; trial < trials; ++trial) {
        SCOPED_TRACE("trial " + std::to_string(trial));
        FaultRun run(endless({"--quiet"}));
        waitUntilAllWork(run);
        const auto killed = Clock::now();
        run.program().send(SIGKILL);
        EXPECT_TRUE(run.allGoneWithin(bound));
        longest = std::max(longest, std::chrono::duration<double, std::milli>(Clock::now() - killed));
        EXPECT_EQ(run.program().wait().signal, SIGKILL);
    }
    std::printf("%d trials: the last of 4 workers and 2 daemons was gone after %.1f ms at most (bound: 100 ms x "
                "COREO_TIME_FACTOR %g)\n",
                trials, longest.count(), timeFactor());
}

// R-P28
TEST(Program, EndedBySignalSavesWhatThereIs)
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        const TemporaryFolder folder;
        FaultRun run(endless({"--save", folder.file("r.coreo")}));
        waitUntilAllWork(run);
        const auto asked = Clock::now();
        run.program().send(number);
        const ProgramResult result = run.wait();
        EXPECT_LE(Clock::now() - asked, std::chrono::duration<double>(2 * timeFactor()));
        EXPECT_EQ(result.exitCode, 128 + number);
        ProgramSetup opened;
        opened.program = COREO_BIN_DIR "/coreo";
        opened.arguments = {"export", folder.file("r.coreo"), "--format", "json", "--out", "-"};
        EXPECT_EQ(json::parse(runProgram(opened).out)["state"], "interrupted");
    }
}

TEST(Program, EndedByASecondSignalEndsAtOnce)
{
    FaultRun run(endless({"--quiet"}));
    waitUntilAllWork(run);
    run.program().sendAndWaitUntilTaken(SIGINT);
    const auto asked = Clock::now();
    run.program().send(SIGINT);
    EXPECT_EQ(run.program().wait().exitCode, 128 + SIGINT);
    EXPECT_LE(Clock::now() - asked, std::chrono::duration<double>(0.2 * timeFactor()));
    EXPECT_TRUE(run.allGoneWithin(std::chrono::milliseconds(static_cast<int>(100 * timeFactor()))));
}

} // namespace
} // namespace coreo::test
