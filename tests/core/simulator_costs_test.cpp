// Every cost is paid where its definition says, and files of costs are read strictly.

#include "simulator_rig.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace coreo::test {
namespace {

Costs distinctCosts()
{
    Costs costs;
    costs.startWorker = Time(1'000'000);
    costs.workerStartup = Time(500'000);
    costs.submit = Time(10'000);
    costs.feed = Time(2'000);
    costs.handOut = Time(300);
    costs.returnResult = Time(40);
    costs.receive = Time(5);
    costs.deliver = Time(7);
    costs.stopWorker = Time(11);
    return costs;
}

TEST(SimulatorCosts, AChainOfAppliesPaysEverythingOnceATask)
{
    const std::uint32_t n = 20;
    const ListedTasks tasks = spins(std::vector<Time>(n, Millis(1)));
    Costs costs = distinctCosts();
    costs.startWorker = costs.workerStartup = Time(0);
    const Time one = costs.submit + costs.feed + costs.handOut + Millis(1) + costs.returnResult + costs.receive + costs.deliver;
    for (const std::uint32_t cores : {3u, 1u}) {
        Rig rig(tasks, n, {3, cores}, costs);
        rig.apply();
        for (std::uint32_t i = 0; i < n; ++i)
            EXPECT_EQ(rig.delivered[i], one * (i + 1)) << cores;
        EXPECT_EQ(rig.history.teardownNs.load(), 33);
        EXPECT_EQ(rig.history.submissions[1].at, one);
    }
}

TEST(SimulatorCosts, WorkersStartOneAfterTheOtherBeforeTheFirstSubmission)
{
    const ListedTasks tasks = spins({Time(100), Time(100)});
    Rig rig(tasks, 2, {2, 2}, distinctCosts());
    rig.imap();
    const std::vector<WorkerInfo> workers = rig.history.workers();
    ASSERT_EQ(workers.size(), 2u);
    EXPECT_EQ(workers[0].kind, "simulated");
    EXPECT_EQ(workers[0].pid, -1);
    EXPECT_EQ(workers[0].started, Time(0));
    EXPECT_EQ(workers[0].ready, Time(1'500'000));
    EXPECT_EQ(workers[1].started, Time(1'000'000));
    EXPECT_EQ(workers[1].ready, Time(2'500'000));
    EXPECT_EQ(rig.history.submissions[0].at, Time(2'000'000));
    EXPECT_EQ(rig.history.lane(1).spans[0].kind, SpanKind::Startup);
    EXPECT_TRUE(rig.history.lane(1).spans[0].task.isNone());
    // Fed at 2,012,000 and 2,014,000, when the first worker is ready and the second is not: the first takes both.
    const std::vector<Span> spans = rig.spans();
    EXPECT_EQ(spans[0].start, Time(2'012'300));
    EXPECT_EQ(spans[1].start, Time(2'014'300));
    EXPECT_EQ(rig.history.lane(1).spans.size(), 1u);
    EXPECT_EQ(rig.delivered[0], Time(2'012'300 + 100 + 40 + 5 + 7));
}

TEST(SimulatorCosts, AChunkPaysOnceForAllItsTasks)
{
    const ListedTasks tasks = spins(std::vector<Time>(10, Time(1'000)));
    Costs costs = distinctCosts();
    costs.startWorker = costs.workerStartup = Time(0);
    Rig rig(tasks, 10, {1, 1, 5}, costs);
    rig.imapUnordered();
    const Time first = costs.submit + costs.feed + costs.handOut + Time(5'000) + costs.returnResult;
    EXPECT_EQ(rig.delivered[0], first + costs.receive + 5 * costs.deliver);
    EXPECT_EQ(rig.delivered[9], first + costs.handOut + Time(5'000) + costs.returnResult + costs.receive + 5 * costs.deliver);
    // Handing out and returning occupy the core, but are not the tasks' own.
    EXPECT_NEAR(rig.busy(), 10'000 + 2 * 340, 0.1);
    EXPECT_EQ(rig.history.lane(0).ownCpu.load(), 10'000);
    EXPECT_EQ(rig.history.lane(0).measuredTasks.load(), 10);
}

TEST(SimulatorCosts, ASlowCoordinatorReceivesWhatHasPiledUpAsOneBatch)
{
    const ListedTasks tasks = spins(std::vector<Time>(9, Time(10)));
    Costs costs;
    costs.receive = Time(25);
    Rig rig(tasks, 9, {1, 1}, costs);
    rig.imapUnordered();
    // Looks at 10 (one chunk, until 35), at 35 (two: 20, 30; until 85), at 85 (five: 40 ... 80; until 210), at 210.
    const auto &stamps = rig.history.received.stamps;
    ASSERT_EQ(stamps.size(), 4u);
    EXPECT_EQ(stamps[0].at, Time(35));
    EXPECT_EQ(stamps[1].at, Time(85));
    EXPECT_EQ(stamps[1].end, 3u);
    EXPECT_EQ(stamps[2].at, Time(210));
    EXPECT_EQ(stamps[2].end, 8u);
    EXPECT_EQ(stamps[3].at, Time(235));
}

TEST(SimulatorCosts, BuiltInsAreAsDocumented)
{
    const Costs none = builtinCosts("none");
    EXPECT_EQ(none.submit + none.feed + none.handOut + none.returnResult + none.receive + none.deliver + none.switchTask +
                  none.startWorker + none.workerStartup + none.stopWorker + none.loopTask,
              Time(0));
    EXPECT_EQ(none.slice, Time(Millis(3)));
    EXPECT_EQ(none.steps.identity, StepCosts{}.identity);
    const Costs python = builtinCosts("python"); // SEMANTICS, section 5: apply takes 69 us a round trip
    const Time roundTrip = python.submit + python.feed + python.handOut + python.returnResult + python.receive + python.deliver;
    EXPECT_NEAR(static_cast<double>(roundTrip.count()), 69e3, 1e3);
    EXPECT_EQ(python.steps.identity, 85);
    try {
        builtinCosts("lua");
        FAIL();
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.code(), ExitCode::Usage);
    }
}

/// A file with this text, gone at the end of its scope.
class CostFile
{
public:
    explicit CostFile(const std::string &text)
        : path((std::filesystem::temp_directory_path() / ("coreo_costs_" + std::to_string(::getpid()) + ".json")).string())
    {
        std::ofstream(path) << text;
    }
    ~CostFile() { std::remove(path.c_str()); }
    CostFile(const CostFile &) = delete;
    CostFile &operator=(const CostFile &) = delete;
    const std::string path;
};

std::string refusal(const std::string &text)
{
    const CostFile file(text);
    try {
        loadCosts(file.path);
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.code(), ExitCode::BadInputFile);
        EXPECT_NE(std::string(failure.what()).find(file.path), std::string::npos);
        return failure.what();
    }
    return {};
}

TEST(SimulatorCosts, WhatIsWrittenIsReadBack)
{
    for (const char *id : {"native", "python", "none"}) {
        const std::string text = toJson(builtinCosts(id));
        const CostFile file(text);
        EXPECT_EQ(toJson(loadCosts(file.path)), text);
        EXPECT_EQ(toJson(loadCosts(id)), text);
    }
    const CostFile part(R"({"format": "coreo.costs/1", "submit": 9, "steps": {"identity": 1.5}})");
    EXPECT_EQ(loadCosts(part.path).submit, Time(9));
    EXPECT_EQ(loadCosts(part.path).handOut, builtinCosts("native").handOut);
    EXPECT_EQ(loadCosts(part.path).steps.identity, 1.5);
    const CostFile loop(R"({"format": "coreo.costs/1", "loopTask": 12345})");
    EXPECT_EQ(loadCosts(loop.path).loopTask, Time(12'345));
}

TEST(SimulatorCosts, BadFilesAreRefusedNamingWhatIsWrong)
{
    using testing::Test;
    const auto names = [](const std::string &message, const char *what) { return message.find(what) != std::string::npos; };
    EXPECT_PRED2(names, refusal("{"), "JSON");
    EXPECT_PRED2(names, refusal("[]"), "coreo.costs/1");
    EXPECT_PRED2(names, refusal("{}"), "coreo.costs/1");
    EXPECT_PRED2(names, refusal(R"({"format": 7})"), "coreo.costs/1");
    EXPECT_PRED2(names, refusal(R"({"format": "coreo.costs/1", "submitt": 1})"), "submitt");
    EXPECT_PRED2(names, refusal(R"({"format": "coreo.costs/1", "submit": -1})"), "submit");
    EXPECT_PRED2(names, refusal(R"({"format": "coreo.costs/1", "submit": 1.5})"), "1.5");
    EXPECT_PRED2(names, refusal(R"({"format": "coreo.costs/1", "submit": "1ms"})"), "1ms");
    EXPECT_PRED2(names, refusal(R"({"format": "coreo.costs/1", "submit": 18446744073709551615})"), "18446744073709551615");
    EXPECT_PRED2(names, refusal(R"({"format": "coreo.costs/1", "slice": 0})"), "slice");
    EXPECT_PRED2(names, refusal(R"({"format": "coreo.costs/1", "loopTask": -1})"), "loopTask");
    EXPECT_PRED2(names, refusal(R"({"format": "coreo.costs/1", "steps": 1})"), "steps");
    EXPECT_PRED2(names, refusal(R"({"format": "coreo.costs/1", "steps": {"identity": -1}})"), "identity");
    EXPECT_PRED2(names, refusal(R"({"format": "coreo.costs/1", "steps": {"jump": 1}})"), "jump");
    EXPECT_PRED2(names, refusal(std::string((1 << 20) + 1, ' ')), "1 MiB");
    for (const char *path : {"/nonexistent/costs.json", "/"}) {
        try {
            loadCosts(path);
            FAIL() << path;
        } catch (const Failure &failure) {
            EXPECT_EQ(failure.code(), ExitCode::BadInputFile);
        }
    }
}

} // namespace
} // namespace coreo::test
