#pragma once

#include "analysis/summary.h"

namespace coreo {

/// What happened, in one plain sentence: what went wrong if anything did, else what mattered most.
/// `spec` is the run's, resolved.
Text sentence(const RunSpec &spec, const Summary &summary);

} // namespace coreo
