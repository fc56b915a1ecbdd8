#pragma once

#include "executors/worker_death.h"
#include "model/task.h"
#include "record/run_history.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace coreo {

// multiprocessing.Pool tells nobody when a worker dies. It starts another one in its place, but what the dead one held, a
// whole chunk, is neither repeated nor reported: whoever waits for it waits for ever. A worker that dies while it reads
// its next task takes the lock of the pipe with it, and then nobody gets a task any more.
// Source: CPython, Lib/multiprocessing/pool.py (worker, _maintain_pool, _handle_tasks), queues.py (SimpleQueue.get).

/// The tasks that are handed to a worker together with this one.
Chunk chunkAround(const RunSpec &spec, TaskId task);

/// Knows when a run on CPython has died without saying so, and why.
/// Threads: one.
class Watchdog
{
public:
    explicit Watchdog(const RunHistory &history) : m_history(history) {}

    /// How long nothing may happen, after a death, until it says so.
    static constexpr Time kPatience = std::chrono::milliseconds(1'200);

    /// A worker is dead; `task` is what it was doing, none if it was idle.
    void died(const WorkerDeath &death, TaskId task);
    /// To be asked again and again: `progress` grows whenever something happens, `busy` while any worker is doing a task.
    /// True once nothing will ever happen again.
    bool isStuck(Time now, std::size_t progress, bool busy);
    /// Then: the sentences that say why, and what that means for who waits.
    [[nodiscard]] std::vector<Text> verdict() const;

private:
    struct Lost
    {
        WorkerDeath death;
        TaskId task;
    };
    [[nodiscard]] Text cause() const;
    [[nodiscard]] Text consequence() const;

    const RunHistory &m_history;
    std::vector<Lost> m_lost;
    std::size_t m_progress = 0;
    Time m_since{}; ///< of the last progress, or death
};

} // namespace coreo
