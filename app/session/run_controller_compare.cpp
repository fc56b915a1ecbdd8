// The run controller's part that runs a batch twice and keeps both.
#include "session/run_controller.h"

#include "run/run.h"
#include "session/backend.h"

#include <algorithm>

namespace coreo {

namespace {

RunSpec forStrategy(RunSpec spec, const std::string &strategy)
{
    spec.strategy = strategy;
    spec.strategyParameters.clear();
    const StrategyInfo *info = findStrategy(strategy);
    if (!info)
        return spec;
    const bool allowed = std::any_of(info->executors.begin(), info->executors.end(),
                                     [&](const char *executor) { return spec.executor == executor; });
    if (!allowed)
        spec.executor.clear();
    if (!info->takesChunk) {
        spec.chunk = 0;
        spec.chunkGiven = false;
    }
    return spec;
}

} // namespace

/// Both runs do the same batch, so what "the default" means is settled before anything changes.
RunSpec RunController::settled(RunSpec spec) const
{
    const RunSpec full = resolve(spec, m_machine);
    const bool counted = spec.onPython() && spec.workload == "python"; // only the user's file knows how many items it has
    spec.tasks = counted ? spec.tasks : full.tasks;
    spec.workers = full.workers;
    return spec;
}

void RunController::startBoth(const RunSpec &first, const RunSpec &second)
{
    if (isRunning())
        return;
    m_second = false;
    m_pending = second;
    launch(first);
}

void RunController::startComparison(const RunSpec &spec, const std::string &counterpart)
{
    const RunSpec both = settled(spec);
    startBoth(both, forStrategy(both, counterpart));
}

void RunController::startOnBoth(const RunSpec &spec)
{
    const RunSpec both = settled(onBackend(spec, "native"));
    RunSpec python = onBackend(both, "python");
    python.python = spec.python;
    python.startMethod = spec.startMethod;
    startBoth(both, python);
}

Problems RunController::problemsOnBoth(const RunSpec &spec) const
{
    Problems problems = validate(onBackend(spec, "native"), m_machine);
    if (problems.empty())
        problems = validate(onBackend(spec, "python"), m_machine);
    return problems;
}

} // namespace coreo
