#include "model/parameters.h"
#include "model/random.h"
#include "record/run_history.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace coreo {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Time duration(const char *text)
{
    Time out = kNoTime;
    parse::duration(text, out);
    return out;
}

TEST(Parse, Durations)
{
    EXPECT_EQ(duration("10"), std::chrono::milliseconds(10)); // bare = ms
    EXPECT_EQ(duration("1.5s"), std::chrono::milliseconds(1500));
    EXPECT_EQ(duration("250us"), std::chrono::microseconds(250));
    EXPECT_EQ(duration("0.1s"), std::chrono::milliseconds(100)); // exactly, not 99999999 ns
    EXPECT_EQ(duration("7ns"), Time(7));
    EXPECT_EQ(duration("0"), Time(0));
    for (const char *bad : {"", "ms", "1,5", "-1", "1e3", "0x10", " 5", "5 ", "1.2.3", "1.", ".5", "nan", "inf",
                            "99999999999999999999", "1h", "٣"})
        EXPECT_EQ(duration(bad), kNoTime) << bad;
}

TEST(Parse, Integers)
{
    std::uint64_t out = 0;
    EXPECT_TRUE(parse::integer("1_000_000", out));
    EXPECT_EQ(out, 1'000'000u);
    EXPECT_TRUE(parse::integer("18446744073709551615", out));
    for (const char *bad : {"", "-1", "+1", "1e9", "18446744073709551616", "1000000000000000000000000000000", "_1", "1_",
                            "0x10", "12 ", "twelve"})
        EXPECT_FALSE(parse::integer(bad, out)) << bad;
}

TEST(Parse, SizesAndReals)
{
    std::uint64_t size = 0;
    EXPECT_TRUE(parse::size("64MiB", size));
    EXPECT_EQ(size, 64u << 20);
    EXPECT_TRUE(parse::size("1.5KiB", size));
    EXPECT_EQ(size, 1536u);
    EXPECT_FALSE(parse::size("64 MiB", size));
    double real = 0;
    EXPECT_TRUE(parse::real("0.5", real));
    for (const char *bad : {"nan", "inf", "1e999", "", "0,5", "half"})
        EXPECT_FALSE(parse::real(bad, real)) << bad;
}

TEST(Parse, IdWithParameters)
{
    std::string id;
    ParameterValues values;
    parseIdWithParameters("synthetic:mean=20ms,shape=constant", "workload", id, values);
    EXPECT_EQ(id, "synthetic");
    EXPECT_EQ(values.at("mean"), "20ms");
    EXPECT_EQ(formatIdWithParameters(id, values), "synthetic:mean=20ms,shape=constant");
    parseIdWithParameters(R"(durations:file="a,b \"c\".txt",io=0)", "workload", id, values);
    EXPECT_EQ(values.at("file"), "a,b \"c\".txt");
    ParameterValues again;
    parseIdWithParameters(formatIdWithParameters(id, values), "workload", id, again);
    EXPECT_EQ(values, again);
    for (const char *bad : {"", ":a=b", "x:a", "x:=b", "x:a=1,a=2", "x:a=\"b", "x:a=\"b\"c"})
        EXPECT_THROW(parseIdWithParameters(bad, "workload", id, values), Failure) << bad;
}

TEST(Parameters, SayWhatIsAllowed)
{
    Parameter mean{"mean", "Mean", Parameter::Kind::Duration, "10ms", 0, 3600e9, {}, ""};
    EXPECT_TRUE(checkParameter(mean, "20ms").empty());
    EXPECT_THAT(checkParameter(mean, "-1").english(), HasSubstr("from 0ms to 3600s"));
    Parameter range{"sleep", "Sleep", Parameter::Kind::DurationRange, "0..1s", 0, 3600e9, {}, ""};
    EXPECT_TRUE(checkParameter(range, "0..200ms").empty());
    EXPECT_FALSE(checkParameter(range, "200..100").empty());
    const Problems problems = checkParameters({mean}, {{"meen", "1"}}, "workload");
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].where, "workload.meen");
    EXPECT_THAT(problems[0].text.english(), HasSubstr("known: mean"));
}

