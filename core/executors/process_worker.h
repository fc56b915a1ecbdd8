#pragma once

#include <cstdint>

#include <sys/types.h>

namespace coreo {

/// The whole life of a worker process: it makes the workload from the plan, works until the pool closes, and ends. What
/// it needs are its descriptors (process_control.h); it is started by `guard`, with which it ends at the latest.
/// Returns the program's exit code.
int runWorkerProcess(std::uint32_t slot, pid_t guard);

} // namespace coreo
