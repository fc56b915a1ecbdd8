#pragma once

#include "executors/step_runner.h"
#include "record/run_history.h"

#include <optional>
#include <string>

// What workers that are threads of this process have in common.

namespace coreo {

/// Process and thread id of the caller.
WorkerInfo describeThisThread(WorkerId id, const char *kind);

/// Pins the calling thread to the worker's CPU: worker i to the i-th usable CPU, physical cores first, wrapping. Where
/// the system refuses, the run gets a warning and goes on unpinned.
std::optional<CoreId> pinWorker(RunHistory &history, WorkerId worker);
/// What the second article does: the task pins the worker that runs it, and the pin stays.
void pinForTask(RunHistory &history, TaskId task);
/// Gives the calling thread its CPUs back.
void unpinAfterRun(const RunHistory &history);

/// Writes down the tasks that threw.
void recordThrown(RunHistory &history, WorkerId worker, std::vector<StepRunner::Thrown> thrown);

} // namespace coreo
