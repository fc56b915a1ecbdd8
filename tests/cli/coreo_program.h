#pragma once

#include "support/run_program.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace coreo::test {

/// The setup that starts the coreo of this build.
inline ProgramSetup coreoSetup(std::vector<std::string> arguments)
{
    ProgramSetup setup;
    setup.program = COREO_BIN_DIR "/coreo";
    setup.arguments = std::move(arguments);
    return setup;
}

inline ProgramResult coreo(std::vector<std::string> arguments)
{
    return runProgram(coreoSetup(std::move(arguments)));
}

/// `coreo run ARGUMENTS --json -`, parsed; standard output must be that object and nothing else.
inline nlohmann::json resultOf(std::vector<std::string> arguments, int exitCode = 0)
{
    arguments.insert(arguments.begin(), "run");
    arguments.insert(arguments.end(), {"--json", "-"});
    const ProgramResult result = coreo(std::move(arguments));
    if (result.exitCode != exitCode)
        throw std::runtime_error("exit code " + std::to_string(result.exitCode) + ": " + result.err);
    return nlohmann::json::parse(result.out);
}

} // namespace coreo::test
