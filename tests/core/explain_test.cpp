#include "model/explanation.h"
#include "run/run.h"
#include "strategies/explain.h"
#include "support/run_program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <unistd.h>

namespace coreo {
namespace {

const char *const kPython = "/usr/bin/python3";

/// INTERFACE, table A: also those that the registry may not have.
const std::vector<std::string> kStrategies{
    "serial", "process_join", "pool_apply", "pool_apply_async", "pool_map", "pool_imap", "pool_imap_unordered",
    "executor_map", "executor_as_completed", "run_in_executor_as_completed", "run_in_executor_gather",
    "event_loop_gather", "event_loop_as_completed", "loop_per_core"};

std::vector<std::string> executorsOf(const std::string &strategy)
{
    if (strategy == "serial")
        return {"inline"};
    if (strategy == "process_join")
        return {"processes"};
    if (strategy.starts_with("event_loop_") || strategy == "loop_per_core")
        return {"loops"};
    if (strategy.starts_with("run_in_executor_"))
        return {"threads", "gil-threads", "processes"};
    return {"inline", "threads", "gil-threads", "processes"};
}

RunSpec specOf(const std::string &strategy, const std::string &executor, const std::string &workload,
               const ParameterValues &values = {})
{
    RunSpec spec;
    spec.strategy = strategy;
    spec.executor = executor;
    spec.workload = workload;
    if (const WorkloadInfo *info = findWorkload(workload))
        for (const Parameter &parameter : info->parameters)
            spec.workloadParameters[parameter.key] = parameterValue(info->parameters, values, parameter.key);
    else
        spec.workloadParameters = values;
    spec.tasks = 5;
    spec.workers = 2;
    spec.chunk = strategy == "loop_per_core" ? 3 : 1;
    return spec;
}

std::string pythonOf(const RunSpec &spec)
{
    return joinedLines(explain(spec).python);
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(Explain, everyProgramIsPython)
{
    if (::access(kPython, X_OK) != 0)
        GTEST_SKIP() << "no " << kPython << " here";
    test::TemporaryFolder folder;
    int count = 0;
    const std::vector<std::pair<std::string, ParameterValues>> workloads{
        {"identity", {}}, {"sum", {}}, {"sum", {{"n", "200000000/50000000"}}}, {"triangular", {}},
        {"sleep_then_sum", {}}, {"sleep_then_sum", {{"cpu", "400us"}}}, {"synthetic", {}},
        {"synthetic", {{"shape", "uniform"}, {"io", "0.5"}}}, {"synthetic", {{"shape", "bimodal"}}},
        {"synthetic", {{"shape", "ascending"}}}, {"synthetic", {{"shape", "constant"}}}, {"memory", {}},
        {"durations", {{"list", "1/2/3/4/5/6/7/8/9/10"}}}, {"durations", {{"file", "/some/where"}, {"io", "1"}}},
        {"wordcount", {{"files", "24"}, {"size", "1MiB"}}}, {"command", {}}};
    for (const std::string &strategy : kStrategies) {
        for (const std::string &executor : executorsOf(strategy)) {
            for (const auto &[workload, values] : workloads) {
                for (const Pin pin : {Pin::None, Pin::Worker, Pin::Task}) {
                    RunSpec spec = specOf(strategy, executor, workload, values);
                    spec.pin = pin;
                    if (pin == Pin::Task)
                        spec.strategyParameters["join"] = "true";
                    test::writeFile(folder.file(strategy + "-" + executor + "-" + std::to_string(++count) + ".py"),
                                    pythonOf(spec));
                }
            }
        }
    }
    const test::ProgramResult result = test::runProgram(
        {kPython,
         {"-c", "import ast, pathlib, sys\nfor file in sorted(pathlib.Path(sys.argv[1]).glob('*.py')):\n"
                "    try: ast.parse(file.read_text())\n"
                "    except SyntaxError as error: print(file.name, error, file.read_text())\n",
          folder.path()}, {}, {}, false, false, false});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.out, "") << count << " programs";
}

/// The lines do what they say: each program delivers every result, those of ordered strategies in order.
TEST(Explain, programsDeliverEveryResult)
{
    if (::access(kPython, X_OK) != 0)
        GTEST_SKIP() << "no " << kPython << " here";
    test::TemporaryFolder folder;
    for (const std::string &strategy : kStrategies) {
        const std::string executor = executorsOf(strategy).back();
        const bool loop = executor == "loops" || strategy.starts_with("run_in");
        const RunSpec spec = loop ? specOf(strategy, executor, "sleep_then_sum", {{"sleep", "0..5ms"}, {"n", "10"}})
                                  : specOf(strategy, executor, "sum", {{"n", "10"}});
        const std::string file = folder.file(strategy + ".py");
        test::writeFile(file, pythonOf(spec));
        const test::ProgramResult result = test::runProgram({kPython, {file}, {}, {}, false, false, false});
        EXPECT_EQ(result.exitCode, 0) << strategy << "\n" << result.err << pythonOf(spec);
        std::istringstream lines(result.out);
        int delivered = 0;
        for (std::string line; std::getline(lines, line); ++delivered)
            EXPECT_EQ(line, strategy == "process_join" ? "Process-" + std::to_string(delivered + 1) + " has ended" : "55")
                << strategy;
        EXPECT_EQ(delivered, 5) << strategy << "\n" << pythonOf(spec);
    }
}

TEST(Explain, slidersStandInTheLines)
{
    RunSpec spec = specOf("pool_imap", "processes", "identity");
    spec.tasks = 12'000;
    spec.workers = 7;
    EXPECT_TRUE(contains(pythonOf(spec), "with Pool(7) as pool:")) << pythonOf(spec);
    EXPECT_TRUE(contains(pythonOf(spec), "items = range(12_000)"));
    EXPECT_FALSE(contains(pythonOf(spec), "chunksize"));
    spec.chunk = 16;
    spec.chunkGiven = true;
    EXPECT_TRUE(contains(pythonOf(spec), "pool.imap(f, items, chunksize=16)")) << pythonOf(spec);
    spec.executor = "gil-threads";
    EXPECT_TRUE(contains(pythonOf(spec), "with ThreadPool(7) as pool:"));
    spec.strategy = "executor_map";
    EXPECT_TRUE(contains(pythonOf(spec), "ThreadPoolExecutor(max_workers=7)"));
    const Explanation explanation = explain(spec);
    const std::pair<std::string, std::string> chunk{"batch.chunkSize()", "16"};
    EXPECT_EQ(std::count(explanation.values.begin(), explanation.values.end(), chunk), 1);
}

TEST(Explain, ourLinesAreThoseOfTheSource)
{
    for (const StrategyInfo &strategy : strategies()) {
        const Explanation explanation = explain(specOf(strategy.id, strategy.defaultExecutor, "identity"));
        ASSERT_FALSE(explanation.own.empty()) << strategy.id;
        std::string source;
        for (const std::string &file : explanation.ownFiles)
            source += test::readFile(std::string(COREO_SOURCE_DIR) + "/" + file);
        std::uint8_t marks = 0;
        for (const CodeLine &line : explanation.own) {
            EXPECT_TRUE(line.text.empty() || contains(source, line.text + "\n")) << strategy.id << ": " << line.text;
            marks |= line.marks;
        }
        EXPECT_TRUE(marks & CodeLine::HandsOut) << strategy.id;
        EXPECT_TRUE(marks & CodeLine::HandsOn) << strategy.id;
    }
}

TEST(Explain, aStrategyShowsWhatItUsesThen)
{
    RunSpec spec = specOf("pool_apply_async", "processes", "identity");
    EXPECT_EQ(explain(spec).ownFiles, (std::vector<std::string>{"core/strategies/pool_apply_async.cpp", "core/strategies/in_order.h"}));
    spec.strategyParameters["join"] = "true";
    EXPECT_EQ(explain(spec).ownFiles, (std::vector<std::string>{"core/strategies/pool_apply_async.cpp"}));
    EXPECT_TRUE(contains(pythonOf(spec), "pool.join()"));
}

TEST(Explain, everyProgramHandsOutAndHandsOn)
{
    for (const std::string &strategy : kStrategies) {
        std::uint8_t marks = 0;
        for (const CodeLine &line : explain(specOf(strategy, executorsOf(strategy).back(), "sleep_then_sum")).python)
            marks |= line.marks;
        const std::uint8_t least = CodeLine::HandsOut | CodeLine::Waits | CodeLine::HandsOn;
        EXPECT_EQ(marks & least, least) << strategy;
    }
}

} // namespace coreo
