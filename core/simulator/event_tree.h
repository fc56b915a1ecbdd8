#pragma once

#include "model/time.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace coreo {

/// The next event of every slot (a worker, the feeder), and the earliest of them all: a tournament tree over (time, slot)
/// in one 128-bit key, so that ties fall to the smallest slot. Replacing the winner is one walk from its leaf to the
/// root without branches on data: with 1,024 slots ten comparisons, in 32 KiB that stay in the first-level cache.
/// Units: times are at least zero. Threads: one.
class EventTree
{
public:
    explicit EventTree(std::uint32_t slots) : m_leaves(std::bit_ceil(slots)), m_nodes(std::size_t{m_leaves} * 2, kNever) {}

    void set(std::uint32_t slot, Time at)
    {
        replace(slot, static_cast<Key>(static_cast<std::uint64_t>(at.count())) << 32 | slot);
    }
    void clear(std::uint32_t slot) { replace(slot, kNever); }

    [[nodiscard]] bool empty() const { return m_nodes[1] == kNever; }
    [[nodiscard]] Time nextTime() const { return Time(static_cast<std::int64_t>(m_nodes[1] >> 32)); }
    [[nodiscard]] std::uint32_t nextSlot() const { return static_cast<std::uint32_t>(m_nodes[1]); }

private:
    __extension__ using Key = unsigned __int128;
    static constexpr Key kNever = ~Key{0};

    void replace(std::uint32_t slot, Key key)
    {
        Key *nodes = m_nodes.data();
        std::size_t at = std::size_t{m_leaves} + slot;
        nodes[at] = key;
        while (at > 1) {
            const Key other = nodes[at ^ 1];
            key = other < key ? other : key;
            at >>= 1;
            nodes[at] = key;
        }
    }

    std::uint32_t m_leaves;
    std::vector<Key> m_nodes; ///< 1 is the root, the children of k are 2k and 2k + 1
};

} // namespace coreo
