#pragma once

#include "model/machine.h"
#include "platform/topology.h"

#include <string>
#include <vector>

namespace coreo {

/// What hwloc knows of a machine.
struct Structure
{
    std::vector<LogicalProcessor> processors; ///< online ones, sorted by id; `usable` as the description itself says
    std::uint32_t packages = 0;
    std::uint32_t physicalCores = 0;
    std::uint64_t memoryBytes = 0;
    std::string model;
};

/// Asks hwloc, for the machine we are on or a described one. Empty processors when it cannot tell for the real one.
/// Errors: Failure(BadInputFile) for a description that it cannot read.
Structure readStructure(const TopologySource &source);

/// Binds the calling thread to these processors, by hwloc; the error number, 0 if it was done. The machine is looked at
/// once a process, at best by detectMachine() before there are threads (see WithoutPlugins).
int bindThread(const std::vector<CoreId> &cores);

} // namespace coreo
