#pragma once

#include "analysis/summary.h"
#include "model/run_spec.h"

#include <optional>
#include <string>
#include <vector>

namespace coreo {

/// A run among others.
struct ComparedRun
{
    std::string name; ///< what people call it: its file
    RunSpec spec;     ///< resolved
    Summary summary;
};

/// What several runs say together.
struct Comparison
{
    std::vector<std::string> differ;    ///< options in which some run did other work than the first: workload, tasks, seed
    std::optional<std::size_t> fastest; ///< none where their times cannot be compared as speeds, or do not differ
    Text verdict;                       ///< one sentence: who is quicker and by how much, or why nobody can tell
};

/// Two runs or more. Times are compared only of runs that did the same work, to the end, and came to the same result.
Comparison comparisonOf(const std::vector<ComparedRun> &runs);

/// Whether two runs came to the same result; none where one of them has none.
std::optional<bool> sameResult(const Summary &a, const Summary &b);

/// `time` as a multiple of `first`; none where one has not happened or `first` is no time at all.
std::optional<double> ratioOf(Time time, Time first);

} // namespace coreo
