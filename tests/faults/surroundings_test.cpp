// FAULTS section 7, D and K: a terminal's Ctrl-C, a wall clock that is set back, numbers at the ends of their ranges.

#include "faults/fault_run.h"
#include "faults/needs.h"
#include "support/run_helper.h"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

int count(const std::string &text, const std::string &part)
{
    int found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

// R-P29. Workers are in sessions of their own, and hear of it from us only.
TEST(Surroundings, CtrlCForTheWholeForegroundIsOneLine)
{
    for (const char *executor : {"processes", "threads"}) {
        SCOPED_TRACE(executor);
        FaultSetup setup{{"--executor", executor, "--strategy", "pool_imap", "--workload", "synthetic:shape=constant,mean=60s",
                          "--workers", "4", "--tasks", "40"}};
        setup.controllingTerminal = true;
        setup.environment = {{"TERM", "xterm"}};
        FaultRun run(std::move(setup));
        run.program().waitForText("of 40 delivered"); // the live view
        if (executor == std::string("processes"))
            (void)run.busyWorkers(4);
        run.program().type("\x03");
        const ProgramResult ended = run.wait();
        EXPECT_EQ(ended.exitCode, 130);
        const std::string after = ended.out.substr(ended.out.rfind("\x1b[J"));
        EXPECT_EQ(count(after, "\n"), 1) << after;
        EXPECT_EQ(count(after, "interrupted by SIGINT"), 1) << after;
        EXPECT_EQ(count(ended.out, "coreo: "), 1);
        for (const char *noise : {"worker 0", "terminate", "Killed", "signal"})
            EXPECT_THAT(after, Not(HasSubstr(noise)));
    }
}

// R-P52
TEST(Surroundings, AWallClockThatIsSetBackChangesNothing)
{
    const TemporaryFolder folder;
    const std::string behind = folder.file("behind");
    const std::vector<std::pair<std::string, std::string>> preloaded{{"LD_PRELOAD", COREO_PRELOAD},
                                                                     {"COREO_PRELOAD_BACK", behind}};
    FaultSetup setup{{"--strategy", "pool_imap_unordered", "--workload", "synthetic:shape=constant,mean=20ms", "--workers", "2",
                      "--tasks", "150", "--timeout", "3", "--fault", "hang@1", "--json", "-", "--quiet"}};
    setup.under = withoutLeakCheck();
    setup.environment = preloaded;
    const auto start = std::chrono::steady_clock::now();
    FaultRun run(std::move(setup));
    (void)run.busyWorkers(1);
    writeFile(behind, "");
    ProgramSetup date{"date", {"+%s"}, preloaded};
    EXPECT_LT(std::stol(runProgram(date).out), ::time(nullptr) - 3'000) << "the clock was set back";
    const ProgramResult ended = run.wait();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(ended.exitCode, 1);
    const json result = checkedResult(ended, 150);
    EXPECT_EQ(result["summary"]["ok"], 149);
    const json &columns = result["tasks"];
    EXPECT_EQ(columns["state"][1], "timedOut");
    const double limit = (columns["finished"][1].get<double>() - columns["started"][1].get<double>()) * 1e-9;
    EXPECT_GE(limit, 3.0);
    EXPECT_LE(limit, 3.0 + 0.5 * timeFactor());
    EXPECT_LE(result["summary"]["makespan"].get<double>() * 1e-9, took.count());
    for (int i = 0; i < 150; ++i)
        EXPECT_LE(columns["finished"][i].get<double>() - columns["started"][i].get<double>(), took.count() * 1e9);
}

const std::vector<std::string> kExtremes{"0",    "-1",  "2147483648", "9223372036854775808", "1000000000000000000000000000000",
                                         "10^30", "",   "1e9",        "٣",                   "4294967296",
                                         "18446744073709551616", " ", "+1",                  "0x7fffffff",
                                         "nan",  "inf", "-0",         "1e400"};

/// One line that names the option, the value and what is allowed instead.
void expectRefused(const std::vector<std::string> &arguments, const std::string &name, const std::string &value)
{
    SCOPED_TRACE(name + " = \"" + value + "\"");
    ProgramSetup setup{COREO_BIN_DIR "/coreo", arguments};
    const ProgramResult result = runProgram(setup);
    EXPECT_EQ(result.exitCode, 2) << result.err;
    EXPECT_THAT(result.err, AllOf(HasSubstr(name), HasSubstr(value), HasSubstr(" to "), Not(HasSubstr("runtime error"))));
    EXPECT_EQ(count(result.err, "\n"), 1) << result.err;
    EXPECT_EQ(result.out, "");
}

// R-P54
TEST(Surroundings, NumbersOfTasksAndWorkersBeyondTheRangeAreRefused)
{
    for (const char *option : {"--tasks", "--workers", "--chunk"})
        for (const std::string &value : kExtremes)
            expectRefused({"run", std::string(option) + "=" + value, "--workload", "identity"}, option, value);
    for (const std::string &value : kExtremes)
        expectRefused({"run", "--backend", "simulated", "--cores=" + value}, "--cores", value);
}

// R-P54: in virtual time, so that a duration that is taken is carried out to the nanosecond whatever its length.
TEST(Surroundings, DurationsAreExactOrRefused)
{
    int exact = 0;
    std::vector<std::string> values = kExtremes;
    values.insert(values.end(), {"3600000", "3600001", "0.000001", "0.0000001", "1.5"});
    for (const std::string &value : values) {
        SCOPED_TRACE("\"" + value + "\"");
        ProgramSetup setup{COREO_BIN_DIR "/coreo",
                           {"run", "--backend", "simulated", "--costs", "none", "--strategy", "serial", "--tasks", "1", "--workload",
                            "synthetic:shape=constant,mean=" + value, "--json", "-", "--quiet"}};
        const ProgramResult result = runProgram(setup);
        EXPECT_THAT(result.err, Not(HasSubstr("runtime error")));
        if (result.exitCode == 2) {
            EXPECT_THAT(result.err, AllOf(HasSubstr("mean"), HasSubstr(value)));
            EXPECT_EQ(count(result.err, "\n"), 1) << result.err;
            continue;
        }
        ASSERT_EQ(result.exitCode, 0) << result.err;
        const json run = json::parse(result.out);
        EXPECT_EQ(run["summary"]["makespan"].get<std::int64_t>(), std::llround(std::stod(value) * 1e6)) << "bare = ms";
        ++exact;
    }
    EXPECT_GE(exact, 4);
}

} // namespace
} // namespace coreo::test
