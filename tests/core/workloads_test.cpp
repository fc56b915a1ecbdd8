#include "executors/step_runner.h"
#include "model/random.h"
#include "platform/clock.h"
#include "support/run_helper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <unistd.h>

namespace coreo {
namespace {

using testing::HasSubstr;

/// Runs every task of a workload really, on this thread, and compares with what it says to be right.
void expectRight(const std::string &text, std::uint32_t tasks)
{
    SCOPED_TRACE(text);
    RunSpec spec = test::makeSpec("serial", "inline", text, tasks, 1);
    const auto workload = findWorkload(spec.workload)->make(spec);
    Lane lane(tasks * 3);
    StopFlag stop;
    StepRunner runner(*workload, lane, stop, clock::now());
    Time end{};
    ASSERT_TRUE(runner.run({TaskId(0), tasks}, runner.now(), end));
    std::uint32_t ended = 0;
    for (std::size_t i = 0; i < lane.spans.size(); ++i) {
        const Span &span = lane.spans[i];
        if (!span.lastOfTask())
            continue;
        EXPECT_EQ(span.result, workload->expected(span.task)) << "task " << span.task.value;
        EXPECT_EQ(span.state(), TaskState::Ok);
        ++ended;
    }
    EXPECT_EQ(ended, tasks);
}

TEST(Workloads, RealWorkEndsInTheRightAnswer)
{
    expectRight("identity", 50);
    expectRight("sum:n=0/1/2/99999/300000", 5);
    expectRight("triangular:ranges=0/1/2/100000", 4);
    expectRight("sleep_then_sum:sleep=0..1ms", 4);
    expectRight("sleep_then_sum:sleep=0..1ms,cpu=200us", 4);
    expectRight("synthetic:mean=100us", 20);
    expectRight("memory:size=1MiB,passes=3", 3);
    expectRight("memory:size=8,passes=1", 1);
    expectRight("durations:list=100us/200us,io=0.5", 4);
    expectRight("convoy:busy=2,cpu=1ms,pause=100us", 5);
}

TEST(Workloads, TriangularOfTheArticle)
{
    RunSpec spec = test::makeSimulated("serial", "triangular", 0, 1);
    const test::Ran ran = test::runSpec(spec);
    EXPECT_EQ(ran.summary.tasks, 3u);
    EXPECT_EQ(ran.summary.result, "6.99999997e+16");
}

TEST(Workloads, SumIsExactBeyond64Bits)
{
    const test::Ran ran = test::runSpec(test::makeSimulated("serial", "sum:n=4000000000", 10, 1));
    EXPECT_EQ(ran.summary.result, "80000000020000000000");
}

TEST(Workloads, ShapesKeepMeanAndVariation)
{
    for (const char *shape : {"constant", "uniform", "lognormal", "bimodal", "ascending", "descending"}) {
        SCOPED_TRACE(shape);
        RunSpec spec = test::makeSpec("serial", "inline", std::string("synthetic:mean=10ms,shape=") + shape, 20'000, 1);
        const auto workload = findWorkload("synthetic")->make(spec);
        double sum = 0, squares = 0;
        for (std::uint32_t i = 0; i < spec.tasks; ++i) {
            const auto ns = static_cast<double>(plan(workload->task(TaskId(i))).compute.count());
            sum += ns;
            squares += ns * ns;
        }
        const double mean = sum / spec.tasks;
        const double deviation = std::sqrt(squares / spec.tasks - mean * mean);
        EXPECT_NEAR(mean / 10e6, 1.0, 0.02);
        EXPECT_NEAR(deviation / mean, std::string(shape) == "constant" ? 0.0 : 0.5, 0.03);
    }
}

/// What the simulator plans with is what tasks are, and lengths are those of the formula, to the nanosecond.
TEST(Workloads, OutlinesSayWhatTasksAre)
{
    constexpr std::uint32_t kTasks = 3'000;
    for (const char *text : {"identity", "sum:n=5/700/20000", "triangular", "synthetic:mean=1ms", "synthetic:mean=3600s,cv=10",
                             "synthetic:mean=3us,shape=uniform", "synthetic:shape=bimodal,cv=4", "synthetic:shape=ascending", "synthetic:mean=1ms,io=0.3", "sleep_then_sum"}) {
        SCOPED_TRACE(text);
        const RunSpec spec = test::makeSpec("serial", "inline", text, kTasks, 1);
        const auto workload = findWorkload(spec.workload)->make(spec);
        std::vector<TaskOutline> outlines(kTasks);
        workload->outline(TaskId(0u), kTasks, StepCosts(), outlines.data());
        for (std::uint32_t i = 0; i < kTasks; ++i) {
            const Task task = workload->task(TaskId(i));
            const Plan planned = plan(task);
            const bool waits = std::any_of(task.begin(), task.end(), [](const Step &step) { return step.waits(); });
            ASSERT_EQ(outlines[i].waits, waits) << i;
            ASSERT_EQ(outlines[i].result, workload->expected(TaskId(i))) << i;
            ASSERT_EQ(outlines[i].compute, waits ? Time::zero() : planned.compute) << i;
        }
        std::vector<TaskId> some;
        for (std::uint32_t i = 0; i < 300; ++i)
            some.emplace_back((i * 7'919 + 5) % kTasks);
        std::vector<std::uint64_t> results(some.size());
        workload->expectedOf(some.data(), static_cast<std::uint32_t>(some.size()), results.data());
        for (std::size_t i = 0; i < some.size(); ++i)
            ASSERT_EQ(results[i], workload->expected(some[i])) << some[i].value;
    }
    const RunSpec spec = test::makeSpec("serial", "inline", "synthetic:mean=1ms,cv=2", kTasks, 1);
    const auto workload = findWorkload("synthetic")->make(spec);
    const double variance = exact::log(1 + 2.0 * 2.0);
    for (std::uint32_t i = 0; i < kTasks; ++i) {
        const double share = unitInterval(randomBits(spec.seed, i));
        const double length = exact::exp(std::sqrt(variance) * exact::normalQuantile(share) - variance / 2);
        ASSERT_EQ(plan(workload->task(TaskId(i))).compute, Time(static_cast<std::int64_t>(1e6 * length + 0.5))) << i;
    }
}

TEST(Workloads, SpinStopsWhenTold)
{
    StopFlag stop;
    stop.ask();
    bool complete = true;
    spin(1'000'000'000'000ull, 42, stop, complete); // would take half an hour
    EXPECT_FALSE(complete);
}

TEST(Workloads, SpinCannotBeCutShort)
{
    const StopFlag stop;
    bool complete = false;
    EXPECT_EQ(spin(123'457, 42, stop, complete), 42u);
    EXPECT_EQ(spin(0, 42, stop, complete), 42u);
    EXPECT_TRUE(complete);
}

class DurationsFile : public testing::Test
{
protected:
    ~DurationsFile() override { std::remove(m_path.c_str()); }
    std::string write(const std::string &content)
    {
        std::ofstream(m_path, std::ios::binary) << content;
        return "durations:file=" + m_path;
    }
    std::string problem(const std::string &content)
    {
        const Problems problems = validate(test::makeSpec("serial", "", write(content), 0, 0), test::machine());
        if (problems.empty())
            return {};
        EXPECT_EQ(problems.front().code, ExitCode::BadInputFile);
        return problems.front().text.english();
    }
    std::string m_path = testing::TempDir() + "durations-" + std::to_string(::getpid());
};

TEST_F(DurationsFile, ReadsLines)
{
    const RunSpec spec = resolve(test::makeSpec("serial", "", write("\xef\xbb\xbf" "10\r\n\n# comment\n1.5s\n250us"), 0, 0),
                                 test::machine());
    EXPECT_EQ(spec.tasks, 3u);
    const auto workload = findWorkload("durations")->make(spec);
    EXPECT_EQ(plan(workload->task(TaskId(1))).compute, std::chrono::milliseconds(1500));
}

TEST_F(DurationsFile, NamesEveryBadRow)
{
    EXPECT_THAT(problem("10\nnan\n1,5\n-3\n"), testing::AllOf(HasSubstr("row 2: \"nan\""), HasSubstr("row 3: \"1,5\""), HasSubstr("row 4")));
    EXPECT_THAT(problem(""), HasSubstr("holds no duration"));
    EXPECT_THAT(problem(std::string("\0\x01\xff", 3)), HasSubstr("row 1"));
    std::string many;
    for (int i = 0; i < 25; ++i)
        many += "x\n";
    EXPECT_THAT(problem(many), HasSubstr("and 15 more"));
}

TEST_F(DurationsFile, MissingFileAndFolder)
{
    RunSpec spec = test::makeSpec("serial", "", "durations:file=/nonexistent/file", 0, 0);
    const Problems missing = validate(spec, test::machine());
    ASSERT_EQ(missing.size(), 1u);
    EXPECT_EQ(missing[0].code, ExitCode::BadInputFile);
    spec.workloadParameters["file"] = "/tmp";
    EXPECT_THAT(validate(spec, test::machine())[0].text.english(), HasSubstr("not a regular file"));
}

} // namespace
} // namespace coreo
