#include "cli/run_options.h"

#include "analysis/words.h"
#include "cli/spec_file.h"
#include "model/parameters.h"
#include "run/memory_need.h"
#include "run/run.h"
#include "strategies/strategy.h"

#include <algorithm>
#include <filesystem>

namespace coreo {

namespace {

constexpr std::uint64_t kMaxRepeat = 1'000;

/// An option as typed.
struct Given
{
    const OptionInfo *option;
    std::string value;
    bool hasValue;
};

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

std::string whereOf(const OptionInfo &option)
{
    return std::string(option.name).substr(2);
}

const OptionInfo *findOption(std::string_view name)
{
    const auto &table = runOptionTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const OptionInfo &o) { return name == o.name; });
    return found == table.end() ? nullptr : &*found;
}

std::vector<std::string> knownOptions()
{
    std::vector<std::string> names;
    for (const OptionInfo &option : runOptionTable()) {
        if (!option.later)
            names.emplace_back(option.name);
    }
    return names;
}

/// Takes what the table knows out of `arguments`.
std::vector<Given> take(std::vector<std::string> &arguments, Problems &problems)
{
    std::vector<Given> taken;
    std::vector<std::string> rest;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        const std::size_t equals = argument.find('=');
        const OptionInfo *option = argument.starts_with("--") ? findOption(argument.substr(0, equals)) : nullptr;
        if (!option) {
            rest.push_back(argument);
            continue;
        }
        Given given{option, {}, equals != std::string::npos};
        if (given.hasValue) {
            given.value = argument.substr(equals + 1);
        } else if (*option->placeholder && i + 1 < arguments.size() && !arguments[i + 1].starts_with("--")) {
            given.value = arguments[++i];
            given.hasValue = true;
        }
        if (option->later)
            problems.push_back({whereOf(*option), notInThisVersion("option", option->name, knownOptions())});
        else if (*option->placeholder && !given.hasValue)
            problems.push_back({whereOf(*option), Text(coreoText("needs a value: %1"), {option->placeholder})});
        else if (!*option->placeholder && given.hasValue)
            problems.push_back({whereOf(*option), Text(coreoText("takes no value, but got \"%1\""), {given.value})});
        else
            taken.push_back(std::move(given));
    }
    arguments = std::move(rest);
    return taken;
}

const Given *lastOf(const std::vector<Given> &taken, std::string_view name)
{
    const auto found =
        std::find_if(taken.rbegin(), taken.rend(), [&](const Given &g) { return name == g.option->name; });
    return found == taken.rend() ? nullptr : &*found;
}

bool readChoice(const Given &given, const std::vector<std::string> &choices, Problems &problems)
{
    if (std::find(choices.begin(), choices.end(), given.value) != choices.end())
        return true;
    const std::string where = whereOf(*given.option);
    problems.push_back({where, knownElsewhere(where, given.value)
                                   ? notInThisVersion(where, given.value, choices)
                                   : Text(coreoText("\"%1\" is not one of %2"), {given.value, joined(choices)})});
    return false;
}

/// Scenario or spec file: what the single options then change.
void applyBase(const std::vector<Given> &taken, RunSpec &spec, Problems &problems)
{
    const Given *scenario = lastOf(taken, "--scenario");
    const Given *file = lastOf(taken, "--spec");
    if (scenario && file) {
        problems.push_back({"spec", Text(coreoText("excludes --scenario: give one of the two"))});
        return;
    }
    if (scenario) {
        if (const Scenario *found = findScenario(scenario->value)) {
            spec = found->spec;
            spec.scenario = found->id;
            return;
        }
        problems.push_back({"scenario", unknownId("scenario", scenario->value)});
    }
    if (file) {
        try {
            spec = readSpecFile(file->value);
        } catch (const Failure &failure) {
            problems.push_back({"spec", failure.text(), failure.code()});
        }
    }
}

/// Reads "ID[:key=value,...]"; false with a problem added if it cannot be read.
bool readId(const Given &given, std::string &id, ParameterValues &values, Problems &problems)
{
    const std::string where = whereOf(*given.option);
    try {
        std::string newId;
        ParameterValues newValues;
        parseIdWithParameters(given.value, where, newId, newValues);
        id = std::move(newId);
        values = std::move(newValues);
        return true;
    } catch (const Failure &failure) {
        problems.push_back({where, failure.text()});
        return false;
    }
}

