#pragma once

#include "record/run_history.h"
#include "workloads/workload.h"

namespace coreo {

/// Checks every result of a run that is over against what its workload knows to be right, and fills wrongResults and
/// totalResult.
void checkResults(RunHistory &history, const Workload &workload);

/// Fills what serialTime needs: planned waits, the longest task, and, where tasks were too short to be measured around,
/// the own time of a task from running up to 1,000 of them once more on this thread (at most 10 ms).
void measureOwnTime(RunHistory &history, const Workload &workload, int input);

/// The same from what the workers of another program have measured of themselves.
void takeOwnTime(RunHistory &history);

} // namespace coreo
