#include "core/run_file_support.h"
#include "formats/format.h"
#include "formats/output.h"
#include "model/random.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdlib>
#include <limits>
#include <sstream>

namespace coreo {

namespace {

using namespace test;
using nlohmann::json;
using ::testing::HasSubstr;

struct TextSink : Sink
{
    std::string text;
    void write(std::string_view bytes) override { text += bytes; }
};

/// Figures made by hand: what a format prints must not hang on how they are computed.
Summary figures()
{
    Summary summary;
    summary.tasks = 3;
    summary.count[static_cast<std::size_t>(TaskState::Ok)] = 3;
    summary.makespan = Time(3'150);
    summary.serialTime = Time(5'000);
    summary.speedup = 1.5873015873015872;
    summary.saved = 0.37;
    summary.lowerBound = Time(2'500);
    summary.firstResult = Time(2'150);
    summary.teardown = Time(77);
    summary.inversions = 1;
    summary.headOfLine.total = summary.headOfLine.max = Time(1'000);
    summary.headOfLine.tasks = 1;
    summary.headOfLine.blocker = TaskId(0u);
    summary.deliveryDelayTotal = Time(1'150);
    summary.result = "3002000";
    summary.sentence = Text("Three tasks, \"quoted\".");
    return summary;
}

std::string written(const char *format, const std::shared_ptr<RunHistory> &history, const Summary &summary)
{
    TaskTable table(history);
    table.update();
    TextSink sink;
    findFormat(format)->write({ table, summary }, sink);
    return sink.text;
}

/// The first line in which two texts differ, both ways.
std::string difference(const std::string &expected, const std::string &actual)
{
    std::istringstream left(expected), right(actual);
    std::string a, b;
    for (int line = 1;; ++line) {
        const bool more = static_cast<bool>(std::getline(left, a)), also = static_cast<bool>(std::getline(right, b));
        if (!more && !also)
            return "line ends differ";
        if (a != b || more != also)
            return "line " + std::to_string(line) + "\n- " + (more ? a : "(end)") + "\n+ " + (also ? b : "(end)");
    }
}

/// Compares with tests/fixtures/formats/NAME; COREO_UPDATE_GOLDEN=1 writes it anew instead.
void expectGolden(const std::string &name, const std::string &actual)
{
    const std::string path = std::string(COREO_SOURCE_DIR) + "/tests/fixtures/formats/" + name;
    if (std::getenv("COREO_UPDATE_GOLDEN"))
        writeFile(path, actual);
    const std::string expected = readFile(path);
    EXPECT_TRUE(expected == actual) << path << ": " << difference(expected, actual);
}

} // namespace

TEST(Formats, areFoundByTheirIds)
{
    for (const FormatInfo &format : formats())
        EXPECT_EQ(findFormat(format.id), &format);
    EXPECT_EQ(formats().size(), 3u);
    EXPECT_EQ(findFormat("xml"), nullptr);
    EXPECT_EQ(findFormat(""), nullptr);
}

TEST(Formats, goldenCsv)
{
    expectGolden("three.csv", written("csv", threeTaskRun(), figures()));
}

TEST(Formats, goldenJson)
{
    expectGolden("three.json", written("json", threeTaskRun(), figures()));
}

TEST(Formats, goldenChromeTrace)
{
    expectGolden("three.trace.json", written("chrome-trace", threeTaskRun(), figures()));
}

TEST(Formats, chromeTraceShowsWhoHeldTheLock)
{
    const json events = json::parse(written("chrome-trace", cancelledRun(), figures()))["traceEvents"];
    std::vector<std::string> bars;
    for (const json &event : events)
        if (event.value("cat", "") == "lock")
            bars.push_back(event["name"].get<std::string>() + " " + event["ts"].dump() + " " + event["dur"].dump());
    EXPECT_EQ(bars, (std::vector<std::string> { "worker 0 0.03 0.02", "worker 1 0.05 0.0", "worker 0 0.06 0.04" }));
}

TEST(Formats, jsonSaysWhatTheRunSays)
{
    const json run = json::parse(written("json", cancelledRun(), figures()));
    EXPECT_EQ(run["format"], "coreo.run/1");
    EXPECT_EQ(run["program"], "coreo 0.1.0");
    EXPECT_EQ(run["state"], "cancelled");
    EXPECT_EQ(run["spec"]["workload"], (json { { "id", "sum" }, { "n", "1000/2000" } }));
    EXPECT_EQ(run["spec"]["seed"], UINT64_MAX);
    EXPECT_EQ(run["machine"]["usableCpus"], (json { 0, 1 }));
    EXPECT_EQ(run["machine"]["quota"], 1.5);
    const json &tasks = run["tasks"];
    EXPECT_EQ(tasks["state"],
              (json { "ok", "ok", "ok", "failed", "cancelled", "notStarted", "notStarted", "notStarted" }));
    EXPECT_EQ(tasks["worker"], (json { 0, 0, 0, 1, 1, nullptr, nullptr, nullptr }));
    EXPECT_EQ(tasks["submitted"], (json { 5, 5, 5, 5, 6, 6, nullptr, nullptr }));
    EXPECT_EQ(tasks["started"], (json { 30, 60, 75, 21, 90, nullptr, nullptr, nullptr }));
    EXPECT_EQ(tasks["finished"], (json { 60, 60, 80, 90, nullptr, nullptr, nullptr, nullptr }));
    EXPECT_EQ(tasks["received"], (json { 65, 65, 92, 92, nullptr, nullptr, nullptr, nullptr }));
    EXPECT_EQ(tasks["attempts"], (json { 1, 1, 2, 1, 1, 0, 0, 0 }));
    EXPECT_EQ(tasks["result"],
              (json { "6.99999997e+16", "-0.5", "1e-05", nullptr, nullptr, nullptr, nullptr, nullptr }));
    for (const auto &[name, column] : tasks.items())
        EXPECT_EQ(column.size(), 8u) << name;
    EXPECT_EQ(run["order"]["finished"], (json { 0, 1, 2, 3 }));
    EXPECT_EQ(run["order"]["submitted"], (json { 0, 1, 2, 3, 4, 5 }));
    EXPECT_EQ(run["failures"][0]["signal"], "SIGSEGV");
    EXPECT_EQ(run["failures"][0]["status"], nullptr);
    EXPECT_EQ(run["failures"][0]["text"], "=1+1 <b>x</b> \"q\" \xef\xbf\xbd\n\x1b");
    EXPECT_EQ(run["failures"][1]["status"], 9);
    EXPECT_EQ(run["failures"][1]["pid"], nullptr);
    EXPECT_EQ(run["failures"][1]["started"], nullptr);
    EXPECT_EQ(run["workers"][1]["tid"], 4713);
    EXPECT_EQ(run["warnings"], (json { "2 workers share core 1." }));
    EXPECT_EQ(run["cores"].size(), 2u);
}

TEST(Formats, jsonOfASimulatedRunSaysSo)
{
    const auto real = threeTaskRun();
    Machine machine = real->machine;
    machine.simulated = true;
    RunSpec spec = real->spec;
    spec.backend = "simulated";
    const auto history = std::make_shared<RunHistory>(spec, machine, 1, 1);
    history->addWorker({ WorkerId(0u), "simulated", -1, -1, std::nullopt, Time(0), Time(0) });
    history->setState(RunState::Cancelled);
    const json run = json::parse(written("json", history, Summary()));
    EXPECT_EQ(run["simulated"], true);
    EXPECT_EQ(run["workers"][0]["pid"], nullptr);
    EXPECT_EQ(run["summary"]["firstResult"], nullptr);
    EXPECT_EQ(run["summary"]["efficiency"], nullptr);
    EXPECT_EQ(run["summary"]["result"], nullptr);
    EXPECT_EQ(run["cores"][1]["time"], json::array());
    EXPECT_THAT(written("chrome-trace", history, Summary()), HasSubstr("(simulated)"));
}

TEST(Formats, resultsThatNobodyIsToldAreNull)
{
    const auto run = threeTaskRun();
    run->resultKind = ResultKind::None;
    EXPECT_EQ(json::parse(written("json", run, figures()))["tasks"]["result"], (json { nullptr, nullptr, nullptr }));
    std::istringstream lines(written("csv", run, figures()));
    std::string line;
    for (std::getline(lines, line); std::getline(lines, line);)
        EXPECT_TRUE(line.ends_with(",1,")) << line;
}

TEST(Formats, traceHasABarASpanAndAMarkADelivery)
{
    const json trace = json::parse(written("chrome-trace", cancelledRun(), figures()));
    std::map<std::string, int> kinds;
    json wait, failed;
    for (const json &event : trace["traceEvents"]) {
        ++kinds[event["ph"].get<std::string>()];
        if (event["name"] == "task 0 waits")
            wait = event;
        if (event.contains("args") && event["args"].contains("state"))
            failed = event;
    }
    EXPECT_EQ(kinds["X"], 9 + 3) << "spans, and who held the lock";
    EXPECT_EQ(kinds["i"], 2);
    EXPECT_EQ(wait["ts"], 0.03);
    EXPECT_EQ(wait["dur"], 0.01);
    EXPECT_EQ(failed["args"]["state"], "failed");
}

TEST(Formats, csvHasTheColumnsOfJson)
{
    std::istringstream lines(written("csv", cancelledRun(), figures()));
    std::vector<std::string> rows;
    for (std::string line; std::getline(lines, line);)
        rows.push_back(line);
    ASSERT_EQ(rows.size(), 9u);
    EXPECT_EQ(rows[0], "id,state,worker,core,submitted,started,finished,received,delivered,attempts,result");
    EXPECT_EQ(rows[1], "0,ok,0,0,5,30,60,65,66,1,6.99999997e+16");
    EXPECT_EQ(rows[2], "1,ok,0,1,5,60,60,65,66,1,-0.5");
    EXPECT_EQ(rows[5], "4,cancelled,1,1,6,90,,,,1,");
    EXPECT_EQ(rows[8], "7,notStarted,,,,,,,,0,");
}

TEST(Formats, csvTextIsNeverAFormula)
{
    EXPECT_EQ(csvText("plain"), "plain");
    EXPECT_EQ(csvText(""), "");
    EXPECT_EQ(csvText("=1+1"), "'=1+1");
    EXPECT_EQ(csvText("+cmd"), "'+cmd");
    EXPECT_EQ(csvText("-2+3"), "'-2+3");
    EXPECT_EQ(csvText("@x"), "'@x");
    EXPECT_EQ(csvText("\tx"), "'\tx");
    EXPECT_EQ(csvText("\rx"), "\"'\rx\"");
    EXPECT_EQ(csvText("-0.5"), "-0.5");
    EXPECT_EQ(csvText("a,\"b\"\nc"), "\"a,\"\"b\"\"\nc\"");
}

TEST(Output, writesNumbersAndTextsAcrossItsBuffer)
{
    TextSink sink;
    Output out(sink);
    std::string expected;
    for (int i = 0; i < 60'000; ++i) {
        out.integer(i * 1'000'003ll - 7) << ',';
        expected += std::to_string(i * 1'000'003ll - 7) + ',';
    }
    const std::string large(600'000, 'x');
    out << large << std::string_view("end");
    out.finish();
    EXPECT_TRUE(sink.text == expected + large + "end");
}

TEST(Output, writesOddNumbersAsJsonHasThem)
{
    TextSink sink;
    Output out(sink);
    out.real(std::numeric_limits<double>::quiet_NaN()) << ' ';
    out.real(std::numeric_limits<double>::infinity()) << ' ';
    out.real(0.1) << ' ';
    out.real(0.1f) << ' ';
    out.integer(INT64_MIN) << ' ';
    out.microseconds(Time(-1'234'005)) << ' ';
    out.microseconds(Time(7));
    out.finish();
    EXPECT_EQ(sink.text, "null null 0.1 0.1 -9223372036854775808 -1234.005 0.007");
}

TEST(Output, digitsAreThoseOfToChars)
{
    std::vector<std::uint64_t> numbers {0, 7, UINT64_MAX, INT64_MAX, 1ull << 53, 0x0123'4567'89ab'cdef};
    for (std::uint64_t power = 1, i = 0; i < 20; power *= 10, ++i)
        numbers.insert(numbers.end(), {power - 1, power, power + 1});
    for (std::uint64_t i = 0; i < 20'000; ++i)
        numbers.push_back(randomBits(1, i) >> (i % 64));
    for (const std::uint64_t number : numbers) {
        std::array<char, digits::kRoom> text {};
        EXPECT_EQ(std::string(text.data(), digits::decimal(text.data(), number)), std::to_string(number));
        EXPECT_EQ(std::string(text.data(), digits::hexadecimal(text.data(), number)), formatResult(ResultKind::Hash, number));
    }
}

TEST(Output, aColumnOfTimesWritesWhatRepeatsAndWhatDoesNot)
{
    TextSink sink;
    Output out(sink);
    TimeColumn column("-");
    for (const std::int64_t at : {5, 5, 5, 123'456'789, 5, 5, 0, 0, 0})
        column.write(out, Time(at));
    column.write(out, kNoTime);
    column.write(out, Time(0));
    out.finish();
    EXPECT_EQ(sink.text, "55512345678955000-0");
}

} // namespace coreo