/// Another strategy than the scenario's keeps of it only what that strategy has: its own chunks and executors may not
/// exist there, and nobody asked for them.
void applyStrategy(const Given &given, RunSpec &spec, Problems &problems)
{
    const std::string before = spec.strategy;
    if (!readId(given, spec.strategy, spec.strategyParameters, problems) || spec.strategy == before)
        return;
    spec.executor.clear();
    const StrategyInfo *info = findStrategy(spec.strategy);
    if (info && !info->takesChunk) {
        spec.chunk = 0;
        spec.chunkGiven = false;
    }
}

/// Why there is a limit at all: with what the recording would take.
Text tooManyTasks(const std::string &text, std::uint64_t tasks)
{
    return {coreoText("%1 is outside the allowed range, 1 to %2: each task is recorded, and so many would take about %3 GiB of memory. "
                      "Use fewer tasks, or several runs."),
            {text, grouped(kMaxTasks), grouped(recordingBytes(tasks >> 20) >> 10)}};
}

void applyNumber(const Given &given, RunSpec &spec, Problems &problems)
{
    struct Rule
    {
        std::string_view name;
        std::uint64_t minimum, maximum;
        std::uint32_t RunSpec::*member;
    };
    static constexpr Rule rules[] = {
        {"--tasks", 1, kMaxTasks, &RunSpec::tasks},       {"--workers", 1, kMaxWorkers, &RunSpec::workers},
        {"--chunk", 1, kMaxTasks, &RunSpec::chunk},       {"--cores", 1, kMaxWorkers, &RunSpec::cores},
        {"--repeat", 1, kMaxRepeat, &RunSpec::repeat},    {"--retries", 0, kMaxRetries, &RunSpec::retries},
    };
    for (const Rule &rule : rules) {
        std::uint64_t number = 0;
        if (rule.name != given.option->name)
            continue;
        if (rule.name == "--tasks" && parse::integer(given.value, number) && number > kMaxTasks) {
            problems.push_back({whereOf(*given.option), tooManyTasks(given.value, number)});
            continue;
        }
        if (readNumber(whereOf(*given.option).c_str(), given.value, rule.minimum, rule.maximum, number, problems))
            spec.*rule.member = static_cast<std::uint32_t>(number);
    }
}

void applySingle(const Given &given, RunSpec &spec, Problems &problems)
{
    const std::string_view name = given.option->name;
    if (name == "--strategy") {
        applyStrategy(given, spec, problems);
    } else if (name == "--workload") {
        readId(given, spec.workload, spec.workloadParameters, problems);
    } else if (name == "--executor") {
        spec.executor = given.value;
    } else if (name == "--pin") {
        if (readChoice(given, {"worker", "task"}, problems))
            spec.pin = given.value == "worker" ? Pin::Worker : Pin::Task;
    } else if (name == "--backend") {
        if (readChoice(given, {"native", "python", "simulated"}, problems))
            spec.backend = given.value;
    } else if (name == "--timeout") {
        double seconds = 0;
        if (parse::real(given.value, seconds) && seconds > 0 && seconds <= kMaxTimeout)
            spec.timeout = seconds;
        else
            problems.push_back(
                {"timeout",
                 Text(coreoText("\"%1\" is not a number of seconds above 0 and up to 1,000,000"), {given.value})});
    } else if (name == "--fault") {
        spec.fault = given.value;
    } else if (name == "--on-error") {
        spec.onError = given.value;
    } else if (name == "--switch-interval") {
        if (!parse::duration(given.value, spec.switchInterval))
            problems.push_back(
                {"switch-interval", Text(coreoText("\"%1\" is not a time such as 5ms or 200us"), {given.value})});
    } else if (name == "--python") {
        spec.python = given.value;
    } else if (name == "--start-method") {
        if (readChoice(given, {"fork", "spawn", "forkserver"}, problems))
            spec.startMethod = given.value;
    } else if (name == "--costs") {
        spec.costs = given.value;
    } else if (name == "--seed") {
        readNumber("seed", given.value, 0, UINT64_MAX, spec.seed, problems);
    } else {
        applyNumber(given, spec, problems);
        spec.chunkGiven = spec.chunkGiven || name == "--chunk";
    }
}

/// Whether two names lead to one file, however they are spelled.
bool samePlace(const std::string &a, const std::string &b)
{
    std::error_code error;
    if (a == "-" || b == "-")
        return a == b;
    return std::filesystem::weakly_canonical(a, error) == std::filesystem::weakly_canonical(b, error);
}

