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
    /// Before the run: so many tasks may each get a stamp of their own. What was not needed goes back by trim(), after it.
    void expectStamps(std::size_t count)
    {
        stamps.preferLargePages();
        stamps.prefault(count);
    }
    void trim() { stamps.trim(); }
    /// Publishes what was appended since under `at`. A reader may see a task whose stamp is not there yet:
    /// tasks up to stamps' last `end` are complete.
    void append(TaskId task) { tasks.push(task); }
    void stamp(Time at)
    {
        const auto end = static_cast<std::uint32_t>(tasks.written());
        if (!m_collects) {
            push(at, end);
            return;
        }
        if (m_openAt != at || m_openEnd == 0) {
            publish();
            m_openAt = at;
        }
        m_openEnd = end;
    }
    /// For a writer that hands one drained batch on bit by bit: what has the same instant shares one stamp, which nobody
    /// sees until the next or publish().
    void collect() { m_collects = true; }
    void publish()
    {
        push(m_openAt, m_openEnd);
        m_openEnd = 0;
    }
    /// How many tasks are complete for a reader.
    [[nodiscard]] std::uint32_t size() const
    {
        const std::size_t count = stamps.size();
        return count == 0 ? 0 : stamps[count - 1].end;
    }

private:
    /// Field by field: an entry written so and then copied as a whole would be read before its halves have left the
    /// processor's store buffer, which takes longer than all the rest.
    void push(Time at, std::uint32_t end)
    {
        const std::size_t count = stamps.written();
        Stamp *const place = stamps.slot(count); // there is one: each covers a task at least
        if (end <= m_stampedEnd || !place)
            return;
        m_stampedEnd = end;
        place->at = at;
        place->end = end;
        stamps.publish(count + 1);
        __builtin_prefetch(place + kAhead, 1);
    }

    static constexpr std::size_t kAhead = 512 / sizeof(Stamp); ///< as the log itself does
    Time m_openAt{}; ///< of the stamp that nobody sees yet
    std::uint32_t m_openEnd = 0; ///< of that one; 0 = there is none
    std::uint32_t m_stampedEnd = 0; ///< of the last stamp
    bool m_collects = false;
};

} // namespace coreo
