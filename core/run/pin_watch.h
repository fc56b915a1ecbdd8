#pragma once

#include "record/run_history.h"

#include <set>

namespace coreo {

/// Looks whether workers still stand on the CPU that they were pinned to: shrinking the cpuset that a process is in moves
/// its threads without a word. A pin that is lost, and one that is back, is a warning of the run, which goes on either way.
/// Threads: one. Errors: a worker that has ended is passed over.
/// Source: cpuset(7), sched_setaffinity(2).
class PinWatch
{
public:
    explicit PinWatch(RunHistory &history) : m_history(history) {}

    void look();

private:
    void lookAt(const WorkerInfo &worker);

    RunHistory &m_history;
    std::set<std::int64_t> m_lost; ///< thread ids of workers that are elsewhere
};

} // namespace coreo
