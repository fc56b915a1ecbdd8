#pragma once

#include "model/machine.h"

#include <optional>
#include <string>
#include <vector>

namespace coreo {

/// Where a machine is described: the real one by default, else an hwloc XML file or synthetic description, and captured
/// folders in the place of /proc and /sys.
struct TopologySource
{
    std::string hwlocXml;       ///< path of an XML file as lstopo writes it; empty = not used
    std::string hwlocSynthetic; ///< as in "package:2 core:4 pu:2"; empty = not used
    std::string procRoot = "/proc";
    std::string sysRoot = "/sys";
    std::optional<std::vector<int>> allowed; ///< CPUs that may be used; none = as sched_getaffinity(2) says
};

/// This machine: packages, physical cores, SMT siblings, efficiency classes, which CPUs this process may use, the
/// cgroup's quota, memory, what clock and utilisation are read from. Offline CPUs are listed, without structure.
/// Machine::usable lists one thread of each physical core before further SMT siblings, faster cores first within each.
/// With a description, /proc and /sys are asked for the rest only where captured folders are given too.
/// Threads: none may change the environment meanwhile (hwloc is kept from loading plug-ins by a variable); some ms.
/// Errors: Failure(BadInputFile) when the given description cannot be read. On the real machine hwloc's silence is not
/// an error: the CPUs that the system lets us use are then listed without any structure.
Machine detectMachine();
Machine detectMachine(const TopologySource &source);

} // namespace coreo
