// When a worker process that ended before its first work is replaced: the rule by itself, at instants that are given.

#include "executors/restart_rule.h"

#include <gtest/gtest.h>

namespace coreo::test {
namespace {

using namespace std::chrono_literals;
using Next = RestartRule::Next;

constexpr Time kNoPauseIsLonger = 200ms;

/// How long the pause is that began at `from`, in steps of a millisecond; it is over then.
Time pauseOf(RestartRule &rule, Time from)
{
    Time at = from;
    while (!rule.isDue(at) && at <= from + 10 * kNoPauseIsLonger)
        at += 1ms;
    return at - from;
}

TEST(RestartRule, replacesTwoAndGivesUpAtTheThird)
{
    RestartRule rule;
    EXPECT_EQ(rule.endedEarly(false, 0, 1ms), Next::StartNow);
    EXPECT_EQ(rule.endedEarly(false, 0, 2ms), Next::StartNow);
    EXPECT_EQ(rule.endedEarly(false, 0, 3ms), Next::GiveUp);
    EXPECT_EQ(rule.deaths(), 3u);
    EXPECT_EQ(rule.endedEarly(false, 9, 4ms), Next::GiveUp) << "results of others do not make it better";
    EXPECT_EQ(rule.deaths(), 4u);
    EXPECT_FALSE(rule.isDue(1h)) << "no pause was asked for";
}

TEST(RestartRule, beginsAnewOnceOneWorked)
{
    RestartRule rule;
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(rule.endedEarly(false, 0, 0ms), Next::StartNow);
        EXPECT_EQ(rule.endedEarly(false, 0, 0ms), Next::StartNow);
        EXPECT_EQ(rule.endedEarly(true, 0, 0ms), Next::StartLater);
        EXPECT_EQ(pauseOf(rule, 0ms), 2ms);
        rule.worked();
        EXPECT_EQ(rule.deaths(), 0u);
    }
}

TEST(RestartRule, waitsLongerAfterEachKill)
{
    RestartRule rule;
    Time now = 5s;
    for (std::size_t kill = 1; kill <= 120; ++kill) {
        ASSERT_EQ(rule.endedEarly(true, kill, now), Next::StartLater) << "the run goes on: it is no fault of ours";
        const Time pause = pauseOf(rule, now);
        EXPECT_EQ(pause, std::min<Time>(kNoPauseIsLonger, 2ms * static_cast<int>(kill)));
        now += pause;
        EXPECT_FALSE(rule.isDue(now)) << "told once";
    }
    EXPECT_EQ(rule.deaths(), 0u);
}

TEST(RestartRule, killsCountAsDeathsWhenTheRunGetsNowhere)
{
    RestartRule rule;
    for (int kill = 1; kill < 50; ++kill)
        ASSERT_EQ(rule.endedEarly(true, 0, 0ms), Next::StartLater) << kill;
    EXPECT_EQ(rule.endedEarly(true, 0, 0ms), Next::StartNow);
    EXPECT_EQ(rule.endedEarly(true, 1, 0ms), Next::StartLater) << "a result had come meanwhile";
    for (int kill = 1; kill < 50; ++kill)
        ASSERT_EQ(rule.endedEarly(true, 1, 0ms), Next::StartLater) << kill;
    EXPECT_EQ(rule.endedEarly(true, 1, 0ms), Next::StartNow);
    EXPECT_EQ(rule.endedEarly(true, 1, 0ms), Next::GiveUp);
}

} // namespace
} // namespace coreo::test
