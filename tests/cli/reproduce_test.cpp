// `coreo reproduce` from outside: what it prints, writes and exits with. The judging itself is tested in tests/core.

#include "cli/coreo_program.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// The report of a reproduction whose claims all pass; what it wrote is whole.
json reproduced(const char *article, const TemporaryFolder &folder)
{
    const std::string out = folder.file("out");
    const ProgramResult result = coreo({"reproduce", article, "--out", out});
    EXPECT_EQ(result.exitCode, 0) << result.out << result.err;
    EXPECT_EQ(result.err, "");
    EXPECT_THAT(result.out, AllOf(HasSubstr("pass  claim"), HasSubstr("seen here"), HasSubstr("bound"), HasSubstr(" 0 fail")));
    EXPECT_THAT(result.out, Not(HasSubstr("\x1b"))) << "colours are for terminals";
    const json report = json::parse(readFile(out + "/claims.json"));
    EXPECT_EQ(report["format"], "coreo.reproduce/1");
    EXPECT_EQ(report["pass"], true);
    std::size_t claims = 0;
    for (const json &section : report["articles"]) {
        claims += section["claims"].size();
        for (const json &file : section["files"]) {
            const std::string path = out + "/" + file.get<std::string>();
            EXPECT_TRUE(std::filesystem::exists(path)) << path;
            if (path.ends_with(".coreo")) {
                EXPECT_EQ(coreo({"check", path}).exitCode, 0) << path;
            }
        }
    }
    const std::string csv = readFile(out + "/claims.csv");
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), static_cast<std::ptrdiff_t>(claims + 1));
    return report;
}

json claimOf(const json &report, const std::string &id)
{
    for (const json &section : report["articles"])
        for (const json &claim : section["claims"])
            if (claim["id"] == id)
                return claim;
    ADD_FAILURE() << "there is no claim " << id;
    return json::object();
}

TEST(Reproduce, TheFirstArticle)
{
    const TemporaryFolder folder;
    const json report = reproduced("s1", folder);
    EXPECT_THAT(claimOf(report, "s1.join")["seen"], HasSubstr("no result"));
    EXPECT_THAT(claimOf(report, "s1.threads")["seen"], HasSubstr("1.00x of the time in series on two virtual cores"));
    EXPECT_THAT(claimOf(report, "s1.convoy-1")["seen"], HasSubstr("5.0 ms to 5.0 ms on virtual cores"));
    EXPECT_TRUE(claimOf(report, "s1.convoy-2")["deviation"].is_number());
    EXPECT_EQ(claimOf(report, "s1.mixed")["verdict"], "pass");
}

TEST(Reproduce, TheThirdArticle)
{
    const TemporaryFolder folder;
    const json report = reproduced("s3", folder);
    EXPECT_THAT(claimOf(report, "s3.two-loops")["seen"], HasSubstr("(2.00x); here"));
    EXPECT_THAT(claimOf(report, "s3.sleeps")["seen"], HasSubstr("(1.00x); here"));
    EXPECT_TRUE(claimOf(report, "s3.lag-ramp")["deviation"].is_number());
}

TEST(Reproduce, TheSecondArticle)
{
    const TemporaryFolder folder;
    const json report = reproduced("s2", folder);
    EXPECT_THAT(claimOf(report, "s2.result")["seen"], HasSubstr("6.99999997e+16"));
    EXPECT_THAT(claimOf(report, "s2.stair-step")["seen"], HasSubstr("33.3 %, 66.7 %, 100.0 %"));
    EXPECT_THAT(claimOf(report, "s2.bound")["seen"], HasSubstr("2.00x on three virtual cores"));
    EXPECT_TRUE(claimOf(report, "s2.bound")["deviation"].is_number());
    EXPECT_EQ(claimOf(report, "s2.less-time")["verdict"], "told");
    for (const char *name : {"s2-serial", "s2-pinned", "s2-pinned-three-cores"})
        for (const char *end : {".coreo", ".csv"})
            EXPECT_TRUE(std::filesystem::exists(folder.file("out/") + name + end)) << name << end;
}

TEST(Reproduce, TheFourthArticle)
{
    const TemporaryFolder folder;
    const json report = reproduced("s4", folder);
    EXPECT_THAT(claimOf(report, "s4.order-is-luck")["seen"], HasSubstr("of 20 runs differed"));
    EXPECT_THAT(claimOf(report, "s4.trivial")["seen"], HasSubstr("20000 items here"));
    EXPECT_EQ(claimOf(report, "s4.pool-creation")["verdict"], "told");
    EXPECT_EQ(claimOf(report, "s4.pool-wins-from")["verdict"], "pass");
}

TEST(Reproduce, AnUnknownArticleIsRefused)
{
    const ProgramResult result = coreo({"reproduce", "s5"});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_THAT(result.err, AllOf(HasSubstr("s5"), HasSubstr("nearest: s1")));
    EXPECT_EQ(coreo({"reproduce"}).exitCode, 2);
    EXPECT_EQ(coreo({"reproduce", "s4", "--no-such-option"}).exitCode, 2);
}

TEST(Reproduce, AFolderThatCannotBeMadeIsToldBeforeAnythingRuns)
{
    const TemporaryFolder folder;
    writeFile(folder.file("a-file"), "not a folder");
    const ProgramResult result = coreo({"reproduce", "s4", "--out", folder.file("a-file/below")});
    EXPECT_EQ(result.exitCode, 5);
    EXPECT_THAT(result.err, HasSubstr("a-file/below"));
    EXPECT_EQ(result.out, "");
}

TEST(Reproduce, AnInterruptionEndsItWithNothingLeftBehind)
{
    const TemporaryFolder folder;
    ProgramSetup setup = coreoSetup({"reproduce", "s4", "--out", folder.file("out")});
    setup.terminal = true;
    setup.environment = {{"TERM", "xterm"}};
    RunningProgram program(setup);
    program.waitForText("running: ");
    program.send(SIGINT);
    const ProgramResult result = program.wait();
    EXPECT_EQ(result.exitCode, 128 + SIGINT);
    EXPECT_THAT(result.err + result.out, HasSubstr("interrupted by SIGINT"));
    EXPECT_FALSE(std::filesystem::exists(folder.file("out/claims.json")));
}

} // namespace
} // namespace coreo::test
