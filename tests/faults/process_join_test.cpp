// One process a task: the rules of blame, repetition, time limits and ends hold as for pools, without anybody else to
// take a task over.

#include "faults/fault_run.h"

#include <csignal>
#include <cstdlib>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace coreo::test {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using testing::HasSubstr;

std::vector<std::string> arguments(std::vector<std::string> more)
{
    std::vector<std::string> all{"--strategy", "process_join"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

TEST(ProcessJoin, OnlyTheTaskOfTheDeadProcessIsBlamed)
{
    const json result = faultResult(arguments({"--workload", "synthetic:mean=2ms", "--fault",
                                               "kill@3,segv@4,exit:9@5,exit:0@6,throw@7,garbage@8"}),
                                    20, 1);
    const json &states = result["tasks"]["state"];
    for (const int crashed : {3, 4, 5, 6, 8})
        EXPECT_EQ(states[crashed], "crashed") << crashed;
    EXPECT_EQ(states[7], "failed");
    EXPECT_EQ(result["summary"]["ok"], 14);
    std::set<std::int64_t> pids;
    for (const json &worker : result["workers"])
        pids.insert(worker["pid"].get<std::int64_t>());
    EXPECT_EQ(pids.size(), 20u) << "a process a task, none replaced";
    for (const json &failure : result["failures"])
        EXPECT_EQ(failure["worker"], failure["task"]) << "worker i runs task i";
    for (const json &told : result["tasks"]["result"])
        EXPECT_TRUE(told.is_null()) << "join returns no result";
    EXPECT_TRUE(result["summary"]["result"].is_null());
}

TEST(ProcessJoin, RetriesAreNewProcessesInTheSamePlace)
{
    const json result = faultResult(arguments({"--workload", "synthetic:mean=2ms", "--retries", "2",
                                               "--fault", "kill@3#1,3#2,throw@5#1,exit:1@7"}),
                                    10, 1);
    EXPECT_EQ(result["tasks"]["attempts"][3], 3);
    EXPECT_EQ(result["tasks"]["state"][3], "ok");
    EXPECT_EQ(result["tasks"]["attempts"][5], 2);
    EXPECT_EQ(result["tasks"]["state"][5], "ok");
    EXPECT_EQ(result["tasks"]["attempts"][7], 3);
    EXPECT_EQ(result["tasks"]["state"][7], "crashed");
    EXPECT_EQ(result["workers"].size(), 10u + 2 + 1 + 2);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(result["tasks"]["worker"][i], i);
}

TEST(ProcessJoin, TheTimeLimitEndsTheProcess)
{
    const json result = faultResult(
        arguments({"--workload", "identity", "--timeout", "1", "--fault", "hang@1,spin@2"}), 4, 1);
    EXPECT_EQ(result["tasks"]["state"][1], "timedOut");
    EXPECT_EQ(result["tasks"]["state"][2], "timedOut");
    EXPECT_EQ(result["summary"]["ok"], 2);
}

TEST(ProcessJoin, KillsAtAnyInstantLoseNoTask)
{
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    FaultRun run(arguments({"--workload", "synthetic:mean=30ms", "--tasks", "40", "--retries", "1000", "--json", "-"}));
    std::uint32_t kills = 0;
    FaultRun::until(
        [&] {
            const std::vector<pid_t> workers = run.workers(); // starting ones among them
            if (!workers.empty()) {
                ::kill(workers[random() % workers.size()], SIGKILL);
                ++kills;
            }
            return kills == 30 || (kills > 0 && run.guards().empty());
        },
        "workers to kill");
    const json result = checkedResult(run.wait(), 40);
    EXPECT_EQ(result["summary"]["ok"], 40);
}

TEST(ProcessJoin, NothingOutlivesTheProgram)
{
    FaultRun run(arguments({"--workload", "synthetic:mean=60s,shape=constant", "--tasks", "16"}));
    (void)run.busyWorkers(2);
    run.program().send(SIGKILL);
    EXPECT_TRUE(run.allGoneWithin(std::chrono::milliseconds(static_cast<int>(100 * timeFactor()))));
}

TEST(ProcessJoin, AStopIsTakenAtOnce)
{
    FaultRun run(arguments({"--workload", "synthetic:mean=60s,shape=constant", "--tasks", "16", "--json", "-"}));
    (void)run.busyWorkers(2);
    run.program().send(SIGINT);
    const ProgramResult result = run.wait();
    EXPECT_EQ(result.exitCode, 128 + SIGINT);
    EXPECT_THAT(result.out, HasSubstr("\"state\": \"interrupted\""));
}

} // namespace
} // namespace coreo::test
