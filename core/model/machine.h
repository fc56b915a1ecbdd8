#pragma once

#include "model/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace coreo {

/// One logical processor, as the topology names it.
struct LogicalProcessor
{
    CoreId id;
    std::uint32_t package = 0;
    std::uint32_t physicalCore = 0; ///< SMT siblings share it
    std::uint32_t smtIndex = 0;     ///< 0 for the first thread of its physical core
    int efficiencyClass = -1;       ///< -1 unknown; larger is faster (hwloc cpukinds)
    bool usable = true;             ///< this process may run on it
    bool online = true;
};

/// The machine a run happened on; the virtual one for a simulated run.
/// Source: hwloc, sched_getaffinity(2), cgroup cpu.max or cpu.cfs_quota_us, /proc/cpuinfo.
struct Machine
{
    std::string model;            ///< processor name as the system tells it
    std::string system;           ///< "Linux 6.1.0 x86_64"
    std::string clock;            ///< "tsc", "monotonic" or "virtual"
    std::string utilisation;      ///< which source core utilisation is read from
    std::vector<LogicalProcessor> processors; ///< every logical processor, sorted by id
    std::vector<CoreId> usable;   ///< physical cores first: the order in which --pin worker uses them
    std::optional<double> quota;  ///< CPUs' worth of time that the cgroup allows, if it limits them
    std::uint64_t memoryBytes = 0;
    std::uint32_t packages = 1;
    std::uint32_t physicalCores = 1;
    bool simulated = false;

    [[nodiscard]] std::uint32_t cpus() const { return static_cast<std::uint32_t>(processors.size()); }
    /// The number of CPUs a batch can really use: those allowed, capped by the quota (at least 1).
    [[nodiscard]] std::uint32_t usableCount() const
    {
        auto count = static_cast<std::uint32_t>(usable.size());
        if (quota && *quota < count)
            count = static_cast<std::uint32_t>(*quota + 0.999);
        return count == 0 ? 1 : count;
    }
};

/// The utilisation of every logical processor during one window that ends at a common instant.
/// Units: shares in [0, 1]. `own` is this program's workers' part of user + kernel.
struct CoreShare
{
    float user = 0;
    float kernel = 0;
    float own = 0;
};

} // namespace coreo
