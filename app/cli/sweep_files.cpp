#include "cli/sweep_report.h"

#include "cli/program.h"
#include "formats/format.h"
#include "record/spec_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace coreo {

namespace {

using Json = nlohmann::ordered_json;

const char *stateOf(const SweepCell &cell)
{
    if (!cell.ran())
        return cell.refused.empty() ? "notRun" : "refused";
    return cell.runs.size() < cell.spec.repeat ? "interrupted" : "complete";
}

Json reasonsJson(const SweepCell &cell)
{
    Json reasons = Json::array();
    for (const Problem &problem : cell.refused) {
        reasons.push_back({{"option", problem.where.empty() ? Json(nullptr) : Json(problem.where)},
                           {"text", problem.text.english()},
                           {"code", static_cast<int>(problem.code)}});
    }
    return reasons;
}

Json cellJson(const Sweep &sweep, const SweepCell &cell)
{
    Json out;
    for (std::size_t i = 0; i < cell.values.size(); ++i)
        out["values"][sweep.over[i].name] = cell.values[i];
    out["state"] = stateOf(cell);
    out["reasons"] = reasonsJson(cell);
    out["spec"] = Json::parse(specToJson(cell.spec));
    if (!cell.ran()) {
        out["summary"] = nullptr;
        return out;
    }
    const Spread wall = cell.wallTime();
    Json times = Json::array();
    for (const Summary &run : cell.runs)
        times.push_back(run.makespan.count());
    out["wallTime"] = {{"median", wall.median.count()}, {"least", wall.least.count()}, {"most", wall.most.count()},
                       {"runs", times}};
    out["taskTime"] = cell.taskNanoseconds();
    out["speedup"] = cell.speedup();
    out["failures"] = cell.failures();
    out["summary"] = Json::parse(summaryToJson(cell.middleRun()));
    return out;
}

/// A number as JSON writes it; empty for null.
std::string number(const Json &value)
{
    return value.is_null() ? "" : value.dump();
}

/// Without the dashes, which a spreadsheet would take for a sum.
std::string reasonText(const Problem &problem)
{
    return problem.where.empty() ? problem.text.english() : problem.where + ": " + problem.text.english();
}

void addRow(std::string &out, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        out.append(i > 0 ? "," : "").append(csvText(cells[i]));
    out += '\n';
}

} // namespace

std::string sweepJson(const Sweep &sweep, const Machine &machine)
{
    const bool virtualOnly = std::all_of(sweep.cells.begin(), sweep.cells.end(),
                                         [](const SweepCell &cell) { return cell.spec.simulated(); });
    Json over = Json::array(), cells = Json::array();
    for (const SweptOption &option : sweep.over)
        over.push_back({{"option", option.name}, {"values", option.values}});
    for (const SweepCell &cell : sweep.cells)
        cells.push_back(cellJson(sweep, cell));
    const Json out = {{"format", "coreo.sweep/1"},
                      {"program", versionLine("coreo")},
                      {"state", sweep.interrupted ? "interrupted" : "complete"},
                      {"machine", virtualOnly ? Json(nullptr) : Json::parse(machineToJson(machine))},
                      {"over", over},
                      {"repeat", sweep.options.spec.repeat},
                      {"cells", cells}};
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string sweepCsv(const Sweep &sweep)
{
    static constexpr const char *fromCell[] = {"median", "least", "most"};
    static constexpr const char *fromSummary[] = {"serialTime", "serialMeasured", "efficiency", "firstResult", "inversions"};
    std::vector<std::string> heading;
    for (const SweptOption &option : sweep.over)
        heading.push_back(option.name);
    for (const char *name : {"state", "runs", "wallTime", "wallTimeLeast", "wallTimeMost", "taskTime", "speedup"})
        heading.emplace_back(name);
    heading.insert(heading.end(), std::begin(fromSummary), std::end(fromSummary));
    for (const char *name : {"headOfLine", "failures", "result", "reason"})
        heading.emplace_back(name);
    std::string out;
    addRow(out, heading);
    for (const SweepCell &cell : sweep.cells) {
        std::vector<std::string> row = cell.values;
        row.insert(row.end(), {stateOf(cell), std::to_string(cell.runs.size())});
        std::string reason;
        for (const Problem &problem : cell.refused)
            reason.append(reason.empty() ? "" : "; ").append(reasonText(problem));
        if (cell.ran()) {
            const Json json = cellJson(sweep, cell);
            for (const char *name : fromCell)
                row.push_back(number(json["wallTime"][name]));
            row.insert(row.end(), {number(json["taskTime"]), number(json["speedup"])});
            for (const char *name : fromSummary)
                row.push_back(number(json["summary"][name]));
            row.insert(row.end(), {number(json["summary"]["headOfLine"]["total"]), number(json["failures"]),
                                   cell.middleRun().result});
        }
        row.resize(heading.size() - 1);
        row.push_back(reason);
        addRow(out, row);
    }
    return out;
}

} // namespace coreo
