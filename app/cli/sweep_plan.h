#pragma once

#include "analysis/spread.h"
#include "analysis/summary.h"
#include "cli/run_options.h"

#include <string>
#include <vector>

namespace coreo {

/// An option that a sweep gives several values, as typed after --over.
struct SweptOption
{
    std::string name; ///< without its dashes
    std::vector<std::string> values;
    bool operator==(const SweptOption &) const = default;
};

/// Reads "OPTION=VALUES": values between commas; FIRST..LAST or FIRST..LAST..STEP stands for whole numbers; a value with a
/// comma is a JSON string. Whether the option takes such a value is not looked at.
/// Errors: BadArguments naming what is wrong, for an option that is not one to sweep too.
SweptOption readSweptOption(const std::string &text);

/// One combination of values, and what came of it.
struct SweepCell
{
    std::vector<std::string> values; ///< one for each swept option
    RunSpec spec;                    ///< resolved, unless it is refused
    Problems refused;                ///< why it is not run, or was not
    std::vector<Summary> runs;       ///< those that came to their end

    [[nodiscard]] bool ran() const { return !runs.empty(); }
    // Of a cell that has run.
    [[nodiscard]] Spread wallTime() const;
    /// The run in the middle: of an even number the quicker one of the two.
    [[nodiscard]] const Summary &middleRun() const;
    [[nodiscard]] double taskNanoseconds() const; ///< wall time over tasks
    [[nodiscard]] double speedup() const;         ///< of the median
    [[nodiscard]] std::uint64_t failures() const; ///< of all its runs
};

/// A sweep from its arguments on.
struct Sweep
{
    std::vector<SweptOption> over;
    std::vector<SweepCell> cells; ///< every combination; the last option's values change first
    RunOptions options;           ///< where the outcome goes, and `repeat`
    bool interrupted = false;
};

/// Reads the arguments and looks at every combination; those that the options forbid together are refused, each for itself.
/// Errors: BadArguments for what no combination could mend (an option or a value that cannot be read, an unknown id, a file
/// that is missing), and if every combination is refused.
Sweep planSweep(std::vector<std::string> arguments, const Machine &machine);

/// What `coreo sweep --help` lists.
std::vector<OptionInfo> sweepOptionTable();

} // namespace coreo
