// What `coreo run` has to show: the rules of INTERFACE's table A on the real machine as far as they do not depend on its
// speed, and exactly on the simulated one.

#include "cli/coreo_program.h"

#include "platform/topology.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <numeric>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::Each;
using testing::HasSubstr;

std::vector<int> indexOrder(int tasks)
{
    std::vector<int> order(static_cast<std::size_t>(tasks));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

void expectAllOk(const json &result, int tasks)
{
    const json &summary = result["summary"];
    EXPECT_EQ(result["state"], "complete");
    EXPECT_EQ(summary["tasks"], tasks);
    EXPECT_EQ(summary["ok"], tasks);
    for (const char *none : {"failed", "crashed", "timedOut", "cancelled", "notStarted", "wrong", "missing", "duplicates"})
        EXPECT_EQ(summary[none], 0) << none;
    EXPECT_THAT(result["tasks"]["state"].get<std::vector<std::string>>(), Each("ok"));
}

/// started <= finished <= received <= delivered, for every task.
void expectTimesInOrder(const json &result)
{
    const json &tasks = result["tasks"];
    for (std::size_t i = 0; i < tasks["started"].size(); ++i) {
        EXPECT_LE(tasks["submitted"][i], tasks["started"][i]) << i;
        EXPECT_LE(tasks["started"][i], tasks["finished"][i]) << i;
        EXPECT_LE(tasks["finished"][i], tasks["received"][i]) << i;
        EXPECT_LE(tasks["received"][i], tasks["delivered"][i]) << i;
    }
}

std::vector<std::string> simulated(const char *strategy)
{
    return {"--backend", "simulated", "--costs",    "none",
            "--workers", "2",         "--strategy", strategy,
            "--workload", "durations:list=500ms/50ms/50ms/50ms/50ms/50ms/50ms/50ms"};
}

TEST(Run, ImapDeliversTwoHundredTasksInOrder)
{
    const json result = resultOf({"--strategy", "pool_imap", "--workload", "synthetic:mean=20ms", "--tasks", "200",
                                  "--workers", "2", "--executor", "threads"});
    expectAllOk(result, 200);
    expectTimesInOrder(result);
    EXPECT_EQ(result["order"]["delivered"], json(indexOrder(200)));
    EXPECT_EQ(result["format"], "coreo.run/1");
}

TEST(Run, ImapUnorderedDeliversAsItReceives)
{
    const json result = resultOf({"--strategy", "pool_imap_unordered", "--workload", "synthetic:mean=20ms", "--tasks",
                                  "200", "--workers", "2", "--executor", "threads"});
    expectAllOk(result, 200);
    expectTimesInOrder(result);
    const json &tasks = result["tasks"];
    std::vector<int> received = indexOrder(200);
    std::stable_sort(received.begin(), received.end(), [&](int a, int b) {
        return tasks["received"][static_cast<std::size_t>(a)] < tasks["received"][static_cast<std::size_t>(b)];
    });
    EXPECT_EQ(result["order"]["delivered"], json(received));
    EXPECT_EQ(result["summary"]["headOfLine"]["total"], 0);
    EXPECT_EQ(result["summary"]["headOfLine"]["tasks"], 0);
    EXPECT_TRUE(result["summary"]["headOfLine"]["blocker"].is_null());
}

TEST(Run, MoreWorkersThanCoresMakeNoMoreThanTheCores)
{
    const double usable = detectMachine().usableCount();
    const json result = resultOf({"--strategy", "pool_imap", "--workload", "synthetic:mean=5ms", "--tasks", "200",
                                  "--workers", "8", "--executor", "threads"});
    expectAllOk(result, 200);
    EXPECT_LE(result["summary"]["speedup"].get<double>(), std::min(usable, 8.0) * 1.005);
}

TEST(Run, AMillionTrivialTasksShowThatAPoolDoesNotPay)
{
    const ProgramResult result = coreo({"run", "--strategy", "pool_imap", "--workload", "identity", "--tasks", "1000000",
                                        "--workers", "2", "--executor", "threads", "--json", "-"});
    ASSERT_EQ(result.exitCode, 0) << result.err;
    // Ten columns of a million values are checked for their form only, not kept.
    const auto keep = [](int depth, json::parse_event_t event, json &key) {
        return depth != 1 || event != json::parse_event_t::key || key == "summary";
    };
    const json summary = json::parse(result.out, keep)["summary"];
    EXPECT_EQ(summary["ok"], 1'000'000);
    EXPECT_EQ(summary["wrong"], 0);
    EXPECT_EQ(summary["missing"], 0);
    EXPECT_EQ(summary["duplicates"], 0);
    EXPECT_EQ(summary["result"], "499999500000");
    EXPECT_LT(summary["speedup"].get<double>(), 0.5);
}

TEST(Run, SimulatedImapDeliversAllEightAtHalfASecond)
{
    const json result = resultOf(simulated("pool_imap"));
    expectAllOk(result, 8);
    EXPECT_EQ(result["tasks"]["delivered"], json(std::vector<std::int64_t>(8, 500'000'000)));
    EXPECT_EQ(result["order"]["delivered"], json(indexOrder(8)));
    EXPECT_EQ(result["summary"]["makespan"], 500'000'000);
}

TEST(Run, SimulatedImapUnorderedDeliversSevenWhileTheFirstRuns)
{
    const json result = resultOf(simulated("pool_imap_unordered"));
    expectAllOk(result, 8);
    std::vector<std::int64_t> expected = {500'000'000};
    for (std::int64_t i = 1; i <= 7; ++i)
        expected.push_back(i * 50'000'000);
    EXPECT_EQ(result["tasks"]["delivered"], json(expected));
    EXPECT_EQ(result["order"]["delivered"], json({1, 2, 3, 4, 5, 6, 7, 0}));
    EXPECT_EQ(result["summary"]["headOfLine"]["total"], 0);
}

TEST(Run, TheSimulatorMakesTheSameBytesAgain)
{
    const TemporaryFolder folder;
    const auto once = [&](const std::string &name) {
        const ProgramResult result =
            coreo({"run", "--backend", "simulated", "--workers", "8", "--cores", "4", "--tasks", "5000", "--seed", "7",
                   "--workload", "synthetic:mean=3ms,shape=bimodal,io=0.3", "--json", folder.file(name + ".json"), "--csv",
                   folder.file(name + ".csv"), "--trace", folder.file(name + ".trace"), "--quiet"});
        EXPECT_EQ(result.exitCode, 0) << result.err;
    };
    once("a");
    once("b");
    for (const char *end : {".json", ".csv", ".trace"}) {
        const std::string first = readFile(folder.file(std::string("a") + end));
        EXPECT_GT(first.size(), 10'000u);
        EXPECT_TRUE(first == readFile(folder.file(std::string("b") + end))) << end;
    }
}

TEST(Run, TheSecondArticlesResultIsTheArticles)
{
    const ProgramResult result = coreo({"run", "--scenario", "s2-serial", "--backend", "simulated"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_THAT(result.out, AllOf(HasSubstr("Result: 6.99999997e+16\n"), HasSubstr("Time spent: ")));
}

TEST(Run, RealTriangularTasksAgreeWithTheClosedForm)
{
    // (r-1)r/2 for r = 100,000, 200,000 and 300,000, added as floats: the article's ranges, a thousandth as long.
    const json result = resultOf({"--strategy", "pool_apply_async", "--workload", "triangular:ranges=100000/200000/300000",
                                  "--tasks", "3", "--workers", "3"});
    expectAllOk(result, 3);
    EXPECT_EQ(result["summary"]["result"], "69999700000.0");
}

TEST(Run, TheReportTellsWhatTheFourthArticlePrints)
{
    const ProgramResult result = coreo({"run", "--scenario", "s4-imap", "--backend", "simulated"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.err, "");
    EXPECT_THAT(result.out, AllOf(HasSubstr("0 1 2 3 4 5 6 7 8 9\n"), HasSubstr("wall time"), HasSubstr("speed-up"),
                                  HasSubstr("first result"), HasSubstr("waiting"), HasSubstr("overtakes")));
    EXPECT_THAT(result.out, AllOf(HasSubstr("  task 0 "), HasSubstr("  task 9 "), HasSubstr("10 ok; 0 wrong, 0 missing")));
    EXPECT_THAT(result.out, testing::Not(HasSubstr("\x1b"))) << "colours are for terminals";
}

TEST(Run, SingleOptionsGoBeforeTheScenario)
{
    const json result = resultOf({"--scenario", "s4-imap", "--backend", "simulated", "--tasks", "5", "--workers=3", "--strategy",
                                  "pool_apply"});
    EXPECT_EQ(result["spec"]["tasks"], 5);
    EXPECT_EQ(result["spec"]["workers"], 3);
    EXPECT_EQ(result["spec"]["strategy"], "pool_apply");
    EXPECT_EQ(result["spec"]["workload"]["id"], "synthetic");
}

TEST(Run, AResultsSpecRunsAgain)
{
    const TemporaryFolder folder;
    json first = resultOf({"--backend", "simulated", "--strategy", "pool_map", "--workload", "synthetic:mean=2ms", "--tasks",
                           "100", "--workers", "4", "--seed", "11"});
    json spec = first["spec"];
    spec["format"] = "coreo.run-spec/1";
    writeFile(folder.file("spec.json"), spec.dump());
    EXPECT_EQ(resultOf({"--spec", folder.file("spec.json")}), first);
    const json other = resultOf({"--spec", folder.file("spec.json"), "--seed", "12"});
    EXPECT_EQ(other["spec"]["seed"], 12);
    EXPECT_NE(other["tasks"], first["tasks"]);
}

TEST(Run, RepeatTellsTheMedian)
{
    const ProgramResult result =
        coreo({"run", "--workload", "identity", "--tasks", "50", "--workers", "2", "--repeat", "3"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_THAT(result.out, AllOf(HasSubstr("run 3 of 3: "), HasSubstr("3 runs: median ")));
}

TEST(Run, EveryStrategyRunsOnEveryExecutorThatItAllows)
{
    const json strategies = json::parse(coreo({"list", "strategies", "--json"}).out);
    ASSERT_GE(strategies.size(), 8u);
    for (const json &strategy : strategies) {
        for (const json &executor : strategy["executors"]) {
            const json result = resultOf({"--strategy", strategy["id"], "--executor", executor, "--workload", "sum:n=1000",
                                          "--tasks", "20", "--workers", "3"});
            expectAllOk(result, 20);
        }
    }
}

} // namespace
} // namespace coreo::test
