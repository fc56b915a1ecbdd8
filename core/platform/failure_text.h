#pragma once

#include "model/time.h"

#include <string>
#include <string_view>

namespace coreo {

// Sentences of failures as they are recorded. They are data of a run, like results: English, never translated.

/// What somebody else's code said, safe to keep and show: at most 4 KiB, control characters and broken UTF-8 as \\xNN.
std::string failureText(std::string_view said);

/// "timed-out after 2.0 s".
std::string timeoutText(Time limit);

/// How a process ended, from waitpid(2): "SIGSEGV" or empty; and "was killed by SIGSEGV" or "exited with status 3".
std::string signalName(int waitStatus);
std::string endText(int waitStatus);

} // namespace coreo
