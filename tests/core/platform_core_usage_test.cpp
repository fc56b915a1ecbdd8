#include "core/platform_folder.h"
#include "platform/clock.h"
#include "platform/core_usage.h"
#include "platform/cpu_usage.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

namespace coreo {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::int64_t kTick = 10'000'000;
constexpr std::int64_t kWindow = 50'000'000;

static CpuTicks ticks(std::uint64_t user, std::uint64_t kernel, std::uint64_t idle)
{
    return {true, true, user, kernel, idle};
}

static double busyShare(const CoreUsage &usage)
{
    return static_cast<double>(usage.share().user) + static_cast<double>(usage.share().kernel);
}

TEST(PlatformProcStat, readsTheLinesOfOnlineCpus)
{
    std::vector<CpuTicks> cpus;
    EXPECT_TRUE(parseProcStat(contentOf(fixture("proc/desktop/proc/stat")), cpus));
    ASSERT_EQ(cpus.size(), 8U);
    EXPECT_FALSE(cpus[1].listed);
    EXPECT_TRUE(cpus[2].valid);
    EXPECT_EQ(cpus[2].user, 10001U);
    EXPECT_EQ(cpus[2].kernel, 3100U);
    EXPECT_EQ(cpus[2].idle, 90200U);
}

TEST(PlatformProcStat, tellsATruncatedTextAndABadLine)
{
    std::vector<CpuTicks> cpus;
    EXPECT_FALSE(parseProcStat("cpu  1 2 3 4 5 6 7\ncpu0 1 2 3 4 5", cpus));
    EXPECT_FALSE(parseProcStat("", cpus));
    EXPECT_THAT(cpus, IsEmpty());
    EXPECT_TRUE(parseProcStat("cpu0 1 2 3\ncpu1 1 2 3 18446744073709551615 5 6 7\ncpu2 1 2 x\n"
                              "cpu3 1 2 3 4 5 6 99999999999999999999\ncpux 1\ncpu4 1 2 3 4 5 6 7\nintr 1\n",
                              cpus));
    ASSERT_EQ(cpus.size(), 5U);
    for (std::size_t cpu = 0; cpu < 4; ++cpu)
        EXPECT_TRUE(cpus[cpu].listed && !cpus[cpu].valid) << cpu;
    EXPECT_TRUE(cpus[4].valid);
}

TEST(PlatformProcStat, readsRowsOfNumbers)
{
    std::vector<std::uint64_t> numbers;
    parseNumbers("19275702551 30171062981 \n", numbers);
    EXPECT_THAT(numbers, ElementsAre(19275702551U, 30171062981U));
    parseNumbers("", numbers);
    EXPECT_THAT(numbers, IsEmpty());
}

TEST(PlatformCoreUsage, theFirstReadingIsAGap)
{
    CoreUsage usage(kTick);
    EXPECT_FALSE(usage.advance(ticks(1, 1, 1), std::nullopt, 0));
    EXPECT_EQ(busyShare(usage), 0);
}

TEST(PlatformCoreUsage, idleAndBusyAreExact)
{
    CoreUsage usage(kTick);
    usage.advance(ticks(0, 0, 0), std::nullopt, 0);
    for (std::uint64_t i = 1; i <= 40; ++i)
        EXPECT_TRUE(usage.advance(ticks(0, 0, i * 5), std::nullopt, kWindow));
    EXPECT_NEAR(busyShare(usage), 0, 1e-6);
    for (std::uint64_t i = 1; i <= 40; ++i)
        EXPECT_TRUE(usage.advance(ticks(i * 4, i, 200), std::nullopt, kWindow));
    EXPECT_NEAR(busyShare(usage), 1, 1e-6);
    EXPECT_NEAR(static_cast<double>(usage.share().kernel), 0.2, 0.01) << "one tick in five is the kernel's";
}

/// The kernel shows whole ticks of an exact idle time: a steady 37 % must come out steady, not as 20, 40, 40 ...
TEST(PlatformCoreUsage, steadyLoadBetweenTicksIsShownSteady)
{
    CoreUsage usage(kTick);
    double worst = 0;
    double sum = 0;
    for (std::uint64_t i = 0; i <= 400; ++i) {
        const auto idle = static_cast<std::uint64_t>(std::floor(static_cast<double>(i) * 0.63 * kWindow / kTick));
        usage.advance(ticks(0, 0, idle), std::nullopt, i == 0 ? 0 : kWindow);
        if (i > 100) {
            worst = std::max(worst, std::abs(busyShare(usage) - 0.37));
            sum += busyShare(usage);
        }
    }
    EXPECT_LT(worst, 0.03);
    EXPECT_NEAR(sum / 300, 0.37, 0.002);
}

TEST(PlatformCoreUsage, aStepOfTheLoadIsWrongByATickAtMost)
{
    CoreUsage usage(kTick);
    std::uint64_t idle = 0;
    usage.advance(ticks(0, 0, idle), std::nullopt, 0);
    for (int i = 0; i < 60; ++i) {
        const bool working = i / 20 == 1;
        idle += working ? 0 : 5;
        usage.advance(ticks(0, 0, idle), std::nullopt, kWindow);
        EXPECT_NEAR(busyShare(usage), working ? 1 : 0, static_cast<double>(kTick) / kWindow + 1e-6) << i;
    }
}

TEST(PlatformCoreUsage, exactRunTimeIsUsedWithinWhatIdleTimeAllows)
{
    CoreUsage usage(kTick);
    usage.advance(ticks(0, 0, 0), 1000U, 0);
    EXPECT_TRUE(usage.advance(ticks(0, 0, 3), 1000U + 18'500'000U, kWindow));
    EXPECT_NEAR(busyShare(usage), 0.37, 1e-6);
    // A sum that lacks most of the work (a container's): not below what the idle time proves.
    EXPECT_TRUE(usage.advance(ticks(0, 0, 3), 1000U + 18'500'001U, kWindow));
    EXPECT_NEAR(busyShare(usage), 0.8, 1e-6);
    // Backwards: the idle time alone is used.
    EXPECT_TRUE(usage.advance(ticks(0, 0, 8), 5U, kWindow));
    EXPECT_LE(busyShare(usage), 0.2 + 1e-6);
}

TEST(PlatformCoreUsage, anOfflineCpuIsAGapOfZeroAndComesBack)
{
    CoreUsage usage(kTick);
    usage.advance(ticks(0, 0, 0), std::nullopt, 0);
    EXPECT_TRUE(usage.advance(ticks(5, 0, 0), std::nullopt, kWindow));
    EXPECT_GT(busyShare(usage), 0.7);
    EXPECT_FALSE(usage.advance(CpuTicks{}, std::nullopt, kWindow));
    EXPECT_EQ(busyShare(usage), 0);
    EXPECT_FALSE(usage.advance(ticks(7, 0, 900), std::nullopt, kWindow)) << "nothing to compare with yet";
    EXPECT_TRUE(usage.advance(ticks(7, 0, 905), std::nullopt, kWindow));
    EXPECT_NEAR(busyShare(usage), 0, 0.2);
}

TEST(PlatformCoreUsage, countersThatJumpAreAGapThatKeepsTheLastShare)
{
    const CpuTicks before = ticks(1000, 1000, 100'000);
    const CpuTicks bad[] = {
        ticks(1005, 1000, 50'000),                // idle falls far back
        ticks(1005, 1000, 900'000),               // more idle time than there was time
        ticks(1005, 1000, std::uint64_t{1} << 61) // absurd
    };
    for (const CpuTicks &reading : bad) {
        CoreUsage usage(kTick);
        usage.advance(ticks(995, 1000, 100'000), std::nullopt, 0);
        ASSERT_TRUE(usage.advance(before, std::nullopt, kWindow));
        const double kept = busyShare(usage);
        EXPECT_FALSE(usage.advance(reading, std::nullopt, kWindow));
        EXPECT_EQ(busyShare(usage), kept);
    }
}

TEST(PlatformCoreUsage, idleTimeThatStepsBackALittleIsNotCountedTwice)
{
    CoreUsage usage(kTick);
    usage.advance(ticks(0, 0, 100), std::nullopt, 0);
    double busy = 0;
    for (const std::uint64_t idle : {105U, 103U, 105U, 110U, 115U}) {
        EXPECT_TRUE(usage.advance(ticks(0, 0, idle), std::nullopt, kWindow));
        busy += busyShare(usage) * 5;
    }
    EXPECT_NEAR(busy, 10, 1.01) << "15 of 25 ticks were idle";
}

TEST(PlatformCoreUsage, rubbishNeverLeavesTheRange)
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 200; ++round) {
        CoreUsage usage(kTick);
        for (int i = 0; i < 100; ++i) {
            const auto number = [&] { return random() >> (random() % 60 + 4); };
            CpuTicks reading = ticks(number(), number(), number());
            reading.listed = random() % 10 != 0;
            reading.valid = random() % 10 != 0;
            const auto wall = static_cast<std::int64_t>(random() % 3 == 0 ? number() : random() % (2 * kWindow));
            usage.advance(reading, random() % 2 == 0 ? std::optional(number()) : std::nullopt, wall);
            const CoreShare share = usage.share();
            ASSERT_TRUE(share.user >= 0 && share.kernel >= 0 && busyShare(usage) <= 1 + 1e-6)
                << share.user << ' ' << share.kernel;
        }
    }
}

/// A folder that stands for /proc, with a /proc/stat that the test advances.
class FakeProc
{
public:
    FakeProc() { std::filesystem::create_directories(m_folder / "self"); }
    void put(const std::string &stat) { putContent(m_folder / "stat", stat); }
    [[nodiscard]] CpuUsageSource source(std::vector<CoreId> cores = {}) const
    {
        return {std::move(cores), m_folder.path(), m_folder.path()};
    }

private:
    TestFolder m_folder;
};

TEST(PlatformCpuUsage, oneEntryACoreInTheOrderAskedFor)
{
    FakeProc proc;
    proc.put("cpu  9 0 0 9 0 0 0\ncpu0 0 0 0 0 0 0 0\ncpu2 0 0 0 0 0 0 0\nintr 0\n");
    CpuUsage usage(proc.source({CoreId(2), CoreId(1), CoreId(0)}));
    EXPECT_EQ(usage.source(), "1 - idle/wall");
    usage.sample(0);
    EXPECT_THAT(usage.gaps(), ElementsAre(true, true, true));
    proc.put("cpu  9 0 0 9 0 0 0\ncpu0 0 0 0 100 0 0 0\ncpu2 80 0 20 0 0 0 0\nintr 0\n");
    const std::vector<CoreShare> shares = usage.sample(1'000'000'000);
    EXPECT_THAT(usage.gaps(), ElementsAre(false, true, false));
    EXPECT_FLOAT_EQ(shares[0].user, 0.8F);
    EXPECT_FLOAT_EQ(shares[0].kernel, 0.2F);
    EXPECT_EQ(shares[1].user, 0);
    EXPECT_FLOAT_EQ(shares[2].user, 0);
    EXPECT_DOUBLE_EQ(othersLoad({{0.5F, 0.25F, 0.5F}, {0.1F, 0, 0.2F}}), 0.25);
}

TEST(PlatformCpuUsage, theFirstSampleIsTheMeanSinceConstruction)
{
    FakeProc proc;
    proc.put("cpu0 0 0 0 0 0 0 0\nintr 0\n");
    CpuUsage usage(proc.source());
    EXPECT_THAT(usage.gaps(), ElementsAre(true));
    proc.put("cpu0 100000 0 0 0 0 0 0\nintr 0\n");
    const std::vector<CoreShare> shares = usage.sample(clock::now() + 1'000'000'000);
    EXPECT_THAT(usage.gaps(), ElementsAre(false));
    EXPECT_FLOAT_EQ(shares.front().user, 1);
}

TEST(PlatformCpuUsage, withoutCoresAskedForEveryOnlineOne)
{
    FakeProc proc;
    proc.put(contentOf(fixture("proc/desktop/proc/stat")));
    EXPECT_EQ(CpuUsage(proc.source()).cores().size(), 7U);
}

TEST(PlatformCpuUsage, aThousandCoresFitHoweverLongTheirLines)
{
    FakeProc proc;
    std::string text = "cpu  0 0 0 0 0 0 0 0 0 0\n";
    for (int cpu = 0; cpu < 1024; ++cpu)
        text += "cpu" + std::to_string(cpu) + " 1000000000 1000000000 1000000000 1000000000 1 1 1 0 0 0\n";
    proc.put(text + "intr 0\n");
    CpuUsage usage(proc.source());
    EXPECT_EQ(usage.cores().size(), 1024U);
    EXPECT_EQ(usage.sample(5).size(), 1024U);
}

TEST(PlatformCpuUsage, aMissingProcIsAllGaps)
{
    CpuUsage usage({{CoreId(0)}, "/nonexistent", "/nonexistent"});
    EXPECT_EQ(usage.source(), "none");
    usage.sample(0);
    EXPECT_EQ(usage.sample(1'000'000'000).size(), 1U);
    EXPECT_THAT(usage.gaps(), ElementsAre(true));
}

TEST(PlatformCpuUsage, aGuestsExactCountersAreFoundAContainersRefused)
{
    EXPECT_EQ(CpuUsage({{}, fixture("proc/guest/proc"), fixture("proc/guest/sys")}).source(), "cpuacct");
    TestFolder folder;
    std::filesystem::copy(fixture("proc/guest"), folder / "guest", std::filesystem::copy_options::recursive);
    putContent(folder / "guest/sys/fs/cgroup/cpuacct/cpuacct.usage_percpu", "1000000 2000000 \n");
    EXPECT_EQ(CpuUsage({{}, folder / "guest/proc", folder / "guest/sys"}).source(), "1 - idle/wall");
}

TEST(PlatformCpuUsage, thisMachineIsReadWithinTheRange)
{
    CpuUsage usage;
    EXPECT_NE(usage.source(), "none");
    std::int64_t now = 0;
    for (int i = 0; i < 20; ++i) {
        for (const CoreShare &share : usage.sample(now += 1'000'000))
            EXPECT_TRUE(share.user >= 0 && share.kernel >= 0 && share.user + share.kernel <= 1.0001F);
    }
}

} // namespace coreo
