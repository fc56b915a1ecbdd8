#pragma once

#include "model/time.h"

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace coreo {

/// Where tasks are shorter than the way of a cache line between two cores, workers that claim at the same time hinder each
/// other more than they help: each claim fetches the counter from the other core, which takes longer than the task. So they
/// take turns: one claims task by task with the counter in its own cache; when it sees that another has come, its turn is
/// over and it stays away for a moment. Hand-out stays first in, first out by task, nobody waits for anybody (the moment is a
/// length of time, whatever happens to the other), and a worker that never meets such tasks never stays away.
/// Threads: its worker's.
/// Source: the constant back-off of Dice, Hendler and Mirsky, "Lightweight Contention Management for Efficient
/// Compare-and-Swap Operations" (2013), applied to a counter that is added to.
class ClaimTurns
{
public:
    /// So long a worker stays away for each other one that works beside it. Longer gains nothing (`tests/bench/README.md`).
    static constexpr Time kTurn = std::chrono::microseconds(2);
    /// But never longer than this: among very many, a few at a time hinder each other little, and what comes next may be long.
    static constexpr Time kLongest = std::chrono::microseconds(200);

    /// So many workers may claim at the same time; one needs no turns.
    explicit ClaimTurns(std::uint32_t workers = 1)
        : m_away(workers > 1 ? std::min(kTurn * (workers - 1), kLongest) : Time::zero())
    {}

    /// A chunk has ended, `time` after the end of the one before, its claim included; `alone`: nobody else claimed between
    /// the two. Whether the worker's turn is over.
    bool over(Time time, bool alone)
    {
        if (time > kTiny) [[likely]] {
            m_tiny = 0;
            m_atHand = false;
            return false;
        }
        m_atHand = m_atHand || (alone && time <= kWorthTurns);
        if (++m_tiny < kShortest || alone || !m_atHand || m_away == Time::zero())
            return false;
        m_tiny = 0;
        return true;
    }
    /// How long it stays away then.
    [[nodiscard]] Time away() const { return m_away; }

private:
    /// Beyond this a chunk is not tiny, even if its claim had to wait for the counter.
    static constexpr Time kTiny = std::chrono::nanoseconds(300);
    /// With the counter at hand, a chunk takes so long at most if one worker alone is to be as quick as two that hinder each
    /// other: 38 of it the engine's, two claims in a row by different workers 73 longer (this machine).
    static constexpr Time kWorthTurns = std::chrono::nanoseconds(64);
    /// Chunks a turn, all of them tiny: however lengths are mixed, staying away costs little a chunk.
    static constexpr std::uint32_t kShortest = 16;

    Time m_away;
    std::uint32_t m_tiny = 0; ///< how many came in a row in this turn
    bool m_atHand = false;    ///< whether one of them shows what they take with the counter at hand
};

} // namespace coreo
