#include "architecture/layers.h"

#include <gtest/gtest.h>

namespace coreo {

namespace {

bool isInTree(const std::string &path)
{
    return std::filesystem::is_regular_file(sourceRoot() / path);
}

std::vector<std::string> problemsBelow(std::string_view folder)
{
    std::vector<std::string> problems;
    for (const std::string &file : sourceFiles(folder)) {
        for (const Include &include : includesOf(readFile(sourceRoot() / file))) {
            const std::string problem = includeProblem(file, include, isInTree);
            if (!problem.empty())
                problems.push_back(file + ':' + std::to_string(include.line) + ": " + problem);
        }
    }
    return problems;
}

} // namespace

TEST(Layers, everyIncludeOfTheCoreFollowsTheTable)
{
    EXPECT_GT(sourceFiles("core").size(), 20u) << "the sources were not found";
    const std::vector<std::string> problems = problemsBelow("core");
    EXPECT_TRUE(problems.empty()) << joined(problems);
}

TEST(Layers, everyIncludeOfTheAppFollowsTheTable)
{
    EXPECT_GT(sourceFiles("app").size(), 10u) << "the sources were not found";
    const std::vector<std::string> problems = problemsBelow("app");
    EXPECT_TRUE(problems.empty()) << joined(problems);
}

TEST(Layers, includesAreReadAsTheCompilerReadsThem)
{
    const std::vector<Include> found = includesOf("#include \"model/ids.h\"\n // #include <no>\n  # include <vector>\nint x;\n");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].name, "model/ids.h");
    EXPECT_FALSE(found[0].angle);
    EXPECT_EQ(found[1].name, "vector");
    EXPECT_TRUE(found[1].angle);
    EXPECT_EQ(found[1].line, 3);
}

/// The checker itself: what must be found is found.
TEST(Layers, breachesAreFound)
{
    const auto everywhere = [](const std::string &path) {
        return path == "core/platform/clock.h" || path == "core/executors/threads.h" || path == "core/run/run.h"
            || path == "core/executors/executor.h" || path == "core/model/ids.h" || path == "app/views/chart.h";
    };
    const auto problem = [&](const char *file, const char *name, bool angle = false) {
        return includeProblem(file, {1, name, angle}, everywhere);
    };
    EXPECT_NE(problem("core/strategies/imap.cpp", "platform/clock.h"), "");
    EXPECT_NE(problem("core/strategies/imap.cpp", "executors/threads.h"), "");
    EXPECT_NE(problem("core/strategies/imap.cpp", "chrono", true), "");
    EXPECT_NE(problem("core/model/task.h", "sqlite3.h", true), "");
    EXPECT_NE(problem("core/run/run.cpp", "QString", true), "");
    EXPECT_NE(problem("app/cli/main.cpp", "QtCore/QString", true), "");
    EXPECT_NE(problem("app/views/order/order.cpp", "run/run.h"), "");
    EXPECT_NE(problem("app/session/settings.cpp", "views/chart.h"), "");
    EXPECT_NE(problem("core/executors/executor.h", "executors/threads.h"), "");
    EXPECT_NE(problem("core/extra/new.cpp", "vector", true), "");
    EXPECT_NE(problem("core/run/run.cpp", "no/such.h"), "");

    EXPECT_EQ(problem("core/strategies/imap.cpp", "executors/executor.h"), "");
    EXPECT_EQ(problem("core/executors/threads.cpp", "platform/clock.h"), "");
    EXPECT_EQ(problem("app/window/main_window.cpp", "run/run.h"), "");
    EXPECT_EQ(problem("app/cli/main.cpp", "run/run.h"), "");
    EXPECT_EQ(problem("app/views/order/order.cpp", "QPainter", true), "");
}

} // namespace coreo
