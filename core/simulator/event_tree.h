#pragma once

#include "model/time.h"

#include <bit>
#include <cstdint>
#include <limits>
#include <vector>

namespace coreo {

/// The next event of every slot (a worker, the feeder), and the earliest of them all: a tournament tree over (time, slot)
/// in one key, so that ties fall to the smallest slot. Replacing the winner is one walk from its leaf to the
/// root without branches on data: with 1,024 slots ten comparisons, in 16 KiB that stay in the first-level cache.
/// A key has 64 bits, which with 1,024 slots is 208 days of virtual time; a run that goes on for longer has 128.
/// Units: times are at least zero. Threads: one.
class EventTree
{
public:
    explicit EventTree(std::uint32_t slots)
        : m_leaves(std::bit_ceil(slots)), m_slotBits(std::countr_zero(m_leaves)),
          m_end(std::numeric_limits<std::uint64_t>::max() >> m_slotBits), m_nodes(std::size_t{m_leaves} * 2, kNever)
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

    [[nodiscard]] bool empty() const { return m_wide.empty() ? m_nodes[1] == kNever : m_wide[1] == kWideNever; }
    [[nodiscard]] Time nextTime() const
    {
        return Time(static_cast<std::int64_t>(m_wide.empty() ? m_nodes[1] >> m_slotBits
                                                             : static_cast<std::uint64_t>(m_wide[1] >> m_slotBits)));
    }
    [[nodiscard]] std::uint32_t nextSlot() const
    {
        const auto low = static_cast<std::uint32_t>(m_wide.empty() ? m_nodes[1] : static_cast<std::uint64_t>(m_wide[1]));
        return low & (m_leaves - 1);
    }

private:
    __extension__ using WideKey = unsigned __int128;
    static constexpr std::uint64_t kNever = ~std::uint64_t{0};
    static constexpr WideKey kWideNever = ~WideKey{0};

    template<class Key> void replace(Key *nodes, std::uint32_t slot, Key key)
    {
        std::size_t at = std::size_t{m_leaves} + slot;
        nodes[at] = key;
        while (at > 1) {
            const Key other = nodes[at ^ 1];
            key = other < key ? other : key;
            at >>= 1;
            nodes[at] = key;
        }
    }

    void widen()
    {
        for (const std::uint64_t key : m_nodes)
            m_wide.push_back(key == kNever ? kWideNever : WideKey{key});
    }

    std::uint32_t m_leaves;
    int m_slotBits;
    std::uint64_t m_end; ///< times from here on need wide keys
    std::vector<std::uint64_t> m_nodes; ///< 1 is the root, the children of k are 2k and 2k + 1
    std::vector<WideKey> m_wide;        ///< the same once a time did not fit; empty before
};

} // namespace coreo
