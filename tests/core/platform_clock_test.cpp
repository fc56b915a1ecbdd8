#include "platform/affinity.h"
#include "platform/clock.h"
#include "platform/own_load.h"
#include "support/run_program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace coreo {

TEST(PlatformClock, followsTheSystemsMonotonicClock)
{
    constexpr std::int64_t kSlack = 1'000'000; // far above its error, far below a wrong unit or offset
    for (int round = 0; round < 3; ++round) {
        const std::int64_t before = clock::detail::systemNow();
        const std::int64_t now = clock::now();
        const std::int64_t after = clock::detail::systemNow();
        EXPECT_GE(now, before - kSlack);
        EXPECT_LE(now, after + kSlack);
        clock::calibrate();
    }
    const std::string source = clock::source();
    EXPECT_TRUE(source == "tsc" || source == "monotonic") << source;
    EXPECT_EQ(clock::detail::scale.load() != nullptr, source == "tsc");
}

TEST(PlatformClock, neverRunsBackwardsBetweenThreadsAcrossTheFirstCalibration)
{
    std::atomic<std::int64_t> latest{clock::now()};
    std::atomic<bool> done{false};
    std::atomic<int> backwards{0};
    std::vector<std::thread> readers;
    for (int i = 0; i < 2; ++i) {
        readers.emplace_back([&] {
            while (!done) {
                std::int64_t seen = latest.load(std::memory_order_acquire);
                const std::int64_t now = clock::now();
                if (now < seen)
                    ++backwards;
                while (now > seen && !latest.compare_exchange_weak(seen, now, std::memory_order_release)) { }
            }
        });
    }
    clock::calibrate();
    clock::calibrate();
    done = true;
    for (std::thread &reader : readers)
        reader.join();
    EXPECT_EQ(backwards, 0);
}

TEST(PlatformClock, looseStampsOfOneThreadAreInOrder)
{
    clock::calibrate();
    std::int64_t last = clock::nowLoose();
    for (int i = 0; i < 100'000; ++i) {
        const std::int64_t now = clock::nowLoose();
        ASSERT_GE(now, last);
        last = now;
    }
}

#if defined(__x86_64__)
TEST(PlatformClock, scalesWithoutOverflowOverYears)
{
    // 3 GHz for ten years is far beyond 64 bits before the shift.
    const clock::detail::Scale scale{1000, 5, static_cast<std::uint64_t>(4294967296.0 / 3), nullptr};
    const std::uint64_t seconds = 10ULL * 365 * 86400;
    const std::int64_t passed = clock::detail::toNanoseconds(scale, 1000 + seconds * 3'000'000'000ULL) - 5;
    EXPECT_NEAR(static_cast<double>(passed) / (static_cast<double>(seconds) * 1e9), 1.0, 1e-8);
    EXPECT_EQ(clock::detail::toNanoseconds(scale, 999), 5) << "a stamp from before the base is the base";
}
#endif

TEST(PlatformClock, threadCpuTimeGrowsWithWorkOnly)
{
    const std::int64_t before = clock::threadCpu();
    std::int64_t now = before;
    while (now - before < 2'000'000)
        now = clock::threadCpu();
    EXPECT_GT(now, before);
}

TEST(PlatformClock, currentCoreIsOneThatMayBeUsed)
{
    const std::vector<CoreId> allowed = allowedCores();
    const CoreId core(currentCore());
    EXPECT_NE(std::find(allowed.begin(), allowed.end(), core), allowed.end());
}

TEST(PlatformOwnLoad, readsAnotherThreadsClockUntilItEnds)
{
    EXPECT_EQ(ThreadCpuClock().consumed(), std::nullopt);
    std::atomic<bool> worked{false};
    std::atomic<bool> end{false};
    std::thread thread([&] {
        while (clock::threadCpu() < 3'000'000) { }
        worked = true;
        worked.notify_one();
        end.wait(false);
    });
    const ThreadCpuClock clockOfThread = ThreadCpuClock::ofThread(thread.native_handle());
    worked.wait(false);
    const std::optional<std::int64_t> consumed = clockOfThread.consumed();
    ASSERT_TRUE(consumed);
    EXPECT_GE(*consumed, 3'000'000);
    end = true;
    end.notify_one();
    thread.join();
    // join() tells of the thread's end a moment before the system forgets its clock.
    const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(5 * test::timeFactor());
    while (clockOfThread.consumed() && std::chrono::steady_clock::now() < until)
        std::this_thread::yield();
    EXPECT_EQ(clockOfThread.consumed(), std::nullopt);
    EXPECT_GT(ThreadCpuClock::ofCaller().consumed().value_or(0), 0);
}

} // namespace coreo
