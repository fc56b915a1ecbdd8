// The interpreter lock by itself, with real threads: who gets it when, and that nobody hangs on it.

#include "executors/interpreter_lock.h"

#include "platform/clock.h"
#include "support/run_program.h"

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace coreo::test {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kLogged = 1u << 20;

/// A lock with a log of its own.
struct Rig
{
    explicit Rig(Time interval) : lock(interval, log, clock::now()) {}

    AppendLog<LockHold> log{kLogged};
    InterpreterLock lock;

    /// The holders, one after the other.
    [[nodiscard]] std::vector<std::uint32_t> holders() const
    {
        std::vector<std::uint32_t> out;
        for (std::size_t i = 0; i < log.size(); ++i)
            if (!log[i].worker.isNone())
                out.push_back(log[i].worker.value);
        return out;
    }
};

TEST(InterpreterLock, OneAtATimeIsInside)
{
    Rig rig(20us);
    std::uint64_t counter = 0; // no atomic: the lock alone keeps it whole
    std::atomic<int> inside{0}, most{0};
    constexpr std::uint32_t kThreads = 4;
    constexpr std::uint64_t kTurns = 2'000;
    std::vector<std::jthread> threads;
    for (std::uint32_t id = 0; id < kThreads; ++id)
        threads.emplace_back([&, id] {
            LockHolder holder(rig.lock, WorkerId(id));
            for (std::uint64_t i = 0; i < kTurns; ++i) {
                ASSERT_TRUE(holder.hold(0));
                most = std::max(most.load(), ++inside);
                ++counter;
                --inside;
                if (i % 7 == 0)
                    holder.letGo();
            }
            holder.letGo();
        });
    threads.clear();
    EXPECT_EQ(most, 1);
    EXPECT_EQ(counter, kThreads * kTurns);
    // The log is in order, and between two holders nobody holds it.
    for (std::size_t i = 0; i < rig.log.size(); ++i) {
        EXPECT_EQ(rig.log[i].worker.isNone(), i % 2 == 1);
        if (i > 0) {
            EXPECT_GE(rig.log[i].at, rig.log[i - 1].at);
        }
    }
    EXPECT_EQ(rig.log.size() % 2, 0u) << "nobody holds it at the end";
}

TEST(InterpreterLock, WhoIsAskedForItLetsAnotherHaveIt)
{
    // Neither lets go by itself: every change of holders was asked for, and then the other one must have it.
    Rig rig(200us);
    std::atomic<int> both{0};
    const auto compute = [&](std::uint32_t id) {
        LockHolder holder(rig.lock, WorkerId(id));
        ++both;
        while (rig.log.size() < 200 || both < 2)
            ASSERT_TRUE(holder.hold(0));
        holder.letGo();
    };
    std::jthread first(compute, 0), second(compute, 1);
    first.join();
    second.join();
    const std::vector<std::uint32_t> holders = rig.holders();
    ASSERT_GE(holders.size(), 100u);
    for (std::size_t i = 1; i < holders.size(); ++i)
        EXPECT_NE(holders[i], holders[i - 1]) << "change " << i;
}

TEST(InterpreterLock, AWaiterAsksAfterOneInterval)
{
    constexpr Time kInterval = 20ms;
    Rig rig(kInterval);
    std::atomic<bool> holds{false}, done{false};
    std::jthread busy([&] {
        LockHolder holder(rig.lock, WorkerId(0u));
        while (!done) {
            ASSERT_TRUE(holder.hold(0));
            holds = true;
        }
        holder.letGo();
    });
    while (!holds)
        std::this_thread::yield();
    const std::int64_t from = clock::now();
    ASSERT_TRUE(rig.lock.take(WorkerId(1u)));
    const Time waited(clock::now() - from);
    done = true;
    rig.lock.release(WorkerId(1u));
    EXPECT_GE(waited, kInterval * 99 / 100) << "the holder does not let go before";
    EXPECT_LE(waited, 5 * kInterval * static_cast<int>(timeFactor())) << "it does then";
}

TEST(InterpreterLock, NobodyIsAskedWhereNobodyWaits)
{
    Rig rig(10us);
    LockHolder holder(rig.lock, WorkerId(0u));
    for (int i = 0; i < 100'000; ++i)
        ASSERT_TRUE(holder.hold(0));
    EXPECT_EQ(rig.log.size(), 1u);
}

TEST(InterpreterLock, AStopWakesEverybody)
{
    Rig rig(10s);
    ASSERT_TRUE(rig.lock.take(WorkerId(0u)));
    std::atomic<int> refused{0};
    std::vector<std::jthread> threads;
    for (std::uint32_t id = 1; id <= 8; ++id)
        threads.emplace_back([&, id] { refused += rig.lock.take(WorkerId(id)) ? 0 : 1; });
    rig.lock.stop();
    threads.clear(); // would take ten seconds a thread
    EXPECT_EQ(refused, 8);
    rig.lock.release(WorkerId(0u));
    EXPECT_FALSE(rig.lock.take(WorkerId(0u))) << "nobody gets it any more";
    EXPECT_EQ(rig.holders(), std::vector<std::uint32_t>{0});
}

TEST(InterpreterLock, ADeadlineEndsTheWaitAndTheHolderGoesOn)
{
    Rig rig(1ms);
    LockHolder holder(rig.lock, WorkerId(0u));
    ASSERT_TRUE(holder.hold(0));
    std::jthread other([&] {
        EXPECT_FALSE(rig.lock.take(WorkerId(1u), clock::now() + Time(20ms).count()));
    });
    other.join();
    // It had asked, and is gone: who drops the lock now waits for nobody.
    EXPECT_TRUE(rig.lock.dropRequested());
    EXPECT_TRUE(holder.hold(0));
    EXPECT_FALSE(rig.lock.dropRequested());
    EXPECT_EQ(rig.holders(), (std::vector<std::uint32_t>{0, 0}));
    holder.letGo();
}

} // namespace
} // namespace coreo::test
