// `coreo sweep`: which combinations are run, what is told of them, and what becomes of those that cannot be.

#include "cli/coreo_program.h"
#include "cli/run_options.h"
#include "cli/sweep_plan.h"

#include <algorithm>
#include <csignal>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

using Words = std::vector<std::string>;

ProgramResult swept(Words arguments)
{
    arguments.insert(arguments.begin(), "sweep");
    return coreo(std::move(arguments));
}

json sweptJson(Words arguments, int exitCode = 0)
{
    arguments.insert(arguments.end(), {"--json", "-"});
    const ProgramResult result = swept(std::move(arguments));
    EXPECT_EQ(result.exitCode, exitCode) << result.err;
    return json::parse(result.out);
}

std::ptrdiff_t linesOf(const std::string &text)
{
    return std::count(text.begin(), text.end(), '\n');
}

TEST(SweptOption, ListsRangesAndQuotedValues)
{
    EXPECT_EQ(readSweptOption("chunk=1,4,16"), (SweptOption{"chunk", {"1", "4", "16"}}));
    EXPECT_EQ(readSweptOption("workers=1..4"), (SweptOption{"workers", {"1", "2", "3", "4"}}));
    EXPECT_EQ(readSweptOption("workers=1..8..3,16"), (SweptOption{"workers", {"1", "4", "7", "16"}}));
    EXPECT_EQ(readSweptOption("tasks=5..5"), (SweptOption{"tasks", {"5"}}));
    EXPECT_EQ(readSweptOption("seed=18446744073709551614..18446744073709551615"),
              (SweptOption{"seed", {"18446744073709551614", "18446744073709551615"}}));
    EXPECT_EQ(readSweptOption(R"(workload="synthetic:mean=1ms,shape=constant",identity)"),
              (SweptOption{"workload", {"synthetic:mean=1ms,shape=constant", "identity"}}));
    EXPECT_EQ(readSweptOption(R"(workload="durations:list=\"1ms/2ms\",io=0")"),
              (SweptOption{"workload", {R"(durations:list="1ms/2ms",io=0)"}}));
    EXPECT_EQ(readSweptOption("workload=sleep_then_sum:sleep=1..2"), (SweptOption{"workload", {"sleep_then_sum:sleep=1..2"}}))
        << "a range of times is the workload's own";
    EXPECT_EQ(readSweptOption("switch-interval=1ms,5ms").name, "switch-interval");
}

struct Bad
{
    const char *text;
    const char *said;
};

TEST(SweptOption, WhatCannotBeReadIsNamed)
{
    const Bad bads[] = {{"workers", "OPTION=VALUES"},       {"=1", "OPTION=VALUES"},
                        {"workers=", "empty value"},        {"workers=1,,2", "empty value"},
                        {"workers=1,", "empty value"},      {"workers=4..1", "4..1 is empty"},
                        {"workers=1..4..0", "is empty"},    {"workers=1,2,1", "\"1\" twice"},
                        {"tasks=1..10001", "10,000 values"}, {"seed=0..18446744073709551615", "10,000 values"},
                        {"worker=1", "nearest: workers"},   {"json=a,b", "does not say what is run"},
                        {"repeat=1,2", "does not say what is run"}, {"workload=\"a", "JSON string"},
                        {"workload=\"a\"b", "JSON string"}, {"workload=\"a\\", "JSON string"}};
    for (const Bad &bad : bads) {
        try {
            (void)readSweptOption(bad.text);
            ADD_FAILURE() << bad.text;
        } catch (const BadArguments &problem) {
            EXPECT_THAT(problem.what(), HasSubstr(bad.said)) << bad.text;
            EXPECT_EQ(problem.code(), ExitCode::Usage);
        }
    }
}

