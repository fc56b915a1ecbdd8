#pragma once

#include "model/machine.h"

namespace coreo {

/// This machine as the window shows it, with the source of its utilisation filled in. Views and the window learn of
/// the platform through this only.
/// Threads: any; takes a few milliseconds. Errors: none.
Machine thisMachine();

} // namespace coreo
