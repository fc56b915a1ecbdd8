// Every bad input gets one clear message naming what, the value and the allowed range, and the exit code of INTERFACE.

#include "cli/coreo_program.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

struct BadInput
{
    const char *name;
    std::vector<std::string> arguments;
    std::vector<std::string> said; ///< each stands in the message
    int exitCode = 2;
};

void PrintTo(const BadInput &input, std::ostream *out)
{
    *out << input.name;
}

class BadInputs : public testing::TestWithParam<BadInput>
{};

TEST_P(BadInputs, AreRefusedWithOneClearMessage)
{
    std::vector<std::string> arguments = GetParam().arguments;
    const ProgramResult result = coreo(arguments);
    EXPECT_EQ(result.exitCode, GetParam().exitCode) << result.err;
    EXPECT_EQ(result.out, "");
    for (const std::string &part : GetParam().said)
        EXPECT_THAT(result.err, HasSubstr(part));
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    EXPECT_TRUE(result.err.starts_with("coreo: ")) << result.err;
}

BadInput tasks(const char *name, const char *value)
{
    return {name, {"run", "--tasks", value}, {"--tasks", std::string(value), "1 to 10,000,000"}};
}
BadInput workers(const char *name, const char *value)
{
    return {name, {"run", std::string("--workers=") + value}, {"--workers", std::string(value), "1 to 1,024"}};
}

INSTANTIATE_TEST_SUITE_P(Tasks, BadInputs,
                         testing::Values(tasks("Zero", "0"), tasks("Negative", "-1"), tasks("TenToThe30", "10^30"),
                                         tasks("ThirtyDigits", "1000000000000000000000000000000"),
                                         tasks("TwoToThe31", "2147483648"), tasks("TwoToThe63", "9223372036854775808"),
                                         tasks("OneTooMany", "10000001"), tasks("Word", "text"), tasks("Exponent", "1e9"),
                                         tasks("Fraction", "2.5"), tasks("ArabicDigit", "٣"), tasks("Empty", ""),
                                         tasks("Hexadecimal", "0x10"), tasks("Blank", " 5 "), tasks("Plus", "+5")),
                         [](const auto &test) { return std::string(test.param.name); });

// The order in which options are typed means nothing: a strategy named later does not drop them.
INSTANTIATE_TEST_SUITE_P(
    AnyOrder, BadInputs,
    testing::Values(BadInput{"ExecutorFirst", {"run", "--executor", "loops", "--strategy", "pool_apply"}, {"loops"}},
                    BadInput{"ChunkFirst", {"run", "--chunk", "4", "--strategy", "pool_apply"}, {"chunk"}},
                    BadInput{"OneFileSpeltTwice", {"run", "--json", "/tmp/x.out", "--csv", "/tmp/./x.out"}, {"same file"}}),
    [](const auto &test) { return std::string(test.param.name); });

INSTANTIATE_TEST_SUITE_P(Workers, BadInputs,
                         testing::Values(workers("Zero", "0"), workers("Negative", "-1"), workers("OneTooMany", "1025"),
                                         workers("Word", "many"), workers("Empty", "")),
                         [](const auto &test) { return std::string(test.param.name); });

