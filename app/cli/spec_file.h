#pragma once

#include "model/run_spec.h"

#include <string>

namespace coreo {

/// Reads a batch's description (`--spec`): the `spec` object of a result, with "format": "coreo.run-spec/1". A chunk that
/// a result only tells because it was worked out (chunkGiven false) is worked out again.
/// Errors: Failure(BadInputFile) naming the file, what is wrong with it and what is allowed.
RunSpec readSpecFile(const std::string &path);

} // namespace coreo
