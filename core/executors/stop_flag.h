#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace coreo {

/// Tells every worker of a run to end: looked at by computing tasks at least once a millisecond, and waking sleeping ones.
/// Threads: any.
class StopFlag
{
public:
    void ask()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_asked.store(true, std::memory_order_release);
        }
        m_changed.notify_all();
    }
    [[nodiscard]] bool asked() const { return m_asked.load(std::memory_order_acquire); }

    /// Sleeps; false if the stop was asked before the time was over.
    bool sleepFor(std::chrono::nanoseconds duration)
    {
        std::unique_lock lock(m_mutex);
        return !m_changed.wait_for(lock, duration, [this] { return asked(); });
    }

private:
    std::atomic<bool> m_asked{false};
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

} // namespace coreo
