// Where results go: a file is refused before the run where that can be known, a failing one keeps no other from being
// written, and what was there before stays whole.

#include "cli/coreo_program.h"

#include <csignal>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coreo::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const std::vector<std::string> kFileOptions = {"--save", "--json", "--csv", "--trace", "--timing"};

std::vector<std::string> quickRun(std::vector<std::string> more)
{
    std::vector<std::string> arguments = {"run",     "--strategy", "pool_imap", "--workload", "identity",
                                          "--tasks", "200",        "--workers", "2"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

/// One place that cannot be written, and what the message has to say of it.
struct Place
{
    std::string path;
    std::string said;
};

TEST(Outputs, PlacesThatCannotBeWrittenAreRefusedBeforeTheRun)
{
    const TemporaryFolder folder;
    const std::string fifo = folder.file("fifo");
    ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
    writeFile(folder.file("plain"), "x");
    const std::vector<Place> places = {{folder.path(), "folder"},
                                       {folder.file("missing/out"), "missing"},
                                       {folder.file("plain/out"), "plain"},
                                       {folder.file(std::string(256, 'n')), "name too long"},
                                       {fifo, "FIFO"}};
    for (const std::string &option : kFileOptions) {
        for (const Place &place : places) {
            const ProgramResult result = coreo(quickRun({option, place.path}));
            EXPECT_EQ(result.exitCode, 5) << option << " " << place.path;
            EXPECT_THAT(result.err, AllOf(HasSubstr(option), HasSubstr(place.path), testing::ContainsRegex(place.said)));
            EXPECT_EQ(result.out, "") << "nothing may have been started";
        }
    }
    struct stat status{};
    ASSERT_EQ(::lstat(fifo.c_str(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
    EXPECT_THAT(folder.entries(), ElementsAre("fifo", "plain"));
}

TEST(Outputs, AllPlacesThatCannotBeWrittenAreNamedAtOnce)
{
    const ProgramResult result = coreo(quickRun({"--json", "/nowhere/a", "--csv", "/nowhere/b"}));
    EXPECT_EQ(result.exitCode, 5);
    EXPECT_THAT(result.err, AllOf(HasSubstr("/nowhere/a"), HasSubstr("/nowhere/b")));
}

TEST(Outputs, AFullDiskLeavesTheOldFileWholeAndLosesNoOtherOutput)
{
    const TemporaryFolder folder;
    for (const std::string &option : {std::string("--save"), std::string("--json"), std::string("--csv"), std::string("--trace")}) {
        const std::string path = folder.file("old");
        writeFile(path, "precious");
        // 20,000 tasks take far more than the limit in every format; standard output is a pipe and knows no limit.
        ProgramSetup setup = coreoSetup({"run", "--strategy", "pool_imap", "--workload", "identity", "--tasks", "20000",
                                         "--workers", "2", "--executor", "threads", option, path});
        const std::string other = option == "--json" ? "--csv" : "--json";
        setup.arguments.insert(setup.arguments.end(), {other, "-"});
        setup.fileSizeLimit = 16'384;
        const ProgramResult result = runProgram(setup);
        EXPECT_EQ(result.exitCode, 5) << option << result.err;
        EXPECT_THAT(result.err, AllOf(HasSubstr(option + ": "), HasSubstr(path)));
        if (option != "--save") { // SQLite's own words there
            EXPECT_THAT(result.err, HasSubstr("File too large"));
        }
        EXPECT_EQ(readFile(path), "precious");
        EXPECT_THAT(folder.entries(), ElementsAre("old"));
        EXPECT_GT(result.out.size(), 100'000u) << "the other output has to be whole";
    }
}

TEST(Outputs, EveryFormatIsWrittenAndReplacesWhatWasThere)
{
    const TemporaryFolder folder;
    writeFile(folder.file("r.json"), "old");
    const ProgramResult result =
        coreo(quickRun({"--save", folder.file("r.coreo"), "--json", folder.file("r.json"), "--csv", folder.file("r.csv"),
                        "--trace", folder.file("r.trace"), "--timing", folder.file("r.timing")}));
    EXPECT_EQ(result.exitCode, 0) << result.err;
    const auto json = nlohmann::json::parse(readFile(folder.file("r.json")));
    EXPECT_EQ(json["format"], "coreo.run/1");
    EXPECT_EQ(json["summary"]["ok"], 200);
    const std::string csv = readFile(folder.file("r.csv"));
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 201);
    EXPECT_TRUE(nlohmann::json::accept(readFile(folder.file("r.trace"))));
    const auto timing = nlohmann::json::parse(readFile(folder.file("r.timing")));
    for (const char *key : {"startUp", "engine", "enginePerTask", "drain", "samplerReading"})
        EXPECT_TRUE(timing.contains(key)) << key;
    EXPECT_EQ(coreo({"check", folder.file("r.coreo")}).exitCode, 0);
}

TEST(Outputs, StandardOutputHoldsTheObjectAloneAndPeopleReadStandardError)
{
    const ProgramResult result = coreo(quickRun({"--json", "-"}));
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_TRUE(nlohmann::json::accept(result.out));
    EXPECT_THAT(result.err, AllOf(HasSubstr("speed-up"), Not(HasSubstr("\x1b"))));
    const ProgramResult csv = coreo(quickRun({"--csv", "-", "--quiet"}));
    EXPECT_EQ(std::count(csv.out.begin(), csv.out.end(), '\n'), 201);
    EXPECT_EQ(csv.err, "") << "--quiet: errors only";
}

TEST(Outputs, AReaderThatHasSeenEnoughIsNoError)
{
    for (const std::vector<std::string> &arguments :
         {std::vector<std::string>{"list", "strategies"}, quickRun({"--json", "-"}), quickRun({}), {"--help"}}) {
        ProgramSetup setup = coreoSetup(arguments);
        setup.outputClosed = true;
        const ProgramResult result = runProgram(setup);
        EXPECT_EQ(result.signal, 0);
        EXPECT_EQ(result.exitCode, 128 + SIGPIPE);
        EXPECT_THAT(result.err, Not(HasSubstr("coreo:"))) << "a quiet end";
    }
}

TEST(Outputs, TheFirstLineOfAPipeIsEnough)
{
    const TemporaryFolder folder;
    ProgramSetup setup;
    setup.program = "sh";
    setup.arguments = {"-c", COREO_BIN_DIR "/coreo run --workload identity --tasks 20000 --json - --save " +
                                 folder.file("r.coreo") + " | head -c 1"};
    const ProgramResult result = runProgram(setup);
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_EQ(result.out, "{");
    EXPECT_THAT(result.err, Not(HasSubstr("coreo:")));
    EXPECT_EQ(coreo({"check", folder.file("r.coreo")}).exitCode, 0) << "the other output is still written";
}

TEST(Outputs, AFullDeviceBehindStandardOutputIsTold)
{
    ProgramSetup setup;
    setup.program = "sh";
    setup.arguments = {"-c", COREO_BIN_DIR "/coreo list strategies > /dev/full"};
    const ProgramResult result = runProgram(setup);
    EXPECT_EQ(result.exitCode, 5);
    EXPECT_THAT(result.err, HasSubstr("No space left on device"));
}

TEST(Outputs, AClosedStandardOutputIsToldAndGetsNoFileOfOurs)
{
    const TemporaryFolder folder;
    ProgramSetup setup;
    setup.program = "sh";
    setup.arguments = {"-c", COREO_BIN_DIR "/coreo run --workload identity --tasks 20 --json " + folder.file("r.json") + " >&-"};
    const ProgramResult result = runProgram(setup);
    EXPECT_EQ(result.exitCode, 5);
    EXPECT_THAT(result.err, HasSubstr("standard output"));
    EXPECT_TRUE(nlohmann::json::accept(readFile(folder.file("r.json"))));
}

TEST(Outputs, ASavedRunIsExportedAsTheRunItselfWasWritten)
{
    const TemporaryFolder folder;
    const std::string run = folder.file("r.coreo");
    ASSERT_EQ(coreo(quickRun({"--save", run, "--csv", folder.file("a.csv"), "--json", folder.file("a.json"), "--trace",
                              folder.file("a.trace")}))
                  .exitCode,
              0);
    for (const auto &[format, name] : std::vector<std::pair<std::string, std::string>>{
             {"csv", "csv"}, {"json", "json"}, {"chrome-trace", "trace"}}) {
        const std::string path = folder.file("b." + name);
        const ProgramResult result = coreo({"export", run, "--format", format, "--out", path});
        EXPECT_EQ(result.exitCode, 0) << result.err;
        if (format != "chrome-trace") { // its marks of delivery follow the drained batches, which a file does not keep
            EXPECT_TRUE(readFile(path) == readFile(folder.file("a." + name))) << format;
        }
        EXPECT_EQ(coreo({"export", run, "--out=-", "--format=" + format}).out, readFile(path));
    }
    EXPECT_EQ(coreo({"export", run, "--format", "csv", "--out", folder.path()}).exitCode, 5);
}

TEST(Outputs, DamagedRunsAreRefused)
{
    const TemporaryFolder folder;
    const std::string run = folder.file("r.coreo");
    ASSERT_EQ(coreo(quickRun({"--save", run, "--quiet"})).exitCode, 0);
    const std::string whole = readFile(run);
    writeFile(folder.file("short.coreo"), whole.substr(0, whole.size() / 2));
    writeFile(folder.file("foreign.coreo"), "GIF89a nothing of ours");
    writeFile(folder.file("empty.coreo"), "");
    for (const char *name : {"short.coreo", "foreign.coreo", "empty.coreo"}) {
        const std::string path = folder.file(name);
        for (const std::vector<std::string> &arguments :
             {std::vector<std::string>{"check", path}, {"export", path, "--format", "csv", "--out", "-"}}) {
            const ProgramResult result = coreo(arguments);
            EXPECT_EQ(result.exitCode, 3) << name;
            EXPECT_THAT(result.err, HasSubstr(path));
            EXPECT_EQ(result.out, "");
        }
    }
}

} // namespace
} // namespace coreo::test
