// The pure parts of the terminal program.

#include "cli/console.h"
#include "cli/live_view.h"
#include "cli/run_options.h"
#include "cli/text_table.h"
#include "analysis/words.h"

#include "platform/topology.h"
#include "run/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

namespace coreo {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Le;
using testing::Not;
using testing::ResultOf;
using testing::SizeIs;

TEST(Harmless, ControlCharactersOverridesAndForeignBytesAreSpelledOut)
{
    EXPECT_EQ(harmless("plain, żółw, 日本, 🧵"), "plain, żółw, 日本, 🧵");
    EXPECT_EQ(harmless("\x1b[2J\a\n\t\x7f"), "\\x1b[2J\\x07\\x0a\\x09\\x7f");
    EXPECT_EQ(harmless("\xc2\x9b" "31m"), "\\x9b31m") << "the one-character form of ESC [";
    EXPECT_EQ(harmless("a\xe2\x80\xae" "b"), "a\\u202eb") << "right-to-left override";
    EXPECT_EQ(harmless("\xff\xc0\xaf\xed\xa0\x80\xf5"), "\\xff\\xc0\\xaf\\xed\\xa0\\x80\\xf5") << "never valid in UTF-8";
    EXPECT_EQ(harmless("\xe2\x82"), "\\xe2\\x82") << "cut off";
    EXPECT_EQ(harmless(std::string_view("a\0b", 3)), "a\\x00b");
}

TEST(Words, NumbersForPeople)
{
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(1'000), "1,000");
    EXPECT_EQ(grouped(10'000'000), "10,000,000");
    EXPECT_EQ(counted(1, "task"), "1 task");
    EXPECT_EQ(counted(2'000, "task"), "2,000 tasks");
    EXPECT_EQ(fixed(-0.126, 2), "-0.13");
    EXPECT_EQ(timeText(Time(0)), "0 ns");
    EXPECT_EQ(timeText(Time(812)), "812 ns");
    EXPECT_EQ(timeText(Time(1'250)), "1.2 us");
    EXPECT_EQ(timeText(Time(12'500'000)), "12 ms");
    EXPECT_EQ(timeText(Time(1'234'567'890)), "1.23 s");
    EXPECT_EQ(timeText(kNoTime), "-");
}

TEST(TextTable, ColumnsAreAsWideAsTheirWidestCell)
{
    TextTable table({"id", "name"});
    EXPECT_TRUE(table.empty());
    table.add({"żółw", "x"});
    table.add({"a", ""});
    EXPECT_EQ(table.text(), "id    name\nżółw  x\na\n");
    table.add({"b", "twenty-four columns are the least that is folded into"});
    EXPECT_EQ(table.text(30), "id    name\nżółw  x\na\nb     twenty-four columns are\n      the least that is folded\n      into\n");
    EXPECT_THAT(table.text(29), HasSubstr("\na\nb\n    twenty-four columns are\n    the least that is folded\n    into\n"));
}

LivePicture pictureOf(std::uint32_t cores)
{
    LivePicture picture;
    for (std::uint32_t i = 0; i < cores; ++i) {
        picture.cores.emplace_back(i);
        picture.shares.push_back({i % 2 == 0 ? 0.5f : 1.0f, 0.0f, 0.0f});
    }
    picture.tasks = 200;
    picture.delivered = 50;
    picture.elapsed = Time(1'000'000'000);
    return picture;
}

TEST(LiveView, ABarACoreAndTheProgress)
{
    const auto lines = drawLive(pictureOf(2), 100, 24);
    EXPECT_THAT(lines, ElementsAre("   0 ████████          50 %    1 ████████████████ 100 %",
                                   "██████████                                50 of 200 delivered, 1.0 s, about 3.0 s left"));
    LivePicture simulated = pictureOf(0);
    simulated.simulated = true;
    EXPECT_THAT(drawLive(simulated, 80, 24), ElementsAre("█████▊                   50 of 200 delivered, 1.0 s simulated"));
}

TEST(LiveView, WithoutUtf8TheBarsAreAscii)
{
    LivePicture picture = pictureOf(2);
    picture.unicode = false;
    for (const std::string &line : drawLive(picture, 100, 24))
        EXPECT_THAT(line, Each(testing::Lt(0x7f)));
    EXPECT_THAT(drawLive(picture, 100, 24).front(), HasSubstr("0 ########          50 %"));
}

TEST(LiveView, NeverWiderOrHigherThanTheTerminal)
{
    for (const std::uint32_t cores : {0u, 1u, 2u, 7u, 64u, 256u, 1024u}) {
        for (const int columns : {1, 10, 40, 80, 200}) {
            for (const int rows : {1, 2, 5, 24}) {
                const auto lines = drawLive(pictureOf(cores), columns, rows);
                EXPECT_THAT(lines, SizeIs(Le(static_cast<std::size_t>(rows))));
                EXPECT_THAT(lines, Each(ResultOf(displayWidth, Le(static_cast<std::size_t>(columns)))));
            }
        }
    }
    EXPECT_THAT(drawLive(pictureOf(1024), 80, 24), SizeIs(14)) << "one character a core";
}

/// What a POSIX shell makes of a line without variables: enough to read back what commandFor() writes.
std::vector<std::string> shellWords(const std::string &line)
{
    std::vector<std::string> words;
    std::string word;
    bool quoted = false, any = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\'') {
            quoted = !quoted;
            any = true;
        } else if (!quoted && line[i] == '\\') {
            word += line[++i];
            any = true;
        } else if (!quoted && line[i] == ' ') {
            if (any)
                words.push_back(word);
            word.clear();
            any = false;
        } else {
            word += line[i];
            any = true;
        }
    }
    words.push_back(word);
    return words;
}

TEST(CommandLine, ParsesBackToTheSameSpec)
{
    const Machine machine = detectMachine();
    RunSpec plain;
    RunSpec full;
    full.strategy = "pool_map";
    full.workload = "synthetic";
    full.workloadParameters = {{"mean", "5ms"}, {"shape", "bimodal"}};
    full.tasks = 100;
    full.workers = 2;
    full.chunk = 7;
    full.chunkGiven = true;
    full.executor = "threads";
    full.pin = Pin::Worker;
    full.seed = 99;
    full.repeat = 3;
    RunSpec simulated;
    simulated.backend = "simulated";
    simulated.workers = 64;
    simulated.cores = 16;
    simulated.costs = "none";
    simulated.workload = "durations";
    simulated.workloadParameters = {{"list", "1ms/2ms"}};
    RunSpec enduring;
    enduring.executor = "processes";
    enduring.timeout = 0.123456789;
    enduring.retries = 2;
    enduring.fault = "throw@3,kill~0.25";
    enduring.onError = "api";
    RunSpec locked;
    locked.executor = "gil-threads";
    locked.switchInterval = std::chrono::microseconds(1'500);
    for (const RunSpec &spec : {plain, full, simulated, enduring, locked}) {
        std::vector<std::string> words = shellWords(commandFor(spec));
        ASSERT_THAT(words, SizeIs(testing::Ge(2u)));
        words.erase(words.begin(), words.begin() + 2);
        EXPECT_EQ(parseRunOptions(words, machine).spec, spec) << commandFor(spec);
        EXPECT_TRUE(words.empty());
    }
    EXPECT_EQ(commandFor(plain), "coreo run --strategy pool_imap --workload synthetic --seed 1");
}

TEST(CommandLine, NamesWhatDiffersFromTheDefaults)
{
    RunSpec spec;
    spec.strategy = "pool_imap";
    spec.workload = "durations";
    spec.workloadParameters = {{"file", "my file's"}};
    spec.tasks = 24;
    spec.workers = 4;
    spec.seed = 7;
    EXPECT_EQ(
        commandFor(spec),
        "coreo run --strategy pool_imap --workload 'durations:file=my file'\\''s' --tasks 24 --workers 4 --seed 7");
    spec.backend = "simulated";
    spec.cores = 64;
    spec.chunk = 3;
    spec.chunkGiven = true;
    spec.pin = Pin::Worker;
    spec.workloadParameters.clear();
    EXPECT_EQ(commandFor(spec), "coreo run --strategy pool_imap --workload durations --tasks 24 --workers 4 --chunk 3 "
                                "--pin worker --backend simulated --cores 64 --seed 7");
}

TEST(CommandLine, IsQuotedForAShell)
{
    RunSpec spec;
    spec.workload = "durations";
    spec.workloadParameters = {{"file", "it's $(touch PWNED); `x`, \"y\""}};
    const std::string command = commandFor(spec);
    EXPECT_EQ(command, "coreo run --strategy pool_imap --workload "
                       "'durations:file=\"it'\\''s $(touch PWNED); `x`, \\\"y\\\"\"' --seed 1");
    EXPECT_EQ(shellWords(command)[5], "durations:file=\"it's $(touch PWNED); `x`, \\\"y\\\"\"");
}

TEST(RunOptions, LeaveWhatTheyDoNotKnowToTheCaller)
{
    std::vector<std::string> arguments = {"file.coreo", "--tasks=7", "--theme", "dark", "--quiet", "--json", "-", "--run"};
    const RunOptions options = parseRunOptions(arguments, detectMachine());
    EXPECT_EQ(options.spec.tasks, 7u);
    EXPECT_TRUE(options.quiet);
    EXPECT_TRUE(options.takesStandardOutput());
    EXPECT_TRUE(options.specGiven);
    EXPECT_THAT(arguments, ElementsAre("file.coreo", "--theme", "dark", "--run"));
    std::vector<std::string> none;
    EXPECT_FALSE(parseRunOptions(none, detectMachine()).specGiven);
}

TEST(RunOptions, TheLastOfEqualOptionsCounts)
{
    std::vector<std::string> arguments = {"--tasks", "7", "--tasks", "8"};
    EXPECT_EQ(parseRunOptions(arguments, detectMachine()).spec.tasks, 8u);
}

TEST(RunOptions, ProblemsNameTheirControl)
{
    std::vector<std::string> arguments = {"--tasks", "0", "--workload", "synthetic:cv=x"};
    try {
        parseRunOptions(arguments, detectMachine());
        FAIL() << "both are wrong";
    } catch (const BadArguments &bad) {
        ASSERT_THAT(bad.problems(), SizeIs(2));
        EXPECT_EQ(bad.problems()[0].where, "tasks");
        EXPECT_EQ(bad.problems()[1].where, "workload.cv");
        EXPECT_EQ(bad.code(), ExitCode::Usage);
        EXPECT_THAT(bad.what(), HasSubstr("--workload, cv: "));
    }
}

} // namespace
} // namespace coreo
