#pragma once

#include "cli/program.h"

#include <optional>

namespace coreo {

// One function a verb, each in its own file. They return the program's exit code.
// Errors: Failure, BadArguments among them; runProgram() reports them.
int runVerb(std::vector<std::string> arguments, Terminal &terminal);
int listVerb(std::vector<std::string> arguments, Terminal &terminal);
int machineVerb(std::vector<std::string> arguments, Terminal &terminal);
int exportVerb(std::vector<std::string> arguments, Terminal &terminal);
int checkVerb(std::vector<std::string> arguments, Terminal &terminal);
int calibrateVerb(std::vector<std::string> arguments, Terminal &terminal);
int reproduceVerb(std::vector<std::string> arguments, Terminal &terminal);
int sweepVerb(std::vector<std::string> arguments, Terminal &terminal);
int compareVerb(std::vector<std::string> arguments, Terminal &terminal);

/// The program's other lives, which nobody types: the guard of a run's worker processes, and a worker. They own their
/// process; empty if `arguments` is neither.
std::optional<int> runHiddenVerb(const std::vector<std::string> &arguments);

/// Takes `option` (which has no value) out of the arguments; whether it was there.
bool takeFlag(std::vector<std::string> &arguments, std::string_view option);
/// Takes "option VALUE" or "option=VALUE" out of the arguments, every one of them: their values in order; or the last
/// one's, and whether there was one.
/// Errors: BadArguments if a value is missing.
std::vector<std::string> takeValues(std::vector<std::string> &arguments, std::string_view option);
bool takeValue(std::vector<std::string> &arguments, std::string_view option, std::string &value);
/// The arguments that are left have to be these, in this order: fills them in.
/// Errors: BadArguments naming what is missing, and every option or argument that is too many.
void takeRest(std::vector<std::string> arguments, const std::vector<std::pair<const char *, std::string *>> &wanted,
              const std::vector<std::string> &ownOptions);

} // namespace coreo
