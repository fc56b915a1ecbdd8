// `coreo compare`: saved runs side by side. Who is quicker and when nobody can tell is tested in tests/core.

#include "cli/coreo_program.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

using Words = std::vector<std::string>;

/// Eight tasks of 10 ms on virtual cores that cost nothing.
class Compare : public testing::Test
{
protected:
    std::string save(const std::string &name, Words more, int exitCode = 0) const
    {
        const std::string path = m_folder.file(name);
        Words arguments = {"run", "--backend", "simulated", "--costs", "none", "--workload", "durations:list=10ms", "--save", path, "--quiet"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        EXPECT_EQ(coreo(arguments).exitCode, exitCode);
        return path;
    }
    std::string serial() const { return save("serial.coreo", {"--strategy", "serial", "--tasks", "8"}); }
    std::string pool() const { return save("pool.coreo", {"--strategy", "pool_imap", "--tasks", "8", "--workers", "2"}); }

    const TemporaryFolder m_folder;
};

TEST_F(Compare, AColumnARunAndAVerdict)
{
    const std::string a = serial(), b = pool();
    const ProgramResult result = coreo({"compare", a, b});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.err, "");
    for (const char *row : {"strategy ", "executor ", "workers ", "back end ", "wall time ", "speed-up ", "efficiency ", "first result ",
                            "head-of-line ", "overtakes ", "failures ", "result "})
        EXPECT_THAT(result.out, HasSubstr(std::string("\n") + row));
    EXPECT_THAT(result.out, testing::ContainsRegex("\nwall time +80 ms +40 ms \\(0\\.50x\\)\n"));
    EXPECT_THAT(result.out, testing::ContainsRegex("\nspeed-up +1\\.00 +2\\.00 \\(2\\.00x\\)\n"));
    EXPECT_THAT(result.out, testing::ContainsRegex("\nresult +[^ ]+ +equal\n"));
    EXPECT_TRUE(result.out.ends_with("\n" + b + " is quicker: 40 ms, 2.00 times as quick as " + a + " (80 ms).\n")) << result.out;
}

TEST_F(Compare, JsonHoldsEveryRunAndItsRatios)
{
    const std::string a = serial(), b = pool(), c = save("join.coreo", {"--strategy", "process_join", "--tasks", "8"});
    const ProgramResult result = coreo({"compare", a, b, c, "--json", "-"});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_THAT(result.err, HasSubstr("is the quickest")) << "people read on the other stream";
    const json told = json::parse(result.out);
    EXPECT_EQ(told["format"], "coreo.compare/1");
    ASSERT_EQ(told["runs"].size(), 3u);
    EXPECT_EQ(told["runs"][1]["file"], b);
    EXPECT_EQ(told["runs"][1]["state"], "complete");
    EXPECT_EQ(told["runs"][1]["spec"]["strategy"], "pool_imap");
    EXPECT_EQ(told["runs"][1]["summary"]["makespan"], 40'000'000);
    EXPECT_EQ(told["runs"][1]["ratios"]["makespan"], 0.5);
    EXPECT_EQ(told["runs"][1]["ratios"]["speedup"], 2.0);
    EXPECT_EQ(told["runs"][1]["ratios"]["headOfLine"], nullptr) << "nothing waited in the first run";
    EXPECT_EQ(told["runs"][1]["resultEqual"], true);
    EXPECT_EQ(told["runs"][2]["resultEqual"], nullptr) << "a process that is joined gives none";
    EXPECT_EQ(told["differ"], json::array());
    EXPECT_EQ(told["fastest"], 2);
    EXPECT_THAT(told["verdict"], HasSubstr("is the quickest"));

    const std::string file = m_folder.file("c.json");
    EXPECT_EQ(coreo({"compare", a, b, "--json=" + file}).exitCode, 0);
    EXPECT_EQ(json::parse(readFile(file))["fastest"], 1);
    EXPECT_EQ(coreo({"compare", a, b, "--json", m_folder.file("missing/c.json")}).exitCode, 5);
}

TEST_F(Compare, OtherWorkIsNotASpeed)
{
    const std::string a = serial(), b = save("more.coreo", {"--tasks", "9", "--seed", "2", "--workers", "2"});
    const json told = json::parse(coreo({"compare", a, b, "--json", "-"}).out);
    EXPECT_EQ(told["differ"], (json{"tasks", "seed"}));
    EXPECT_EQ(told["fastest"], nullptr);
    EXPECT_THAT(told["verdict"], HasSubstr("different work (tasks, seed)"));
}

TEST_F(Compare, FailuresAreCountedAndNoSpeed)
{
    const std::string a = serial(), b = save("bad.coreo", {"--tasks", "8", "--workers", "2", "--fault", "throw@3"}, 1);
    const ProgramResult result = coreo({"compare", a, b});
    EXPECT_EQ(result.exitCode, 0) << "the comparison itself went well";
    EXPECT_THAT(result.out, testing::ContainsRegex("\nfailures +0 +1\n"));
    EXPECT_THAT(result.out, testing::ContainsRegex("\nresult +[^ ]+ +different\n"));
    EXPECT_THAT(result.out, HasSubstr("Not everything is well in " + b));
}

TEST_F(Compare, EveryBadFileIsNamed)
{
    const std::string a = serial(), cut = m_folder.file("cut.coreo");
    writeFile(cut, readFile(a).substr(0, 3000));
    const ProgramResult result = coreo({"compare", cut, a, m_folder.file("none.coreo")});
    EXPECT_EQ(result.exitCode, 3);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err, AllOf(HasSubstr("cut.coreo"), HasSubstr("none.coreo")));
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 2);
    EXPECT_THAT(result.err, HasSubstr(coreo({"check", cut}).err)) << "in the words of coreo check";
}

TEST_F(Compare, UsageIsToldInOneLine)
{
    const std::string a = serial();
    for (const Words &arguments : {Words{"compare"}, Words{"compare", a}, Words{"compare", a, a, "--jsno", "x"}, Words{"compare", a, a, "--json"},
                                   Words{"compare", a, a, "--json="}}) {
        const ProgramResult result = coreo(arguments);
        EXPECT_EQ(result.exitCode, 2) << result.err;
        EXPECT_EQ(result.out, "");
        EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    }
    EXPECT_EQ(coreo({"compare", a, a}).exitCode, 0) << "a run is as quick as itself";
}

} // namespace
} // namespace coreo::test