TEST(Parameters, NearestFindsWhatWasMeant)
{
    const std::vector<std::string> known{"pool_imap", "pool_imap_unordered", "pool_map", "serial"};
    EXPECT_THAT(nearest("imap", known, 2), ElementsAre("pool_imap", "pool_imap_unordered"));
    EXPECT_THAT(nearest("seral", known, 1), ElementsAre("serial"));
    EXPECT_THAT(nearest("qqqqqqqqqqq", known), ElementsAre());
}

TEST(Format, DurationsAndSizesReadBack)
{
    for (const std::int64_t ns : {0ll, 1ll, 999ll, 1'500ll, 250'000ll, 20'000'000ll, 1'234'567'890ll, 3'600'000'000'000ll})
        EXPECT_EQ(duration(formatDuration(Time(ns)).c_str()), Time(ns)) << formatDuration(Time(ns));
    EXPECT_EQ(formatDuration(std::chrono::milliseconds(1500)), "1.5s");
    EXPECT_EQ(formatSize(64u << 20), "64MiB");
}

TEST(Format, FloatsAsPython)
{
    EXPECT_EQ(pythonRepr(6.99999997e+16), "6.99999997e+16");
    EXPECT_EQ(pythonRepr(4999999950000000.0), "4999999950000000.0");
    EXPECT_EQ(pythonRepr(0.5), "0.5");
    EXPECT_EQ(pythonRepr(0.0001), "0.0001");
    EXPECT_EQ(pythonRepr(0.00001), "1e-05");
    EXPECT_EQ(pythonRepr(1e16), "1e+16");
    EXPECT_EQ(pythonRepr(0.0), "0.0");
    EXPECT_EQ(pythonRepr(-123.25), "-123.25");
    EXPECT_EQ(formatResult(ResultKind::Hash, 255), "00000000000000ff");
}

TEST(Text, FillsInAndCounts)
{
    EXPECT_EQ(Text("%1 of %2", {"a", "b"}).english(), "a of b");
    EXPECT_EQ(Text("%n task(s)", 1).english(), "1 task");
    EXPECT_EQ(Text("%n task(s) on %1", 3, {"x"}).english(), "3 tasks on x");
    EXPECT_EQ(Text("100 % sure, %2", {"a"}).english(), "100 % sure, %2");
}

TEST(Random, ExactFunctionsAgreeWithTheLibrary)
{
    for (double x = -20; x < 20; x += 0.37)
        EXPECT_NEAR(exact::exp(x) / std::exp(x), 1.0, 1e-14) << x;
    for (double x = 1e-6; x < 1e6; x *= 1.7)
        EXPECT_NEAR(exact::log(x), std::log(x), 1e-14 * (1 + std::abs(std::log(x)))) << x;
    EXPECT_NEAR(exact::normalQuantile(0.5), 0, 1e-9);
    EXPECT_NEAR(exact::normalQuantile(0.975), 1.959963985, 1e-8);
    EXPECT_NEAR(exact::normalQuantile(0.001), -3.090232306, 1e-7);
}

TEST(Random, NearExpIsAsNearAsItSays)
{
    for (double x = -699; x < 700; x += 0.0137)
        ASSERT_LT(std::abs(nearExp(x) / exact::exp(x) - 1), kNearExpError) << x;
}

TEST(Random, BitsNeverChange)
{
    // Saved simulated runs rely on these: a change here is a change of the format.
    EXPECT_EQ(randomBits(1, 0), mix(mix(mix(1) ^ 0)));
    EXPECT_EQ(mix(0), 0xe220a8397b1dcdafull);
    double sum = 0;
    for (std::uint64_t i = 0; i < 10'000; ++i)
        sum += unitInterval(randomBits(7, i));
    EXPECT_NEAR(sum / 10'000, 0.5, 0.01);
}

} // namespace
} // namespace coreo
