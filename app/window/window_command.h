#pragma once

#include "model/machine.h"
#include "window/arguments.h"

namespace coreo {

/// `coreographer` itself: the window, and what its command line asks to be done with it. Returns the exit code.
/// Errors: Failure, with the code to exit with.
int windowCommand(const WindowArguments &arguments, Machine machine, int &argc, char **argv);

} // namespace coreo
