// Help, version, list and machine; what a terminal gets that a pipe does not.

#include "cli/coreo_program.h"
#include "cli/program.h"
#include "cli/run_options.h"

#include "platform/topology.h"
#include "strategies/strategy.h"

#include "strategies/strategy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(Help, NamesEveryVerbAndOption)
{
    const ProgramResult general = coreo({"--help"});
    EXPECT_EQ(general.exitCode, 0);
    for (const Verb &verb : verbs()) {
        if (verb.run) {
            EXPECT_THAT(general.out, HasSubstr(std::string("\n  ") + verb.name + " "));
            const ProgramResult own = coreo({verb.name, "--help"});
            EXPECT_EQ(own.exitCode, 0);
            EXPECT_THAT(own.out, HasSubstr(std::string("Usage: coreo ") + verb.name + " "));
        } else {
            EXPECT_EQ(coreo({verb.name, "--help"}).exitCode, 2) << verb.name;
        }
    }
    const std::string run = coreo({"run", "--help"}).out;
    for (const OptionInfo &option : runOptionTable())
        EXPECT_THAT(run, option.later ? testing::Matcher<std::string>(Not(HasSubstr(option.name))) : HasSubstr(option.name));
}

TEST(Help, ManualAndCompletionsKnowEveryOption)
{
    for (const char *file : {"man/coreo.1", "completions/coreo.bash", "completions/coreo.zsh", "completions/coreo.fish"}) {
        std::string text = readFile(std::string(COREO_SOURCE_DIR) + "/resources/" + file);
        ASSERT_FALSE(text.empty()) << file;
        std::erase(text, '\\'); // the manual writes \-\-tasks
        const bool fish = std::string(file).ends_with("fish");
        for (const OptionInfo &option : runOptionTable()) {
            const std::string name = fish ? " -l " + std::string(option.name).substr(2) + " " : option.name;
            if (option.later)
                EXPECT_THAT(text, Not(HasSubstr(name))) << file;
            else
                EXPECT_THAT(text, HasSubstr(name)) << file;
        }
    }
}

TEST(Help, WithoutArgumentsIsUsage)
{
    const ProgramResult result = coreo({});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err, HasSubstr("Usage: coreo VERB"));
}

TEST(Version, IsOneLine)
{
    const ProgramResult result = coreo({"--version"});
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.out, versionLine("coreo") + "\n");
}

TEST(List, TellsEveryIdWithItsParametersAndDefaults)
{
    const json workloads = json::parse(coreo({"list", "workloads", "--json"}).out);
    std::vector<std::string> ids;
    for (const json &workload : workloads)
        ids.push_back(workload["id"]);
    EXPECT_THAT(ids, testing::IsSupersetOf({"identity", "sum", "triangular", "sleep_then_sum", "synthetic", "memory", "durations"}));
    const std::string text = coreo({"list", "workloads"}).out;
    for (const json &workload : workloads) {
        EXPECT_THAT(text, HasSubstr("\n" + workload["id"].get<std::string>() + " "));
        for (const json &parameter : workload["parameters"])
            EXPECT_THAT(text, HasSubstr(parameter["key"].get<std::string>()));
    }
}

TEST(List, TellsWhichExecutorsAStrategyAllows)
{
    const json strategies = json::parse(coreo({"list", "strategies", "--json"}).out);
    EXPECT_EQ(strategies.size(), coreo::strategies().size());
    for (const json &strategy : strategies)
        EXPECT_THAT(strategy["executors"], testing::Contains(strategy["defaultExecutor"]));
}

