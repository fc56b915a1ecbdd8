#pragma once

#include "cli/run_options.h"
#include "model/machine.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace coreo {

/// What `coreographer` was asked for on its command line (INTERFACE), read before there is any QApplication.
struct WindowArguments
{
    enum class Verb { Window, Render, Help, Version };
    Verb verb = Verb::Window;

    RunOptions run;
    std::string file; ///< the .coreo to open; empty = none
    bool start = false;
    bool specFromFile = false; ///< what is to be run stands, at least in part, in a file that --spec names
    bool hidden = false;
    std::string screenshot; ///< empty = none
    std::optional<std::pair<int, int>> size;
    std::string theme; ///< "light", "dark" or empty

    // `render` only
    std::string view = "all";
    std::string out;
    std::string compare; ///< a second run on the same scale; empty = none
    double scale = 1;
};

/// Reads the arguments without the program's name.
/// Errors: BadArguments with everything that is wrong.
WindowArguments parseWindowArguments(std::vector<std::string> arguments, const Machine &machine);

/// What --help prints.
std::string windowHelp();

} // namespace coreo
