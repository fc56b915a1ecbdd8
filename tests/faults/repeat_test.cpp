// FAULTS section 7, L: a simulated run is a pure function of its spec, deaths of workers included.

#include "faults/needs.h"
#include "support/run_helper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace coreo::test {
namespace {

using testing::HasSubstr;

/// Where a program is started, which must not matter.
struct Surroundings
{
    std::vector<std::pair<std::string, std::string>> environment;
    std::vector<std::string> under;
};

void runHere(const Surroundings &where, const TemporaryFolder &folder, const char *program, std::vector<std::string> arguments,
             int exitCode)
{
    std::vector<std::string> all = {"env", "--chdir=" + folder.path()};
    all.insert(all.end(), where.under.begin(), where.under.end());
    all.emplace_back(program);
    all.insert(all.end(), arguments.begin(), arguments.end());
    ProgramSetup setup{all.front(), {all.begin() + 1, all.end()}, where.environment};
    const ProgramResult ended = runProgram(setup);
    EXPECT_EQ(ended.exitCode, exitCode) << ended.err;
}

/// One line a file: SHA-256 and name, of the run's outputs and of everything that is exported from what it saved.
std::string digests(const std::vector<std::string> &spec, const Surroundings &where, int exitCode, nlohmann::json *result = nullptr)
{
    const TemporaryFolder folder;
    std::vector<std::string> arguments = {"run",   "--backend", "simulated", "--save",  "a.coreo", "--json",
                                          "a.json", "--csv",     "a.csv",     "--trace", "a.trace", "--quiet"};
    arguments.insert(arguments.end(), spec.begin(), spec.end());
    Surroundings zone = where;
    zone.environment.emplace_back("TZ", where.under.empty() ? "UTC" : "Asia/Seoul");
    runHere(zone, folder, COREO_BIN_DIR "/coreo", arguments, exitCode);
    for (const char *format : {"json", "csv", "chrome-trace"})
        runHere(where, folder, COREO_BIN_DIR "/coreo",
                {"export", "a.coreo", "--format", format, "--out", std::string("export.") + format}, 0);
#ifdef COREO_WINDOW
    Surroundings sameZone = where; // the blanks in a PDF's place for its date are as many as Qt's date has letters
    sameZone.environment.emplace_back("TZ", "UTC");
    for (const char *format : {"png", "svg", "pdf"})
        runHere(sameZone, folder, COREO_WINDOW,
                {"render", "a.coreo", "--view", "all", "--out", std::string("view.") + format, "--theme", "light"}, 0);
#endif
    if (result)
        *result = nlohmann::json::parse(readFile(folder.file("a.json")));
    ProgramSetup sums{"env", {"--chdir=" + folder.path(), "sha256sum"}};
    const std::vector<std::string> names = folder.entries();
    sums.arguments.insert(sums.arguments.end(), names.begin(), names.end());
    return runProgram(sums).out;
}

// R-P60
TEST(Repeat, TwoSimulatedRunsWithACrashScheduleAreTheSameBytes)
{
    Surroundings elsewhere{{{"LC_ALL", "C"}, {"HOME", "/nonexistent"}, {"COLUMNS", "40"}}, {}};
    if (missingTool("taskset", "util-linux").empty())
        elsewhere.under = {"taskset", "-c", std::to_string(machine().usable.front().value)}; // fewer usable CPUs too
    for (const char *strategy : {"pool_imap", "pool_imap_unordered", "executor_as_completed", "loop_per_core"}) {
        SCOPED_TRACE(strategy);
        std::vector<std::string> spec = {"--strategy", strategy,  "--workload", "synthetic", "--tasks",
                                         "400",        "--workers", "4",          "--seed",    "9",
                                         "--retries",  "2",       "--timeout",  "0.5",       "--fault",
                                         "kill~0.02,segv@7#1,exit:3@11,throw~0.01,hang@20"};
        nlohmann::json result;
        const std::string first = digests(spec, {}, 1, &result);
        EXPECT_EQ(first, digests(spec, elsewhere, 1));
        EXPECT_THAT(first, HasSubstr("a.coreo"));
        EXPECT_GE(result["summary"]["crashed"], 1);
        EXPECT_GE(result["failures"].size(), 10u) << "workers died, and most tasks were done again";
        EXPECT_EQ(result["tasks"]["state"][7], "ok");
        spec[9] = "10";
        EXPECT_NE(first.substr(0, 64), digests(spec, {}, 1).substr(0, 64)) << "another seed is another run";
        if (!fullCounts())
            break;
    }
}

} // namespace
} // namespace coreo::test
