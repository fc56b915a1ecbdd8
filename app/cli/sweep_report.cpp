#include "cli/sweep_report.h"

#include "analysis/batch.h"
#include "analysis/words.h"
#include "cli/text_table.h"
#include "model/parameters.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

using Figure = std::string (*)(const SweepCell &cell);

/// How a figure is shown that there is none of.
std::string missing(const SweepCell &cell)
{
    return cell.refused.empty() ? "not run" : "-";
}

std::string wallText(const SweepCell &cell)
{
    const Spread wall = cell.wallTime();
    std::string text = timeText(wall.median);
    if (cell.runs.size() > 1)
        text += " (" + timeText(wall.least) + " to " + timeText(wall.most) + ")";
    return text;
}

std::string taskText(const SweepCell &cell)
{
    const double nanoseconds = cell.taskNanoseconds();
    return nanoseconds < 10 ? fixed(nanoseconds, 1) + " ns" : timeText(Time(std::llround(nanoseconds)));
}

std::string speedupText(const SweepCell &cell)
{
    const double speedup = cell.speedup();
    return std::string(cell.middleRun().serialMeasured ? "" : "~").append(fixed(speedup, speedup < 0.1 ? 4 : 2));
}

std::string failuresText(const SweepCell &cell)
{
    return grouped(cell.failures());
}

struct Column
{
    const char *name;
    Figure figure;
};
constexpr Column kColumns[] = {
    {"wall time", wallText}, {"a task", taskText}, {"speed-up", speedupText}, {"failures", failuresText}};

std::string shown(const SweepCell &cell, Figure figure)
{
    return cell.ran() ? figure(cell) : missing(cell);
}

std::string listText(const Sweep &sweep)
{
    std::vector<std::string> heading;
    for (const SweptOption &option : sweep.over)
        heading.push_back(option.name);
    for (const Column &column : kColumns)
        heading.emplace_back(column.name);
    TextTable table(heading);
    for (const SweepCell &cell : sweep.cells) {
        std::vector<std::string> row = cell.values;
        for (const Column &column : kColumns)
            row.push_back(shown(cell, column.figure));
        table.add(row);
    }
    return table.text();
}

/// One block a figure: the first option's values below each other, the second one's side by side.
std::string blocksText(const Sweep &sweep)
{
    const std::vector<std::string> &across = sweep.over[1].values;
    std::string text;
    for (const Column &column : kColumns) {
        std::vector<std::string> heading{column.name};
        for (const std::string &value : across)
            heading.push_back(sweep.over[1].name + " " + value);
        TextTable table(heading);
        for (std::size_t first = 0; first < sweep.cells.size(); first += across.size()) {
            std::vector<std::string> row{sweep.cells[first].values[0]};
            for (std::size_t i = 0; i < across.size(); ++i)
                row.push_back(shown(sweep.cells[first + i], column.figure));
            table.add(row);
        }
        text.append(text.empty() ? "" : "\n").append(table.text());
    }
    return text;
}

std::string refusedText(const Sweep &sweep)
{
    TextTable table({"not run", "why"});
    for (const SweepCell &cell : sweep.cells) {
        std::string name;
        for (std::size_t i = 0; i < cell.values.size(); ++i)
            name.append(i > 0 ? " " : "").append(cell.values[i]);
        for (const Problem &problem : cell.refused) {
            table.add({name, problemLine(problem)});
            name.clear();
        }
    }
    return table.empty() ? std::string() : std::string("\n").append(table.text());
}

} // namespace

std::string sweepHeading(const Sweep &sweep)
{
    std::string text = counted(sweep.cells.size(), "combination") + " of ";
    for (std::size_t i = 0; i < sweep.over.size(); ++i)
        text.append(i == 0 ? "" : i + 1 < sweep.over.size() ? ", " : " and ").append(sweep.over[i].name);
    if (sweep.options.spec.repeat > 1)
        text += ", " + counted(sweep.options.spec.repeat, "run") + " each: median, and from the least to the most";
    const auto first = std::find_if(sweep.cells.begin(), sweep.cells.end(),
                                    [](const SweepCell &cell) { return cell.refused.empty(); });
    if (first == sweep.cells.end())
        return text;
    const RunSpec &spec = first->spec;
    const bool sameWork = std::all_of(first, sweep.cells.end(), [&](const SweepCell &cell) {
        return !cell.refused.empty() || workDifferences(spec, cell.spec).empty();
    });
    if (sameWork)
        text += "; workload " + formatIdWithParameters(spec.workload, spec.workloadParameters) + ", " +
                counted(spec.tasks, "task") + ", seed " + std::to_string(spec.seed);
    return text;
}

std::string sweepText(const Sweep &sweep)
{
    std::string text = sweep.over.size() == 2 ? blocksText(sweep) : listText(sweep);
    const auto count = [&](bool measured) {
        return std::count_if(sweep.cells.begin(), sweep.cells.end(), [&](const SweepCell &cell) {
            return cell.ran() && cell.middleRun().serialMeasured == measured;
        });
    };
    if (count(true) > 0)
        text += "\nSpeed-up is against the serial run of the same batch here.\n";
    if (count(false) > 0)
        text += "\n~ speed-up against the tasks' own times: no serial run of that batch was in the sweep.\n";
    return text + refusedText(sweep);
}

} // namespace coreo
