#include "model/problem.h"
#include "record/spec_json.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <array>

namespace coreo {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

RunSpec everyKeySet()
{
    RunSpec spec;
    spec.scenario = "s4-imap";
    spec.strategy = "pool_apply_async";
    spec.strategyParameters = { { "join", "on" } };
    spec.workload = "durations";
    spec.workloadParameters = { { "list", "1ms/2ms" }, { "io", "0.5" } };
    spec.tasks = 7;
    spec.workers = 3;
    spec.chunk = 2;
    spec.chunkGiven = true;
    spec.executor = "threads";
    spec.backend = "simulated";
    spec.pin = Pin::Task;
    spec.seed = UINT64_MAX;
    spec.cores = 16;
    spec.costs = "none";
    spec.nice = -5;
    spec.repeat = 4;
    spec.timeout = 1.5;
    spec.retries = 2;
    spec.fault = "throw@1";
    spec.python = "/opt/python3";
    spec.startMethod = "spawn";
    return spec;
}

/// A spec file with `members` in it.
std::string file(const std::string &members)
{
    return R"({"format": "coreo.run-spec/1")" + (members.empty() ? "" : ", " + members) + "}";
}

std::string readError(const std::string &text)
{
    try {
        specFromJson(text, "spec.json");
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.code(), ExitCode::BadInputFile);
        EXPECT_THAT(failure.what(), HasSubstr("spec.json"));
        return failure.what();
    }
    return {};
}

} // namespace

TEST(SpecJson, comesBackWhole)
{
    RunSpec locked = everyKeySet();
    locked.executor = "gil-threads";
    locked.switchInterval = std::chrono::microseconds(10);
    for (const RunSpec &spec : { RunSpec(), everyKeySet(), locked }) {
        nlohmann::json object = nlohmann::json::parse(specToJson(spec));
        object["format"] = "coreo.run-spec/1";
        EXPECT_EQ(specFromJson(object.dump(), "spec.json"), spec);
    }
}

TEST(SpecJson, hasTheKeysOfTheInterface)
{
    EXPECT_EQ(
        specToJson(everyKeySet()),
        R"({"workload":{"id":"durations","io":"0.5","list":"1ms/2ms"},"strategy":"pool_apply_async",)"
        R"("strategyParameters":{"join":"on"},"tasks":7,"workers":3,"chunk":2,"chunkGiven":true,"executor":"threads",)"
        R"("backend":"simulated","pin":"task","seed":18446744073709551615,"scenario":"s4-imap","cores":16,"costs":"none",)"
        R"("nice":-5,"repeat":4,"timeout":1.5,"retries":2,"fault":"throw@1","onError":"continue","switchInterval":null,)"
        R"("python":"/opt/python3","startMethod":"spawn"})");
}

TEST(SpecJson, whatIsNotSaidKeepsItsDefault)
{
    EXPECT_EQ(specFromJson(file(""), "spec.json"), RunSpec());
    const RunSpec spec
        = specFromJson(file(R"("workload": {"id": "synthetic", "cv": 0.5, "n": 12, "on": true}, "chunk": 4)"), "x");
    EXPECT_EQ(spec.workloadParameters, (ParameterValues { { "cv", "0.5" }, { "n", "12" }, { "on", "true" } }));
    EXPECT_TRUE(spec.chunkGiven);
    EXPECT_EQ(spec.strategy, "pool_imap");
}

TEST(SpecJson, unknownKeysAreNamedWithTheNearestOnes)
{
    EXPECT_THAT(readError(file(R"("task": 5)")), AllOf(HasSubstr("\"task\""), HasSubstr("tasks")));
    EXPECT_THAT(readError(file(R"("zzzzzzzzzz": 5)")), AllOf(HasSubstr("zzzzzzzzzz"), HasSubstr("strategy")));
    EXPECT_THAT(readError(file(R"("workers": {"atMost": 4})")), HasSubstr("workers"));
}

