#pragma once

#include "model/run_spec.h"

#include <string>

namespace coreo {

/// The `coreo run ...` that makes this batch again, quoted for a POSIX shell: what differs from the built-in defaults, in
/// the order of --help. A pure function; parsing it gives the same spec (but for the scenario's name and the niceness,
/// which no option sets).
std::string runCommand(const RunSpec &spec);

} // namespace coreo