TEST(Sweep, EveryCombinationInTheOrderOfTheOptions)
{
    const json told = sweptJson({"--over", "strategy=serial,pool_imap,pool_map", "--over", "workers=1..2", "--backend", "simulated",
                                 "--costs", "none", "--workload", "durations:list=10ms", "--tasks", "8"});
    EXPECT_EQ(told["format"], "coreo.sweep/1");
    EXPECT_EQ(told["state"], "complete");
    EXPECT_EQ(told["machine"], nullptr) << "all of it is virtual";
    EXPECT_EQ(told["repeat"], 1);
    EXPECT_EQ(told["over"][1], (json{{"option", "workers"}, {"values", {"1", "2"}}}));
    std::vector<std::string> order;
    for (const json &cell : told["cells"]) {
        order.push_back(cell["values"]["strategy"].get<std::string>() + cell["values"]["workers"].get<std::string>());
        EXPECT_EQ(cell["state"], "complete");
        EXPECT_EQ(cell["reasons"], json::array());
        EXPECT_EQ(cell["spec"]["strategy"], cell["values"]["strategy"]);
        EXPECT_EQ(cell["spec"]["tasks"], 8);
        EXPECT_EQ(cell["summary"]["ok"], 8);
        EXPECT_EQ(cell["summary"]["serialMeasured"], true);
        EXPECT_EQ(cell["summary"]["serialTime"], 80'000'000);
        EXPECT_EQ(cell["failures"], 0);
        EXPECT_EQ(cell["wallTime"]["runs"], json::array({cell["summary"]["makespan"]}));
        EXPECT_EQ(cell["taskTime"].get<double>() * 8, cell["wallTime"]["median"].get<double>());
    }
    EXPECT_THAT(order, ElementsAre("serial1", "serial2", "pool_imap1", "pool_imap2", "pool_map1", "pool_map2"));
    EXPECT_EQ(told["cells"][3]["wallTime"]["median"], 40'000'000);
    EXPECT_EQ(told["cells"][3]["speedup"], 2.0);
    EXPECT_EQ(told["cells"][3]["summary"]["speedup"], 2.0);
}

TEST(Sweep, ASerialRunCountsWhereverItStands)
{
    const json told = sweptJson({"--over", "strategy=pool_imap,serial", "--backend", "simulated", "--costs", "none", "--workload",
                                 "durations:list=10ms", "--tasks", "8", "--workers", "2"});
    EXPECT_EQ(told["cells"][0]["summary"]["serialMeasured"], true);
    EXPECT_THAT(told["cells"][0]["summary"]["sentence"], HasSubstr("2.00 times as quick"));
}

