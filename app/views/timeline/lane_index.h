#pragma once

#include "session/run_data.h"
#include "views/timeline/stretches.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace coreo {

/// Answers when a worker worked, slept, or had results waiting, and which of its spans are long, however many its lane has:
/// appended as records arrive. At most 16 bytes a span and 16 a task with a result that waited, less where they touch.
/// Threads: the GUI thread.
/// Units: nanoseconds.
class LaneIndex
{
public:
    /// Takes in what the lane has recorded since. Always the same lane of the same run.
    void update(const RunData &run, std::uint32_t lane);
    /// The first instant of which something else is known now than when this was asked before; Time::max() if of none.
    Time takeChanged() { return std::exchange(m_changed, Time::max()); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const Span *spans() const { return m_spans; }

    /// The first span that ends after `time`.
    [[nodiscard]] std::size_t endingAfter(Time time) const;
    /// The first span of [from, end) that is at least so long; `end` if none is.
    [[nodiscard]] std::size_t nextOfLength(Time length, std::size_t from, std::size_t end) const;

    [[nodiscard]] const Stretches &worked() const { return m_worked; }
    /// When it worked or slept: without pauses that is one stretch, whatever it did in turn.
    [[nodiscard]] const Stretches &busy() const { return m_sleeps ? m_busy : m_worked; }
    [[nodiscard]] bool sleeps() const { return m_sleeps; }
    /// When at least one received result of this worker waited for its delivery.
    [[nodiscard]] const Stretches &waited() const { return m_waited; }

private:
    static constexpr std::size_t kBlock = 16, kBlocks = 32;

    void settle(const RunData &run);
    void append(const Span &span);
    void addWait(Time from, Time to);

    const Span *m_spans = nullptr;
    std::size_t m_size = 0;
    Stretches m_worked, m_busy, m_waited;
    bool m_sleeps = false; ///< m_busy is there from the first sleep on
    std::vector<std::int64_t> m_longest;   ///< of each kBlock spans
    std::vector<std::int64_t> m_longestOf; ///< of each kBlocks of those
    // Waiting is known up to the first result that has not been delivered. Once that is received, something waits all
    // the time.
    std::size_t m_settled = 0;   ///< spans whose results' waits are known
    Time m_arrived{};            ///< when the last of them was received; a lane's results arrive in its order
    Time m_reach{};              ///< the latest delivery among them
    Stretches::Mark m_closed;    ///< of m_waited without what still waits
    Time m_openFrom = kNoTime, m_openTo{}; ///< what still waits
    Time m_changed{};
};

} // namespace coreo
