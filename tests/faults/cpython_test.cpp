// CPython's workers, its main process and our program are killed from outside while it runs a batch.

#include "faults/fault_run.h"
#include "faults/needs.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <tuple>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;

std::vector<std::string> batch(const std::string &strategy, std::vector<std::string> more = {})
{
    std::vector<std::string> arguments{"--backend", "python", "--strategy", strategy, "--workload",
                                       "synthetic:shape=constant,mean=300ms", "--workers", "2"};
    if (strategy == "loop_per_core")
        arguments.insert(arguments.end(), {"--executor", "loops"});
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

/// Source: proc(5), /proc/PID/stat, field 4.
pid_t parentOf(pid_t pid)
{
    const std::string stat = readFile("/proc/" + std::to_string(pid) + "/stat");
    const std::size_t name = stat.rfind(") ");
    return name == std::string::npos ? 0 : static_cast<pid_t>(std::strtol(stat.c_str() + name + 4, nullptr, 10));
}

/// Processes of the bridge: its main process first, then the workers that it has forked.
std::vector<pid_t> pythons(const FaultRun &run)
{
    std::vector<pid_t> out;
    for (const pid_t pid : run.processes())
        if (readFile("/proc/" + std::to_string(pid) + "/cmdline").find("bridge.py") != std::string::npos)
            out.push_back(pid);
    const auto ofAnother = [&](pid_t pid) { return std::find(out.begin(), out.end(), parentOf(pid)) != out.end(); };
    std::stable_partition(out.begin(), out.end(), [&](pid_t pid) { return !ofAnother(pid); });
    return out;
}

/// Field 3 of proc(5), /proc/PID/stat, and the sum of 14 and 15: CPU time in ticks.
std::pair<char, long> stateOf(pid_t pid)
{
    const std::string stat = readFile("/proc/" + std::to_string(pid) + "/stat");
    const std::size_t name = stat.rfind(") ");
    if (name == std::string::npos)
        return {'?', 0};
    std::istringstream rest(stat.substr(name + 2));
    std::string state, field;
    rest >> state;
    for (int i = 4; i < 14; ++i)
        rest >> field;
    long user = 0, kernel = 0;
    rest >> user >> kernel;
    return {state[0], user + kernel};
}

/// The main process and two workers, as soon as one of them has computed for a while.
std::vector<pid_t> working(const FaultRun &run)
{
    std::vector<pid_t> found;
    FaultRun::until(
        [&] {
            found = pythons(run);
            return found.size() >= 3 && std::any_of(found.begin() + 1, found.end(), [](pid_t pid) { return stateOf(pid).second > 5; });
        },
        "CPython's workers");
    return found;
}

std::string missingPython()
{
    return missingTool("python3", "python3");
}

// With apply() one task is in flight: the other worker waits for the next, and has the lock under which tasks are read.
/// The result, and whom it killed. Now and then the victim has just taken a task: then that is what it is blamed for.
std::pair<json, pid_t> killAnIdleWorker()
{
    FaultRun run(batch("pool_apply", {"--tasks", "12", "--json", "-", "--quiet"}));
    const std::vector<pid_t> processes = working(run);
    pid_t idle = 0;
    FaultRun::until(
        [&] { // it has slept while the other one computed
            const long before[] = {stateOf(processes[1]).second, stateOf(processes[2]).second};
            FaultRun::until([&] { return stateOf(processes[1]).second + stateOf(processes[2]).second > before[0] + before[1] + 3; }, "a worker to compute");
            for (const int i : {1, 2})
                if (stateOf(processes[static_cast<std::size_t>(i)]).first == 'S' && stateOf(processes[static_cast<std::size_t>(i)]).second == before[i - 1])
                    idle = processes[static_cast<std::size_t>(i)];
            return idle != 0;
        },
        "an idle worker");
    ::kill(idle, SIGKILL);
    const ProgramResult ended = run.wait();
    EXPECT_EQ(ended.exitCode, 1) << ended.err;
    return {json::parse(ended.out), idle};
}

TEST(Cpython, AnIdleWorkersDeathFreezesThePool)
{
    COREO_SKIP_WITHOUT(missingPython());
    auto [result, idle] = killAnIdleWorker();
    for (int tries = 1; tries < 5 && result["summary"]["crashed"] != 0; ++tries)
        std::tie(result, idle) = killAnIdleWorker();
    EXPECT_EQ(result["state"], "stuck");
    EXPECT_EQ(result["summary"]["crashed"], 0) << "it had no task";
    EXPECT_THAT(result["warnings"].get<std::vector<std::string>>(),
                Contains(AllOf(HasSubstr("pid " + std::to_string(idle)), HasSubstr("while it had no task"), HasSubstr("lock"))));
}

TEST(Cpython, TheMainProcesssDeathEndsTheRun)
{
    COREO_SKIP_WITHOUT(missingPython());
    for (const char *strategy : {"pool_imap", "executor_as_completed", "run_in_executor_gather", "loop_per_core"}) {
        SCOPED_TRACE(strategy);
        FaultRun run(batch(strategy, {"--tasks", "40", "--json", "-", "--quiet"}));
        const pid_t main = working(run).front();
        ::kill(main, SIGKILL);
        const ProgramResult ended = run.wait();
        EXPECT_EQ(ended.exitCode, 1) << ended.err;
        const json result = json::parse(ended.out);
        EXPECT_THAT(result["warnings"].get<std::vector<std::string>>(),
                    Contains(AllOf(HasSubstr("pid " + std::to_string(main)), HasSubstr("SIGKILL"))));
    }
}

TEST(Cpython, OurDeathLeavesNothingOfItAlive)
{
    COREO_SKIP_WITHOUT(missingPython());
    const std::chrono::milliseconds bound(static_cast<int>(300 * timeFactor()));
    for (const char *strategy : {"pool_map", "executor_map", "process_join", "loop_per_core"}) {
        SCOPED_TRACE(strategy);
        FaultRun run(batch(strategy, {"--tasks", "2", "--fault", "fork@0,hang@1", "--quiet"}));
        (void)working(run);
        const auto killed = std::chrono::steady_clock::now();
        run.program().send(SIGKILL);
        EXPECT_TRUE(run.allGoneWithin(bound));
        std::printf("%s: all gone after %.1f ms\n", strategy,
                    std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - killed).count());
        (void)run.program().wait();
    }
}

