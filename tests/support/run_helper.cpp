#include "support/run_helper.h"

#include "platform/topology.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace coreo::test {

const Machine &machine()
{
    static const Machine detected = detectMachine();
    return detected;
}

Ran runSpec(const RunSpec &spec, std::stop_token stop)
{
    for (const Problem &problem : validate(spec, machine()))
        ADD_FAILURE() << problem.where << ": " << problem.text.english();
    Ran out;
    out.history = prepare(spec, machine());
    run(*out.history, std::move(stop));
    out.table = std::make_unique<TaskTable>(out.history);
    out.table->update();
    out.summary = summarise(*out.table);
    return out;
}

RunSpec makeSpec(const std::string &strategy, const std::string &executor, const std::string &workload, std::uint32_t tasks,
                 std::uint32_t workers, std::uint32_t chunk)
{
    RunSpec spec;
    spec.strategy = strategy;
    spec.executor = executor;
    parseIdWithParameters(workload, "workload", spec.workload, spec.workloadParameters);
    spec.tasks = tasks;
    spec.workers = workers;
    spec.chunk = chunk;
    spec.chunkGiven = chunk != 0;
    return spec;
}

RunSpec makeSimulated(const std::string &strategy, const std::string &workload, std::uint32_t tasks,
                      std::uint32_t workers, std::uint32_t cores, const std::string &costs)
{
    RunSpec spec = makeSpec(strategy, "", workload, tasks, workers);
    spec.backend = "simulated";
    spec.cores = cores;
    spec.costs = costs;
    return spec;
}

bool fullCounts()
{
    return std::getenv("COREO_TEST_ALL") != nullptr;
}

} // namespace coreo::test
