#pragma once

#include "python/event_memory.h"
#include "record/run_history.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace coreo {

/// Takes what the bridge has written into a run's history: spans into lanes, the coordinator's logs, who works where. What
/// it reads is another program's: nothing there, however wrong, does more than spoil this run's own figures.
/// Threads: one, which is the lanes' and the logs' only writer; consumedCpu() any.
class EventReader
{
public:
    EventReader(const EventMemory &memory, RunHistory &history) : m_memory(memory), m_history(history), m_slots(history.laneCount()) {}

    /// The run's zero, CLOCK_MONOTONIC, and the bridge's main process.
    void begin(std::int64_t zero, std::int64_t mainPid);
    /// Takes in what has come since.
    void read();

    /// Whether any worker is doing a task, as of the last read().
    [[nodiscard]] bool anyDoing() const;
    /// How many spans and log entries were taken in.
    [[nodiscard]] std::uint64_t taken() const;
    /// Grows whenever something happens.
    [[nodiscard]] std::size_t progress() const { return m_progress; }
    /// The slot in which that process works, or worked last.
    [[nodiscard]] std::optional<std::uint32_t> slotOf(std::int64_t pid) const;
    [[nodiscard]] std::int64_t pidOf(std::uint32_t slot) const { return m_slots[slot].pid; }
    /// CPU time that the workers have consumed, by lane.
    [[nodiscard]] std::vector<std::int64_t> consumedCpu() const;
    /// The worker of that slot is dead: its lane is the caller's until another one takes its place.
    void died(std::uint32_t slot) { m_slots[slot].dead = true; }
    /// At the end: what is known of the workers' own CPU.
    void takeOwnTimes();

private:
    struct Slot
    {
        std::int64_t generation = 0;
        std::int64_t pid = -1, thread = -1;
        std::size_t spans = 0;
        bool dead = false;
        std::atomic<std::int64_t> clockOf{0};     ///< (pid << 32) | thread, for consumedCpu()
        std::atomic<std::int64_t> cpuBefore{0};   ///< of those before it in its place
        mutable std::atomic<std::int64_t> cpu{0}; ///< as last read
    };

    [[nodiscard]] Time at(std::int64_t monotonic) const { return Time(std::max<std::int64_t>(0, monotonic - m_zero)); }
    void readSlot(std::uint32_t index, std::size_t spans);
    void lookAtWorker(std::uint32_t index);
    void takeSpan(std::uint32_t index, Span span, std::uint16_t core);
    void putBehindTheLast(std::uint32_t index, Span &span) const;
    void takeDoing(std::uint32_t index);
    void takeLoop(std::uint32_t index);
    void readLog(EventLog log, std::size_t until);

    const EventMemory &m_memory;
    RunHistory &m_history;
    std::vector<Slot> m_slots;
    std::map<std::int64_t, std::uint32_t> m_slotOfPid;
    std::size_t m_logRead[3] = {0, 0, 0};
    std::size_t m_progress = 0;
    std::int64_t m_zero = 0;
    std::int64_t m_mainPid = -1;
};

} // namespace coreo
