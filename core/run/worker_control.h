#pragma once

#include "record/worker_stops.h"

#include <cstdint>
#include <mutex>
#include <vector>

namespace coreo {

class Workers;

/// The handle by which somebody beside a run reaches its workers: the failure lesson. It only knows workers while the
/// run has them; which process that is, is their business, so that no number is signalled that is not (any
/// longer) ours.
/// Threads: signal() and stops() from any; the rest by run().
class WorkerControl
{
public:
    /// Sends a signal to the process `pid` that works in that lane; false if it does so no longer, or workers are no
    /// processes.
    bool signal(std::uint32_t lane, std::int64_t pid, int number);

    /// When which workers were stopped so far; of a run that is over, all of them.
    [[nodiscard]] std::vector<WorkerStop> stops() const;

    /// For run(): from now on these are the workers (null: there are none any more).
    void attach(Workers *workers);

private:
    mutable std::mutex m_mutex;
    Workers *m_workers = nullptr;
    std::vector<WorkerStop> m_last; ///< as they were when the workers went
};

} // namespace coreo
