#pragma once

#include "model/time.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace coreo {

/// Timers in the order of their instants, ties by task, for an event loop with very many sleepers. One heap of a million
/// timers misses the caches at each of its twenty levels (330 ns a timer here). So the heap holds only the timers of the
/// block of time that is next, some 65 us; those of later blocks stand unsorted in buckets, by the highest bit in which
/// their block differs from that one, and are dealt out to lower buckets, one after the other, when their time comes
/// nearer: a radix heap, in which a timer moves to a lower bucket some ten times at most, always through memory that is
/// read in a row.
/// `Timer` has `due`, of which the earliest is next, and `task`.
/// Threads: used by one.
/// Source: Ahuja, Mehlhorn, Orlin, Tarjan: Faster algorithms for the shortest path problem (1990), the radix heap.
template<class Timer>
class TimerQueue
{
public:
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }

    void push(const Timer &timer)
    {
        ++m_size;
        put(timer);
    }
    /// Takes the one that is due first if it is due by `at`.
    bool takeDue(Time at, Timer &out)
    {
        if (m_next.empty() && m_size > 0)
            dealOut(blockOf(at));
        if (m_next.empty() || m_next.front().due > at)
            return false;
        std::pop_heap(m_next.begin(), m_next.end(), Later());
        out = m_next.back();
        m_next.pop_back();
        --m_size;
        return true;
    }
    /// When the first one is due; there must be one. For a loop that has nothing to do until then: timers that come
    /// later and are due earlier would all have to go into the heap.
    Time firstDue()
    {
        if (m_next.empty())
            dealOut(~0ull);
        return m_next.front().due;
    }
    /// All that are left, in any order; none is left then.
    std::vector<Timer> takeAll()
    {
        std::vector<Timer> all = std::exchange(m_next, {});
        for (std::vector<Timer> &bucket : m_later) {
            all.insert(all.end(), bucket.begin(), bucket.end());
            bucket = {};
        }
        m_size = 0;
        return all;
    }

private:
    /// A type of its own, so that it is compiled into the heap.
    struct Later
    {
        bool operator()(const Timer &a, const Timer &b) const
        {
            return a.due != b.due ? a.due > b.due : b.task < a.task;
        }
    };
    static constexpr int kBlockBits = 16; ///< nanoseconds

    static std::uint64_t blockOf(Time at)
    {
        return static_cast<std::uint64_t>(std::max<std::int64_t>(at.count(), 0)) >> kBlockBits;
    }
    /// What is due before the block's end is in the heap, also what came when its own block was over.
    void put(const Timer &timer)
    {
        const std::uint64_t block = blockOf(timer.due);
        if (block <= m_block) {
            m_next.push_back(timer);
            std::push_heap(m_next.begin(), m_next.end(), Later());
        } else {
            m_later[static_cast<std::size_t>(std::bit_width(block ^ m_block)) - 1].push_back(timer);
        }
    }
    /// Goes on to the block of the earliest timer, but not beyond `last`. There must be a timer, and none in the heap.
    void dealOut(std::uint64_t last)
    {
        while (m_next.empty()) {
            std::size_t bit = 0;
            while (m_later[bit].empty())
                ++bit;
            // The earliest block that a timer of this bucket can have.
            if (((m_block >> bit) | 1) << bit > last)
                return;
            std::vector<Timer> timers;
            timers.swap(m_later[bit]);
            std::uint64_t first = last;
            for (const Timer &timer : timers)
                first = std::min(first, blockOf(timer.due));
            // All of them have this bit, as the new block has, and differ from it in a lower one; those of higher buckets
            // differ from it in the same bit as before.
            m_block = first;
            for (const Timer &timer : timers)
                put(timer);
        }
    }

    std::uint64_t m_block = 0;
    std::vector<Timer> m_next; ///< a heap
    std::array<std::vector<Timer>, 64 - kBlockBits> m_later;
    std::size_t m_size = 0;
};

} // namespace coreo
