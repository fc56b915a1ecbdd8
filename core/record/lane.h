#pragma once

#include "model/span.h"
#include "record/append_log.h"

#include <atomic>
#include <cstdint>

namespace coreo {

/// What a worker does at this moment, read by charts while it changes: the task is none when the worker is idle.
struct Doing
{
    TaskId task;
    Time since{};
    SpanKind kind = SpanKind::Compute;
};

/// The observation channel of one worker: spans it has ended, and one slot with what it is doing now. Nobody waits on it.
/// Threads: written by its one worker; read by any thread at any time.
class Lane
{
public:
    explicit Lane(std::size_t capacity) : spans(capacity) {}

    AppendLog<Span> spans;

    /// Own CPU time that was read from the thread's CPU clock around long chunks, in nanoseconds, how many tasks it
    /// covers, the longest single task among them (its own time and waits), and the waits that the tasks planned.
    /// Written at chunk ends; exact once the run is over.
    std::atomic<std::int64_t> ownCpu{0};
    std::atomic<std::int64_t> measuredTasks{0};
    std::atomic<std::int64_t> longestOwn{0};
    std::atomic<std::int64_t> plannedWaits{0};

    void doing(TaskId task, Time since, SpanKind kind)
    {
        m_since.store(since.count(), std::memory_order_relaxed);
        m_kind.store(kind, std::memory_order_relaxed);
        m_task.store(task.value, std::memory_order_release);
    }
    void idle() { m_task.store(TaskId::kNone, std::memory_order_release); }
    [[nodiscard]] Doing doing() const
    {
        Doing now;
        now.task.value = m_task.load(std::memory_order_acquire);
        now.since = Time(m_since.load(std::memory_order_relaxed));
        now.kind = m_kind.load(std::memory_order_relaxed);
        return now;
    }

private:
    alignas(64) std::atomic<std::uint32_t> m_task{TaskId::kNone};
    std::atomic<std::int64_t> m_since{0};
    std::atomic<SpanKind> m_kind{SpanKind::Compute};
};

} // namespace coreo