TEST(Sweep, TheSecondOfTwoOptionsStandsSideBySide)
{
    const ProgramResult result = swept({"--over", "strategy=serial,pool_map,pool_imap,executor_map", "--over",
                                        "backend=native,simulated", "--workload", "identity", "--tasks", "20000"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.err, "") << "progress is for terminals";
    EXPECT_THAT(result.out, AllOf(HasSubstr("8 combinations of strategy and backend; workload identity, 20,000 tasks, seed 1"),
                                  HasSubstr("\nwall time     backend native  backend simulated\n"), HasSubstr("\na task "),
                                  HasSubstr("\nspeed-up "), HasSubstr("\nfailures ")));
    EXPECT_THAT(result.out, testing::ContainsRegex("\nserial +1\\.00 +1\\.00\n"));
    EXPECT_THAT(result.out, testing::ContainsRegex("\nexecutor_map +0 +0\n"));
    EXPECT_THAT(result.out, AllOf(HasSubstr("against the serial run"), Not(HasSubstr("\x1b"))));
}

TEST(Sweep, OneOptionOrThreeAreARowEach)
{
    const Words base = {"--backend", "simulated", "--costs", "none", "--workload", "durations:list=10ms", "--tasks", "8"};
    Words one = base, three = base;
    one.insert(one.end(), {"--over", "workers=1,2,4"});
    EXPECT_THAT(swept(one).out, AllOf(HasSubstr("\nworkers  wall time  a task  speed-up  failures\n"),
                                      HasSubstr("\n4        20 ms      2.5 ms  ~4.00     0\n"), HasSubstr("no serial run")));
    three.insert(three.end(), {"--over", "workers=1,2", "--over", "seed=1,2", "--over", "strategy=pool_imap,pool_map"});
    EXPECT_THAT(swept(three).out, AllOf(HasSubstr("8 combinations of workers, seed and strategy\n"),
                                        HasSubstr("\n2        2     pool_map   40 ms ")));
}

TEST(Sweep, RepeatTellsMedianAndSpread)
{
    const Words arguments = {"--over", "workers=1,2", "--repeat", "4", "--workload", "synthetic:mean=1ms", "--tasks", "8"};
    const json result = sweptJson(arguments);
    for (const json &cell : result["cells"]) {
        std::vector<std::int64_t> times = cell["wallTime"]["runs"];
        ASSERT_EQ(times.size(), 4u);
        std::sort(times.begin(), times.end());
        EXPECT_EQ(cell["wallTime"]["least"], times.front());
        EXPECT_EQ(cell["wallTime"]["most"], times.back());
        EXPECT_EQ(cell["wallTime"]["median"], (times[1] + times[2]) / 2);
        EXPECT_EQ(cell["summary"]["makespan"], times[1]) << "the quicker one of the two in the middle";
    }
    EXPECT_THAT(swept(arguments).out, AllOf(HasSubstr("4 runs each"), testing::ContainsRegex("\n2 +[^ ]+ [mu]?s \\([^ ]+ [mu]?s to ")));
}

TEST(Sweep, CombinationsThatCannotBeAreToldWithTheirReasons)
{
    const Words arguments = {"--over", "strategy=pool_map,serial,event_loop_gather", "--over", "chunk=1,4", "--workload", "identity",
                             "--tasks", "10", "--executor", "threads"};
    const ProgramResult result = swept(arguments);
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_THAT(result.out, testing::ContainsRegex("\nserial +- +-\n"));
    EXPECT_THAT(result.out, AllOf(HasSubstr("serial 4 "), HasSubstr("serial has no chunk size")));
    const json told = sweptJson(arguments);
    const json &refused = told["cells"][2];
    EXPECT_EQ(refused["state"], "refused");
    EXPECT_EQ(refused["summary"], nullptr);
    EXPECT_EQ(refused["reasons"][0]["option"], "chunk");
    EXPECT_EQ(refused["reasons"][0]["code"], 2);
    EXPECT_THAT(refused["reasons"][0]["text"], HasSubstr("serial has no chunk size"));
    EXPECT_EQ(told["cells"][4]["reasons"].size(), 2u) << "neither the chunk nor the executor: " << told["cells"][4];
    EXPECT_EQ(told["cells"][0]["state"], "complete");
    EXPECT_EQ(told["machine"]["usableCpus"].empty(), false);
}

TEST(Sweep, CsvIsARowACombination)
{
    const ProgramResult result = swept({"--over", "strategy=pool_map,serial", "--over", "chunk=1,4", "--workload", "identity", "--tasks",
                                        "10", "--csv", "-"});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(linesOf(result.out), 5);
    EXPECT_TRUE(result.out.starts_with("strategy,chunk,state,runs,wallTime,")) << result.out;
    EXPECT_THAT(result.out, AllOf(HasSubstr("\npool_map,4,complete,1,"), HasSubstr(",0,45,\n"), HasSubstr("\nserial,1,refused,0,,"),
                                  HasSubstr(",chunk: serial has no chunk size: leave it out\n")));
    EXPECT_THAT(result.err, HasSubstr("wall time")) << "people read on the other stream";
    const std::string heading = result.out.substr(0, result.out.find('\n'));
    const std::string last = result.out.substr(result.out.rfind('\n', result.out.size() - 2) + 1);
    EXPECT_EQ(std::count(heading.begin(), heading.end(), ','), std::count(last.begin(), last.end(), ','));
}

TEST(Sweep, FilesAndQuiet)
{
    const TemporaryFolder folder;
    const ProgramResult result = swept({"--over", "workers=1,2", "--workload", "identity", "--tasks", "10", "--quiet", "--json",
                                        folder.file("s.json"), "--csv", folder.file("s.csv")});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.out + result.err, "");
    EXPECT_EQ(json::parse(readFile(folder.file("s.json")))["cells"].size(), 2u);
    EXPECT_EQ(linesOf(readFile(folder.file("s.csv"))), 3);
    EXPECT_EQ(swept({"--over", "workers=1,2", "--json", folder.file("missing/s.json")}).exitCode, 5);
}

