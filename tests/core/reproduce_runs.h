#pragma once

#include "reproduce/run_facts.h"

#include <algorithm>
#include <vector>

namespace coreo::test {

using reproduce::RunFacts;
using reproduce::TaskFacts;

/// One task of a run made by hand, in milliseconds.
struct MadeTask
{
    int submitted, started, finished, received, delivered;
    std::uint32_t worker = 0;
    std::uint32_t core = 0;
};

inline Time ms(int milliseconds)
{
    return Time(milliseconds * 1'000'000ll);
}

/// A whole run of tasks made by hand, each computing from its start to its end.
inline RunFacts madeFacts(const std::vector<MadeTask> &tasks, std::uint32_t lanes = 2)
{
    RunFacts run;
    run.lanes = lanes;
    run.complete = true;
    run.usableCores = {0, 1, 2};
    for (std::uint32_t i = 0; i < tasks.size(); ++i) {
        const MadeTask &task = tasks[i];
        run.tasks.push_back({ms(task.submitted), ms(task.started), ms(task.finished), ms(task.received), ms(task.delivered),
                             task.worker, task.core});
        run.stretches.push_back({i, task.worker, task.core, SpanKind::Compute, ms(task.started), ms(task.finished)});
        run.makespan = std::max(run.makespan, ms(task.delivered));
    }
    run.workersReady = ms(1);
    return run;
}

/// The same with a hole: a task was lost.
inline RunFacts broken(RunFacts run)
{
    run.complete = false;
    return run;
}

} // namespace coreo::test
