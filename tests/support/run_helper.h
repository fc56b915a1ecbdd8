#pragma once

#include "analysis/summary.h"
#include "run/run.h"
#include "support/run_program.h"

#include <memory>
#include <string>

namespace coreo::test {

/// A finished run and everything that is computed from it.
struct Ran
{
    std::shared_ptr<RunHistory> history;
    std::unique_ptr<TaskTable> table;
    Summary summary;
};

/// This machine, detected once.
const Machine &machine();

/// Validates, prepares and runs `spec`; gtest failures name the problems.
Ran runSpec(const RunSpec &spec, std::stop_token stop = {});

/// A spec from its parts; the workload in the syntax of a command line.
RunSpec makeSpec(const std::string &strategy, const std::string &executor, const std::string &workload, std::uint32_t tasks,
                 std::uint32_t workers, std::uint32_t chunk = 0);
/// The same on as many virtual cores as workers, or `cores`, at no costs.
RunSpec makeSimulated(const std::string &strategy, const std::string &workload, std::uint32_t tasks,
                      std::uint32_t workers, std::uint32_t cores = 0, const std::string &costs = "none");

/// Whether the sweeps run at full count (tests/run --all).
bool fullCounts();

} // namespace coreo::test
