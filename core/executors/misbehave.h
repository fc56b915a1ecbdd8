#pragma once

#include "model/fault_plan.h"

namespace coreo {

/// Carries out a fault in the calling worker process (INTERFACE, --fault). Returns where the task goes on after it.
/// `socket` is the worker's own, for those that talk nonsense.
void misbehave(const Fault &fault, int socket);

} // namespace coreo