TEST(Sweep, ATaskThatIsNotOkIsExitOne)
{
    const json told = sweptJson({"--over", "fault=throw@2,kill@1", "--over", "executor=threads,processes", "--workload", "identity",
                                 "--tasks", "4", "--repeat", "2"},
                                1);
    EXPECT_EQ(told["cells"][0]["failures"], 2) << "one in each of two runs";
    EXPECT_EQ(told["cells"][0]["summary"]["failed"], 1);
    EXPECT_EQ(told["cells"][2]["state"], "refused") << "a thread cannot be killed";
    EXPECT_EQ(told["cells"][3]["summary"]["crashed"], 1);
}

TEST(Sweep, ARunThatTheSystemRefusesStopsNoOtherAndIsExitFour)
{
    ProgramSetup setup;
    setup.program = "sh";
    setup.arguments = {"-c", "ulimit -n 32; exec " COREO_BIN_DIR "/coreo sweep --over workers=1,64,2 --executor processes "
                             "--workload identity --tasks 100 --json -"};
    const ProgramResult result = runProgram(setup);
    EXPECT_EQ(result.exitCode, 4) << result.err;
    const json told = json::parse(result.out);
    EXPECT_EQ(told["cells"][0]["state"], "complete");
    EXPECT_EQ(told["cells"][1]["state"], "refused");
    EXPECT_EQ(told["cells"][1]["reasons"][0]["code"], 4);
    EXPECT_EQ(told["cells"][1]["reasons"][0]["option"], nullptr);
    EXPECT_EQ(told["cells"][2]["state"], "complete");
    EXPECT_THAT(result.err, HasSubstr(told["cells"][1]["reasons"][0]["text"].get<std::string>()));
}

TEST(Sweep, SimulatedSweepsAreTheSameBytes)
{
    const Words arguments = {"sweep", "--over", "strategy=serial,pool_imap_unordered", "--over", "cores=1,2,64", "--backend", "simulated",
                             "--workload", "synthetic", "--tasks", "200", "--workers", "64", "--json", "-"};
    EXPECT_EQ(coreo(arguments).out, coreo(arguments).out);
}

struct Refused
{
    const char *name;
    Words arguments;
    Words said;
    int exitCode = 2;
};

void PrintTo(const Refused &refused, std::ostream *out)
{
    *out << refused.name;
}

class RefusedSweeps : public testing::TestWithParam<Refused>
{};

TEST_P(RefusedSweeps, RunNothingAndTellWhy)
{
    const ProgramResult result = swept(GetParam().arguments);
    EXPECT_EQ(result.exitCode, GetParam().exitCode) << result.err;
    EXPECT_EQ(result.out, "");
    for (const std::string &part : GetParam().said)
        EXPECT_THAT(result.err, HasSubstr(part));
    EXPECT_EQ(linesOf(result.err), 1) << result.err;
}

