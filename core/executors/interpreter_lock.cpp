#include "executors/interpreter_lock.h"

#include "platform/clock.h"

#include <algorithm>

namespace coreo {

InterpreterLock::InterpreterLock(Time switchInterval, AppendLog<LockHold> &log, std::int64_t zero)
    : m_interval(std::max(switchInterval, Time(1))), m_log(log), m_zero(zero)
{}

bool InterpreterLock::take(WorkerId worker, std::int64_t deadline)
{
    std::unique_lock lock(m_mutex);
    ++m_waiting;
    while (m_held && !m_stopped) {
        const Time left(deadline == 0 ? Time::max() : Time(deadline - clock::now()));
        if (left <= Time::zero())
            break;
        const std::uint64_t switches = m_switches;
        const bool timedOut = m_free.wait_for(lock, std::min(m_interval, left)) == std::cv_status::timeout;
        if (timedOut && left >= m_interval && m_held && m_switches == switches)
            m_dropRequest.store(true, std::memory_order_relaxed);
    }
    if (m_held || m_stopped) {
        leave();
        return false;
    }
    --m_waiting;
    m_held = true;
    if (m_last != worker)
        ++m_switches;
    m_last = worker;
    m_dropRequest.store(false, std::memory_order_relaxed);
    note(worker);
    m_switched.notify_all();
    return true;
}

/// Somebody goes without the lock: nobody may count on it.
void InterpreterLock::leave()
{
    --m_waiting;
    m_switched.notify_all();
}

void InterpreterLock::release(WorkerId worker)
{
    std::unique_lock lock(m_mutex);
    note(WorkerId());
    m_held = false;
    m_free.notify_one();
    if (!m_dropRequest.load(std::memory_order_relaxed))
        return;
    m_dropRequest.store(false, std::memory_order_relaxed);
    m_switched.wait(lock, [&] { return m_last != worker || m_waiting == 0 || m_stopped; });
}

void InterpreterLock::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_free.notify_all();
    m_switched.notify_all();
}

void InterpreterLock::note(WorkerId holder)
{
    m_noted = std::max(m_noted, Time(clock::now() - m_zero));
    m_log.push({m_noted, holder});
}

} // namespace coreo
