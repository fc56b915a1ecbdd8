#pragma once

#include "session/run_data.h"

#include <cstdint>
#include <vector>

namespace coreo {

/// Answers how much a worker worked, slept, or had results waiting before any instant, however many spans its lane has:
/// prefix sums beside the lane, appended as records arrive, looked up by galloping from the previous answer.
/// 32 bytes a span, 8 more once tasks sleep.
/// Threads: the GUI thread.
/// Units: nanoseconds.
class LaneIndex
{
public:
    /// Takes in what the lane has recorded since. Always the same lane of the same run.
    void update(const RunData &run, std::uint32_t lane);

    [[nodiscard]] std::size_t size() const { return m_worked.size(); }
    [[nodiscard]] const Span *spans() const { return m_spans; }

    /// The first span from `from` on that ends after `time`; cheapest if it is about `guess` further on.
    [[nodiscard]] std::size_t endingAfter(Time time, std::size_t from, std::size_t guess = 0) const;
    /// How long the worker computed before `time`, which the span `at` (from endingAfter) may contain.
    [[nodiscard]] std::int64_t workedBefore(Time time, std::size_t at) const;
    [[nodiscard]] std::int64_t sleptBefore(Time time, std::size_t at) const;
    /// How long at least one received result of this worker waited for its delivery, before `time`.
    [[nodiscard]] std::int64_t waitedBefore(Time time, std::size_t at) const;
    [[nodiscard]] bool anyWaiting() const { return isTime(m_openSince) || (!m_waited.empty() && m_waited.back() > 0); }

private:
    void settle(const RunData &run);
    /// How many of the first `most` spans had their results received by `time`.
    [[nodiscard]] std::size_t receivedBy(Time time, std::size_t most) const;

    const Span *m_spans = nullptr;
    std::vector<std::int64_t> m_worked; ///< up to and with span i
    std::vector<std::int64_t> m_slept;  ///< the same; empty as long as nothing slept
    // Waiting is known up to the first result that has not been delivered. Once that is received, something waits all
    // the time.
    std::vector<std::int64_t> m_waited; ///< union of the waits of spans 0 ... i
    std::vector<std::int64_t> m_received; ///< when the last of them was received; a lane's results arrive in its order
    std::vector<std::int64_t> m_reach;  ///< the latest delivery among them
    Time m_openSince = kNoTime;
};

} // namespace coreo
