#pragma once

#include "model/ids.h"
#include "model/time.h"
#include "record/append_log.h"

#include <cstddef>
#include <cstdint>

namespace coreo {

/// A common instant of the tasks logged before `end` and after the stamp before it (one drained batch).
struct Stamp
{
    Time at{};
    std::uint32_t end = 0;
};

/// Which tasks reached the coordinator (or the consumer), in order, with one stamp a drained batch.
/// Threads: written by the coordinator; read by any.
struct TaskLog
{
    AppendLog<TaskId> tasks;
    AppendLog<Stamp> stamps;

    void reserve(std::size_t capacity)
    {
        tasks.reserve(capacity);
        stamps.reserve(capacity);
    }
    /// Publishes what was appended since under `at`. A reader may see a task whose stamp is not there yet:
    /// tasks up to stamps' last `end` are complete.
    void append(TaskId task) { tasks.push(task); }
    void stamp(Time at)
    {
        if (m_collects && m_open.at == at && m_open.end > 0) {
            m_open.end = static_cast<std::uint32_t>(tasks.written());
            return;
        }
        publish();
        m_open = {at, static_cast<std::uint32_t>(tasks.written())};
        if (!m_collects)
            publish();
    }
    /// For a writer that hands one drained batch on bit by bit: what has the same instant shares one stamp, which nobody
    /// sees until the next or publish().
    void collect() { m_collects = true; }
    void publish()
    {
        const std::size_t count = stamps.written();
        const std::uint32_t before = count == 0 ? 0 : stamps[count - 1].end;
        if (m_open.end > before)
            stamps.push(m_open);
        m_open = {};
    }
    /// How many tasks are complete for a reader.
    [[nodiscard]] std::uint32_t size() const
    {
        const std::size_t count = stamps.size();
        return count == 0 ? 0 : stamps[count - 1].end;
    }

private:
    Stamp m_open; ///< not yet seen by anybody
    bool m_collects = false;
};

} // namespace coreo
