#include "architecture/source_tree.h"
#include "architecture/translations.h"
#include "run/run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace coreo {

namespace {

namespace fs = std::filesystem;

bool isInstalled(const std::string &tool)
{
    return std::system(("command -v " + tool + " >/dev/null 2>&1").c_str()) == 0;
}

/// The places ("%1", "%n") of a text; a translation must have the same.
std::set<std::string> placesOf(const std::string &text)
{
    std::set<std::string> places;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        std::size_t at = i + 1;
        if (text[i] == '%' && text[at] == 'L' && at + 1 < text.size())
            ++at;
        if (text[i] == '%' && ((text[at] >= '1' && text[at] <= '9') || text[at] == 'n'))
            places.insert(std::string("%") + text[at]);
    }
    return places;
}

} // namespace

TEST(Resources, everyIconIsCompiledIn)
{
    const std::string qrc = readFile(sourceRoot() / "resources/resources.qrc");
    std::size_t icons = 0;
    for (const fs::directory_entry &icon : fs::directory_iterator(sourceRoot() / "resources/icons")) {
        if (icon.path().extension() != ".svg")
            continue;
        ++icons;
        EXPECT_NE(qrc.find("<file>icons/" + icon.path().filename().string() + "</file>"), std::string::npos) << icon.path();
    }
    EXPECT_GT(icons, 10u);
}

TEST(Resources, everyScenarioFileIsAScenario)
{
    std::size_t files = 0;
    for (const fs::directory_entry &file : fs::directory_iterator(sourceRoot() / "resources/scenarios")) {
        ++files;
        EXPECT_NE(findScenario(file.path().stem().string()), nullptr) << file.path();
    }
    EXPECT_EQ(scenarios().size(), files);
}

TEST(Resources, everyScenarioCanRun)
{
    Machine machine;
    for (std::uint32_t cpu = 0; cpu < 4; ++cpu)
        machine.usable.push_back(CoreId(cpu));
    for (const Scenario &scenario : scenarios()) {
        for (const Problem &problem : validate(scenario.spec, machine))
            ADD_FAILURE() << scenario.id << ": " << problem.where << ": " << problem.text.english();
    }
}

/// Translations keep the places of values, and nothing of what is there is half done.
TEST(Resources, translationsAreWhole)
{
    std::vector<std::string> problems;
    for (const char *language : {"fr", "es", "ko"}) {
        const Translations all =
            readTranslations(sourceRoot() / "resources/translations" / ("coreographer_" + std::string(language) + ".ts"));
        for (const Translations::Key &key : all.unfinished)
            problems.push_back(std::string(language) + ": not translated: " + key.first + ": " + key.second);
        for (const auto &[key, text] : all.finished) {
            if (placesOf(key.second) != placesOf(text))
                problems.push_back(std::string(language) + ": other places than \"" + key.second + "\": \"" + text + '"');
        }
    }
    EXPECT_TRUE(problems.empty()) << joined(problems);
}

TEST(Resources, desktopFilesAreValid)
{
    if (!isInstalled("desktop-file-validate") || !isInstalled("appstreamcli"))
        GTEST_SKIP() << "desktop-file-validate and appstreamcli are not installed (tests/run installs them)";
    const std::string folder = (sourceRoot() / "resources/linux").string();
    EXPECT_EQ(std::system(("desktop-file-validate '" + folder + "/coreographer.desktop'").c_str()), 0);
    EXPECT_EQ(std::system(("appstreamcli validate --no-net '" + folder
                           + "/io.github.coreographer.Coreographer.metainfo.xml'").c_str()),
              0);
}

} // namespace coreo
