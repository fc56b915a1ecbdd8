#pragma once

#include "model/run_spec.h"

#include <string>

namespace coreo {

/// The same experiment on another back end ("native", "python", "simulated"): what that one does not have is left out, and
/// what the other one brought along goes back to its default.
/// Threads: pure.
RunSpec onBackend(RunSpec spec, const std::string &backend);

/// Whether CPython has workers of this kind; the empty id, a strategy's default, always counts.
bool runsOnPython(const std::string &executor);

} // namespace coreo
