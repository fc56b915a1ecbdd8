#include "analysis/batch.h"

#include "record/spec_json.h"

namespace coreo {

RunSpec batchOf(const RunSpec &spec)
{
    RunSpec batch;
    batch.workload = spec.workload;
    batch.workloadParameters = spec.workloadParameters;
    batch.tasks = spec.tasks;
    batch.seed = spec.seed;
    batch.backend = spec.backend;
    batch.costs = spec.costs;
    batch.python = spec.python;
    return batch;
}

std::vector<std::string> workDifferences(const RunSpec &a, const RunSpec &b)
{
    std::vector<std::string> options;
    if (a.workload != b.workload || a.workloadParameters != b.workloadParameters)
        options.emplace_back("workload");
    if (a.tasks != b.tasks)
        options.emplace_back("tasks");
    if (a.seed != b.seed)
        options.emplace_back("seed");
    return options;
}

void SerialTimes::add(const RunSpec &spec, const Summary &summary, Time makespan)
{
    if (spec.strategy == "serial" && summary.course.state == RunState::Complete && summary.allOk())
        m_times.emplace(specToJson(batchOf(spec)), makespan);
}

void SerialTimes::use(const RunSpec &spec, Summary &summary) const
{
    if (const auto found = m_times.find(specToJson(batchOf(spec))); found != m_times.end())
        useMeasuredSerial(summary, spec, found->second);
}

} // namespace coreo
