#pragma once

#include "model/time.h"
#include "workloads/workload.h"

#include <string>
#include <string_view>

namespace coreo {

/// What everything around the tasks costs on the simulated machine, and how quick its cores are (`--costs`).
/// Costs of the coordinator pass on its own timeline, which is a core of its own and none of the virtual machine's;
/// costs of a worker occupy the virtual core that the worker runs on, as its tasks do. Inline execution knows none of them:
/// there the coordinator is the consumer, and only steps take time.
/// Units: nanoseconds. Threads: a value.
struct Costs
{
    /// Coordinator, once a worker, one after the other, at the first submit: starting a thread or forking a process.
    Time startWorker{};
    /// From a worker's start until it can take work; all workers at once; holds no core.
    Time workerStartup{};
    /// Coordinator, once a submit call.
    Time submit{};
    /// Once a chunk, on a timeline of its own (Pool's task feeder): a chunk can be taken once it has been fed, and the
    /// feeder takes the chunks one after the other. 0 where workers claim from a counter.
    Time feed{};
    /// Worker, once a chunk, before its first task: claiming, or reading and unpickling.
    Time handOut{};
    /// Worker, once a chunk, after its last task: recording, or pickling and writing.
    Time returnResult{};
    /// Coordinator, once a returned chunk, before it is known (`received`).
    Time receive{};
    /// Coordinator, once a task that is handed on (`delivered`).
    Time deliver{};
    /// A core, whenever it turns from one worker to another where workers share cores; and whoever takes over an
    /// interpreter lock, before it goes on.
    Time switchTask{};
    /// An event loop, once a task, when its last callback has run: making it, its timer, its result. Holds the loop's core.
    Time loopTask{};
    /// How long a worker may hold a core while others wait for it. Not a cost: never 0.
    Time slice{3'000'000};
    /// Teardown, once a worker, one after the other.
    Time stopWorker{};
    /// How long steps take.
    StepCosts steps;
};

/// The built-in costs: "native" (threads on the machine of NUMBERS), "python" (multiprocessing.Pool, CPython 3.11, fork)
/// or "none" (only the tasks themselves take time).
/// Errors: Failure(Usage) for another id.
Costs builtinCosts(std::string_view id);

/// Built-in costs by id, else those of a JSON file: {"format": "coreo.costs/1", "submit": 4200, ..., "steps": {...}}, integer
/// nanoseconds (step rates: numbers); what the file leaves out is as in "native".
/// Errors: Failure(BadInputFile) naming the file, the key and the allowed range; nothing is guessed.
Costs loadCosts(const std::string &idOrPath);

/// The file that loadCosts() reads, complete, one key a line.
std::string toJson(const Costs &costs);

} // namespace coreo