TEST(SpecJson, wrongValuesAreNamedWithWhatIsAllowed)
{
    const std::vector<std::array<std::string, 2>> cases = {
        { R"("tasks": 0)", "tasks is 0; allowed is 1 to 10000000" },
        { R"("tasks": -1)", "tasks is -1; allowed is 1 to 10000000" },
        { R"("tasks": 1e30)", "tasks is 1e+30; allowed is 1 to 10000000" },
        { R"("tasks": 10000001)", "tasks is 10000001; allowed is 1 to 10000000" },
        { R"("tasks": 2.5)", "tasks must be a whole number from 1 to 10000000, not 2.5" },
        { R"("tasks": "24")", "tasks must be a whole number from 1 to 10000000, not \"24\"" },
        { R"("workers": 1025)", "workers is 1025; allowed is 1 to 1024" },
        { R"("strategy": 5)", "strategy must be a text, not 5" },
        { R"("strategy": "a\u0000b")", "strategy holds a zero character" },
        { R"("pin": "cpu")", "pin must be null, \"worker\" or \"task\", not \"cpu\"" },
        { R"("chunkGiven": 1)", "chunkGiven must be true or false, not 1" },
        { R"("workload": "sum")", "workload must be an object, not \"sum\"" },
        { R"("workload": {"n": 5})", "workload.id is missing" },
        { R"("workload": {"id": "sum", "n": [1]})", "workload.n must be a text, not [1]" },
        { R"("seed": -1)", "seed is -1; allowed is 0 to 18446744073709551615" },
        { R"("nice": 20)", "nice must be a whole number from -20 to 19, not 20" },
        { R"("seed": 1, "seed": 2)", "\"seed\" stands twice" },
        { R"("switchInterval": 9999)", "switchInterval is 9999; allowed is 10000 to 10000000000" },
    };
    for (const auto &[members, message] : cases)
        EXPECT_THAT(readError(file(members)), HasSubstr(message)) << members;
}

TEST(SpecJson, otherFilesAreRefused)
{
    EXPECT_THAT(readError(""), HasSubstr("not valid JSON"));
    EXPECT_THAT(readError("{"),
                AllOf(HasSubstr("not valid JSON"), HasSubstr("line 1"), Not(HasSubstr("json.exception"))));
    EXPECT_THAT(readError("[1]"), HasSubstr("does not hold a JSON object"));
    EXPECT_THAT(readError("{}"), HasSubstr("\"format\" is missing"));
    EXPECT_THAT(readError(R"({"format": "coreo.run/1"})"),
                AllOf(HasSubstr("coreo.run/1"), HasSubstr("coreo.run-spec/1")));
    EXPECT_THAT(readError(R"({"format": "coreo.run-spec/2"})"), HasSubstr("coreo.run-spec/2"));
    EXPECT_THAT(readError(file("\"strategy\": \"\xff\"")), HasSubstr("not valid JSON"));
    EXPECT_THAT(readError(std::string(100'000, '[')), HasSubstr("nested too deeply"));
    EXPECT_THAT(readError(std::string(9u << 20, ' ')), HasSubstr("too large"));
}

TEST(SpecJson, partialSpecsGoOverABase)
{
    RunSpec base = everyKeySet();
    applySpecJson(base, R"({"workload": {"id": "identity"}, "workers": {"atMost": 4}})", 2, "scenario");
    EXPECT_EQ(base.workers, 2u);
    EXPECT_EQ(base.workload, "identity");
    EXPECT_TRUE(base.workloadParameters.empty());
    EXPECT_EQ(base.tasks, 7u);
    EXPECT_TRUE(base.chunkGiven);
    applySpecJson(base, R"({"workers": {"atMost": 4}})", 64, "scenario");
    EXPECT_EQ(base.workers, 4u);
}

TEST(SpecJson, aBadPartialSpecChangesNothing)
{
    RunSpec base = everyKeySet();
    EXPECT_THROW(applySpecJson(base, R"({"tasks": 9, "workers": {"atMost": 0}})", 2, "scenario"), Failure);
    EXPECT_THROW(applySpecJson(base, R"({"tasks": 9, "format": "coreo.run-spec/1"})", 2, "scenario"), Failure);
    EXPECT_EQ(base, everyKeySet());
}

TEST(MachineJson, comesBackWhole)
{
    Machine machine;
    machine.model = "A \"model\"";
    machine.clock = "virtual";
    machine.simulated = true;
    machine.quota = 0.1;
    machine.memoryBytes = UINT64_MAX;
    for (std::uint32_t i = 0; i < 3; ++i)
        machine.processors.push_back({ CoreId(2 * i), i, i + 1, i % 2, static_cast<int>(i) - 1, i != 1, i != 2 });
    machine.usable = { CoreId(4u), CoreId(0u) };
    const Machine back = machineFromJson(machineToJson(machine), "x");
    EXPECT_EQ(machineToJson(back), machineToJson(machine));
    EXPECT_EQ(back.usable, machine.usable);
    EXPECT_EQ(back.processors[2].physicalCore, 3u);
    EXPECT_FALSE(back.processors[1].usable);
}

} // namespace coreo
