#pragma once

#include "platform/futex.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <climits>
#include <cstdint>

namespace coreo {

/// Tells every worker of a run to end: looked at by computing tasks at least once a millisecond, and waking sleeping
/// ones. Threads: any; with a word in shared memory any process that has it mapped.
class StopFlag
{
public:
    StopFlag() = default;
    /// On a word that outlives it, shared with other processes.
    explicit StopFlag(std::atomic<std::uint32_t> &shared) : m_word(&shared), m_scope(FutexScope::Shared) {}
    StopFlag(const StopFlag &) = delete;
    StopFlag &operator=(const StopFlag &) = delete;

    void ask()
    {
        m_word->store(1, std::memory_order_seq_cst);
        futexWake(*m_word, INT_MAX, m_scope);
    }
    /// Whether other processes see it too.
    [[nodiscard]] bool shared() const { return m_scope == FutexScope::Shared; }
    [[nodiscard]] bool asked() const { return m_word->load(std::memory_order_acquire) != 0; }

    /// Sleeps; false if the stop was asked before the time was over.
    bool sleepFor(std::chrono::nanoseconds duration)
    {
        using Clock = std::chrono::steady_clock;
        const std::chrono::nanoseconds most = std::chrono::hours(1'000'000); // a sum that still fits the clock
        const Clock::time_point until = Clock::now() + std::min(duration, most);
        while (!asked()) {
            const auto left = until - Clock::now();
            if (left <= Clock::duration::zero())
                return true;
            futexWait(*m_word, 0, left, m_scope);
        }
        return false;
    }

private:
    std::atomic<std::uint32_t> m_own{0};
    std::atomic<std::uint32_t> *m_word = &m_own;
    FutexScope m_scope = FutexScope::Private;
};

} // namespace coreo