INSTANTIATE_TEST_SUITE_P(
    All, RefusedSweeps,
    testing::Values(Refused{"NothingSwept", {"--workers", "2"}, {"--over", "is missing"}},
                    Refused{"NoValue", {"--over"}, {"--over", "needs a value"}},
                    Refused{"AllCells", {"--over", "chunk=1..4", "--strategy", "serial"}, {"--chunk", "serial has no chunk size"}},
                    Refused{"OneValueNobodyCanRead", {"--over", "workers=2,a"}, {"--workers", "\"a\" is not a whole number"}},
                    Refused{"OneIdNobodyKnows", {"--over", "strategy=serial,pool_mup"}, {"pool_mup", "nearest: pool_map"}},
                    Refused{"OneExecutorNobodyKnows", {"--over", "executor=threads,thread"}, {"\"thread\""}},
                    Refused{"OneFaultNobodyKnows", {"--over", "fault=throw@1,trow@1"}, {"trow@1"}},
                    Refused{"OneParameter", {"--over", "workload=identity,synthetic:mean=x"}, {"--workload, mean", "\"x\""}},
                    Refused{"OneBackEnd", {"--over", "backend=native,quantum"}, {"--backend", "quantum"}},
                    Refused{"ZeroInARange", {"--over", "workers=0..2"}, {"--workers", "0 is outside"}},
                    Refused{"SweptTwice", {"--over", "workers=1,2", "--over=workers=3"}, {"workers is swept twice"}},
                    Refused{"SweptAndGiven", {"--over", "workers=1,2", "--workers=3"}, {"workers is swept and given"}},
                    Refused{"TooMany", {"--over", "workers=1..1000", "--over", "seed=1..11"}, {"more than 10,000 combinations"}},
                    Refused{"Save", {"--over", "workers=1,2", "--save", "x.coreo"}, {"--save", "not written by a sweep"}},
                    Refused{"UnknownOption", {"--over", "workers=1,2", "--wurkload", "x"}, {"--wurkload", "nearest: --workload"}},
                    Refused{"BaseValue", {"--over", "workers=1,2", "--tasks", "0"}, {"--tasks", "0 is outside"}},
                    Refused{"CostsFile", {"--over", "costs=native,/nowhere/costs", "--backend", "simulated"}, {"/nowhere/costs"}, 3}),
    [](const auto &test) { return std::string(test.param.name); });

/// The first combination is done at once, the second one takes an hour.
const Words kLong = {"sweep", "--over", "workload=identity,synthetic:mean=60s,sum", "--tasks", "50", "--workers", "2"};

TEST(Sweep, ControlCKeepsWhatIsFinished)
{
    const TemporaryFolder folder;
    ProgramSetup setup = coreoSetup(kLong);
    setup.arguments.insert(setup.arguments.end(), {"--json", folder.file("s.json")});
    setup.controllingTerminal = true;
    setup.environment = {{"TERM", "xterm"}};
    RunningProgram program(setup);
    program.waitForText("2 of 3: workload=synthetic:mean=60s");
    program.type("\x03");
    const ProgramResult result = program.wait();
    EXPECT_EQ(result.exitCode, 130);
    EXPECT_THAT(result.out + result.err, AllOf(HasSubstr("interrupted by SIGINT: 1 of 3 combinations kept"), HasSubstr("not run")));
    const json told = json::parse(readFile(folder.file("s.json")));
    EXPECT_EQ(told["state"], "interrupted");
    EXPECT_EQ(told["cells"][0]["state"], "complete");
    EXPECT_EQ(told["cells"][0]["summary"]["ok"], 50);
    EXPECT_EQ(told["cells"][1]["state"], "notRun");
    EXPECT_EQ(told["cells"][2]["state"], "notRun");
}

TEST(Sweep, ASignalEndsItWithoutATerminalToo)
{
    RunningProgram program(coreoSetup(kLong));
    program.waitForText("3 combinations"); // printed before the first of them
    program.send(SIGTERM);
    const ProgramResult result = program.wait();
    EXPECT_EQ(result.exitCode, 128 + SIGTERM);
    EXPECT_THAT(result.err, HasSubstr("interrupted by SIGTERM"));
    EXPECT_EQ(linesOf(result.err), 1);
}

TEST(Sweep, ProgressIsClearedFromTheTerminal)
{
    ProgramSetup setup = coreoSetup({"sweep", "--over", "seed=1,2", "--repeat", "2", "--workload", "identity", "--tasks", "4"});
    setup.controllingTerminal = true;
    setup.environment = {{"TERM", "xterm"}};
    const ProgramResult result = runProgram(setup);
    EXPECT_EQ(result.exitCode, 0);
    const std::string shown = result.out + result.err;
    EXPECT_THAT(shown, HasSubstr("  2 of 2: seed=2, run 2"));
    EXPECT_LT(shown.rfind("\x1b[1A\x1b[J"), shown.find("wall time")) << "the table stands below what was cleared";
}

} // namespace
} // namespace coreo::test
