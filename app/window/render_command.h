#pragma once

#include "window/arguments.h"

namespace coreo {

/// `coreographer render`: draws charts of a saved run into a file, without a display. Returns the exit code.
/// Errors: Failure, with the code to exit with.
int renderCommand(const WindowArguments &arguments, int &argc, char **argv);

} // namespace coreo