INSTANTIATE_TEST_SUITE_P(
    OtherNumbers, BadInputs,
    testing::Values(BadInput{"ChunkZero", {"run", "--chunk", "0"}, {"--chunk", "0", "1 to 10,000,000"}},
                    BadInput{"ChunkWhereNoneIs", {"run", "--strategy", "pool_apply", "--chunk", "2"}, {"--chunk", "pool_apply"}},
                    BadInput{"CoresZero", {"run", "--backend", "simulated", "--cores", "0"}, {"--cores", "0", "1 to 1,024"}},
                    BadInput{"SeedNegative", {"run", "--seed", "-1"}, {"--seed", "-1", "0 to"}},
                    BadInput{"SeedTooLarge", {"run", "--seed", "18446744073709551616"}, {"--seed", "18446744073709551616"}},
                    BadInput{"RepeatZero", {"run", "--repeat", "0"}, {"--repeat", "0", "1 to 1,000"}},
                    BadInput{"MeanNotATime", {"run", "--workload", "synthetic:mean=soon"}, {"mean", "soon"}},
                    BadInput{"MeanNan", {"run", "--workload", "synthetic:mean=nan"}, {"mean", "nan"}},
                    BadInput{"MeanInfinite", {"run", "--workload", "synthetic:mean=inf"}, {"mean", "inf"}},
                    BadInput{"MeanNegative", {"run", "--workload", "synthetic:mean=-5ms"}, {"mean", "-5ms"}},
                    BadInput{"CvWord", {"run", "--workload", "synthetic:cv=wide"}, {"cv", "wide"}},
                    BadInput{"IoAboveOne", {"run", "--workload", "synthetic:io=1.5"}, {"io", "1.5", "1"}},
                    BadInput{"ShapeUnknown", {"run", "--workload", "synthetic:shape=round"}, {"shape", "round", "lognormal"}},
                    BadInput{"ParameterUnknown", {"run", "--workload", "synthetic:meen=5ms"}, {"meen", "mean"}},
                    BadInput{"ParameterWithoutValue", {"run", "--workload", "synthetic:mean"}, {"mean"}},
                    BadInput{"DurationsCommaDecimal", {"run", "--workload", "durations:list=1,5"}, {"5"}}),
    [](const auto &test) { return std::string(test.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Ids, BadInputs,
    testing::Values(
        BadInput{"Verb", {"rnu"}, {"rnu", "run"}},
        BadInput{"VerbOfLater", {"advise", "work.py"}, {"advise", "not in this version"}},
        BadInput{"Option", {"run", "--worker", "2"}, {"--worker", "--workers"}},
        BadInput{"Strategy", {"run", "--strategy", "pool_imapp"}, {"--strategy", "pool_imapp", "pool_imap"}},
        BadInput{"TooManyProcesses", {"run", "--strategy", "process_join", "--tasks", "513"}, {"--tasks", "513", "512"}},
        BadInput{"Workload", {"run", "--workload", "sums"}, {"--workload", "sums", "sum"}},
        BadInput{"WorkloadOfLater", {"run", "--workload", "command"}, {"command", "not in this version"}},
        BadInput{"Scenario", {"run", "--scenario", "s4-imapp"}, {"--scenario", "s4-imapp", "s4-imap"}},
        BadInput{"Executor", {"run", "--executor", "thread"}, {"--executor", "thread", "threads"}},
        BadInput{"Backend", {"run", "--backend", "nativ"}, {"--backend", "nativ", "native"}},
        BadInput{"NoSuchBackend", {"run", "--backend", "pyhton"}, {"pyhton", "native, python, simulated"}},
        BadInput{"Pin", {"run", "--pin", "cpu"}, {"--pin", "cpu", "worker"}},
        BadInput{"TimeoutZero", {"run", "--timeout", "0"}, {"--timeout", "\"0\"", "1,000,000"}},
        BadInput{"TimeoutNotANumber", {"run", "--timeout", "nan"}, {"--timeout", "nan"}},
        BadInput{"RetriesNegative", {"run", "--retries=-1"}, {"--retries", "-1", "0 to 1,000"}},
        BadInput{"FaultKind", {"run", "--fault", "kil@3"}, {"--fault", "kil@3", "KIND@TASK"}},
        BadInput{"FaultPlace", {"run", "--fault", "kill@x"}, {"--fault", "kill@x"}},
        BadInput{"FaultOfAThread", {"run", "--executor", "threads", "--fault", "kill@3"}, {"--fault", "kill", "threads"}},
        BadInput{"FaultSimulated", {"run", "--backend", "simulated", "--fault", "hang@3"}, {"--fault", "--timeout"}},
        BadInput{"OnError", {"run", "--on-error", "stop"}, {"--on-error", "continue, api"}},
        BadInput{"PythonWithoutItsBackend", {"run", "--python", "/usr/bin/python3"}, {"--python", "--backend python"}},
        BadInput{"StartMethod", {"run", "--start-method", "spawn"}, {"--start-method", "--backend python"}},
        BadInput{"SwitchIntervalWithoutLock", {"run", "--switch-interval", "5ms"}, {"--switch-interval", "gil-threads"}},
        BadInput{"SwitchIntervalOfThreads",
                 {"run", "--switch-interval", "1ms", "--executor", "threads"},
                 {"--switch-interval", "gil-threads"}},
        BadInput{"SwitchIntervalNoTime",
                 {"run", "--executor", "gil-threads", "--switch-interval", "soon"},
                 {"--switch-interval", "soon", "5ms"}},
        BadInput{"SwitchIntervalTooShort",
                 {"run", "--executor", "gil-threads", "--switch-interval", "9us"},
                 {"--switch-interval", "10us", "10s"}},
        BadInput{"SwitchIntervalTooLong",
                 {"run", "--executor", "gil-threads", "--switch-interval", "11s"},
                 {"--switch-interval", "10us", "10s"}},
        BadInput{"ListOf", {"list", "strategy"}, {"strategy", "strategies"}},
        BadInput{"ExportFormat", {"export", "x.coreo", "--format", "xml", "--out", "x"}, {"--format", "xml", "csv"}}),
    [](const auto &test) { return std::string(test.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Usage, BadInputs,
    testing::Values(BadInput{"MissingValue", {"run", "--tasks"}, {"--tasks", "needs a value"}},
                    BadInput{"MissingValueBeforeOption", {"run", "--tasks", "--quiet"}, {"--tasks", "needs a value"}},
                    BadInput{"ValueForFlag", {"run", "--quiet=yes"}, {"--quiet", "yes"}},
                    BadInput{"Stray", {"run", "batch"}, {"batch"}},
                    BadInput{"SpecAndScenario", {"run", "--spec", "x.json", "--scenario", "s4-imap"}, {"--spec", "--scenario"}},
                    BadInput{"TwoStandardOutputs", {"run", "--json", "-", "--csv", "-"}, {"--csv", "--json", "at most one"}},
                    BadInput{"OneFileTwice", {"run", "--json", "a", "--csv", "a"}, {"--csv", "--json", "\"a\""}},
                    BadInput{"SaveToStandardOutput", {"run", "--save", "-"}, {"--save", "standard output"}},
                    BadInput{"EmptyPath", {"run", "--json", ""}, {"--json", "name of a file"}},
                    BadInput{"ExportWithoutRun", {"export", "--format", "csv", "--out", "x"}, {"RUN.coreo"}},
                    BadInput{"CheckWithoutFile", {"check"}, {"FILE.coreo"}}),
    [](const auto &test) { return std::string(test.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Files, BadInputs,
    testing::Values(BadInput{"SpecMissing", {"run", "--spec", "/nowhere/spec.json"}, {"/nowhere/spec.json", "No such file"}, 3},
                    BadInput{"SpecFolder", {"run", "--spec", "/"}, {"\"/\"", "directory"}, 3},
                    BadInput{"RunMissing", {"check", "/nowhere/run.coreo"}, {"/nowhere/run.coreo"}, 3},
                    BadInput{"DurationsFileMissing",
                             {"run", "--workload", "durations:file=/nowhere/durations.txt"},
                             {"/nowhere/durations.txt"},
                             3}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(BadInput, EveryProblemIsToldNotOnlyTheFirst)
{
    const ProgramResult result =
        coreo({"run", "--tasks", "0", "--workers", "text", "--pin", "cpu", "--strategy", "nothing", "--frobnicate"});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 5) << result.err;
    for (const char *part : {"--tasks", "--workers", "--pin", "--strategy", "--frobnicate"})
        EXPECT_THAT(result.err, HasSubstr(part));
}

TEST(BadInput, PairsThatAreNotAllowedAreRefusedNamingWhatIs)
{
    const ProgramResult result = coreo({"run", "--strategy", "pool_imap", "--executor", "loops"});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.err, AllOf(HasSubstr("loops"), HasSubstr("threads")));
}

TEST(BadInput, WhatATerminalWouldObeyIsShownInstead)
{
    const ProgramResult result = coreo({"run", "--strategy", "\x1b]0;owned\a", "--tasks", "\x9b" "2J"});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.err, AllOf(Not(HasSubstr("\x1b")), Not(HasSubstr("\a")), Not(HasSubstr("\x9b"))));
    EXPECT_THAT(result.err, AllOf(HasSubstr("\\x1b]0;owned\\x07"), HasSubstr("\\x9b")));
}

TEST(BadInput, BrokenSpecFilesAreNamed)
{
    const TemporaryFolder folder;
    const std::string path = folder.file("spec.json");
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"", "spec.json"},
        {"{", "spec.json"},
        {"[]", "spec.json"},
        {"{}", "coreo.run-spec/1"},
        {R"({"format": "coreo.run/1"})", "coreo.run-spec/1"},
        {R"({"format": "coreo.run-spec/1", "taskz": 4})", "taskz"},
        {R"({"format": "coreo.run-spec/1", "tasks": -4})", "tasks"},
        {R"({"format": "coreo.run-spec/1", "tasks": 1e999})", "spec.json"},
        {R"({"format": "coreo.run-spec/1", "workload": "sum"})", "workload"},
        {std::string(200'000, '['), "spec.json"},
        {std::string(2 << 20, ' '), "1 MiB"},
    };
    for (const auto &[text, said] : cases) {
        writeFile(path, text);
        const ProgramResult result = coreo({"run", "--spec", path});
        EXPECT_EQ(result.exitCode, 3) << text.substr(0, 80);
        EXPECT_THAT(result.err, AllOf(HasSubstr(said), HasSubstr(path)));
    }
}

} // namespace
} // namespace coreo::test
