#pragma once

#include "model/machine.h"
#include "model/problem.h"
#include "model/run_spec.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coreo {

/// What a command line asks for: the batch, and where its outcome goes. Both programs read it with the same parser.
struct RunOptions
{
    RunSpec spec;
    std::optional<std::string> save, json, csv, trace, timing; ///< paths; "-" is standard output
    bool quiet = false;
    bool specGiven = false; ///< some option that defines the batch was there
    bool switchIntervalGiven = false;

    /// Standard output belongs to one of the files, so that everything human goes to standard error.
    [[nodiscard]] bool takesStandardOutput() const { return json == "-" || csv == "-" || trace == "-"; }
};

/// Everything that is wrong with the arguments, not only the first thing; what() has one line a problem. The exit code is
/// Usage if one of them is wrong usage, else the first problem's.
class BadArguments : public Failure
{
public:
    explicit BadArguments(Problems problems);
    [[nodiscard]] const Problems &problems() const { return m_problems; }

private:
    Problems m_problems;
};

/// One option of INTERFACE, as help, completion and the parser see it.
struct OptionInfo
{
    const char *name;        ///< with its dashes
    const char *placeholder; ///< what its value is called; empty = takes none
    const char *help;        ///< one sentence
    bool later = false;      ///< of INTERFACE, but not in this version
    bool definesRun = true;
};
const std::vector<OptionInfo> &runOptionTable();

/// Takes the run options out of `arguments` (as "--option value" or "--option=value") and leaves the rest to the caller,
/// who knows its own. Built-in defaults < scenario < --spec < single options, and the result has been validated for
/// `machine`. The last of equal options counts. Always the C locale.
/// Errors: BadArguments; the options are taken out of `arguments` then too.
RunOptions parseRunOptions(std::vector<std::string> &arguments, const Machine &machine);

/// The two halves of parseRunOptions(), for those who have several batches to look at. The first one reads every single
/// option; the second one adds what is wrong with the batch as a whole, but blames no place that is blamed already.
/// Errors: none thrown; problems are added.
RunOptions readRunOptions(std::vector<std::string> &arguments, Problems &problems);
void addValidation(const RunOptions &options, const Machine &machine, Problems &problems);

/// What the caller left over as well: options that nobody knows (with the nearest of the run options and `own`), and
/// arguments that nobody expected.
Problems leftOver(const std::vector<std::string> &arguments, const std::vector<std::string> &own);

/// The line that a terminal shows for a problem: the option it belongs to, then the sentence.
std::string problemLine(const Problem &problem);

/// Sentences for ids, each for `what` ("strategy", "scenario", ...): the id belongs to another version, or nobody knows
/// it; with those of `known` that resemble it, or all if none does.
Text notInThisVersion(std::string_view what, const std::string &id, const std::vector<std::string> &known);
Text unknownId(std::string_view what, const std::string &id, const std::vector<std::string> &known);

/// Reads a whole number from `minimum` to `maximum`; otherwise adds the problem that names value and range.
bool readNumber(const char *where, const std::string &text, std::uint64_t minimum, std::uint64_t maximum,
                std::uint64_t &out, Problems &problems);

} // namespace coreo
