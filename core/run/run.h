#pragma once

#include "executors/native_executor.h"
#include "model/machine.h"
#include "model/problem.h"
#include "model/run_spec.h"
#include "record/run_history.h"
#include "run/worker_control.h"
#include "strategies/explain.h"
#include "strategies/strategy.h"
#include "workloads/workload.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace coreo {

/// Everything that is wrong with a spec, each problem naming its option or control; empty = it can run.
/// Errors: none thrown; files that a workload reads are checked too.
Problems validate(const RunSpec &spec, const Machine &machine);

/// The spec with every default filled in (tasks, workers, chunk, executor, cores), for a spec without problems.
RunSpec resolve(RunSpec spec, const Machine &machine);

/// Prepares the recording of a run: lanes and logs. Throws Failure(Environment) when memory would not do.
/// Where only the user's Python file knows how many items there are, it is loaded, until the `stop` is asked.
std::shared_ptr<RunHistory> prepare(const RunSpec &spec, const Machine &machine, const std::stop_token &stop = {});
/// Its workload. Throws Failure(Usage or BadInputFile).
std::unique_ptr<Workload> makeWorkload(const RunSpec &spec);

/// Runs the batch to its end or until `stop` is asked, on the calling thread, which is the coordinator. When it returns
/// every worker is gone, the history is complete and checked. Throws Failure(Environment) if nothing could be started.
/// A run that is stopped is `cancelled`, or `whenStopped` (a signal to the terminal program: interrupted).
/// While it goes on, `control` (if there is one) reaches its workers.
void run(RunHistory &history, std::stop_token stop, RunState whenStopped = RunState::Cancelled,
         WorkerControl *control = nullptr);

/// What a scenario teaches; each text is translatable.
struct Lesson
{
    std::string expect; ///< what will happen
    std::string look;   ///< where to see it
    std::string wrong;  ///< what the article says wrongly or leaves out; empty if nothing
};

/// The scenarios, from resources/scenarios, compiled in.
struct Scenario
{
    std::string id;
    std::string name;    ///< translatable
    std::string summary; ///< translatable: what to look at
    Lesson lesson;
    int order = 0; ///< its place in lists
    RunSpec spec;
};
/// One scenario file. `usableCpus` bounds what it says as "workers": {"atMost": N}.
/// Errors: Failure(BadInputFile) for what is missing, of a wrong type or not known there.
Scenario readScenario(std::string_view json, std::uint32_t usableCpus, const std::string &where);
const std::vector<Scenario> &scenarios();
const Scenario *findScenario(std::string_view id);

/// Why a spec may not have a switch interval.
Text noInterpreterLock();

/// Scenario ids (and other ids of INTERFACE) that this version does not have yet, for "not in this version".
bool knownElsewhere(std::string_view kind, std::string_view id);
/// The sentence for an unknown id of a kind ("strategy", "workload", "executor", "scenario", "backend"): whether another
/// version has it, and which known ones are nearest.
Text unknownId(std::string_view kind, std::string_view id);

} // namespace coreo
