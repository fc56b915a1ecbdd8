#include "cli/program.h"

#include "cli/sweep_plan.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "model/parameters.h"
#include "platform/atomic_file.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sstream>
#include <unistd.h>

namespace coreo {

namespace {

std::string generalHelp()
{
    std::string text =
        "Runs a batch of tasks on this machine's cores under the concurrency strategies people use, and tells\n"
        "what happened.\n\nUsage: coreo VERB [OPTIONS]\n\n";
    for (const Verb &verb : verbs()) {
        if (verb.run)
            text += "  " + padded(verb.name, 12) + verb.summary + "\n";
    }
    text += "\n  coreo VERB --help   tells a verb's options\n  coreo --version     tells the version\n\n"
            "Exit codes: 0 all ok, 1 some task not ok, 2 usage, 3 bad input file, 4 environment or resources,\n"
            "5 output not written, 70 internal error, 128+n on signal n.\n\n"
            "Try: coreo run --scenario first-look\n";
    return text;
}

std::string verbHelp(const Verb &verb)
{
    std::string text = std::string("Usage: coreo ") + verb.name + " " + verb.usage + "\n\n" + verb.summary + "\n";
    if (!verb.options)
        return text;
    text += "\nOptions (--option VALUE or --option=VALUE):\n";
    for (const OptionInfo &option : verb.options()) {
        if (!option.later)
            text += "  " + padded(std::string(option.name) + " " + option.placeholder, 36) + option.help + "\n";
    }
    return text +
        "\nTimes take ns, us, ms, s (bare = ms); sizes B, KiB, MiB, GiB. Built-in defaults < scenario < --spec <\n"
        "single options. At most one FILE is '-', standard output; everything human then goes to standard error.\n";
}

const Verb *findVerb(const std::string &name)
{
    const auto found = std::find_if(verbs().begin(), verbs().end(), [&](const Verb &v) { return name == v.name; });
    return found == verbs().end() ? nullptr : &*found;
}

int call(std::vector<std::string> arguments, Terminal &terminal)
{
    if (arguments.empty()) {
        terminal.err.print(generalHelp());
        return static_cast<int>(ExitCode::Usage);
    }
    const std::string name = arguments.front();
    arguments.erase(arguments.begin());
    if (name == "--help" || name == "-h" || name == "help") {
        terminal.out.print(generalHelp());
        return 0;
    }
    if (name == "--version" || name == "-V") {
        terminal.out.printLine(versionLine("coreo"));
        return 0;
    }
    const Verb *verb = findVerb(name);
    if (!verb || !verb->run) {
        std::vector<std::string> known;
        for (const Verb &each : verbs()) {
            if (each.run)
                known.emplace_back(each.name);
        }
        throw BadArguments({{"", verb ? notInThisVersion("verb", name, known) : unknownId("verb", name, known)}});
    }
    if (takeFlag(arguments, "--help") || takeFlag(arguments, "-h")) {
        terminal.out.print(verbHelp(*verb));
        return 0;
    }
    return verb->run(std::move(arguments), terminal);
}

/// One line a problem, each with the program's name, so that scripts can grep them.
int report(Console &err, ExitCode code, const std::string &message)
{
    std::istringstream lines(message);
    for (std::string line; std::getline(lines, line);)
        err.printLine(err.styled(Console::Style::Bad, "coreo:") + " " + harmless(line));
    return static_cast<int>(code);
}

int reportBadArguments(Console &err, const BadArguments &bad)
{
    for (const Problem &problem : bad.problems())
        report(err, bad.code(), harmless(problemLine(problem)));
    return static_cast<int>(bad.code());
}

/// Descriptors 0 to 2 that are closed would be given to the next files we open, and our messages would go into those.
/// What stands in their place cannot be used either, so that writing to a closed standard output is still an error.
void fillStandardDescriptors()
{
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) < 0)
            (void)::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
    }
}

int callReporting(std::vector<std::string> arguments, Terminal &terminal)
{
    try {
        return call(std::move(arguments), terminal);
    } catch (const BadArguments &bad) {
        return reportBadArguments(terminal.err, bad);
    } catch (const Failure &failure) {
        return report(terminal.err, failure.code(), failure.what());
    } catch (const std::bad_alloc &) {
        return report(terminal.err, ExitCode::Environment, "not enough memory. Use fewer tasks or workers.");
    } catch (const std::exception &exception) {
        return report(terminal.err, ExitCode::Internal, std::string("internal error: ") + exception.what());
    }
}

} // namespace

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> table = {
        {"run", "[--scenario ID | --spec FILE] [OPTIONS]", "runs a batch and tells what happened", runVerb,
         [] { return runOptionTable(); }},
        {"list", "strategies|workloads|executors|scenarios|formats [--json]", "lists what there is to choose from",
         listVerb},
        {"machine", "[--json]", "tells what is known of this machine's processors", machineVerb},
        {"export", "RUN.coreo --format csv|json|chrome-trace --out FILE|-", "writes a saved run in another format",
         exportVerb},
        {"check", "FILE.coreo", "tells whether a saved run is whole", checkVerb},
        {"reproduce", "s1|s2|s3|s4|all [--out DIR] [--backend native|python] [--python PATH]",
         "runs the articles' programs here and judges what they claim", reproduceVerb},
        {"sweep", "--over OPTION=VALUES [--over ...] [OPTIONS]", "runs every combination of the options' values",
         sweepVerb, sweepOptionTable},
        {"compare", "RUN.coreo RUN.coreo... [--json FILE|-]", "sets saved runs side by side and says who is quicker",
         compareVerb},
        {"calibrate", "[--out DIR] [--backend native|python] [--python PATH]",
         "measures what this machine's operations cost, for run --costs FILE", calibrateVerb},
        {"advise", "", "", nullptr},
    };
    return table;
}

const char *programVersion()
{
    return COREO_VERSION;
}

std::string versionLine(std::string_view program)
{
    return std::string(program) + " " + COREO_VERSION;
}

int runProgram(int argc, char **argv)
{
    fillStandardDescriptors();
    ignoreFatalSignals();
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    if (const std::optional<int> code = runHiddenVerb(arguments))
        ::_exit(*code); // somebody waits for the end of the process, and there is nothing to put in order before
    Terminal terminal;
    const int code = callReporting(arguments, terminal);
    const int broken = terminal.out.brokenBy();
    if (broken == EPIPE)
        return code == 0 ? 128 + SIGPIPE : code; // "| head -1" has seen enough: a quiet end
    if (broken != 0) {
        report(terminal.err, ExitCode::OutputNotWritten,
               std::string("standard output could not be written: ") + std::strerror(broken));
        return code == 0 ? static_cast<int>(ExitCode::OutputNotWritten) : code;
    }
    return code;
}

} // namespace coreo