// With spawn CPython's semaphores have names, which its own tracker would remove if it lived.
TEST(Cpython, OurDeathLeavesNoSemaphore)
{
    COREO_SKIP_WITHOUT(missingPython());
    const auto semaphores = [](pid_t main) {
        const std::string prefix = "sem.coreo-" + std::to_string(main) + "-";
        return std::count_if(std::filesystem::directory_iterator("/dev/shm"), std::filesystem::directory_iterator(),
                             [&](const auto &entry) { return entry.path().filename().string().starts_with(prefix); });
    };
    FaultRun run(batch("pool_map", {"--start-method", "spawn", "--tasks", "400", "--quiet"}));
    pid_t main = 0;
    FaultRun::until(
        [&] {
            const std::vector<pid_t> all = pythons(run);
            main = all.empty() ? 0 : all.front();
            return main != 0 && semaphores(main) > 0;
        },
        "CPython's semaphores");
    run.program().send(SIGKILL);
    FaultRun::until([&] { return semaphores(main) == 0; }, "them to be removed");
    EXPECT_TRUE(run.allGoneWithin(std::chrono::milliseconds(static_cast<int>(300 * timeFactor()))));
    (void)run.program().wait();
}

TEST(Cpython, AnInterruptSavesWhatThereIs)
{
    COREO_SKIP_WITHOUT(missingPython());
    const TemporaryFolder folder;
    FaultRun run(batch("pool_imap_unordered", {"--tasks", "400", "--save", folder.file("r.coreo"), "--quiet"}));
    (void)working(run);
    run.program().send(SIGINT);
    EXPECT_EQ(run.wait().exitCode, 130);
    ProgramSetup check;
    check.program = COREO_BIN_DIR "/coreo";
    check.arguments = {"check", folder.file("r.coreo")};
    const ProgramResult checked = runProgram(check);
    EXPECT_EQ(checked.exitCode, 0) << checked.err;
    EXPECT_THAT(checked.out, HasSubstr("interrupted"));
}

} // namespace
} // namespace coreo::test
