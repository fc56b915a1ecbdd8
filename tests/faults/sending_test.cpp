// FAULTS section 7, R-P08: workers die while they send what is no index: a big result, the text of a failure.

#include "faults/fault_run.h"
#include "faults/needs.h"
#include "support/run_helper.h"

#include <csignal>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/syscall.h>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::AnyOf;
using testing::HasSubstr;

constexpr int kTasks = 60;

FaultSetup batch(const std::string &faults)
{
    return {{"--strategy", "pool_imap", "--workload", "synthetic:shape=constant,mean=10ms", "--workers", "2", "--fault", faults}};
}

/// "KIND@20,KIND@21,..." for so many tasks in the middle of the batch.
std::string many(const std::string &kind, int count)
{
    std::string faults;
    for (int task = 20; task < 20 + count; ++task)
        faults += (faults.empty() ? "" : ",") + kind + "@" + std::to_string(task);
    return faults;
}

/// The state of a process: 'S' asleep, 'T' stopped, ... Source: proc(5), /proc/PID/stat.
char stateOf(pid_t pid)
{
    const std::string stat = readFile("/proc/" + std::to_string(pid) + "/stat");
    const std::size_t state = stat.rfind(") ");
    return state == std::string::npos ? '?' : stat[state + 2];
}

/// The system call that a process sleeps in; -1 while it runs or waits for a core. Source: proc(5), /proc/PID/syscall.
long sleepsIn(pid_t pid)
{
    const std::string call = readFile("/proc/" + std::to_string(pid) + "/syscall");
    return stateOf(pid) != 'S' || call.empty() || call[0] == 'r' ? -1 : std::strtol(call.c_str(), nullptr, 10);
}

/// Stops the program, all of its threads: a process is stopped when the last one is.
void stop(const RunningProgram &program)
{
    program.send(SIGSTOP);
    const std::string tasks = "/proc/" + std::to_string(program.pid()) + "/task";
    FaultRun::until(
        [&] {
            for (const auto &thread : std::filesystem::directory_iterator(tasks))
                if (stateOf(static_cast<pid_t>(std::stol(thread.path().filename()))) != 'T')
                    return false;
            return true;
        },
        "all threads to stop");
}

/// A worker that is half-way through a frame: our program is stopped, so that nobody reads, and the socket is full. Empty
/// where the tasks in question were over before it stopped.
std::optional<pid_t> sendingWorker(FaultRun &run)
{
    std::vector<pid_t> workers = run.busyWorkers(2);
    stop(run.program());
    std::optional<pid_t> found;
    FaultRun::until(
        [&] {
            std::size_t waiting = 0;
            for (const pid_t pid : workers) {
                const long call = sleepsIn(pid);
                waiting += call == SYS_futex ? 1 : 0; // it has nothing left to do
                if (call == SYS_sendto)
                    found = pid;
            }
            return found || waiting == workers.size();
        },
        "a worker that sends");
    return found;
}

/// Kills a worker that is half-way through a frame: its number and the result. The whole is repeated where the tasks that
/// send were over too early.
std::pair<pid_t, json> killWhileItSends(const std::string &faults, int tasks)
{
    for (int i = 0; i < 12; ++i) {
        FaultSetup setup = batch(faults);
        setup.arguments.insert(setup.arguments.end(), {"--tasks", std::to_string(tasks), "--json", "-", "--quiet"});
        FaultRun run(std::move(setup));
        const std::optional<pid_t> victim = sendingWorker(run);
        if (victim) { // dead before anybody reads: else there may be room for the rest of the frame
            ::kill(*victim, SIGKILL);
            FaultRun::until([&] { return std::string("?ZX").find(stateOf(*victim)) != std::string::npos; }, "its death");
        }
        run.program().send(SIGCONT);
        const ProgramResult ended = run.wait();
        if (!victim)
            continue;
        EXPECT_EQ(ended.exitCode, 1) << ended.err;
        return {*victim, checkedResult(ended, tasks)};
    }
    throw std::runtime_error("no worker was ever met while it sent");
}

