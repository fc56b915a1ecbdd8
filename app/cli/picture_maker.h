#pragma once

#include <stop_token>
#include <string>
#include <vector>

namespace coreo {

/// Draws charts of saved runs with `coreographer render`, for this program, which knows no Qt. The desktop program is
/// looked for beside the running one.
/// Threads: one at a time.
class PictureMaker
{
public:
    PictureMaker();

    /// Whether there is a program that draws.
    [[nodiscard]] bool available() const { return !m_program.empty(); }

    /// Runs `coreographer render ARGUMENTS` and waits for its end; a stop ends it. Empty, or why there is no picture.
    /// Errors: none thrown; nothing that it started is left behind.
    [[nodiscard]] std::string draw(const std::vector<std::string> &arguments, const std::stop_token &stop) const;

private:
    std::string m_program; ///< empty = not there
};

} // namespace coreo
