#include "cli/sweep_plan.h"

#include "analysis/words.h"
#include "cli/verbs.h"
#include "model/fault_plan.h"
#include "run/run.h"

#include <algorithm>

namespace coreo {

namespace {

constexpr std::size_t kMostCells = 10'000;

/// Problems that several combinations share are told once.
void addOnce(const Problem &problem, Problems &problems)
{
    const bool known = std::any_of(problems.begin(), problems.end(), [&](const Problem &other) {
        return other.where == problem.where && other.text == problem.text;
    });
    if (!known)
        problems.push_back(problem);
}

/// Whether the other options are not to blame: nobody knows the id or its parameter, it cannot be read, a file is missing.
bool isHopeless(const Problem &problem, const RunSpec &spec)
{
    FaultPlan plan;
    Text ignored;
    return problem.code == ExitCode::BadInputFile || problem.where.find('.') != std::string::npos ||
           (problem.where == "strategy" && !findStrategy(spec.strategy)) ||
           (problem.where == "workload" && !findWorkload(spec.workload)) ||
           (problem.where == "executor" && !findExecutor(spec.executor)) || problem.where == "on-error" ||
           (problem.where == "fault" && !FaultPlan::parse(spec.fault, plan, ignored));
}

std::vector<SweptOption> takeSwept(std::vector<std::string> &arguments, Problems &problems)
{
    std::vector<SweptOption> over;
    for (const std::string &text : takeValues(arguments, "--over")) {
        try {
            SweptOption option = readSweptOption(text);
            const std::string name = "--" + option.name;
            const bool given = std::any_of(arguments.begin(), arguments.end(), [&](const std::string &argument) {
                return argument == name || argument.starts_with(name + "=");
            });
            const bool twice =
                std::any_of(over.begin(), over.end(), [&](const SweptOption &o) { return o.name == option.name; });
            if (twice)
                problems.push_back({"over", Text(coreoText("%1 is swept twice"), {option.name})});
            else if (given)
                problems.push_back({"over", Text(coreoText("%1 is swept and given as well: one of the two"), {option.name})});
            else
                over.push_back(std::move(option));
        } catch (const BadArguments &bad) {
            problems.insert(problems.end(), bad.problems().begin(), bad.problems().end());
        }
    }
    if (over.empty() && problems.empty())
        problems.push_back({"over", Text(coreoText("is missing: OPTION=VALUES, such as workers=1..8 or chunk=1,4,16"))});
    return over;
}

/// Every combination, without its spec.
std::vector<SweepCell> combinations(const std::vector<SweptOption> &over)
{
    std::vector<SweepCell> cells(1);
    for (const SweptOption &option : over) {
        if (cells.size() * option.values.size() > kMostCells)
            throw BadArguments({{"over", Text(coreoText("these are more than %1 combinations"), {grouped(kMostCells)})}});
        std::vector<SweepCell> more;
        for (const SweepCell &cell : cells) {
            for (const std::string &value : option.values) {
                more.push_back(cell);
                more.back().values.push_back(value);
            }
        }
        cells = std::move(more);
    }
    return cells;
}

/// What a run writes, and a sweep does not.
void checkOutputsOf(const RunOptions &options, Problems &problems)
{
    const auto refuse = [&](const char *where, const std::optional<std::string> &path) {
        if (path)
            problems.push_back({where, Text(coreoText("is not written by a sweep: it writes --json and --csv"))});
    };
    refuse("save", options.save);
    refuse("trace", options.trace);
    refuse("timing", options.timing);
}

/// Reads a combination as if it had been typed.
RunOptions readCell(const Sweep &sweep, SweepCell &cell, std::vector<std::string> arguments, const Machine &machine,
                    Problems &problems)
{
    for (std::size_t i = 0; i < cell.values.size(); ++i)
        arguments.push_back("--" + sweep.over[i].name + "=" + cell.values[i]);
    Problems found;
    RunOptions options = readRunOptions(arguments, found);
    for (const Problem &problem : leftOver(arguments, {"--over", "--help"}))
        found.push_back(problem);
    checkOutputsOf(options, found);
    for (const Problem &problem : found)
        addOnce(problem, problems);
    const auto typed = static_cast<std::ptrdiff_t>(found.size());
    addValidation(options, machine, found);
    cell.refused.assign(found.begin() + typed, found.end());
    cell.spec = found.empty() ? resolve(options.spec, machine) : options.spec;
    for (const Problem &problem : cell.refused) {
        if (isHopeless(problem, cell.spec))
            addOnce(problem, problems);
    }
    return options;
}

} // namespace

Sweep planSweep(std::vector<std::string> arguments, const Machine &machine)
{
    Problems problems;
    Sweep sweep;
    sweep.over = takeSwept(arguments, problems);
    if (problems.empty())
        sweep.cells = combinations(sweep.over);
    for (SweepCell &cell : sweep.cells)
        sweep.options = readCell(sweep, cell, arguments, machine, problems);
    const auto refused = [](const SweepCell &cell) { return !cell.refused.empty(); };
    if (problems.empty() && std::all_of(sweep.cells.begin(), sweep.cells.end(), refused)) {
        for (const SweepCell &cell : sweep.cells) {
            for (const Problem &problem : cell.refused)
                addOnce(problem, problems);
        }
    }
    if (!problems.empty())
        throw BadArguments(std::move(problems));
    return sweep;
}

Spread SweepCell::wallTime() const
{
    std::vector<Time> times;
    for (const Summary &run : runs)
        times.push_back(run.makespan);
    return spreadOf(std::move(times));
}

const Summary &SweepCell::middleRun() const
{
    std::vector<const Summary *> sorted;
    for (const Summary &run : runs)
        sorted.push_back(&run);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Summary *a, const Summary *b) { return a->makespan < b->makespan; });
    return *sorted[(sorted.size() - 1) / 2];
}

double SweepCell::taskNanoseconds() const
{
    return static_cast<double>(wallTime().median.count()) / std::max<std::uint32_t>(spec.tasks, 1);
}

double SweepCell::speedup() const
{
    const Time wall = wallTime().median;
    if (wall <= Time::zero())
        return 0;
    return static_cast<double>(middleRun().serialTime.count()) / static_cast<double>(wall.count());
}

std::uint64_t SweepCell::failures() const
{
    std::uint64_t failures = 0;
    for (const Summary &run : runs)
        failures += run.failures();
    return failures;
}

} // namespace coreo