/// Where the outcome goes; two files of one name, or two that want standard output, would destroy each other.
void applyOutputs(const std::vector<Given> &taken, RunOptions &options, Problems &problems)
{
    struct Output
    {
        const char *name;
        std::optional<std::string> &path;
        bool mayBeStandardOutput;
    };
    const Output outputs[] = {{"--save", options.save, false},
                              {"--json", options.json, true},
                              {"--csv", options.csv, true},
                              {"--trace", options.trace, true},
                              {"--timing", options.timing, false}};
    std::vector<const Output *> set;
    for (const Output &output : outputs) {
        const Given *given = lastOf(taken, output.name);
        if (!given)
            continue;
        const std::string where = whereOf(*given->option);
        if (given->value.empty()) {
            problems.push_back({where, Text(coreoText("needs the name of a file, but got \"\""))});
            continue;
        }
        if (given->value == "-" && !output.mayBeStandardOutput)
            problems.push_back({where, Text(coreoText("cannot be written to standard output: name a file"))});
        output.path = given->value;
        for (const Output *other : set) {
            if (samePlace(*other->path, *output.path)) {
                problems.push_back(
                    {where, given->value == "-"
                                ? Text(coreoText("and %1 both want standard output: at most one '-'"), {other->name})
                                : Text(coreoText("and %1 name the same file \"%2\""), {other->name, given->value})});
            }
        }
        set.push_back(&output);
    }
    options.quiet = lastOf(taken, "--quiet") != nullptr;
}

ExitCode codeOf(const Problems &problems)
{
    const auto isUsage = [](const Problem &problem) { return problem.code == ExitCode::Usage; };
    return std::any_of(problems.begin(), problems.end(), isUsage) ? ExitCode::Usage : problems.front().code;
}

Text linesOf(const Problems &problems)
{
    std::string lines;
    for (const Problem &problem : problems)
        lines.append(lines.empty() ? "" : "\n").append(problemLine(problem));
    return Text("%1", {lines});
}

} // namespace

BadArguments::BadArguments(Problems problems)
    : Failure(codeOf(problems), linesOf(problems)), m_problems(std::move(problems))
{
}

RunOptions readRunOptions(std::vector<std::string> &arguments, Problems &problems)
{
    RunOptions options;
    std::vector<Given> taken = take(arguments, problems);
    applyBase(taken, options.spec, problems);
    // Another strategy drops what the scenario said of executor and chunk: so it comes before what the user said of them,
    // in whichever order it was typed.
    std::stable_partition(taken.begin(), taken.end(),
                          [](const Given &given) { return given.option->name == std::string_view("--strategy"); });
    for (const Given &given : taken) {
        applySingle(given, options.spec, problems);
        options.specGiven = options.specGiven || given.option->definesRun;
    }
    options.switchIntervalGiven = lastOf(taken, "--switch-interval") != nullptr;
    applyOutputs(taken, options, problems);
    return options;
}

void addValidation(const RunOptions &options, const Machine &machine, Problems &problems)
{
    if (options.switchIntervalGiven && !options.spec.underLock() && !options.spec.onPython())
        problems.push_back({"switch-interval", noInterpreterLock()});
    // A place that has a problem already is not blamed twice: its value is not the one that was typed.
    const auto blamed = [&](const Problem &found) {
        return std::any_of(problems.begin(), problems.end(), [&](const Problem &p) {
            return found.where == p.where || found.where.starts_with(p.where + ".");
        });
    };
    Problems more = validate(options.spec, machine);
    std::erase_if(more, blamed);
    problems.insert(problems.end(), more.begin(), more.end());
}

RunOptions parseRunOptions(std::vector<std::string> &arguments, const Machine &machine)
{
    Problems problems;
    RunOptions options = readRunOptions(arguments, problems);
    addValidation(options, machine, problems);
    if (!problems.empty())
        throw BadArguments(std::move(problems));
    return options;
}

Problems leftOver(const std::vector<std::string> &arguments, const std::vector<std::string> &own)
{
    std::vector<std::string> known = own;
    for (std::string &name : knownOptions())
        known.push_back(std::move(name));
    Problems problems;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (argument.size() < 2 || !argument.starts_with("-")) {
            problems.push_back({"", Text(coreoText("unexpected argument \"%1\""), {argument})});
            continue;
        }
        const std::size_t equals = argument.find('=');
        problems.push_back({"", unknownId("option", argument.substr(0, equals), known)});
        if (equals == std::string::npos && i + 1 < arguments.size() && !arguments[i + 1].starts_with("-"))
            ++i; // most likely its value
    }
    return problems;
}

} // namespace coreo
