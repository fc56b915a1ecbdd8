// When a worker of tiny tasks leaves the claim counter to the others.

#include "executors/claim_turns.h"

#include <gtest/gtest.h>

namespace coreo {
namespace {

using namespace std::chrono_literals;

constexpr Time kTinyAtHand = 40ns, kTinyContended = 120ns, kLong = 1us;

/// How many chunks a worker gets done until its turn is over; `most` if it never is.
int chunksUntilOver(ClaimTurns &turns, Time time, bool alone, int most = 1'000)
{
    for (int done = 1; done <= most; ++done)
        if (turns.over(time, alone))
            return done;
    return most;
}

TEST(ClaimTurns, EndWhenAnotherComes)
{
    ClaimTurns turns(2);
    EXPECT_EQ(chunksUntilOver(turns, kTinyAtHand, true), 1'000) << "nobody else is there";
    EXPECT_TRUE(turns.over(kTinyContended, false));
    EXPECT_FALSE(turns.over(kTinyContended, false)) << "the next turn has just begun";
    EXPECT_EQ(chunksUntilOver(turns, kTinyContended, false), 15) << "and lasts a while, whoever else is there";
}

TEST(ClaimTurns, AreNotTakenBeforeOneIsKnownToBeQuickerAlone)
{
    ClaimTurns turns(2);
    EXPECT_EQ(chunksUntilOver(turns, kTinyContended, false), 1'000);
    EXPECT_FALSE(turns.over(100ns, true)) << "two at the same time get more of these done";
    EXPECT_EQ(chunksUntilOver(turns, kTinyContended, false), 1'000);
    EXPECT_FALSE(turns.over(kTinyAtHand, true));
    EXPECT_TRUE(turns.over(kTinyContended, false));
}

TEST(ClaimTurns, AreForgottenWithTheFirstLongChunk)
{
    ClaimTurns turns(2);
    chunksUntilOver(turns, kTinyAtHand, true);
    EXPECT_FALSE(turns.over(kLong, false));
    EXPECT_EQ(chunksUntilOver(turns, kTinyContended, false), 1'000);
}

TEST(ClaimTurns, NeverOfMixedLengths)
{
    ClaimTurns turns(2);
    for (int i = 0; i < 1'000; ++i)
        EXPECT_FALSE(turns.over(i % 10 == 9 ? kLong : kTinyAtHand, i % 2 == 0)) << i;
}

TEST(ClaimTurns, AreLongerTheMoreTakeThem)
{
    EXPECT_EQ(ClaimTurns(2).away(), ClaimTurns::kTurn);
    EXPECT_EQ(ClaimTurns(64).away(), 63 * ClaimTurns::kTurn);
    EXPECT_EQ(ClaimTurns(1'024).away(), ClaimTurns::kLongest);
    ClaimTurns alone(1);
    chunksUntilOver(alone, kTinyAtHand, true);
    EXPECT_EQ(chunksUntilOver(alone, kTinyContended, false), 1'000);
}

} // namespace
} // namespace coreo
