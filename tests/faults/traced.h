#pragma once

#include "support/run_program.h"

#include <string>
#include <vector>

namespace coreo::test {

/// A program, and every call of some kinds that it and all that it started made, as strace tells them.
struct Traced
{
    ProgramResult result;
    std::vector<std::string> calls; ///< one line each: "socket(AF_UNIX, ...) = 3"
};

/// Runs `command` under strace. `calls` as its -e trace= takes them: "socket,bind".
/// Errors: std::runtime_error as RunningProgram; a trace that holds nothing of the program fails the test.
Traced runTraced(const std::string &calls, const std::vector<std::string> &command,
                 const std::vector<std::pair<std::string, std::string>> &environment = {});

} // namespace coreo::test
