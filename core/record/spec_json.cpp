#include "record/spec_json.h"

#include "record/json_input.h"

#include <algorithm>

namespace coreo {

using nlohmann::json;

namespace {

const char *pinName(Pin pin)
{
    switch (pin) {
    case Pin::Worker:
        return "worker";
    case Pin::Task:
        return "task";
    case Pin::None:
        break;
    }
    return nullptr;
}

nlohmann::ordered_json countOrNull(std::uint32_t count)
{
    return count == 0 ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(count);
}

/// One reader a key of the spec object: the table is at once what is known and how it is read.
struct SpecKey
{
    const char *key;
    void (*read)(const JsonInput &input, const json &value, RunSpec &spec);
};

std::uint32_t countFrom(const JsonInput &input, const json &value, const char *key, std::uint64_t maximum)
{
    return value.is_null() ? 0 : static_cast<std::uint32_t>(input.integer(value, key, 1, maximum));
}

/// A parameter as typed on a command line; numbers and truth values may stand in JSON as what they are.
std::string parameterText(const JsonInput &input, const json &value, const std::string &key)
{
    if (value.is_number() || value.is_boolean())
        return value.dump();
    return input.text(value, key);
}

void readWorkload(const JsonInput &input, const json &value, RunSpec &spec)
{
    const json &members = input.object(value, "workload");
    const auto id = members.find("id");
    if (id == members.end())
        input.refuse("workload.id", coreoText("is missing."));
    spec.workload = input.text(*id, "workload.id");
    spec.workloadParameters.clear();
    for (const auto &[key, parameter] : members.items())
        if (key != "id")
            spec.workloadParameters[key] = parameterText(input, parameter, "workload." + key);
}

void readStrategyParameters(const JsonInput &input, const json &value, RunSpec &spec)
{
    spec.strategyParameters.clear();
    for (const auto &[key, parameter] : input.object(value, "strategyParameters").items())
        spec.strategyParameters[key] = parameterText(input, parameter, "strategyParameters." + key);
}

void readPin(const JsonInput &input, const json &value, RunSpec &spec)
{
    if (value.is_null())
        spec.pin = Pin::None;
    else if (value == "worker")
        spec.pin = Pin::Worker;
    else if (value == "task")
        spec.pin = Pin::Task;
    else
        input.refuse("pin", coreoText("must be null, \"worker\" or \"task\", not %1."), { JsonInput::shown(value) });
}

void readBackend(const JsonInput &input, const json &value, RunSpec &spec)
{
    spec.backend = input.text(value, "backend");
}

void readSwitchInterval(const JsonInput &input, const json &value, RunSpec &spec)
{
    spec.switchInterval = value.is_null()
        ? kDefaultSwitchInterval
        : Time(static_cast<std::int64_t>(input.integer(value, "switchInterval", kMinSwitchInterval.count(),
                                                       kMaxSwitchInterval.count())));
}

void readTimeout(const JsonInput &input, const json &value, RunSpec &spec)
{
    spec.timeout = value.is_null() ? 0 : input.real(value, "timeout");
    if (!value.is_null() && (spec.timeout <= 0 || spec.timeout > kMaxTimeout))
        input.refuse("timeout", coreoText("is %1; allowed is null, or seconds above 0 up to %2."),
                     { JsonInput::shown(value), "1000000" });
}

const std::vector<SpecKey> &specKeys()
{
    using I = const JsonInput &;
    using V = const json &;
    static const std::vector<SpecKey> keys
        = { { "workload", readWorkload },
            { "strategy", [](I in, V value, RunSpec &spec) { spec.strategy = in.text(value, "strategy"); } },
            { "strategyParameters", readStrategyParameters },
            { "tasks", [](I in, V value, RunSpec &spec) { spec.tasks = countFrom(in, value, "tasks", kMaxTasks); } },
            { "workers",
              [](I in, V value, RunSpec &spec) { spec.workers = countFrom(in, value, "workers", kMaxWorkers); } },
            { "chunk",
              [](I in, V value, RunSpec &spec) {
                  spec.chunk = countFrom(in, value, "chunk", kMaxTasks);
                  spec.chunkGiven = spec.chunk != 0;
              } },
            { "chunkGiven", [](I in, V value, RunSpec &spec) { spec.chunkGiven = in.flag(value, "chunkGiven"); } },
            { "executor", [](I in, V value, RunSpec &spec) { spec.executor = in.text(value, "executor"); } },
            { "backend", readBackend },
            { "pin", readPin },
            { "seed", [](I in, V value, RunSpec &spec) { spec.seed = in.integer(value, "seed", 0, UINT64_MAX); } },
            { "scenario",
              [](I in, V value, RunSpec &spec) { spec.scenario = value.is_null() ? "" : in.text(value, "scenario"); } },
            { "cores", [](I in, V value, RunSpec &spec) { spec.cores = countFrom(in, value, "cores", kMaxWorkers); } },
            { "costs", [](I in, V value, RunSpec &spec) { spec.costs = in.text(value, "costs"); } },
            { "nice",
              [](I in, V value, RunSpec &spec) {
                  spec.nice = static_cast<int>(in.signedInteger(value, "nice", -20, 19));
              } },
            { "repeat", [](I in, V value, RunSpec &spec) {
                 spec.repeat = static_cast<std::uint32_t>(in.integer(value, "repeat", 1, 1'000'000));
             } },
            { "timeout", [](I in, V value, RunSpec &spec) { readTimeout(in, value, spec); } },
            { "retries",
              [](I in, V value, RunSpec &spec) {
                  spec.retries = static_cast<std::uint32_t>(in.integer(value, "retries", 0, kMaxRetries));
              } },
            { "fault",
              [](I in, V value, RunSpec &spec) { spec.fault = value.is_null() ? "" : in.text(value, "fault"); } },
            { "switchInterval", readSwitchInterval },
            { "onError", [](I in, V value, RunSpec &spec) { spec.onError = in.text(value, "onError"); } },
            { "python",
              [](I in, V value, RunSpec &spec) { spec.python = value.is_null() ? "" : in.text(value, "python"); } },
            { "startMethod",
              [](I in, V value, RunSpec &spec) {
                  spec.startMethod = value.is_null() ? RunSpec().startMethod : in.text(value, "startMethod");
              } } };
    return keys;
}

[[noreturn]] void refuseUnknown(const JsonInput &input, const std::string &key)
{
    std::vector<std::string> known;
    for (const SpecKey &each : specKeys())
        known.emplace_back(each.key);
    std::string list;
    const std::vector<std::string> near = nearest(key, known);
    for (const std::string &name : near.empty() ? known : near)
        list += (list.empty() ? "" : ", ") + name;
    input.refuse(JsonInput::shown(key),
                 near.empty() ? coreoText("is not a key of a run's spec; known are %1.")
                              : coreoText("is not a key of a run's spec; nearest: %1."),
                 { list });
}

void readKeys(const JsonInput &input, RunSpec &spec, bool isFile, std::uint32_t usableCpus)
{
    for (const auto &[key, value] : input.root().items()) {
        const std::string &name = key;
        if (isFile && name == "format")
            continue;
        const auto known
            = std::find_if(specKeys().begin(), specKeys().end(), [&](const SpecKey &each) { return name == each.key; });
        if (known == specKeys().end())
            refuseUnknown(input, name);
        const bool atMost
            = !isFile && name == "workers" && value.is_object() && value.size() == 1 && value.contains("atMost");
        if (atMost)
            spec.workers
                = std::min(static_cast<std::uint32_t>(input.integer(value["atMost"], "workers.atMost", 1, kMaxWorkers)),
                           std::max(usableCpus, 1u));
        else
            known->read(input, value, spec);
    }
    // "chunk" without "chunkGiven" is a chunk that somebody chose; with it, the file says so itself, whatever the
    // order.
    if (const auto given = input.root().find("chunkGiven"); given != input.root().end())
        spec.chunkGiven = given->get<bool>();
}

void requireFormat(const JsonInput &input)
{
    const auto format = input.root().find("format");
    if (format == input.root().end() || *format != kSpecFormat)
        throw Failure(
            ExitCode::BadInputFile,
            Text(coreoText("%1 is not a run's spec: its \"format\" is %2, this program reads \"%3\"."),
                 { input.where(), format == input.root().end() ? "missing" : JsonInput::shown(*format), kSpecFormat }));
}

} // namespace

std::string specToJson(const RunSpec &spec)
{
    nlohmann::ordered_json workload { { "id", spec.workload } };
    for (const auto &[key, value] : spec.workloadParameters)
        workload[key] = value;
    nlohmann::ordered_json strategyParameters = nlohmann::ordered_json::object();
    for (const auto &[key, value] : spec.strategyParameters)
        strategyParameters[key] = value;
    const char *pin = pinName(spec.pin);
    nlohmann::ordered_json out;
    out["workload"] = std::move(workload);
    out["strategy"] = spec.strategy;
    out["strategyParameters"] = std::move(strategyParameters);
    out["tasks"] = countOrNull(spec.tasks);
    out["workers"] = countOrNull(spec.workers);
    out["chunk"] = countOrNull(spec.chunk);
    out["chunkGiven"] = spec.chunkGiven;
    out["executor"] = spec.executor;
    out["backend"] = spec.backend;
    out["pin"] = pin ? nlohmann::ordered_json(pin) : nlohmann::ordered_json(nullptr);
    out["seed"] = spec.seed;
    out["scenario"] = spec.scenario.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(spec.scenario);
    out["cores"] = countOrNull(spec.cores);
    out["costs"] = spec.costs;
    out["nice"] = spec.nice;
    out["repeat"] = spec.repeat;
    out["timeout"] = spec.timeout > 0 ? nlohmann::ordered_json(spec.timeout) : nlohmann::ordered_json(nullptr);
    out["retries"] = spec.retries;
    out["fault"] = spec.fault.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(spec.fault);
    out["onError"] = spec.onError;
    const bool interval = spec.underLock() || spec.switchInterval != kDefaultSwitchInterval;
    out["switchInterval"] = interval ? nlohmann::ordered_json(spec.switchInterval.count()) : nlohmann::ordered_json(nullptr);
    const nlohmann::ordered_json none(nullptr);
    out["python"] = spec.python.empty() ? none : nlohmann::ordered_json(spec.python);
    out["startMethod"] = spec.onPython() || spec.startMethod != RunSpec().startMethod ? nlohmann::ordered_json(spec.startMethod) : none;
    return out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

RunSpec specFromJson(std::string_view text, const std::string &fileName)
{
    const JsonInput input(text, fileName);
    requireFormat(input);
    RunSpec spec;
    readKeys(input, spec, true, 1);
    return spec;
}

void applySpecJson(RunSpec &base, std::string_view jsonObjectText, std::uint32_t usableCpus, const std::string &where)
{
    const JsonInput input(jsonObjectText, where);
    RunSpec spec = base;
    readKeys(input, spec, false, usableCpus);
    base = std::move(spec);
}

} // namespace coreo
