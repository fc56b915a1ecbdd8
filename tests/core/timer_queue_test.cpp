// The timers of an event loop against a plain heap: in the order of their instants, whatever the pattern in which they come and go.

#include "executors/timer_queue.h"
#include "model/random.h"
#include "model/task.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <tuple>
#include <vector>

namespace coreo {
namespace {

struct Timer
{
    Time due{};
    TaskId task;
};
using Expected = std::set<std::tuple<std::int64_t, std::uint32_t>>;

void expectFirst(TimerQueue<Timer> &queue, Expected &expected, Time at)
{
    Timer timer;
    while (!expected.empty() && std::get<0>(*expected.begin()) <= at.count()) {
        ASSERT_TRUE(queue.takeDue(at, timer)) << "at " << at.count();
        ASSERT_EQ(std::tuple(timer.due.count(), timer.task.value), *expected.begin());
        expected.erase(expected.begin());
    }
    ASSERT_FALSE(queue.takeDue(at, timer)) << "at " << at.count() << ", due at " << timer.due.count();
    ASSERT_EQ(queue.empty(), expected.empty());
}

TEST(TimerQueue, GivesWhatIsDueInOrder)
{
    TimerQueue<Timer> queue;
    Expected expected;
    const std::int64_t instants[] = {5, 1'000'000'000, 5, 70'000, 65'536, 65'535, 131'072, 0, 999'999'999, 1'000'000'000};
    for (std::uint32_t i = 0; i < std::size(instants); ++i) {
        queue.push({Time(instants[i]), TaskId(100 - i)}); // ties: the lower task first
        expected.insert({instants[i], 100 - i});
    }
    EXPECT_EQ(queue.firstDue(), Time(0));
    expectFirst(queue, expected, Time(4));
    EXPECT_EQ(queue.firstDue(), Time(5));
    expectFirst(queue, expected, Time(65'535));
    expectFirst(queue, expected, Time(999'999'998));
    EXPECT_EQ(queue.firstDue(), Time(999'999'999));
    expectFirst(queue, expected, Time(2'000'000'000));
}

TEST(TimerQueue, WaitsThatNeverEndAndInstantsBeforeTheRunsZeroAreOrdinary)
{
    TimerQueue<Timer> queue;
    Expected expected{{-7, 1u}, {Time::max().count(), 2u}, {3, 3u}};
    for (const auto &[due, task] : expected)
        queue.push({Time(due), TaskId(task)});
    EXPECT_EQ(queue.firstDue(), Time(-7));
    expectFirst(queue, expected, Time(2));
    expectFirst(queue, expected, Time(1'000'000'000'000));
    EXPECT_EQ(queue.firstDue(), Time::max());
    expectFirst(queue, expected, Time::max());
}

TEST(TimerQueue, LikeASortedListUnderEveryPattern)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        TimerQueue<Timer> queue;
        Expected expected;
        std::uint64_t draws = 0;
        const auto draw = [&](std::uint64_t below) { return randomBits(seed, ++draws) % below; };
        const std::uint64_t longest = 1ull << (10 + draw(26)); // from a microsecond to a minute
        Time at{};
        for (std::uint32_t round = 0; round < 300; ++round) {
            for (std::uint64_t i = draw(20); i > 0; --i) { // some of them due before what has been taken already
                const Time due = at + Time(static_cast<std::int64_t>(draw(longest)))
                                 - Time(static_cast<std::int64_t>(draw(8) == 0 ? draw(longest) : 0));
                const auto task = static_cast<std::uint32_t>(draws);
                queue.push({due, TaskId(task)});
                expected.insert({due.count(), task});
            }
            ASSERT_EQ(queue.size(), expected.size());
            if (!expected.empty() && draw(2) == 0) { // as a loop that sleeps until the next one, or is woken before
                const Time due = queue.firstDue();
                ASSERT_EQ(due.count(), std::get<0>(*expected.begin()));
                at = draw(3) == 0 ? at : std::max(at, due);
            }
            expectFirst(queue, expected, at);
            if (HasFatalFailure())
                return;
            at += Time(static_cast<std::int64_t>(draw(longest / 8 + 1)));
        }
        std::vector<Timer> left = queue.takeAll();
        ASSERT_TRUE(queue.empty());
        ASSERT_EQ(left.size(), expected.size());
        std::sort(left.begin(), left.end(),
                  [](const Timer &a, const Timer &b) { return std::tuple(a.due, a.task) < std::tuple(b.due, b.task); });
        auto next = expected.begin();
        for (const Timer &timer : left)
            ASSERT_EQ(std::tuple(timer.due.count(), timer.task.value), *next++);
    }
}

} // namespace
} // namespace coreo