std::string missingView()
{
    return readFile("/proc/self/syscall").empty() ? "needs to see which system call a process is in (/proc/PID/syscall)" : "";
}

TEST(Sending, AResultThatIsCutOffIsDropped)
{
    COREO_SKIP_WITHOUT(missingView());
    const auto [victim, result] = killWhileItSends(many("result:16", 4), kTasks);
    EXPECT_EQ(result["summary"]["crashed"], 1);
    EXPECT_EQ(result["summary"]["ok"], kTasks - 1) << "the next results are right";
    ASSERT_EQ(result["failures"].size(), 1u);
    EXPECT_EQ(result["failures"][0]["pid"], victim);
    EXPECT_EQ(result["failures"][0]["signal"], "SIGKILL");
}

TEST(Sending, AFailuresTextThatIsCutOffStillLeavesAFailure)
{
    COREO_SKIP_WITHOUT(missingView());
    constexpr int kThrown = 160; // 4 KiB each fill the socket
    const auto [victim, result] = killWhileItSends(many("throw:large", kThrown), kTasks + kThrown);
    EXPECT_EQ(result["summary"]["ok"], kTasks);
    EXPECT_EQ(result["summary"]["failed"], kThrown) << "they threw before the worker was killed";
    int untold = 0;
    for (const json &failure : result["failures"]) {
        const auto text = failure["text"].get<std::string>();
        EXPECT_THAT(text, AnyOf(HasSubstr("\\xff"), HasSubstr("before it could tell why")));
        if (text.find("before it could tell why") == std::string::npos)
            continue;
        ++untold;
        EXPECT_EQ(failure["pid"], victim);
        EXPECT_EQ(failure["state"], "failed");
    }
    EXPECT_EQ(untold, 1);
}

// A crash in the middle of a chunk takes the texts of those before it with it, not their ends.
TEST(Sending, ACrashInAChunkLosesNoFailure)
{
    FaultSetup setup = batch("throw@23,kill@25");
    setup.arguments.insert(setup.arguments.end(), {"--chunk", "10"});
    const json result = faultResult(std::move(setup), kTasks, 1);
    EXPECT_EQ(result["tasks"]["state"][23], "failed");
    EXPECT_EQ(result["tasks"]["state"][25], "crashed");
    EXPECT_EQ(result["summary"]["ok"], kTasks - 2);
}

// Every k-th thing that a worker sends is its last; the first is that it is ready. The guard is hit now and then, too; so not
// the second: that is each guard's word on its second worker, and its end would be theirs before they come to any task.
TEST(Sending, CutOffAtEveryCall)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "under strace and the address sanitizer together workers are too slow to start";
#endif
    COREO_SKIP_WITHOUT(missingStrace());
    const int most = fullCounts() ? 40 : 6;
    for (int k = 3; k <= most; ++k) {
        SCOPED_TRACE("killed at send " + std::to_string(k));
        FaultSetup setup = batch("result:1@23,throw:large@30,throw@40");
        setup.arguments.insert(setup.arguments.end(), {"--tasks", std::to_string(kTasks), "--json", "-", "--quiet"});
        setup.under = {"strace", "-f",   "-qq", "-o", "/dev/null", "-e", "trace=sendto",
                       "-e",     "inject=sendto:signal=KILL:when=" + std::to_string(k)};
        const std::vector<std::string> quiet = withoutLeakCheck();
        setup.under.insert(setup.under.begin(), quiet.begin(), quiet.end());
        FaultRun run(std::move(setup));
        const ProgramResult ended = run.wait();
        EXPECT_EQ(ended.exitCode, 1) << ended.err;
        const json result = checkedResult(ended, kTasks);
        EXPECT_EQ(result["tasks"]["state"][40].get<std::string>() == "ok", false);
    }
}

} // namespace
} // namespace coreo::test
