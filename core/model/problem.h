#pragma once

#include "model/text.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace coreo {

/// The exit codes that both programs share (INTERFACE).
enum class ExitCode { Ok = 0, TaskNotOk = 1, Usage = 2, BadInputFile = 3, Environment = 4, OutputNotWritten = 5, Internal = 70 };

/// What is wrong with an input, and where: `where` names the option or control ("tasks", "workers", "workload.mean",
/// "strategy", ...), so that a window can show the sentence beside it and a terminal can print the option's name.
struct Problem
{
    std::string where;
    Text text;
    ExitCode code = ExitCode::Usage; ///< what a program that cannot go on exits with
};

using Problems = std::vector<Problem>;

/// The one exception for an operation that cannot be carried out: its text tells what failed, on what, why, and what to
/// do; its code is what the program exits with.
class Failure : public std::runtime_error
{
public:
    Failure(ExitCode code, Text text) : std::runtime_error(text.english()), m_code(code), m_text(std::move(text)) {}
    [[nodiscard]] ExitCode code() const { return m_code; }
    [[nodiscard]] const Text &text() const { return m_text; }

private:
    ExitCode m_code;
    Text m_text;
};

} // namespace coreo
