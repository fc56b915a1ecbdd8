#include "reproduce/stage.h"

#include "model/parameters.h"
#include "model/problem.h"
#include "run/run.h"

namespace coreo::reproduce {

Stage::Stage(Machine machine, std::stop_token stop, std::function<void(const std::string &)> progress, RunSpec base)
    : m_machine(std::move(machine)), m_stop(std::move(stop)), m_progress(std::move(progress)), m_base(std::move(base))
{}

std::shared_ptr<RunHistory> Stage::carryOut(const std::string &name, RunSpec spec)
{
    if (m_stop.stop_requested())
        throw Stopped();
    m_progress(name);
    if (!spec.simulated()) {
        spec.backend = m_base.backend;
        spec.python = m_base.python;
        spec.startMethod = m_base.startMethod;
    }
    auto history = prepare(spec, m_machine, m_stop);
    run(*history, m_stop);
    if (history->state() != RunState::Complete)
        throw Stopped();
    return history;
}

namespace {

RunFacts factsOfHistory(const std::shared_ptr<RunHistory> &history)
{
    TaskTable table(history);
    table.update();
    return factsOf(table, summarise(table));
}

} // namespace

RunFacts Stage::keep(const std::string &name, const RunSpec &spec)
{
    m_kept.push_back({name, carryOut(name, spec)});
    return factsOfHistory(m_kept.back().history);
}

RunFacts Stage::pass(const std::string &name, const RunSpec &spec)
{
    return factsOfHistory(carryOut(name, spec));
}

RunSpec scenarioSpec(const char *id)
{
    const Scenario *scenario = findScenario(id);
    if (!scenario)
        throw Failure(ExitCode::Internal, {coreoText("there is no scenario \"%1\""), {id}});
    return scenario->spec;
}

RunSpec specOf(const char *strategy, const char *workload, std::uint32_t tasks, std::uint32_t workers,
               const char *executor)
{
    RunSpec spec;
    spec.strategy = strategy;
    spec.executor = executor;
    parseIdWithParameters(workload, "workload", spec.workload, spec.workloadParameters);
    spec.tasks = tasks;
    spec.workers = workers;
    return spec;
}

RunSpec onVirtualCores(RunSpec spec, std::uint32_t workers, std::uint32_t cores)
{
    spec.backend = "simulated";
    spec.costs = "none";
    spec.workers = workers;
    spec.cores = cores;
    return spec;
}

} // namespace coreo::reproduce
