#pragma once

#include "model/run_spec.h"
#include "python/event_memory.h"
#include "record/shared_memory.h"
#include "workloads/workload.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coreo {

/// What the bridge is asked to do.
enum class BridgeMode : std::uint8_t {
    Run,   ///< run the batch
    Probe, ///< load the user's file and say how many items there are
};

/// What the plan is made from.
struct BridgeRequest
{
    const RunSpec &spec; ///< resolved
    const Workload &workload;
    EventLayout layout;
    std::vector<CoreId> usable;    ///< CPUs to pin to
    std::vector<TaskId> order;     ///< in which event_loop_as_completed starts its coroutines; else empty
    bool joins = false;            ///< pool_apply_async: close() and join() before any get()
    std::string interpreter;       ///< its path
    BridgeMode mode = BridgeMode::Run;
};

/// Which API of CPython a run uses, where our executors differ by more than their names.
std::string pythonExecutor(const RunSpec &spec);

/// The folder of the bridge's files: beside the program, where the build or the package has put it.
std::string bridgeFolder();

/// Lays out the plan: the JSON text with its length before it, then the tables of steps and expected results
/// (resources/python/README.md has the format).
/// Errors: Failure(Environment) where there is no memory.
SharedMemory makeBridgePlan(const BridgeRequest &request);

/// What the program that becomes the interpreter reads from the plan: [interpreter, bridge]. Empty if that is no plan.
std::vector<std::string> programsOf(const SharedMemory &plan);

} // namespace coreo
