#pragma once

#include "cli/console.h"
#include "cli/run_options.h"

#include <string>
#include <string_view>
#include <vector>

namespace coreo {

/// What every verb is handed: the two streams of this process.
struct Terminal
{
    Console out{1};
    Console err{2};
};

/// One verb of INTERFACE. `run` is null for those of later versions.
struct Verb
{
    const char *name;
    const char *usage;   ///< what follows "coreo NAME"
    const char *summary; ///< one line
    int (*run)(std::vector<std::string> arguments, Terminal &terminal);
    std::vector<OptionInfo> (*options)() = nullptr; ///< what its help lists; null = the usage says it all
};
const std::vector<Verb> &verbs();

/// The version's number, and the line that both programs' --version show for `program`.
const char *programVersion();
std::string versionLine(std::string_view program);

/// The whole program: finds the verb, turns every exception into its message and exit code.
/// Errors: none thrown.
int runProgram(int argc, char **argv);

} // namespace coreo
