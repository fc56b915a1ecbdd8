#pragma once

#include "model/ids.h"
#include "model/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coreo {

/// One way in which a task misbehaves on request (INTERFACE, --fault), and when.
struct Fault
{
    enum class Kind : std::uint8_t {
        Throw, Kill, Segv, Abort, Signal, Exit, Hang, Stop, Spin, Alloc, Result, Garbage, CloseFds, Fork,
    };
    Kind kind = Kind::Throw;
    std::string argument;          ///< of Throw: "" or "int" or "large"; of Signal its name
    std::int64_t amount = 0;       ///< exit status, MiB, or the signal's number
    std::optional<TaskId> task;    ///< none: drawn with `probability`
    std::uint32_t attempt = 0;     ///< 0: every attempt
    double probability = 0;

    bool operator==(const Fault &) const = default;
};

/// The faults that a run is to have: a pure function of the option's text and the seed.
/// Threads: a value.
class FaultPlan
{
public:
    /// Reads "KIND@TASK[#ATTEMPT]" and "KIND~PROBABILITY" items, separated by commas; an item that begins with a number
    /// continues the kind before it ("kill@7#1,7#2"). False with the sentence in `problem`.
    static bool parse(std::string_view text, FaultPlan &out, Text &problem);

    [[nodiscard]] bool empty() const { return m_faults.empty(); }
    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }
    /// What befalls this attempt at a task; null = nothing.
    [[nodiscard]] const Fault *find(TaskId task, std::uint32_t attempt, std::uint64_t seed) const;
    /// The first one that only a worker process can have; null = all can happen in any executor.
    [[nodiscard]] const char *needsProcess() const;
    /// The first one with which a task has no end of its own; null = all have.
    [[nodiscard]] const char *neverEnds() const;

private:
    std::vector<Fault> m_faults;
};

} // namespace coreo
