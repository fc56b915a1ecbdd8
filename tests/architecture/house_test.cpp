#include "architecture/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace coreo {

namespace fs = std::filesystem;

TEST(House, topLevelHoldsOnlyWhatBelongsThere)
{
    const std::set<std::string> allowed{"app",       "core",         "resources", "tests", "CMakeLists.txt", "CMakePresets.json",
                                        "README.md", "CHANGELOG.md", "LICENSE"};
    std::vector<std::string> strangers;
    for (const fs::directory_entry &entry : fs::directory_iterator(sourceRoot())) {
        const std::string name = entry.path().filename();
        if (name.front() != '.' && !name.starts_with("build") && !allowed.contains(name))
            strangers.push_back(name);
    }
    EXPECT_TRUE(strangers.empty()) << joined(strangers);
    for (const std::string &name : allowed)
        EXPECT_TRUE(fs::exists(sourceRoot() / name)) << name << " is missing";
}

TEST(House, setUpCommandsCanBeStarted)
{
    for (const char *script : {"app/run", "tests/run", ".ci/run"}) {
        const fs::perms bits = fs::status(sourceRoot() / script).permissions();
        EXPECT_NE(bits & fs::perms::owner_exec, fs::perms::none) << script;
    }
}

/// "About 400 lines, headers 200": a tenth more is still about.
TEST(House, filesStayShort)
{
    std::vector<std::string> tooLong;
    for (const char *folder : {"core", "app", "tests"}) {
        for (const std::string &file : sourceFiles(folder)) {
            const std::string text = readFile(sourceRoot() / file);
            const auto lines = std::count(text.begin(), text.end(), '\n');
            if (lines > (file.ends_with(".h") ? 220 : 440))
                tooLong.push_back(file + ": " + std::to_string(lines) + " lines");
        }
    }
    EXPECT_TRUE(tooLong.empty()) << joined(tooLong);
}

TEST(House, everyModuleHasAShortReadme)
{
    std::vector<std::string> problems;
    for (const char *part : {"core", "app"}) {
        for (const fs::directory_entry &entry : fs::directory_iterator(sourceRoot() / part)) {
            // An empty folder is not in a clone.
            if (!entry.is_directory() || fs::is_empty(entry.path()))
                continue;
            const fs::path readme = entry.path() / "README.md";
            const std::string name = fs::relative(readme, sourceRoot()).string();
            if (!fs::exists(readme)) {
                problems.push_back(name + " is missing");
                continue;
            }
            const std::string text = readFile(readme);
            const auto lines = std::count(text.begin(), text.end(), '\n');
            if (lines > 30)
                problems.push_back(name + " has " + std::to_string(lines) + " lines, more than 30");
        }
    }
    EXPECT_TRUE(problems.empty()) << joined(problems);
}

} // namespace coreo
