// FAULTS section 7, R-P11: workers are killed at random, as often as that can be done.

#include "faults/fault_run.h"
#include "faults/needs.h"
#include "support/run_helper.h"

#include <csignal>
#include <cstdio>
#include <gtest/gtest.h>
#include <random>
#include <thread>

namespace coreo::test {
namespace {

using nlohmann::json;

struct Storm
{
    int tasks = 0;
    int kills = 0;
    int retries = 0;
};

/// Tasks of 1 ms on four workers, of which one is killed at every some random instant.
json survive(const Storm &storm, std::mt19937 &random)
{
    FaultRun run(FaultSetup{{"--strategy", "pool_imap_unordered", "--workload", "synthetic:shape=constant,mean=1ms",
                             "--workers", "4", "--tasks", std::to_string(storm.tasks), "--retries",
                             std::to_string(storm.retries), "--json", "-", "--quiet"}});
    int sent = 0;
    FaultRun::until([&] { return !run.workers().empty(); }, "workers");
    while (sent < storm.kills) {
        const std::vector<pid_t> workers = run.workers();
        if (workers.empty() && run.processes().empty())
            break; // it has ended
        if (!workers.empty())
            sent += ::kill(workers[random() % workers.size()], SIGKILL) == 0 ? 1 : 0;
        // The instants are what is random. A task that is repeated gets the time to end: it is not hunted.
        std::this_thread::sleep_for(std::chrono::milliseconds(5 + random() % 20));
    }
    const json result = checkedResult(run.wait(), storm.tasks);
    EXPECT_LE(result["failures"].size(), static_cast<std::size_t>(sent));
    std::printf("%d kills, %zu of them met a task\n", sent, result["failures"].size());
    return result;
}

class RandomKills : public testing::TestWithParam<int>
{};

TEST_P(RandomKills, LoseNothingAndBlameNobodyElse)
{
    const int retries = GetParam();
    const int rounds = fullCounts() ? 20 : 1;
    std::mt19937 seeds(testSeed());
    for (int round = 0; round < rounds; ++round) {
        const auto seed = static_cast<unsigned>(seeds());
        std::printf("round %d, seed %u: ", round, seed);
        std::fflush(stdout); // a round that hangs is seen, too
        SCOPED_TRACE("round " + std::to_string(round) + ", seed " + std::to_string(seed));
        std::mt19937 random(seed);
        const Storm storm = fullCounts() ? Storm{10'000, 200, retries} : Storm{2'000, 40, retries};
        const json result = survive(storm, random);
        const json &columns = result["tasks"];
        for (int i = 0; i < storm.tasks; ++i) {
            if (columns["state"][i] == "ok")
                continue;
            EXPECT_EQ(columns["state"][i], "crashed");
            EXPECT_EQ(columns["attempts"][i], retries + 1) << "task " << i << " was killed each time";
        }
        if (retries >= 5) {
            EXPECT_EQ(result["summary"]["ok"], storm.tasks) << "nobody is killed six times";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(WithRetries, RandomKills, testing::Values(0, 1, 5), [](const auto &test) {
    return std::to_string(test.param);
});

} // namespace
} // namespace coreo::test
