#include "analysis/comparison.h"
#include "analysis/words.h"
#include "cli/outputs.h"
#include "cli/run_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "formats/format.h"
#include "model/parameters.h"
#include "record/run_file.h"
#include "record/spec_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace coreo {

namespace {

using Json = nlohmann::ordered_json;

/// The files that are named; at least two.
std::vector<std::string> takeFiles(std::vector<std::string> arguments)
{
    Problems problems;
    std::vector<std::string> files;
    for (std::string &argument : arguments) {
        if (argument.size() > 1 && argument.starts_with("-"))
            problems.push_back({"", unknownId("option", argument.substr(0, argument.find('=')), {"--json", "--help"})});
        else
            files.push_back(std::move(argument));
    }
    if (files.size() < 2 && problems.empty())
        problems.push_back({"", Text(coreoText("needs two saved runs or more: RUN.coreo RUN.coreo"))});
    if (!problems.empty())
        throw BadArguments(std::move(problems));
    return files;
}

/// Opens every file, so that all that is wrong with them is told.
std::vector<ComparedRun> openAll(const std::vector<std::string> &files)
{
    Problems problems;
    std::vector<ComparedRun> runs;
    for (const std::string &file : files) {
        try {
            TaskTable table(openRun(file));
            table.update();
            runs.push_back({file, table.history().spec, summarise(table)});
        } catch (const Failure &failure) {
            problems.push_back({"", failure.text(), failure.code()});
        }
    }
    if (!problems.empty())
        throw BadArguments(std::move(problems));
    return runs;
}

std::string withRatio(const std::string &text, std::optional<double> ratio)
{
    return ratio ? text + " (" + fixed(*ratio, *ratio < 0.1 ? 4 : 2) + "x)" : text;
}

/// Rows of the table: a name, and what it says of a run beside the first one.
class Rows
{
public:
    explicit Rows(const std::vector<ComparedRun> &runs) : m_runs(runs), m_table(heading(runs)) {}

    void add(const char *name, const std::function<std::string(const ComparedRun &)> &cell)
    {
        std::vector<std::string> row{name};
        for (const ComparedRun &run : m_runs)
            row.push_back(cell(run));
        m_table.add(std::move(row));
    }
    /// A time, and in later columns its ratio to the first one's.
    void time(const char *name, const std::function<Time(const Summary &)> &of)
    {
        const Time first = of(m_runs.front().summary);
        add(name, [&](const ComparedRun &run) {
            const Time time = of(run.summary);
            return &run == m_runs.data() ? timeText(time) : withRatio(timeText(time), ratioOf(time, first));
        });
    }
    /// The same for a number that may not be known.
    void number(const char *name, const std::function<std::optional<double>(const Summary &)> &of)
    {
        const std::optional<double> first = of(m_runs.front().summary);
        add(name, [&](const ComparedRun &run) -> std::string {
            const std::optional<double> value = of(run.summary);
            if (!value)
                return "-";
            const std::string text = fixed(*value, *value < 0.1 ? 4 : 2);
            const bool hasRatio = &run != m_runs.data() && first && *first > 0;
            return hasRatio ? withRatio(text, *value / *first) : text;
        });
    }
    [[nodiscard]] std::string text() const { return m_table.text(); }

private:
    static std::vector<std::string> heading(const std::vector<ComparedRun> &runs)
    {
        std::vector<std::string> names{""};
        for (const ComparedRun &run : runs)
            names.push_back(run.name);
        return names;
    }

