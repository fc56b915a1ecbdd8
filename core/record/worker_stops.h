#pragma once

#include "model/ids.h"
#include "model/time.h"

#include <mutex>
#include <vector>

namespace coreo {

/// A while during which a worker process was stopped and did nothing.
struct WorkerStop
{
    WorkerId worker;
    Time from{};
    Time until = kNoTime; ///< none: it lasts
    bool operator==(const WorkerStop &) const = default;
};

/// Which workers are, or were, stopped by a signal.
/// Threads: any.
class WorkerStops
{
public:
    void begin(WorkerId worker, Time at)
    {
        const std::lock_guard lock(m_mutex);
        if (!find(worker))
            m_stops.push_back({worker, at, kNoTime});
    }
    /// It goes on, or has ended.
    void end(WorkerId worker, Time at)
    {
        const std::lock_guard lock(m_mutex);
        if (WorkerStop *stop = find(worker))
            stop->until = at;
    }
    [[nodiscard]] std::vector<WorkerStop> all() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stops;
    }

private:
    /// The one that lasts; null if there is none.
    WorkerStop *find(WorkerId worker)
    {
        for (WorkerStop &stop : m_stops)
            if (stop.worker == worker && !isTime(stop.until))
                return &stop;
        return nullptr;
    }

    mutable std::mutex m_mutex;
    std::vector<WorkerStop> m_stops;
};

/// Whether the worker is stopped now, as far as this list tells.
inline bool isStopped(const std::vector<WorkerStop> &stops, WorkerId worker)
{
    for (const WorkerStop &stop : stops)
        if (stop.worker == worker && !isTime(stop.until))
            return true;
    return false;
}

} // namespace coreo
