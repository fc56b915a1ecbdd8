// What an exception of a task does: with --on-error api what SEMANTICS says of the real API, else it stands in its place.

#include "support/run_helper.h"

#include <gtest/gtest.h>

namespace coreo::test {
namespace {

struct Case
{
    const char *strategy, *executor;
    std::uint32_t chunk;     ///< 0: the default
    std::uint32_t delivered; ///< so many of 20, the first ones, when task 7 raises and nobody catches
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.strategy << " on " << one.executor << ", chunk " << one.chunk;
}

constexpr std::uint32_t kTasks = 20;

Ran runRaising(const Case &one, const char *onError, const char *backend)
{
    RunSpec spec = makeSpec(one.strategy, one.executor, "synthetic:mean=200us,shape=constant", kTasks, 2, one.chunk);
    spec.fault = "throw@7";
    spec.onError = onError;
    spec.backend = backend;
    spec.costs = spec.simulated() ? "none" : spec.costs;
    return runSpec(spec);
}

class OnError : public testing::TestWithParam<std::tuple<Case, const char *>>
{};

TEST_P(OnError, ContinueDeliversTheFailureInItsPlace)
{
    const auto &[one, backend] = GetParam();
    const Ran ran = runRaising(one, "continue", backend);
    EXPECT_EQ(ran.history->state(), RunState::Complete);
    EXPECT_EQ(ran.table->deliveredCount(), kTasks);
    EXPECT_EQ(ran.table->state(TaskId(7)), TaskState::Failed);
    EXPECT_EQ(ran.summary.of(TaskState::Ok), kTasks - 1);
}

TEST_P(OnError, ApiDoesWhatTheApiDoes)
{
    const auto &[one, backend] = GetParam();
    const Ran ran = runRaising(one, "api", backend);
    EXPECT_EQ(ran.table->deliveredCount(), one.delivered);
    EXPECT_EQ(ran.history->state(), one.delivered == kTasks ? RunState::Complete : RunState::Cancelled);
    EXPECT_EQ(ran.history->warnings().empty(), one.delivered == kTasks) << "who ends the run is said";
    EXPECT_EQ(ran.table->state(TaskId(7)), TaskState::Failed);
    for (std::uint32_t i = 0; i < one.delivered && one.delivered < kTasks; ++i)
        EXPECT_TRUE(isTime(ran.table->delivered(TaskId(i)))) << i;
    std::uint32_t sum = 0;
    for (const std::uint32_t count : ran.summary.count)
        sum += count;
    EXPECT_EQ(sum, kTasks) << "every task is in one state";
}

// close() and join() come before any get(): what stands before the one that raises is got, at once.
TEST(OnErrorAfterJoin, GetRaisesInItsTurn)
{
    for (const char *backend : {"native", "simulated"}) {
        RunSpec spec = makeSpec("pool_apply_async", "threads", "synthetic:mean=200us,shape=constant", kTasks, 2);
        spec.strategyParameters["join"] = "true";
        spec.fault = "throw@7";
        spec.onError = "api";
        spec.backend = backend;
        const Ran ran = runSpec(spec);
        EXPECT_EQ(ran.table->deliveredCount(), 7u);
        EXPECT_EQ(ran.history->delivered.stamps.size(), 1u);
        EXPECT_EQ(ran.history->state(), RunState::Cancelled);
        EXPECT_TRUE(isTime(ran.table->received(TaskId(kTasks - 1)))) << "all had ended";
    }
}

const std::vector<Case> kCases{
    {"serial", "inline", 0, 7},
    {"pool_apply", "threads", 0, 7},
    {"pool_apply_async", "threads", 0, 7},
    {"pool_map", "threads", 0, 0},
    {"pool_imap", "threads", 1, kTasks},
    {"pool_imap", "threads", 5, 5},
    {"pool_imap", "processes", 5, 5},
    {"pool_imap_unordered", "threads", 1, kTasks},
    {"executor_map", "processes", 0, 7},
    {"executor_map", "inline", 0, 7},
    {"executor_as_completed", "threads", 0, kTasks},
    {"run_in_executor_as_completed", "threads", 0, kTasks},
    {"run_in_executor_gather", "threads", 0, 0},
    {"event_loop_gather", "loops", 0, 0},
    {"event_loop_as_completed", "loops", 0, kTasks},
    {"loop_per_core", "loops", 0, 0},
    {"process_join", "processes", 0, kTasks},
};

INSTANTIATE_TEST_SUITE_P(Strategies, OnError,
                         testing::Combine(testing::ValuesIn(kCases), testing::Values("native", "simulated")),
                         [](const auto &one) {
                             const Case &it = std::get<0>(one.param);
                             return std::string(it.strategy) + "_" + it.executor + "_" + std::to_string(it.chunk) + "_" +
                                    std::get<1>(one.param);
                         });

TEST(OnErrorMap, RaisesOnlyWhenAllHaveEnded)
{
    const Ran ran = runRaising({"pool_map", "threads", 1, 0}, "api", "native");
    EXPECT_EQ(ran.table->receivedCount(), kTasks);
    EXPECT_EQ(ran.summary.of(TaskState::Ok), kTasks - 1);
}

} // namespace
} // namespace coreo::test