TEST(List, EveryKindAsTextAndAsJson)
{
    for (const char *kind : {"strategies", "workloads", "executors", "scenarios", "formats"}) {
        const ProgramResult text = coreo({"list", kind});
        EXPECT_EQ(text.exitCode, 0);
        EXPECT_TRUE(text.out.starts_with("id ")) << text.out;
        EXPECT_FALSE(json::parse(coreo({"list", kind, "--json"}).out).empty()) << kind;
    }
    const json scenarios = json::parse(coreo({"list", "scenarios", "--json"}).out);
    const std::string shown = coreo({"list", "scenarios"}).out;
    std::vector<std::string> ids;
    for (const json &scenario : scenarios) {
        ids.push_back(scenario["id"]);
        EXPECT_THAT(shown, HasSubstr(scenario["lesson"]["expect"].get<std::string>()));
        EXPECT_THAT(shown, HasSubstr(scenario["lesson"]["wrong"].get<std::string>()));
    }
    EXPECT_THAT(ids, testing::IsSupersetOf(
                         {"first-look", "s4-imap", "s4-imap-unordered", "s4-trivial", "s4-hand-out", "s2-serial", "s1-apply", "s2-pinned"}));
}

TEST(Machine, TellsTheCpus)
{
    const Machine machine = detectMachine();
    const json told = json::parse(coreo({"machine", "--json"}).out);
    EXPECT_EQ(told["cpus"], machine.cpus());
    EXPECT_EQ(told["usableCpus"].size(), machine.usable.size());
    EXPECT_FALSE(told["utilisation"].get<std::string>().empty());
    EXPECT_THAT(coreo({"machine"}).out, AllOf(HasSubstr("Usable"), HasSubstr("Utilisation")));
}

ProgramSetup onTerminal(std::vector<std::string> arguments)
{
    ProgramSetup setup = coreoSetup(std::move(arguments));
    setup.terminal = true;
    setup.environment = {{"TERM", "xterm"}};
    return setup;
}

// Long enough for several pictures on any machine, and the end depends on no clock but the tasks' own waits.
const std::vector<std::string> kWatched = {"run",     "--workload", "sleep_then_sum:sleep=500ms..500ms,n=10", "--tasks", "4",
                                           "--workers", "2"};

TEST(Terminal, ShowsLiveBarsAndClearsThem)
{
    const ProgramResult result = runProgram(onTerminal(kWatched));
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_THAT(result.out, AllOf(HasSubstr("of 4 delivered"), HasSubstr("A\x1b[J"), HasSubstr(" %"), HasSubstr("\x1b[32m")));
    const std::size_t cleared = result.out.rfind("A\x1b[J");
    EXPECT_GT(result.out.find("speed-up"), cleared) << "the report stands below what was cleared";
}

TEST(Terminal, NoColorMeansNoColour)
{
    ProgramSetup setup = onTerminal({"run", "--workload", "identity", "--tasks", "3", "--workers", "1"});
    setup.environment.emplace_back("NO_COLOR", "1");
    EXPECT_THAT(runProgram(setup).out, AllOf(Not(HasSubstr("\x1b[3")), HasSubstr("speed-up")));
}

TEST(Terminal, ADumbOneGetsNoCodes)
{
    ProgramSetup setup = onTerminal(kWatched);
    setup.environment = {{"TERM", "dumb"}};
    EXPECT_THAT(runProgram(setup).out, AllOf(Not(HasSubstr("\x1b")), HasSubstr("speed-up")));
}

TEST(Terminal, BarsGoWherePeopleRead)
{
    // Standard output is the terminal, yet belongs to the object; standard error is a pipe: no bars anywhere.
    ProgramSetup setup = onTerminal(kWatched);
    setup.arguments.insert(setup.arguments.end(), {"--json", "-"});
    const ProgramResult result = runProgram(setup);
    EXPECT_TRUE(json::accept(result.out)) << result.out;
    EXPECT_THAT(result.err, AllOf(Not(HasSubstr("\x1b")), HasSubstr("speed-up")));
}

TEST(Terminal, AnInterruptedRunLeavesOneLineAndNoBars)
{
    RunningProgram program(onTerminal({"run", "--workload", "synthetic:mean=60s", "--tasks", "50", "--workers", "2"}));
    program.waitForText("of 50 delivered");
    program.send(2);
    const ProgramResult result = program.wait();
    EXPECT_EQ(result.exitCode, 130);
    EXPECT_TRUE(result.out.ends_with("\x1b[J")) << "the bars are cleared";
    EXPECT_THAT(result.err, HasSubstr("interrupted by SIGINT"));
}

} // namespace
} // namespace coreo::test
