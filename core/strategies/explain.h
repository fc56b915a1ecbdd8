#pragma once

#include "model/explanation.h"
#include "model/run_spec.h"

namespace coreo {

/// The batch as a Python program and as our strategy's own lines. `spec` is resolved, and its workload parameters are
/// complete (run/ and the registries know defaults; this does not).
/// Threads: pure. Errors: none; a strategy without a function here has no lines of our own, one that Python does not
/// know is shown as a plain loop.
Explanation explain(const RunSpec &spec);

} // namespace coreo
