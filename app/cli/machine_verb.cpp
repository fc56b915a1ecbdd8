#include "cli/run_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "analysis/words.h"
#include "model/parameters.h"
#include "platform/cpu_usage.h"
#include "platform/topology.h"
#include "record/spec_json.h"

namespace coreo {

namespace {

std::string processorTable(const Machine &machine)
{
    TextTable table({"cpu", "package", "core", "thread", "class", "state"});
    for (const LogicalProcessor &cpu : machine.processors) {
        table.add({std::to_string(cpu.id.value), std::to_string(cpu.package), std::to_string(cpu.physicalCore),
                   std::to_string(cpu.smtIndex), cpu.efficiencyClass < 0 ? "-" : std::to_string(cpu.efficiencyClass),
                   !cpu.online ? "offline" : cpu.usable ? "usable" : "not for this process"});
    }
    return table.text();
}

std::string describe(const Machine &machine)
{
    std::string usable;
    for (const CoreId id : machine.usable) {
        usable += usable.empty() ? "" : " ";
        usable += std::to_string(id.value);
    }
    std::string out;
    const auto line = [&](const char *name, const std::string &value) { out += padded(name, 14) + harmless(value) + "\n"; };
    line("Processor", machine.model);
    line("System", machine.system);
    line("Logical CPUs", std::to_string(machine.cpus()) + " on " + counted(machine.physicalCores, "physical core") + ", " +
                             counted(machine.packages, "package"));
    line("Usable", counted(machine.usableCount(), "CPU") + " (in pinning order: " + usable + ")");
    line("Quota", machine.quota ? fixed(*machine.quota, 2) + " CPUs, by the cgroup" : "none");
    line("Memory", fixed(static_cast<double>(machine.memoryBytes) / (1 << 30), 1) + " GiB");
    line("Clock", machine.clock);
    line("Utilisation", machine.utilisation);
    return out + "\n" + processorTable(machine);
}

} // namespace

int machineVerb(std::vector<std::string> arguments, Terminal &terminal)
{
    const bool json = takeFlag(arguments, "--json");
    takeRest(std::move(arguments), {}, {"--json", "--help"});
    Machine machine = detectMachine();
    machine.utilisation = CpuUsage().source();
    terminal.out.print(json ? machineToJson(machine) + "\n" : describe(machine));
    return 0;
}

} // namespace coreo
