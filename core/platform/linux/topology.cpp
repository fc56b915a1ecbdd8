#include "platform/topology.h"

#include "platform/affinity.h"
#include "platform/cgroup.h"
#include "platform/clock.h"
#include "platform/cpu_list.h"
#include "platform/cpu_usage.h"
#include "platform/linux/hwloc_topology.h"
#include "platform/linux/small_file.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

#include <sys/utsname.h>

namespace coreo {

namespace {

/// The value of the first line "key : value" of /proc/cpuinfo or /proc/meminfo.
std::string field(const std::string &text, std::string_view key)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = std::string_view(text).substr(at, end - at);
        at = end + 1;
        const std::size_t colon = line.find(':');
        if (!line.starts_with(key) || colon == std::string_view::npos)
            continue;
        const std::size_t value = line.find_first_not_of(" \t", colon + 1);
        return value == std::string_view::npos ? std::string() : std::string(line.substr(value));
    }
    return {};
}

std::uint64_t totalMemory(const std::string &procRoot)
{
    const std::string kibibytes = field(readSmallFile(procRoot + "/meminfo").value_or(""), "MemTotal");
    return std::strtoull(kibibytes.c_str(), nullptr, 10) * 1024;
}

std::string systemName()
{
    utsname name{};
    return uname(&name) == 0 ? std::string(name.sysname) + ' ' + name.release + ' ' + name.machine : std::string();
}

LogicalProcessor *findProcessor(Machine &machine, int cpu)
{
    const auto at = std::lower_bound(machine.processors.begin(), machine.processors.end(), CoreId(cpu),
                                     [](const LogicalProcessor &processor, CoreId id) { return processor.id < id; });
    return at != machine.processors.end() && at->id == CoreId(cpu) ? &*at : nullptr;
}

/// Adds CPUs that hwloc does not show (offline ones, or all of them where it cannot tell), each as a core of its own.
void addMissing(Machine &machine, const std::vector<int> &present, bool online)
{
    for (const int cpu : present) {
        if (findProcessor(machine, cpu) != nullptr)
            continue;
        LogicalProcessor processor;
        processor.id = CoreId(cpu);
        processor.online = online;
        processor.physicalCore = machine.physicalCores;
        machine.physicalCores += online ? 1 : 0;
        const auto at = std::upper_bound(machine.processors.begin(), machine.processors.end(), processor.id,
                                         [](CoreId id, const LogicalProcessor &other) { return id < other.id; });
        machine.processors.insert(at, processor);
    }
}

void markOffline(Machine &machine, const std::string &sysRoot)
{
    const std::string base = sysRoot + "/devices/system/cpu/";
    const std::optional<std::string> online = readSmallFile(base + "online");
    if (!online)
        return;
    const std::vector<int> running = parseCpuList(*online);
    for (LogicalProcessor &processor : machine.processors)
        processor.online = std::binary_search(running.begin(), running.end(), static_cast<int>(processor.id.value));
    addMissing(machine, parseCpuList(readSmallFile(base + "present").value_or("")), false);
}

/// One thread of each physical core first, faster cores first within each round.
std::vector<CoreId> orderUsable(const Machine &machine)
{
    using Key = std::tuple<std::uint32_t, int, std::uint32_t>;
    std::map<std::uint32_t, std::uint32_t> threadsSeen; // by physical core; only those that can be used count
    std::vector<Key> keys;
    for (const LogicalProcessor &processor : machine.processors) {
        if (processor.usable)
            keys.emplace_back(threadsSeen[processor.physicalCore]++, -processor.efficiencyClass, processor.id.value);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<CoreId> usable;
    for (const Key &key : keys)
        usable.emplace_back(std::get<2>(key));
    return usable;
}

std::vector<int> allowedHere()
{
    std::vector<int> allowed;
    for (const CoreId core : allowedCores())
        allowed.push_back(static_cast<int>(core.value));
    return allowed;
}

} // namespace

Machine detectMachine()
{
    return detectMachine(TopologySource());
}

Machine detectMachine(const TopologySource &source)
{
    const bool here = source.hwlocXml.empty() && source.hwlocSynthetic.empty();
    const TopologySource real;
    const bool hasProc = here || source.procRoot != real.procRoot;
    const bool hasSys = here || source.sysRoot != real.sysRoot;

    Structure structure = readStructure(source);
    Machine machine;
    machine.processors = std::move(structure.processors);
    machine.packages = std::max(1U, structure.packages);
    machine.physicalCores = structure.physicalCores;
    machine.memoryBytes = structure.memoryBytes;
    machine.model = std::move(structure.model);
    machine.clock = clock::source();

    std::optional<std::vector<int>> allowed = source.allowed;
    if (!allowed && here)
        allowed = allowedHere();
    if (allowed)
        std::sort(allowed->begin(), allowed->end());
    if (machine.processors.empty() && allowed)
        addMissing(machine, *allowed, true);
    if (hasSys)
        markOffline(machine, source.sysRoot);
    for (LogicalProcessor &processor : machine.processors) {
        const auto cpu = static_cast<int>(processor.id.value);
        if (allowed)
            processor.usable = std::binary_search(allowed->begin(), allowed->end(), cpu);
        processor.usable = processor.usable && processor.online;
    }
    machine.usable = orderUsable(machine);

    if (hasProc) {
        const std::string name = field(readSmallFile(source.procRoot + "/cpuinfo").value_or(""), "model name");
        if (!name.empty())
            machine.model = name;
        if (const std::uint64_t memory = totalMemory(source.procRoot))
            machine.memoryBytes = memory;
        machine.utilisation = CpuUsage({{}, source.procRoot, source.sysRoot}).source();
        machine.quota = cgroup::cpuQuota(source.procRoot, source.sysRoot);
    }
    if (here)
        machine.system = systemName();
    return machine;
}

} // namespace coreo
