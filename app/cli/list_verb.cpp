#include "cli/run_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "formats/format.h"
#include "run/run.h"
#include "strategies/strategy.h"
#include "workloads/workload.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace coreo {

namespace {

using Json = nlohmann::ordered_json;

const char *kindName(Parameter::Kind kind)
{
    switch (kind) {
    case Parameter::Kind::Integer: return "integer";
    case Parameter::Kind::IntegerList: return "integers a/b/c";
    case Parameter::Kind::Real: return "number";
    case Parameter::Kind::Duration: return "time";
    case Parameter::Kind::DurationRange: return "times a..b";
    case Parameter::Kind::DurationList: return "times a/b/c";
    case Parameter::Kind::Size: return "size";
    case Parameter::Kind::Choice: return "choice";
    case Parameter::Kind::Flag: return "true or false";
    case Parameter::Kind::File: return "file";
    case Parameter::Kind::Name: return "name";
    }
    return "";
}

const char *deliveryName(DeliveryRule rule)
{
    switch (rule) {
    case DeliveryRule::Ordered: return "in order";
    case DeliveryRule::AtOnce: return "all at once";
    case DeliveryRule::Unordered: return "as received";
    }
    return "";
}

std::string joined(const std::vector<std::string> &words, const char *separator = ", ")
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : separator) + word;
    return out;
}

Json parametersJson(const Parameters &parameters)
{
    Json list = Json::array();
    for (const Parameter &parameter : parameters) {
        Json entry = {{"key", parameter.key},
                      {"label", parameter.label},
                      {"kind", kindName(parameter.kind)},
                      {"default", parameter.fallback.empty() ? Json(nullptr) : Json(parameter.fallback)}};
        if (!parameter.choices.empty())
            entry["choices"] = parameter.choices;
        entry["tip"] = parameter.tip;
        list.push_back(std::move(entry));
    }
    return list;
}

/// One indented row a parameter, under the table of their owners.
void addParameters(TextTable &table, const char *owner, const Parameters &parameters)
{
    for (const Parameter &parameter : parameters) {
        std::string tip = parameter.tip;
        if (!parameter.choices.empty())
            tip.append(": ").append(joined(parameter.choices));
        table.add({owner, parameter.key, parameter.fallback.empty() ? "-" : parameter.fallback, kindName(parameter.kind),
                   tip});
    }
}

/// What the verb says, in both forms.
struct Listing
{
    Json json = Json::array();
    std::vector<TextTable> tables;
};

Listing listStrategies()
{
    Listing listing;
    TextTable table({"id", "as called", "executors (default first)", "chunk", "delivers", "what it does"});
    TextTable parameters({"strategy", "parameter", "default", "values", "what it is"});
    for (const StrategyInfo &info : strategies()) {
        std::vector<std::string> executors = {info.defaultExecutor};
        for (const char *executor : info.executors) {
            if (executors.front() != executor)
                executors.emplace_back(executor);
        }
        table.add({info.id, info.name, joined(executors), info.takesChunk ? "yes" : "-", deliveryName(info.delivery),
                   info.summary});
        addParameters(parameters, info.id, info.parameters);
        listing.json.push_back({{"id", info.id},
                                {"name", info.name},
                                {"summary", info.summary},
                                {"defaultExecutor", info.defaultExecutor},
                                {"executors", executors},
                                {"takesChunk", info.takesChunk},
                                {"delivers", deliveryName(info.delivery)},
                                {"counterpart", info.counterpart ? Json(info.counterpart) : Json(nullptr)},
                                {"parameters", parametersJson(info.parameters)}});
    }
    listing.tables = {table, parameters};
    return listing;
}

Listing listWorkloads()
{
    Listing listing;
    TextTable table({"id", "name", "what each task does"});
    TextTable parameters({"workload", "parameter", "default", "values", "what it is"});
    for (const WorkloadInfo &info : workloads()) {
        table.add({info.id, info.name, info.summary});
        addParameters(parameters, info.id, info.parameters);
        listing.json.push_back({{"id", info.id},
                                {"name", info.name},
                                {"summary", info.summary},
                                {"parameters", parametersJson(info.parameters)}});
    }
    listing.tables = {table, parameters};
    return listing;
}

Listing listExecutors()
{
    Listing listing;
    TextTable table({"id", "name", "who works"});
    for (const ExecutorInfo &info : executors()) {
        table.add({info.id, info.name, info.summary});
        listing.json.push_back({{"id", info.id}, {"name", info.name}, {"summary", info.summary}});
    }
    listing.tables = {table};
    return listing;
}

Listing listScenarios()
{
    Listing listing;
    TextTable table({"id", "strategy", "workload", "tasks", "what to look at"});
    TextTable lessons({"scenario", "lesson", "in words"});
    for (const Scenario &scenario : scenarios()) {
        const std::string workload = formatIdWithParameters(scenario.spec.workload, scenario.spec.workloadParameters);
        table.add({scenario.id, scenario.spec.strategy, workload, std::to_string(scenario.spec.tasks), scenario.summary});
        lessons.add({scenario.id, "expect", scenario.lesson.expect});
        lessons.add({"", "look at", scenario.lesson.look});
        if (!scenario.lesson.wrong.empty())
            lessons.add({"", "wrong or missing", scenario.lesson.wrong});
        listing.json.push_back({{"id", scenario.id},
                                {"name", scenario.name},
                                {"summary", scenario.summary},
                                {"lesson",
                                 {{"expect", scenario.lesson.expect},
                                  {"look", scenario.lesson.look},
                                  {"wrong", scenario.lesson.wrong}}},
                                {"strategy", scenario.spec.strategy},
                                {"workload", workload},
                                {"tasks", scenario.spec.tasks}});
    }
    listing.tables = {table, lessons};
    return listing;
}

Listing listFormats()
{
    Listing listing;
    TextTable table({"id", "files end in", "what it is"});
    for (const FormatInfo &info : formats()) {
        table.add({info.id, info.extension, info.name});
        listing.json.push_back({{"id", info.id}, {"extension", info.extension}, {"name", info.name}});
    }
    listing.tables = {table};
    return listing;
}

struct Kind
{
    const char *name;
    Listing (*list)();
};
constexpr Kind kinds[] = {{"strategies", listStrategies},
                          {"workloads", listWorkloads},
                          {"executors", listExecutors},
                          {"scenarios", listScenarios},
                          {"formats", listFormats}};

} // namespace

int listVerb(std::vector<std::string> arguments, Terminal &terminal)
{
    const bool json = takeFlag(arguments, "--json");
    std::vector<std::string> names;
    for (const Kind &kind : kinds)
        names.emplace_back(kind.name);
    std::string what;
    const std::string wanted = "what to list (" + joined(names) + ")";
    takeRest(std::move(arguments), {{wanted.c_str(), &what}}, {"--json", "--help"});
    const auto found = std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind &k) { return what == k.name; });
    if (found == std::end(kinds))
        throw BadArguments({{"", unknownId("list", what, names)}});
    const Listing listing = found->list();
    if (json) {
        terminal.out.print(listing.json.dump(2) + "\n");
        return 0;
    }
    const int columns = terminal.out.isTerminal() ? terminal.out.columns() : 0;
    std::string text;
    for (const TextTable &table : listing.tables) {
        if (!table.empty())
            text.append(text.empty() ? "" : "\n").append(table.text(columns));
    }
    terminal.out.print(text);
    return 0;
}

} // namespace coreo
