#pragma once

#include "model/run_spec.h"

#include <string>

namespace coreo {

/// The `coreo run ...` that repeats a run, quoted for a POSIX shell. Only what differs from the built-in defaults is
/// named, and the strategy, the workload and the seed always, so that the line reads as what was run.
/// Source: INTERFACE, `coreo`.
std::string commandFor(const RunSpec &spec);

} // namespace coreo
