#pragma once

#include "model/span.h"
#include "model/task.h"
#include "record/append_log.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <new>

namespace coreo {

/// What a worker does at this moment, read by charts while it changes: the task is none when the worker is idle.
struct Doing
{
    TaskId task;
    Time since{};
    SpanKind kind = SpanKind::Compute;
};

/// A lane's words, apart from its spans: plain atomics, so that they can stand in memory shared with a worker process.
struct LaneWords
{
    std::atomic<std::int64_t> ownCpu{0};
    std::atomic<std::int64_t> measuredTasks{0};
    std::atomic<std::int64_t> longestOwn{0};
    std::atomic<std::int64_t> plannedWaits{0};
    alignas(64) std::atomic<std::uint32_t> task{TaskId::kNone};
    std::atomic<std::int64_t> since{0};
    std::atomic<SpanKind> kind{SpanKind::Compute};
    std::atomic<std::uint32_t> loopFirst{0}, loopCount{0}, loopLeft{0};
    std::atomic<std::int64_t> loopSince{0};
};

/// The tasks that are on a worker's event loop at this moment: begun, and asleep, ready or running.
struct OnLoop
{
    Chunk tasks{}; ///< of these, those that have no end yet
    std::uint32_t left = 0;
    Time since{};
    [[nodiscard]] bool holds(TaskId task) const
    {
        return left > 0 && task.value >= tasks.first.value && task.value < tasks.end();
    }
};

/// The observation channel of one worker: spans it has ended, and one slot with what it is doing now. Nobody waits on it.
/// Threads: written by its one worker; read by any thread at any time.
class Lane
{
public:
    /// In memory of its own.
    explicit Lane(std::size_t capacity) : m_own(std::make_unique<LaneWords>()), m_words(m_own.get()), spans(capacity) {}

    enum class Memory : std::uint8_t { Fresh, InUse };
    /// How much memory a lane needs that stands in somebody else's.
    static constexpr std::size_t bytesFor(std::size_t capacity)
    {
        return sizeof(LaneWords) + AppendLog<Span>::bytesFor(capacity);
    }
    /// In memory that outlives it, zeros where it is fresh, begun at a multiple of 64 bytes.
    Lane(void *memory, std::size_t capacity, Memory state)
        : m_words(state == Memory::Fresh ? ::new (memory) LaneWords : static_cast<LaneWords *>(memory))
    {
        spans.place(static_cast<char *>(memory) + sizeof(LaneWords), capacity);
    }

private:
    std::unique_ptr<LaneWords> m_own; ///< null where the memory is somebody else's
    LaneWords *m_words;

public:
    AppendLog<Span> spans;

    /// Own CPU time that was read from the thread's CPU clock around long chunks, in nanoseconds, how many tasks it
    /// covers, the longest single task among them (its own time and waits), and the waits that the tasks planned.
    /// Written at chunk ends; exact once the run is over.
    std::atomic<std::int64_t> &ownCpu = m_words->ownCpu;
    std::atomic<std::int64_t> &measuredTasks = m_words->measuredTasks;
    std::atomic<std::int64_t> &longestOwn = m_words->longestOwn;
    std::atomic<std::int64_t> &plannedWaits = m_words->plannedWaits;

    void doing(TaskId task, Time since, SpanKind kind)
    {
        m_words->since.store(since.count(), std::memory_order_relaxed);
        m_words->kind.store(kind, std::memory_order_relaxed);
        m_words->task.store(task.value, std::memory_order_release);
    }
    void idle() { m_words->task.store(TaskId::kNone, std::memory_order_release); }
    /// The tasks of an event loop's batch have begun.
    void beginOnLoop(Chunk tasks, Time since)
    {
        m_words->loopLeft.store(0, std::memory_order_release);
        m_words->loopFirst.store(tasks.first.value, std::memory_order_relaxed);
        m_words->loopCount.store(tasks.count, std::memory_order_relaxed);
        m_words->loopSince.store(since.count(), std::memory_order_relaxed);
        m_words->loopLeft.store(tasks.count, std::memory_order_release);
    }
    /// So many of them have no end yet; 0 = the loop is empty.
    void leftOnLoop(std::uint32_t tasks) { m_words->loopLeft.store(tasks, std::memory_order_release); }
    [[nodiscard]] OnLoop onLoop() const
    {
        OnLoop loop;
        loop.left = m_words->loopLeft.load(std::memory_order_acquire);
        loop.tasks = {TaskId(m_words->loopFirst.load(std::memory_order_relaxed)),
                      m_words->loopCount.load(std::memory_order_relaxed)};
        loop.since = Time(m_words->loopSince.load(std::memory_order_relaxed));
        return loop;
    }
    [[nodiscard]] Doing doing() const
    {
        Doing now;
        now.task.value = m_words->task.load(std::memory_order_acquire);
        now.since = Time(m_words->since.load(std::memory_order_relaxed));
        now.kind = m_words->kind.load(std::memory_order_relaxed);
        return now;
    }
};

} // namespace coreo
