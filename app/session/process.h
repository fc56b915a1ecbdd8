#pragma once

#include "model/machine.h"

#include <cstdint>

namespace coreo {

/// First thing in main(): no signal of a broken pipe or a full quota may end the program. See platform/atomic_file.h.
void prepareProcess();

/// This machine as the window shows it, with the source of its utilisation filled in. Views and the window learn of
/// the platform through this only.
/// Threads: any; takes a few milliseconds. Errors: none.
Machine thisMachine();

/// Bytes of this process that are in RAM now. Units: bytes; 0 if it cannot be read.
std::uint64_t residentMemory();

} // namespace coreo
