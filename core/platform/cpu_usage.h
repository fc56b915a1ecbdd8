#pragma once

#include "model/machine.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace coreo {

/// What to sample, and from where.
struct CpuUsageSource
{
    std::vector<CoreId> cores; ///< the order of the results, as Machine::processors; empty = every CPU of /proc/stat
    std::string procRoot = "/proc";
    std::string sysRoot = "/sys";
};

/// Reads how busy each logical processor is, accurately even where work comes in bursts shorter than a clock tick
/// (which is what "busy ticks", as task managers show them, miss). The method stands in core_usage.cpp.
/// Threads: one at a time. Files stay open between samples.
/// Errors: none thrown; a core whose counters make no sense in a window keeps its last share, an offline one reads 0;
/// gaps() tells which.
/// Units: shares in [0, 1] of the window since the last sample; `own` stays 0, the caller knows its threads.
class CpuUsage
{
public:
    explicit CpuUsage(const CpuUsageSource &source = {});
    ~CpuUsage();
    CpuUsage(CpuUsage &&) noexcept;
    CpuUsage &operator=(CpuUsage &&) noexcept;

    /// Means since the last call, at first since construction, one entry a core. The time is clock::now()'s.
    std::vector<CoreShare> sample(std::int64_t nowNanoseconds);
    /// For each core, whether the last sample() knew nothing of it: draw a gap, not a zero.
    [[nodiscard]] const std::vector<bool> &gaps() const;
    /// What is read (Machine::utilisation): "cpuacct", "1 - idle/wall", or "none" where there is no /proc/stat.
    [[nodiscard]] std::string source() const;
    [[nodiscard]] const std::vector<CoreId> &cores() const;

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// How many cores' worth of time others use at the moment: everything less our own.
double othersLoad(const std::vector<CoreShare> &shares);

} // namespace coreo
