// FAULTS section 7, R-P01 with tasks so short that a worker is nearly always in the middle of handing out: killed
// between any two instructions, it leaves no task lost or doubled.

#include "faults/needs.h"
#include "run/worker_control.h"
#include "support/run_helper.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <thread>

namespace coreo::test {
namespace {

/// Kills whichever process works in a random place, every some random instant, until the run is over.
int killAtRandom(const RunHistory &history, WorkerControl &control, std::mt19937 &random)
{
    int kills = 0;
    while (!history.over()) {
        std::map<std::uint32_t, std::int64_t> newest;
        for (const WorkerInfo &worker : history.workers())
            if (worker.ready != kNoTime) // its start-up is over: it claims
                newest[worker.id.value] = worker.pid;
        if (!newest.empty()) {
            const auto victim = std::next(newest.begin(), static_cast<std::ptrdiff_t>(random() % newest.size()));
            kills += control.signal(victim->first, victim->second, SIGKILL) ? 1 : 0;
        }
        // The instants are what is random.
        std::this_thread::sleep_for(std::chrono::microseconds(500 + random() % 3'000));
    }
    return kills;
}

class KilledInTheMiddleOfClaims : public testing::TestWithParam<const char *>
{};

TEST_P(KilledInTheMiddleOfClaims, LosesAndDoublesNothing)
{
    const int rounds = fullCounts() ? 50 : 2;
    std::mt19937 seeds(testSeed());
    for (int round = 0; round < rounds; ++round) {
        const auto seed = static_cast<unsigned>(seeds());
        SCOPED_TRACE("round " + std::to_string(round) + ", seed " + std::to_string(seed));
        std::mt19937 random(seed);
        const RunSpec spec = makeSpec(GetParam(), "processes", "identity", 1'000'000, 3, 1);
        const auto history = prepare(spec, machine());
        WorkerControl control;
        std::jthread running([&] { run(*history, {}, RunState::Cancelled, &control); });
        const int kills = killAtRandom(*history, control, random);
        running.join();

        EXPECT_EQ(history->state(), RunState::Complete);
        EXPECT_EQ(history->duplicates.load(), 0u);
        EXPECT_EQ(history->wrongResults, 0u);
        TaskTable table(history);
        table.update();
        const Summary summary = summarise(table);
        const std::uint32_t ok = summary.of(TaskState::Ok);
        const std::uint32_t crashed = summary.of(TaskState::Crashed);
        std::printf("seed %u: %d kills, %u of them met a task\n", seed, kills, crashed);
        EXPECT_EQ(ok + crashed, spec.tasks) << "every task has its end";
        EXPECT_LE(crashed, static_cast<std::uint32_t>(kills)) << "nobody else is blamed";
        EXPECT_EQ(history->delivered.size(), spec.tasks);
        std::vector<std::uint32_t> ends(spec.tasks);
        for (std::uint32_t lane = 0; lane < history->laneCount(); ++lane) {
            const auto &spans = history->lane(lane).spans;
            for (std::size_t i = 0; i < spans.size(); ++i)
                if (spans[i].kind != SpanKind::Startup && spans[i].lastOfTask())
                    ++ends[spans[i].task.value];
        }
        EXPECT_EQ(std::count(ends.begin(), ends.end(), 1u), spec.tasks) << "no task ran twice";
    }
}

INSTANTIATE_TEST_SUITE_P(Each, KilledInTheMiddleOfClaims, testing::Values("pool_imap_unordered", "pool_imap"),
                         [](const auto &test) { return std::string(test.param); });

} // namespace
} // namespace coreo::test
