#pragma once

#include "record/run_history.h"

#include <memory>

namespace coreo::test {

/// A finished run handed on piece by piece, as if it happened now; one at a time, because a run's clock is a plain function.
/// Threads: one.
class Replay
{
public:
    explicit Replay(const RunHistory &whole);

    [[nodiscard]] const std::shared_ptr<RunHistory> &history() const { return m_history; }
    /// Records what had happened by `time` and what ran then; the clock has got to `now`, so records of the time between
    /// come late.
    void goOnTo(Time time, Time now);
    void goOnTo(Time time) { goOnTo(time, time); }
    /// Records all, and that the run is over.
    void end();

private:
    inline static std::int64_t s_now = 0;
    const RunHistory &m_whole;
    std::shared_ptr<RunHistory> m_history;
};

} // namespace coreo::test
