// The back end python from outside: what CPython runs, refuses, loses and hangs on, and what is told of it.

#include "cli/coreo_program.h"
#include "support/needs_python.h"
#include "support/run_helper.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;

class PythonBackEnd : public testing::Test
{
public:
    void SetUp() override
    {
        if (const std::string missing = missingInterpreter(); !missing.empty())
            GTEST_SKIP() << missing;
    }
};

json onPython(std::vector<std::string> arguments, int exitCode = 0)
{
    arguments.insert(arguments.begin(), {"--backend", "python", "--quiet"});
    return resultOf(std::move(arguments), exitCode);
}

/// Runs `coreo run --backend python ARGUMENTS`, which is to be refused.
ProgramResult refused(std::vector<std::string> arguments, int exitCode)
{
    arguments.insert(arguments.begin(), {"run", "--backend", "python"});
    ProgramResult result = coreo(std::move(arguments));
    EXPECT_EQ(result.exitCode, exitCode) << result.out << result.err;
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << "one clear message: " << result.err;
    return result;
}

/// The run has left no process: the bridge of that pid and the workers are gone.
void expectNobodyLeft(const json &result)
{
    for (const json &worker : result["workers"]) {
        const std::string command = readFile("/proc/" + std::to_string(worker["pid"].get<int>()) + "/cmdline");
        EXPECT_THAT(command, testing::Not(HasSubstr("bridge.py"))) << worker;
    }
}

std::vector<std::string> warningsOf(const json &result)
{
    return result["warnings"].get<std::vector<std::string>>();
}

/// A file with the user's functions.
std::string work(const TemporaryFolder &folder, const std::string &text)
{
    writeFile(folder.file("work.py"), text);
    return folder.file("work.py");
}

TEST_F(PythonBackEnd, GivesTheSameResultsAsTheNativeOne)
{
    const std::vector<std::string> batch{"--strategy", "pool_imap_unordered", "--workload", "sleep_then_sum:sleep=0..5,n=3000",
                                         "--tasks",    "30",                  "--workers",  "2"};
    const json python = onPython(batch), native = resultOf(batch);
    EXPECT_EQ(python["format"], "coreo.run/1");
    EXPECT_EQ(python["state"], "complete");
    EXPECT_EQ(python["summary"]["ok"], 30);
    EXPECT_EQ(python["summary"]["wrong"], 0);
    EXPECT_EQ(python["summary"]["result"], native["summary"]["result"]);
    EXPECT_EQ(python["tasks"]["result"], native["tasks"]["result"]);
    EXPECT_EQ(python["spec"]["backend"], "python");
    EXPECT_EQ(python["spec"]["onError"], "api");
    EXPECT_THAT(python["python"]["version"].get<std::string>(), testing::StartsWith("3."));
    EXPECT_EQ(python["workers"].size(), 2u);
    EXPECT_GE(python["order"]["received"].size(), 30u);
    expectNobodyLeft(python);
}

