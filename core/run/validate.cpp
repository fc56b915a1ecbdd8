#include "run/run.h"

#include "model/fault_plan.h"
#include "simulator/costs.h"

#include <algorithm>
#include <array>

namespace coreo {
namespace {

struct Elsewhere
{
    std::string_view kind;
    std::string_view id;
};

// What INTERFACE names and this version does not have yet.
constexpr std::array kElsewhere{
    Elsewhere{"workload", "command"},
};

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

/// The allowed values where they stand next to each other.
std::string joinedIds(const std::vector<const char *> &ids)
{
    return joined({ids.begin(), ids.end()});
}

void checkStrategy(const RunSpec &spec, Problems &problems)
{
    const StrategyInfo *strategy = findStrategy(spec.strategy);
    if (!strategy) {
        problems.push_back({"strategy", unknownId("strategy", spec.strategy)});
        return;
    }
    for (Problem &problem : checkParameters(strategy->parameters, spec.strategyParameters, "strategy"))
        problems.push_back(std::move(problem));
    if (spec.chunkGiven && !strategy->takesChunk)
        problems.push_back({"chunk", {coreoText("%1 has no chunk size: leave it out"), {spec.strategy}}});
    if (spec.executor.empty())
        return;
    if (!findExecutor(spec.executor)) {
        problems.push_back({"executor", unknownId("executor", spec.executor)});
        return;
    }
    const auto &allowed = strategy->executors;
    if (std::none_of(allowed.begin(), allowed.end(), [&](const char *id) { return spec.executor == id; }))
        problems.push_back({"executor",
                            {coreoText("%1 does not run on executor \"%2\"; allowed: %3"),
                             {spec.strategy, spec.executor, joinedIds(allowed)}}});
}

void checkWorkload(const RunSpec &spec, Problems &problems)
{
    const WorkloadInfo *workload = findWorkload(spec.workload);
    if (!workload) {
        problems.push_back({"workload", unknownId("workload", spec.workload)});
        return;
    }
    Problems found = checkParameters(workload->parameters, spec.workloadParameters, "workload");
    if (found.empty()) {
        try {
            (void)workload->make(spec);
        } catch (const Failure &failure) {
            found.push_back({"workload", failure.text(), failure.code()});
        }
    }
    problems.insert(problems.end(), found.begin(), found.end());
}

/// A process for each task: before their number is worked out, it is what the workload suggests.
void checkProcesses(const RunSpec &spec, Problems &problems)
{
    const WorkloadInfo *workload = findWorkload(spec.workload);
    if (!spec.processPerTask() || !workload)
        return;
    const std::uint64_t tasks = spec.tasks != 0 ? spec.tasks : workload->suggestedTasks(spec.workloadParameters);
    if (tasks > kMaxProcesses)
        problems.push_back({"tasks", {coreoText("%1 starts a process for each task: %2 is above its limit of %3"),
                                      {spec.strategy, std::to_string(tasks), std::to_string(kMaxProcesses)}}});
}

void checkSwitchInterval(const RunSpec &spec, Problems &problems)
{
    if (spec.onPython())
        return; // any of its workers has one
    if (!spec.underLock() && spec.switchInterval != kDefaultSwitchInterval)
        problems.push_back({"switch-interval", noInterpreterLock()});
    else if (spec.switchInterval < kMinSwitchInterval || spec.switchInterval > kMaxSwitchInterval)
        problems.push_back({"switch-interval", coreoText("a switch interval is from 10us to 10s")});
}

void checkRange(const char *where, std::uint64_t value, std::uint64_t most, Problems &problems)
{
    if (value > most)
        problems.push_back(
            {where, {coreoText("%1 is not from 1 to %2"), {std::to_string(value), std::to_string(most)}}});
}

/// Where a worker is a thread, only what it can survive may be asked for.
void checkFaults(const RunSpec &spec, Problems &problems)
{
    FaultPlan plan;
    Text problem;
    if (!FaultPlan::parse(spec.fault, plan, problem)) {
        problems.push_back({"fault", problem});
        return;
    }
    const StrategyInfo *strategy = findStrategy(spec.strategy);
    const std::string executor = !spec.executor.empty() ? spec.executor : strategy ? strategy->defaultExecutor : "";
    const char *kind = plan.needsProcess();
    if (spec.onPython()) // its own processes, and what it cannot have it says itself
        return;
    const bool inProcesses = executor == "processes" || (executor == "loops" && spec.strategy == "loop_per_core");
    const bool alone = executor == "inline" || spec.strategy == "serial" || (executor == "loops" && !inProcesses);
    if (kind && (alone || (!inProcesses && !spec.simulated()))) // what is virtual ends as it is asked to
        problems.push_back({"fault",
                            {coreoText("%1 needs workers that are processes: a thread cannot end alone (executor %2)"),
                             {kind, spec.strategy == "serial" ? "inline" : executor}}});
    if (spec.simulated() && spec.timeout == 0 && plan.neverEnds())
        problems.push_back({"fault",
                            {coreoText("%1 lasts for ever, and virtual time has nobody who loses patience: add a --timeout"),
                             {plan.neverEnds()}}});
}

/// What bounds and repeats attempts.
void checkAttempts(const RunSpec &spec, Problems &problems)
{
    if (spec.retries > kMaxRetries)
        problems.push_back({"retries", {coreoText("%1 is not from 0 to %2"),
                                        {std::to_string(spec.retries), std::to_string(kMaxRetries)}}});
    if (!(spec.timeout >= 0 && spec.timeout <= kMaxTimeout))
        problems.push_back({"timeout", coreoText("a time limit is above 0 and at most 1,000,000 s")});
    if (spec.onError != "continue" && spec.onError != "api")
        problems.push_back({"on-error", {coreoText("there is no \"%1\"; there are: continue, api"), {spec.onError}}});
    checkFaults(spec, problems);
}

/// What CPython's APIs do not have, and what only they can do.
void checkPython(const RunSpec &spec, Problems &problems)
{
    constexpr std::array kMethods{"fork", "spawn", "forkserver"};
    if (std::none_of(kMethods.begin(), kMethods.end(), [&](const char *id) { return spec.startMethod == id; }))
        problems.push_back({"start-method", {coreoText("there is no \"%1\"; there are: fork, spawn, forkserver"), {spec.startMethod}}});
    const bool own = spec.workload == "python";
    if (!spec.onPython()) {
        if (own)
            problems.push_back({"workload", coreoText("a Python function runs on CPython only: add --backend python")});
        if (!spec.python.empty())
            problems.push_back({"python", coreoText("only the back end python has an interpreter: add --backend python")});
        if (spec.startMethod != RunSpec().startMethod)
            problems.push_back({"start-method", coreoText("only the back end python has start methods: add --backend python")});
        return;
    }
    if (spec.retries > 0)
        problems.push_back({"retries", coreoText("no API of CPython's repeats a task: leave it out with --backend python")});
    if (spec.timeout > 0)
        problems.push_back({"timeout", coreoText("no API of CPython's ends a task that takes too long: leave it out with --backend python")});
}

} // namespace

bool knownElsewhere(std::string_view kind, std::string_view id)
{
    return std::any_of(kElsewhere.begin(), kElsewhere.end(),
                       [&](const Elsewhere &entry) { return entry.kind == kind && entry.id == id; });
}

Text unknownId(std::string_view kind, std::string_view id)
{
    std::vector<std::string> known;
    if (kind == "strategy")
        for (const StrategyInfo &info : strategies())
            known.emplace_back(info.id);
    else if (kind == "workload")
        for (const WorkloadInfo &info : workloads())
            known.emplace_back(info.id);
    else if (kind == "executor")
        for (const ExecutorInfo &info : executors())
            known.emplace_back(info.id);
    else if (kind == "scenario")
        for (const Scenario &scenario : scenarios())
            known.push_back(scenario.id);
    else
        known = {"native", "python", "simulated"};
    std::vector<std::string> close = nearest(id, known);
    if (close.empty())
        close = known;
    if (knownElsewhere(kind, id))
        return {coreoText("%1 \"%2\" is not in this version; nearest: %3"),
                {std::string(kind), std::string(id), joined(close)}};
    return {coreoText("there is no %1 \"%2\"; nearest: %3"), {std::string(kind), std::string(id), joined(close)}};
}

Text noInterpreterLock()
{
    return coreoText("only threads under an interpreter lock have a switch interval: add --executor gil-threads");
}

Problems validate(const RunSpec &spec, const Machine &)
{
    Problems problems;
    checkStrategy(spec, problems);
    checkWorkload(spec, problems);
    checkRange("tasks", spec.tasks, kMaxTasks, problems);
    checkProcesses(spec, problems);
    checkRange("workers", spec.workers, kMaxWorkers, problems);
    checkRange("cores", spec.cores, kMaxWorkers, problems);
    checkRange("chunk", spec.chunk, kMaxTasks, problems);
    if (spec.chunkGiven && spec.chunk == 0)
        problems.push_back({"chunk", {coreoText("%1 is not from 1 to %2"), {"0", std::to_string(kMaxTasks)}}});
    checkAttempts(spec, problems);
    checkSwitchInterval(spec, problems);
    checkPython(spec, problems);
    if (spec.backend != "native" && !spec.simulated() && !spec.onPython())
        problems.push_back({"backend", unknownId("backend", spec.backend)});
    if (spec.cores != 0 && !spec.simulated())
        problems.push_back(
            {"cores", {coreoText("only a simulated machine has a chosen number of cores: add --backend simulated")}});
    if (spec.simulated()) {
        try {
            (void)loadCosts(spec.costs);
        } catch (const Failure &failure) {
            problems.push_back({"costs", failure.text(), failure.code()});
        }
    }
    return problems;
}

} // namespace coreo
