#pragma once

#include "analysis/summary.h"
#include "model/run_spec.h"

#include <map>
#include <string>
#include <vector>

namespace coreo {

/// The parts of a resolved spec that say what is computed, and by whose costs: runs that agree in them can be measured
/// against one serial run.
RunSpec batchOf(const RunSpec &spec);

/// The options ("workload", "tasks", "seed") in which two resolved specs ask for different work; empty = for the same,
/// whoever does it.
std::vector<std::string> workDifferences(const RunSpec &a, const RunSpec &b);

/// How long the serial runs of a session took, by batch.
/// Threads: a value. Errors: none.
class SerialTimes
{
public:
    /// Remembers `makespan` if this is a serial run that ended well and the first of its batch; the spec is resolved.
    void add(const RunSpec &spec, const Summary &summary, Time makespan);
    /// Measures a run against the serial one of its batch, where there is one.
    void use(const RunSpec &spec, Summary &summary) const;

private:
    std::map<std::string, Time> m_times; ///< by the batch as text
};

} // namespace coreo
