#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coreo {

/// The cgroups that this process is in, read the same way for version 1, version 2 and both side by side.
/// Threads: values and pure reads; any. Errors: what cannot be read does not limit.
/// Source: cgroups(7), Documentation/admin-guide/cgroup-v2.rst, cgroup-v1/memory.rst, scheduler/sched-bwc.rst.
namespace cgroup {

/// One mounted hierarchy and our place in it.
struct Place
{
    bool version2 = false;
    std::string mount; ///< directory of the hierarchy's root as it is mounted here
    std::string path;  ///< ours below it: "" or "/a/b"
};

/// Our place in the hierarchy that has `controller` ("cpu", "memory", "cpuacct"): version 1 where it is mounted, else
/// version 2. `sysRoot` stands for /sys in the mount table. Empty without cgroups.
std::optional<Place> find(std::string_view controller, const std::string &procRoot, const std::string &sysRoot);

/// The directories from ours up to the root of the hierarchy: limits hold at every level.
std::vector<std::string> levels(const Place &place);

/// CPUs' worth of time that a cpu.max text ("200000 100000", "max 100000") allows; empty = unlimited.
std::optional<double> parseCpuMax(std::string_view text);

/// The least of the limits at all levels, in CPUs; empty = unlimited.
std::optional<double> cpuQuota(const std::string &procRoot = "/proc", const std::string &sysRoot = "/sys");

/// Bytes left below the memory limits at all levels (clean file pages count as left, they can be dropped); empty =
/// unlimited.
std::optional<std::uint64_t> memoryLeft(const std::string &procRoot = "/proc", const std::string &sysRoot = "/sys");

/// How many processes the system has killed for want of memory: in our cgroup (and those below it, version 2), or where
/// that is not counted on the whole machine. Empty if neither is told. The count rises before the process is killed.
std::optional<std::uint64_t> oomKills(const std::string &procRoot = "/proc", const std::string &sysRoot = "/sys");

/// Tells deaths for want of memory from others, by the count.
/// Threads: one at a time.
class OomWatch
{
public:
    OomWatch() : m_seen(oomKills().value_or(0)) {}
    /// A process of ours was killed by SIGKILL: whether it was one of those counted since the last call.
    bool tookOne();

private:
    using Clock = std::chrono::steady_clock;
    std::uint64_t m_seen;
    std::uint64_t m_open = 0; ///< counted, and whose death was not told yet
    Clock::time_point m_openUntil{};
};

} // namespace cgroup

} // namespace coreo
