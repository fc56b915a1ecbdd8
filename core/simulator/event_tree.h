#pragma once

#include "model/time.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <vector>

namespace coreo {

/// The next event of every slot (a worker, the feeder), and the earliest of them all: a tournament tree over (time, slot)
/// in one key, so that ties fall to the smallest slot. Replacing the winner is one walk from its leaf to the
/// root without branches on data. Four nodes at a time meet: what the other three come to is known before the walk comes by,
/// so that with 1,024 slots only five comparisons wait for each other, in 11 KiB that stay in the first-level cache.
/// A key has 64 bits, which with 1,024 slots is 208 days of virtual time; a run that goes on for longer has 128.
/// Units: times are at least zero. Threads: one.
class EventTree
{
public:
    explicit EventTree(std::uint32_t slots)
        : m_slotBits((std::bit_width(slots - 1) + 1) / 2 * 2), m_leaves(1u << m_slotBits),
          m_end(std::numeric_limits<std::uint64_t>::max() >> m_slotBits), m_nodes(m_leaves + m_leaves / 3 + 1, kNever)
    {}

    void set(std::uint32_t slot, Time at)
    {
        const auto time = static_cast<std::uint64_t>(at.count());
        if (time >= m_end && m_wide.empty()) [[unlikely]]
            widen();
        if (m_wide.empty()) [[likely]]
            replace(m_nodes.data(), slot, time << m_slotBits | slot);
        else
            replace(m_wide.data(), slot, static_cast<WideKey>(time) << m_slotBits | slot);
    }
    void clear(std::uint32_t slot)
    {
        if (m_wide.empty()) [[likely]]
            replace(m_nodes.data(), slot, kNever);
        else
            replace(m_wide.data(), slot, kWideNever);
    }

    [[nodiscard]] bool empty() const { return m_wide.empty() ? m_nodes[0] == kNever : m_wide[0] == kWideNever; }
    [[nodiscard]] Time nextTime() const
    {
        return Time(static_cast<std::int64_t>(m_wide.empty() ? m_nodes[0] >> m_slotBits
                                                             : static_cast<std::uint64_t>(m_wide[0] >> m_slotBits)));
    }
    [[nodiscard]] std::uint32_t nextSlot() const
    {
        const auto low = static_cast<std::uint32_t>(m_wide.empty() ? m_nodes[0] : static_cast<std::uint64_t>(m_wide[0]));
        return low & (m_leaves - 1);
    }

private:
    __extension__ using WideKey = unsigned __int128;
    static constexpr std::uint64_t kNever = ~std::uint64_t{0};
    static constexpr WideKey kWideNever = ~WideKey{0};

    template<class Key> void replace(Key *nodes, std::uint32_t slot, Key key)
    {
        // Levels stand one behind the other, from the root on: the first node of one with 4^n nodes is (4^n - 1) / 3.
        std::size_t first = m_leaves / 3;
        std::size_t at = slot;
        nodes[first + at] = key;
        while (first > 0) {
            const Key *level = nodes + first;
            const Key left = std::min(level[at ^ 1], level[at ^ 2]);
            key = std::min(key, std::min(left, level[at ^ 3]));
            at >>= 2;
            first >>= 2;
            nodes[first + at] = key;
        }
    }

    [[gnu::cold, gnu::noinline]] void widen()
    {
        for (const std::uint64_t key : m_nodes)
            m_wide.push_back(key == kNever ? kWideNever : WideKey{key});
    }

    int m_slotBits; ///< even: a node has four children
    std::uint32_t m_leaves;
    std::uint64_t m_end; ///< times from here on need wide keys
    std::vector<std::uint64_t> m_nodes; ///< level by level, the root first
    std::vector<WideKey> m_wide;        ///< the same once a time did not fit; empty before
};

} // namespace coreo
