#pragma once

#include "model/machine.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace coreo {

/// One line "cpuN ..." of /proc/stat. Units: clock ticks since the start of the system.
struct CpuTicks
{
    bool listed = false;      ///< offline CPUs have no line
    bool valid = false;       ///< every field is a number that a counter can reach
    std::uint64_t user = 0;   ///< with nice; guests are in it already
    std::uint64_t kernel = 0; ///< system, irq, softirq
    std::uint64_t idle = 0;   ///< with iowait: the kernel moves time from one to the other, only their sum is steady
};

/// Reads the per-CPU lines; `cpus` gets one entry for each number up to the highest listed. False while the text ends
/// within them (the buffer was too small).
/// Threads: pure. Errors: a line that is not understood is listed, but not valid.
/// Source: Documentation/filesystems/proc.rst 1.7.
bool parseProcStat(std::string_view text, std::vector<CpuTicks> &cpus);

/// Reads numbers apart by blanks (cpuacct.usage_percpu: nanoseconds a CPU), up to the first thing that is none.
void parseNumbers(std::string_view text, std::vector<std::uint64_t> &numbers);

/// From counters to shares for one CPU; no input or output. See core_usage.cpp for the method.
/// Threads: a value. Errors: what makes no sense is a gap, never a number outside of [0, 1].
class CoreUsage
{
public:
    explicit CoreUsage(std::int64_t tickNanoseconds)
        : m_tick(tickNanoseconds)
    {
    }

    /// Takes the next reading, `wall` nanoseconds after the last; `busy` is the CPU's exact run time in nanoseconds
    /// where the system keeps one. False for a gap: the first reading, an offline CPU, counters that jump.
    bool advance(const CpuTicks &now, std::optional<std::uint64_t> busy, std::int64_t wall);

    /// The share of the last window; in a gap the one before it, 0 while offline.
    [[nodiscard]] CoreShare share() const { return m_share; }

private:
    [[nodiscard]] std::optional<double> idleByTicks(const CpuTicks &before, const CpuTicks &now, std::int64_t wall) const;
    double idleShare(std::int64_t idle, std::optional<double> byTicks, std::int64_t wall);
    void weigh(const CpuTicks &before, const CpuTicks &now, std::int64_t wall);

    std::int64_t m_tick;
    std::optional<CpuTicks> m_before;
    std::optional<std::uint64_t> m_busyBefore;
    std::optional<double> m_idleRate; ///< share of time, smoothed
    double m_above = 0;               ///< how far the estimated idle time lies above the last whole tick, ns
    double m_surprises = 0;           ///< how often of late the load was not as it had been, smoothed
    double m_user = 0;                ///< recent ticks, older ones counting less
    double m_kernel = 0;
    CoreShare m_share;
};

} // namespace coreo