TEST_F(PythonBackEnd, LosesNoEventOfManyTinyTasks)
{
    const json result = onPython({"--strategy", "pool_map", "--workload", "identity", "--tasks", "100000", "--workers", "2"});
    EXPECT_EQ(result["summary"]["ok"], 100'000);
    EXPECT_EQ(result["python"]["dropped"], 0);
    EXPECT_GE(result["python"]["events"].get<int>(), 100'000);
    EXPECT_GT(result["python"]["recording"].get<int>(), 0);
    const ProgramResult told = coreo({"run", "--backend", "python", "--strategy", "pool_map", "--workload", "identity", "--tasks", "1000"});
    EXPECT_THAT(told.out, HasSubstr("0 dropped"));
}

TEST_F(PythonBackEnd, ASavedRunKeepsWhatRanIt)
{
    const TemporaryFolder folder;
    const std::string file = folder.file("run.coreo");
    const json result = onPython({"--strategy", "executor_map", "--workload", "identity", "--tasks", "20", "--save", file});
    EXPECT_EQ(coreo({"check", file}).exitCode, 0);
    const ProgramResult exported = coreo({"export", file, "--format", "json", "--out", "-"});
    ASSERT_EQ(exported.exitCode, 0) << exported.err;
    EXPECT_EQ(json::parse(exported.out)["python"], result["python"]);
}

// Pool tells nobody that a worker died: the watchdog does, and ends the run.
TEST_F(PythonBackEnd, AKillLeavesPoolMapStuckAndSaysWhy)
{
    const json result = onPython({"--strategy", "pool_map", "--workload", "synthetic:mean=5ms", "--tasks", "40", "--workers", "2",
                                  "--fault", "kill@7"},
                                 1);
    EXPECT_EQ(result["state"], "stuck");
    EXPECT_EQ(result["tasks"]["state"][7], "crashed");
    EXPECT_EQ(result["failures"][0]["signal"], "SIGKILL");
    EXPECT_EQ(result["summary"]["crashed"], 1);
    EXPECT_TRUE(result["order"]["delivered"].empty());
    EXPECT_THAT(warningsOf(result), testing::ElementsAre(AllOf(HasSubstr("task 7"), HasSubstr("tasks 5 to 9")), HasSubstr("map() hands on nothing")));
    // Within 2 s of the last progress: of the last end of a task that there was.
    std::int64_t last = 0, end = result["summary"]["makespan"].get<std::int64_t>();
    for (const json &finished : result["tasks"]["finished"])
        last = std::max(last, finished.is_null() ? 0 : finished.get<std::int64_t>());
    std::cout << "verdict after " << static_cast<double>(end - last) / 1e9 << " s\n";
    EXPECT_LT(static_cast<double>(end - last) / 1e9, 2 * timeFactor());
    expectNobodyLeft(result);
}

TEST_F(PythonBackEnd, AKillBehindImapHoldsResultsBack)
{
    const json result = onPython({"--strategy", "pool_imap", "--workload", "synthetic:mean=2ms", "--tasks", "30", "--workers", "2",
                                  "--fault", "kill@7"},
                                 1);
    EXPECT_EQ(result["state"], "stuck");
    EXPECT_EQ(result["order"]["delivered"].size(), 7u);
    EXPECT_EQ(result["order"]["received"].size(), 29u);
    EXPECT_THAT(warningsOf(result), testing::Contains(HasSubstr("22 results behind it are held back")));
}

// The executor gives up every future that has no result.
TEST_F(PythonBackEnd, AKillBreaksTheFuturesOfAnExecutor)
{
    const json result = onPython({"--strategy", "executor_map", "--workload", "synthetic:mean=5ms", "--tasks", "40", "--workers", "2",
                                  "--fault", "kill@7"},
                                 1);
    EXPECT_EQ(result["tasks"]["state"][7], "crashed");
    EXPECT_NE(result["state"], "complete");
    ASSERT_FALSE(result["python"]["broken"].empty());
    std::vector<bool> broken(40);
    for (const json &range : result["python"]["broken"])
        for (int i = range[0]; i < range[0].get<int>() + range[1].get<int>(); ++i)
            broken[static_cast<std::size_t>(i)] = true;
    EXPECT_TRUE(broken[7]);
    for (std::size_t i = 0; i < broken.size(); ++i)
        EXPECT_NE(broken[i], !result["tasks"]["received"][i].is_null()) << "a future has a result, or is broken: " << i;
    EXPECT_THAT(warningsOf(result), testing::Contains(HasSubstr("BrokenProcessPool")));
}

TEST_F(PythonBackEnd, AKillNativelyBlamesOneTask)
{
    const json result = resultOf({"--strategy", "pool_map", "--workload", "synthetic:mean=5ms", "--tasks", "40", "--workers", "2",
                                  "--executor", "processes", "--fault", "kill@7"},
                                 1);
    EXPECT_EQ(result["state"], "complete");
    EXPECT_EQ(result["summary"]["ok"], 39);
    EXPECT_EQ(result["summary"]["crashed"], 1);
    EXPECT_EQ(result["python"], nullptr);
}

TEST_F(PythonBackEnd, RunsTheUsersOwnFunction)
{
    const TemporaryFolder folder;
    const std::string file = work(folder, "def items():\n    return ['a', 'bb', 'ccc', '', 'eeeee']\n\n"
                                          "def f(text):\n    print('noise', flush=True)\n    if not text:\n"
                                          "        raise ValueError('an empty one')\n    return len(text)\n");
    const std::string workload = "python:file=" + file + ",function=f,items=items";
    for (const char *strategy : {"serial", "pool_imap", "executor_as_completed", "process_join", "event_loop_gather"}) {
        SCOPED_TRACE(strategy);
        const json result = onPython({"--strategy", strategy, "--workload", workload, "--workers", "2"}, 1);
        EXPECT_EQ(result["spec"]["tasks"], 5) << "as many as items";
        ASSERT_EQ(result["failures"].size(), 1u);
        EXPECT_EQ(result["failures"][0]["task"], 3);
        const auto text = result["failures"][0]["text"].get<std::string>();
        EXPECT_THAT(text, AllOf(HasSubstr("ValueError: an empty one"), HasSubstr("work.py"), HasSubstr("line 7")));
    }
}

TEST_F(PythonBackEnd, AFileThatCannotBeUsedIsExit3)
{
    const TemporaryFolder folder;
    const auto workload = [&](const std::string &text, const std::string &more) {
        return "python:file=" + work(folder, text) + more;
    };
    EXPECT_THAT(refused({"--workload", "python:file=" + folder.file("nobody.py")}, 3).err, HasSubstr("nobody.py"));
    EXPECT_THAT(refused({"--workload", workload("def f(:\n", ",function=f")}, 3).err, AllOf(HasSubstr("SyntaxError"), HasSubstr("work.py")));
    EXPECT_THAT(refused({"--workload", workload("x = 1\n", ",function=f")}, 3).err, HasSubstr("f"));
    EXPECT_THAT(refused({"--workload", workload("import nobody_has_this\n", ",function=f")}, 3).err, HasSubstr("nobody_has_this"));
    EXPECT_THAT(refused({"--workload", workload("def f(x): return x\ndef items(): return []\n", ",function=f,items=items")}, 3).err,
                HasSubstr("the list is empty"));
}

TEST_F(PythonBackEnd, AnInterpreterThatCannotServeIsExit4)
{
    const TemporaryFolder folder;
    EXPECT_THAT(refused({"--python", folder.file("python9")}, 4).err, HasSubstr("python9"));
    EXPECT_THAT(refused({"--python", "/bin/false"}, 4).err, AllOf(HasSubstr("/bin/false"), HasSubstr("before it was ready")));
    const auto script = [&](const char *name, const std::string &text) {
        writeFile(folder.file(name), text);
        std::filesystem::permissions(folder.file(name), std::filesystem::perms::owner_all);
        return folder.file(name);
    };
    EXPECT_THAT(refused({"--python", script("crashes", "#!/bin/sh\nkill -SEGV $$\n")}, 4).err, HasSubstr("SIGSEGV"));
    EXPECT_THAT(refused({"--python", script("noise", "#!/bin/sh\necho out of order >&2\nexit 3\n")}, 4).err, HasSubstr("out of order"));
    writeFile(folder.file("plain"), "no program");
    EXPECT_THAT(refused({"--python", folder.file("plain")}, 4).err, HasSubstr("plain"));
    // One that says it is too old: the real one, told another version before the bridge looks.
    const std::string old = script("old", "#!/bin/sh\nfor last; do :; done\nexec " + findInterpreter("") +
                                              " -I -B -c 'import sys, runpy; sys.version_info = (3, 7, 9, \"final\", 0); "
                                              "sys.argv = [sys.argv[1]]; runpy.run_path(sys.argv[0], run_name=\"__main__\")' \"$last\"\n");
    EXPECT_THAT(refused({"--python", old}, 4).err, AnyOf(HasSubstr("3.7"), HasSubstr("3.8")));
}

TEST_F(PythonBackEnd, WhatCpythonDoesNotHaveIsRefused)
{
    EXPECT_THAT(coreo({"run", "--backend", "python", "--retries", "2"}).err, HasSubstr("--retries"));
    EXPECT_THAT(coreo({"run", "--backend", "python", "--timeout", "1"}).err, HasSubstr("--timeout"));
    EXPECT_EQ(coreo({"run", "--backend", "python", "--timeout", "1"}).exitCode, 2);
    EXPECT_EQ(coreo({"run", "--python", "python3"}).exitCode, 2) << "only the back end python has one";
    EXPECT_EQ(coreo({"run", "--start-method", "spawn"}).exitCode, 2);
    EXPECT_EQ(coreo({"run", "--backend", "python", "--start-method", "vfork"}).exitCode, 2);
    const TemporaryFolder folder;
    EXPECT_EQ(coreo({"run", "--workload", "python:file=" + work(folder, "def task(x): return x\n")}).exitCode, 2);
}

TEST_F(PythonBackEnd, CalibrateWritesCostsThatTheSimulatorTakes)
{
    const TemporaryFolder folder;
    const ProgramResult result = coreo({"calibrate", "--out", folder.path()});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    for (const char *backend : {"native", "python"}) {
        const std::string file = folder.file(std::string("costs-") + backend + ".json");
        EXPECT_EQ(json::parse(readFile(file))["format"], "coreo.costs/1");
        const json run = resultOf({"--backend", "simulated", "--costs", file, "--workload", "identity", "--tasks", "100"});
        EXPECT_EQ(run["summary"]["ok"], 100);
        EXPECT_THAT(result.out, HasSubstr(file));
    }
    EXPECT_EQ(coreo({"calibrate", "--backend", "simulated"}).exitCode, 2);
    EXPECT_EQ(coreo({"calibrate", "--backend", "python", "--python", "/nowhere/python3", "--out", folder.path()}).exitCode, 4);
    EXPECT_EQ(coreo({"calibrate", "--out", "/proc/nowhere"}).exitCode, 5);
}

// The second article takes Python minutes, as its author says.
TEST_F(PythonBackEnd, TheArticlesClaimsHoldOnCpython)
{
    const std::vector<const char *> sampled{"s1", "s3"}, all{"s1", "s2", "s3", "s4"};
    for (const char *article : fullCounts() ? all : sampled) {
        const TemporaryFolder folder;
        const ProgramResult result =
            coreo({"reproduce", article, "--backend", "python", "--out", folder.file("out")});
        EXPECT_EQ(result.exitCode, 0) << result.out << result.err;
        EXPECT_EQ(json::parse(readFile(folder.file("out") + "/claims.json"))["pass"], true);
    }
}

} // namespace
} // namespace coreo::test
