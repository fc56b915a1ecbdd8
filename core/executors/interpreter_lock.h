#pragma once

#include "model/time.h"
#include "record/run_history.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace coreo {

// The lock of an interpreter that only one thread may be in, with CPython's rules for handing it over:
//  - who wants the lock and finds it held waits for one switch interval. If nobody else has got it meanwhile, the
//    holder is asked to drop it; a change of holders begins a new interval instead;
//  - the holder looks at that request every now and then between its instructions, and drops the lock;
//  - whoever drops it while a request stands waits until another one has taken it (forced switching), else it would
//    mostly be the first to take it again: it runs, and those that it wakes do not yet. Who the next one is, is the
//    system's choice;
//  - whoever waits for something else than the lock has dropped it before.
// So threads that compute take turns of about one interval, and one that has only a little to do after each wait pays
// an interval each time: the convoy effect. Source: CPython Python/ceval_gil.c, take_gil() and drop_gil().

/// Threads: any; worker ids tell them apart. take() and release() block, request() and stop() do not.
class InterpreterLock
{
public:
    /// `log` gets every change of holders, in the time since `zero` on the raw clock.
    InterpreterLock(Time switchInterval, AppendLog<LockHold> &log, std::int64_t zero);

    /// Waits for the lock; false, without it, once the lock is stopped or when `deadline` (on the raw clock; 0 = none)
    /// has passed. Not for who holds it.
    [[nodiscard]] bool take(WorkerId worker, std::int64_t deadline = 0);
    /// For who holds it: lets others have it.
    void release(WorkerId worker);
    /// Whether the holder has been asked to drop the lock. Costs one load.
    [[nodiscard]] bool dropRequested() const { return m_dropRequest.load(std::memory_order_relaxed); }
    /// Nobody gets the lock any more, and nobody waits for it.
    void stop();

private:
    void note(WorkerId holder);
    void leave();

    const Time m_interval;
    AppendLog<LockHold> &m_log;
    const std::int64_t m_zero;
    std::atomic<bool> m_dropRequest{false};
    std::mutex m_mutex; ///< of everything below, held for moments only
    std::condition_variable m_free;     ///< what those sleep on who want the lock
    std::condition_variable m_switched; ///< and those who wait until another one has it
    bool m_held = false;
    bool m_stopped = false;
    WorkerId m_last; ///< who has or had it
    std::uint64_t m_switches = 0;
    std::uint32_t m_waiting = 0;
    Time m_noted{};
};

/// One worker's side of the lock: what its interpreter of steps goes by.
/// Threads: its worker's.
class LockHolder
{
public:
    LockHolder(InterpreterLock &lock, WorkerId worker) : m_lock(lock), m_worker(worker) {}

    /// Before and between instructions: takes the lock if the worker has not got it, hands it over and takes it again
    /// if somebody asks for it. False, without the lock, when the run is stopped or the deadline has passed.
    bool hold(std::int64_t deadline)
    {
        if (m_holds && !m_lock.dropRequested())
            return true;
        letGo();
        m_holds = m_lock.take(m_worker, deadline);
        return m_holds;
    }
    /// Before waiting for anything else.
    void letGo()
    {
        if (m_holds)
            m_lock.release(m_worker);
        m_holds = false;
    }

private:
    InterpreterLock &m_lock;
    const WorkerId m_worker;
    bool m_holds = false;
};

} // namespace coreo
