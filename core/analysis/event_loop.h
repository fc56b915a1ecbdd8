#pragma once

#include "model/text.h"
#include "record/task_table.h"

#include <array>
#include <cstdint>
#include <vector>

namespace coreo {

/// One task's return to its event loop: when its wait was over, and when the loop really came to it.
struct LoopWake
{
    Time due{};
    Time ran{};
    TaskId task;
    [[nodiscard]] Time lag() const { return ran - due; }
};

/// What happened on one event loop, in the order of time: a lane's spans stand there in the order in which tasks ended,
/// and a loop interleaves its tasks. Also the lane of the main program's loop, which only waits.
/// 48 bytes a task. Threads: one; the history may grow meanwhile.
class LoopLane
{
public:
    struct Slice
    {
        Time start{};
        Time end{};
        TaskId task;
    };

    /// Takes in what the table has read of the lane since. Always the same lane of the same run.
    void update(const TaskTable &table, std::uint32_t lane);

    [[nodiscard]] const std::vector<LoopWake> &wakes() const { return m_wakes; }    ///< by the instant they ran
    [[nodiscard]] const std::vector<Slice> &slices() const { return m_slices; }     ///< what it computed; never overlap
    /// How many tasks were asleep at `time`; of a running batch also those without an end, which sleep or are ready.
    [[nodiscard]] std::uint32_t asleep(Time time) const;
    /// How many were due and had not been run yet.
    [[nodiscard]] std::uint32_t ready(Time time) const;
    /// How long the loop had computed before `time`.
    [[nodiscard]] Time computedBefore(Time time) const;
    /// The first slice that ends after `time`.
    [[nodiscard]] std::size_t sliceAt(Time time) const;
    [[nodiscard]] std::uint32_t mostAsleep() const { return m_mostAsleep; }
    [[nodiscard]] Time lastDue() const { return m_dues.empty() ? kNoTime : m_dues.back(); }
    [[nodiscard]] Time firstBegin() const;

private:
    void settle();

    std::size_t m_read = 0;
    std::vector<Time> m_begins; ///< of waits, sorted
    std::vector<Time> m_dues;   ///< sorted
    std::vector<LoopWake> m_wakes;
    std::vector<Slice> m_slices;
    std::vector<Time> m_computed; ///< up to and with slice i
    std::vector<Time> m_ran;      ///< of wakes, sorted by due
    OnLoop m_now;                 ///< the tasks that have no end yet
    Time m_horizon{};
    std::uint32_t m_mostAsleep = 0;
};

/// The loops of a run together.
struct LoopFigures
{
    std::uint32_t loops = 0;
    std::uint64_t wakes = 0;
    Time longestLag{}, meanLag{};
    double computing = 0;  ///< share of the loops' time
    double afterLastDue = 0; ///< share of the time after the last task was due: what more loops could save at most
    bool cpuBound = false;

    /// Lags below 10 us, 100 us, 1 ms, ... 10 s, and longer ones.
    static constexpr std::size_t kBins = 8;
    std::array<std::uint64_t, kBins> histogram{};
};

/// The lanes that are event loops (of a run without any: none).
std::vector<std::uint32_t> loopLanes(const RunHistory &history);
LoopFigures loopFigures(const std::vector<LoopLane> &loops);
/// What bounds the batch, in one plain sentence.
Text loopSentence(const LoopFigures &figures);
/// The upper bound of a bin; the last one has none.
Time lagBound(std::size_t bin);

} // namespace coreo
