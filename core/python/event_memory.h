#pragma once

#include "model/span.h"
#include "record/shared_memory.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace coreo {

// What the bridge (resources/python) writes while a batch runs, in one shared memory that both map. All instants in it are
// CLOCK_MONOTONIC, absolute. Words are 64 bits, in this machine's order; each has one writer at a time. Nobody waits for
// anybody: the reader takes lengths, then what lies before them.

/// Where things lie in the memory.
struct EventLayout
{
    static constexpr std::size_t kHeaderBytes = 4'096;
    static constexpr std::size_t kLogHead = 64;    ///< of a log, before its entries
    static constexpr std::size_t kSlotHead = 256;  ///< of a slot, before its spans
    static constexpr std::size_t kEntryBytes = 32; ///< of a log's entry, and of a span

    std::uint32_t slots = 0;
    std::size_t spansPerSlot = 0;
    std::size_t logCapacity = 0;

    [[nodiscard]] std::size_t logAt(std::size_t log) const
    {
        return kHeaderBytes + log * (kLogHead + logCapacity * kEntryBytes);
    }
    [[nodiscard]] std::size_t slotStride() const { return kSlotHead + spansPerSlot * kEntryBytes; }
    [[nodiscard]] std::size_t slotsAt() const { return logAt(3); }
    [[nodiscard]] std::size_t bytes() const { return slotsAt() + slots * slotStride(); }
};

/// The words of a slot: what one worker says of itself.
enum class SlotWord : std::size_t {
    Spans, Pid, Started, Ready, Doing, Since, Kind, Generation, OwnCpu, Measured, LongestOwn, PlannedWaits,
    Thread = 13, PinnedTo, LoopFirst, LoopCount, LoopLeft, LoopSince,
};

/// The coordinator's logs.
enum class EventLog : std::size_t { Submitted, Received, Delivered };

/// An entry of a log: `count` tasks from `first` on, at one instant.
struct LogEntry
{
    std::int64_t at = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint64_t unused[2] = {};
};
static_assert(sizeof(LogEntry) == EventLayout::kEntryBytes && sizeof(Span) == EventLayout::kEntryBytes);

/// Our side of the memory.
/// Threads: any; contents change while they are read.
class EventMemory
{
public:
    explicit EventMemory(const EventLayout &layout)
        : m_layout(layout), m_memory(SharedMemory::create("coreo events", layout.bytes()))
    {}

    [[nodiscard]] const EventLayout &layout() const { return m_layout; }
    [[nodiscard]] int descriptor() const { return m_memory.descriptor(); }
    void closeDescriptor() { m_memory.closeDescriptor(); }

    [[nodiscard]] std::int64_t word(std::uint32_t slot, SlotWord which) const
    {
        return load(slotAt(slot) + static_cast<std::size_t>(which) * sizeof(std::int64_t));
    }
    /// How many spans of the slot are complete; never more than there is room for, whatever stands there.
    [[nodiscard]] std::size_t spans(std::uint32_t slot) const
    {
        return bounded(word(slot, SlotWord::Spans), m_layout.spansPerSlot);
    }
    [[nodiscard]] Span span(std::uint32_t slot, std::size_t index) const
    {
        return at<Span>(slotAt(slot) + EventLayout::kSlotHead + index * sizeof(Span));
    }
    [[nodiscard]] std::size_t entries(EventLog log) const
    {
        return bounded(load(m_layout.logAt(static_cast<std::size_t>(log))), m_layout.logCapacity);
    }
    [[nodiscard]] LogEntry entry(EventLog log, std::size_t index) const
    {
        return at<LogEntry>(m_layout.logAt(static_cast<std::size_t>(log)) + EventLayout::kLogHead + index * sizeof(LogEntry));
    }
    /// Entries and spans for which there was no room.
    [[nodiscard]] std::size_t dropped() const
    {
        std::size_t out = 0;
        for (std::size_t log = 0; log < 3; ++log)
            out += beyond(load(m_layout.logAt(log)), m_layout.logCapacity);
        for (std::uint32_t slot = 0; slot < m_layout.slots; ++slot)
            out += beyond(word(slot, SlotWord::Spans), m_layout.spansPerSlot);
        return out;
    }

private:
    [[nodiscard]] std::size_t slotAt(std::uint32_t slot) const { return m_layout.slotsAt() + slot * m_layout.slotStride(); }
    [[nodiscard]] std::int64_t load(std::size_t offset) const
    {
        return std::atomic_ref(*reinterpret_cast<std::int64_t *>(m_memory.data() + offset)).load(std::memory_order_acquire);
    }
    template<class T>
    [[nodiscard]] T at(std::size_t offset) const
    {
        return *reinterpret_cast<const T *>(m_memory.data() + offset);
    }
    static std::size_t bounded(std::int64_t value, std::size_t most)
    {
        return value < 0 ? 0 : std::min(static_cast<std::size_t>(value), most);
    }
    static std::size_t beyond(std::int64_t value, std::size_t most)
    {
        return value < 0 ? 0 : static_cast<std::size_t>(value) - bounded(value, most);
    }

    EventLayout m_layout;
    SharedMemory m_memory;
};

} // namespace coreo