    const std::vector<ComparedRun> &m_runs;
    TextTable m_table;
};

std::string equalText(const Summary &first, const Summary &other)
{
    const std::optional<bool> equal = sameResult(first, other);
    return !equal ? "no result" : *equal ? "equal" : "different";
}

std::string tableText(const std::vector<ComparedRun> &runs)
{
    const Summary &first = runs.front().summary;
    Rows rows(runs);
    rows.add("strategy", [](const ComparedRun &run) { return formatIdWithParameters(run.spec.strategy, run.spec.strategyParameters); });
    rows.add("workload", [](const ComparedRun &run) { return formatIdWithParameters(run.spec.workload, run.spec.workloadParameters); });
    rows.add("tasks", [](const ComparedRun &run) { return grouped(run.spec.tasks); });
    rows.add("seed", [](const ComparedRun &run) { return std::to_string(run.spec.seed); });
    rows.add("executor", [](const ComparedRun &run) { return run.spec.executor; });
    rows.add("workers", [](const ComparedRun &run) { return grouped(run.spec.workers); });
    rows.add("back end", [](const ComparedRun &run) { return run.spec.backend; });
    rows.add("state", [](const ComparedRun &run) { return std::string(stateName(run.summary.course.state)); });
    rows.time("wall time", [](const Summary &summary) { return summary.makespan; });
    rows.number("speed-up", [](const Summary &summary) { return std::optional(summary.speedup); });
    rows.number("efficiency", [](const Summary &summary) { return summary.efficiency; });
    rows.time("first result", [](const Summary &summary) { return summary.firstResult; });
    rows.time("head-of-line", [](const Summary &summary) { return summary.headOfLine.total; });
    rows.add("overtakes", [](const ComparedRun &run) { return grouped(run.summary.inversions); });
    rows.add("failures", [](const ComparedRun &run) { return grouped(run.summary.failures()); });
    rows.add("result", [&](const ComparedRun &run) {
        return &run == runs.data() ? run.summary.result : equalText(first, run.summary);
    });
    return rows.text();
}

template<class Value> Json orNull(const std::optional<Value> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json runJson(const ComparedRun &run, const ComparedRun &first)
{
    const Summary &a = first.summary, &b = run.summary;
    const auto numbers = [](std::optional<double> x, std::optional<double> y) {
        return x && y && *x > 0 ? Json(*y / *x) : Json(nullptr);
    };
    return {{"file", run.name},
            {"state", stateName(b.course.state)},
            {"spec", Json::parse(specToJson(run.spec))},
            {"summary", Json::parse(summaryToJson(b))},
            {"ratios",
             {{"makespan", orNull(ratioOf(b.makespan, a.makespan))},
              {"speedup", numbers(a.speedup, b.speedup)},
              {"efficiency", numbers(a.efficiency, b.efficiency)},
              {"firstResult", orNull(ratioOf(b.firstResult, a.firstResult))},
              {"headOfLine", orNull(ratioOf(b.headOfLine.total, a.headOfLine.total))}}},
            {"failures", b.failures()},
            {"resultEqual", orNull(sameResult(a, b))}};
}

std::string comparisonJson(const std::vector<ComparedRun> &runs, const Comparison &comparison)
{
    Json list = Json::array();
    for (const ComparedRun &run : runs)
        list.push_back(runJson(run, runs.front()));
    const Json out = {{"format", "coreo.compare/1"},
                      {"program", versionLine("coreo")},
                      {"runs", list},
                      {"differ", comparison.differ},
                      {"fastest", orNull(comparison.fastest)},
                      {"verdict", comparison.verdict.english()}};
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

int compareVerb(std::vector<std::string> arguments, Terminal &terminal)
{
    RunOptions options;
    std::string path;
    if (takeValue(arguments, "--json", path)) {
        if (path.empty())
            throw BadArguments({{"json", Text(coreoText("needs the name of a file, but got \"\""))}});
        options.json = path;
    }
    const std::vector<ComparedRun> runs = openAll(takeFiles(std::move(arguments)));
    checkOutputs(options);
    const Comparison comparison = comparisonOf(runs);
    Console &human = options.takesStandardOutput() ? terminal.err : terminal.out;
    human.print(tableText(runs) + "\n" + harmless(comparison.verdict.english()) + "\n");
    if (options.json)
        writeText(comparisonJson(runs, comparison), *options.json, terminal.out);
    return 0;
}

} // namespace coreo
