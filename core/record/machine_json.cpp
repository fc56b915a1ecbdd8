#include "record/json_input.h"
#include "record/spec_json.h"

#include <algorithm>

namespace coreo {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t kMaxProcessors = 65'536;

/// Logical processors as columns: a virtual machine has a thousand of them.
ordered_json processorColumns(const Machine &machine)
{
    ordered_json columns;
    for (const char *name : { "id", "package", "physicalCore", "smtIndex", "efficiencyClass", "usable", "online" })
        columns[name] = ordered_json::array();
    for (const LogicalProcessor &processor : machine.processors) {
        columns["id"].push_back(processor.id.value);
        columns["package"].push_back(processor.package);
        columns["physicalCore"].push_back(processor.physicalCore);
        columns["smtIndex"].push_back(processor.smtIndex);
        columns["efficiencyClass"].push_back(processor.efficiencyClass);
        columns["usable"].push_back(processor.usable);
        columns["online"].push_back(processor.online);
    }
    return columns;
}

ordered_json ids(const std::vector<CoreId> &cores)
{
    ordered_json list = ordered_json::array();
    for (const CoreId core : cores)
        list.push_back(core.value);
    return list;
}

std::vector<LogicalProcessor> processorsFrom(const JsonInput &input, std::size_t count)
{
    const json &columns = input.object(input.member("processors"), "processors");
    const auto column = [&](const char *name) -> const json & {
        const auto found = columns.find(name);
        if (found == columns.end() || !found->is_array() || found->size() != count)
            input.refuse(std::string("processors.") + name, coreoText("must be a list of %1 entries."),
                         { std::to_string(count) });
        return *found;
    };
    const json &id = column("id"), &package = column("package"), &physical = column("physicalCore");
    const json &smt = column("smtIndex"), &efficiency = column("efficiencyClass");
    const json &usable = column("usable"), &online = column("online");
    std::vector<LogicalProcessor> processors(count);
    for (std::size_t i = 0; i < count; ++i) {
        LogicalProcessor &processor = processors[i];
        processor.id = CoreId(input.integer(id[i], "processors.id", 0, kMaxProcessors));
        if (i > 0 && processor.id <= processors[i - 1].id)
            input.refuse("processors.id", coreoText("must be ascending."));
        processor.package = static_cast<std::uint32_t>(input.integer(package[i], "processors.package", 0, UINT32_MAX));
        processor.physicalCore
            = static_cast<std::uint32_t>(input.integer(physical[i], "processors.physicalCore", 0, UINT32_MAX));
        processor.smtIndex = static_cast<std::uint32_t>(input.integer(smt[i], "processors.smtIndex", 0, UINT32_MAX));
        processor.efficiencyClass
            = static_cast<int>(input.signedInteger(efficiency[i], "processors.efficiencyClass", -1, INT32_MAX));
        processor.usable = input.flag(usable[i], "processors.usable");
        processor.online = input.flag(online[i], "processors.online");
    }
    return processors;
}

} // namespace

std::string machineToJson(const Machine &machine)
{
    std::vector<CoreId> usable = machine.usable;
    std::sort(usable.begin(), usable.end());
    ordered_json out;
    out["cpus"] = machine.cpus();
    out["usableCpus"] = ids(usable);
    out["quota"] = machine.quota ? ordered_json(*machine.quota) : ordered_json(nullptr);
    out["model"] = machine.model;
    out["clock"] = machine.clock;
    out["system"] = machine.system;
    out["utilisation"] = machine.utilisation;
    out["memoryBytes"] = machine.memoryBytes;
    out["packages"] = machine.packages;
    out["physicalCores"] = machine.physicalCores;
    out["pinOrder"] = ids(machine.usable);
    out["processors"] = processorColumns(machine);
    out["simulated"] = machine.simulated;
    return out.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

Machine machineFromJson(std::string_view text, const std::string &where)
{
    const JsonInput input(text, where);
    Machine machine;
    const auto cpus = static_cast<std::size_t>(input.integer(input.member("cpus"), "cpus", 0, kMaxProcessors));
    machine.processors = processorsFrom(input, cpus);
    if (const json &quota = input.member("quota"); !quota.is_null()) {
        machine.quota = input.real(quota, "quota");
        if (*machine.quota <= 0 || *machine.quota > 1e6)
            input.refuse("quota", coreoText("is %1; allowed is more than 0, to 1000000."), { JsonInput::shown(quota) });
    }
    machine.model = input.text(input.member("model"), "model");
    machine.clock = input.text(input.member("clock"), "clock");
    machine.system = input.text(input.member("system"), "system");
    machine.utilisation = input.text(input.member("utilisation"), "utilisation");
    machine.memoryBytes = input.integer(input.member("memoryBytes"), "memoryBytes", 0, UINT64_MAX);
    machine.packages = static_cast<std::uint32_t>(input.integer(input.member("packages"), "packages", 0, UINT32_MAX));
    machine.physicalCores
        = static_cast<std::uint32_t>(input.integer(input.member("physicalCores"), "physicalCores", 0, UINT32_MAX));
    const json &order = input.array(input.member("pinOrder"), "pinOrder");
    if (order.size() > kMaxProcessors)
        input.refuse("pinOrder", coreoText("must be a list of %1 entries."), { std::to_string(cpus) });
    for (const json &core : order)
        machine.usable.emplace_back(input.integer(core, "pinOrder", 0, kMaxProcessors));
    machine.simulated = input.flag(input.member("simulated"), "simulated");
    return machine;
}

} // namespace coreo
