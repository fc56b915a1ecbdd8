#pragma once

#include "record/run_history.h"

#include <memory>
#include <vector>

namespace coreo::test {

/// A run made by hand: workers that take the next task as soon as they are free, durations and delivery rule as given.
/// Nothing is executed, so that charts and tables can be tested without an engine.
struct MadeRun
{
    std::uint32_t tasks = 24;
    std::uint32_t workers = 4;
    DeliveryRule rule = DeliveryRule::Ordered;
    std::vector<Time> durations;  ///< cycles over the tasks; empty = lognormal around `mean`
    Time mean{1'500'000'000};
    double spread = 0.9;          ///< sigma of the lognormal
    std::uint64_t seed = 7;
    std::uint32_t stragglerEach = 0; ///< every so many tasks one takes `stragglerTimes` the mean
    double stragglerTimes = 20;
    double sleepShare = 0;        ///< of each duration, before the computing
    Time startup{0};
    Time transit{0};              ///< from finished to received
    std::vector<std::uint32_t> failing; ///< tasks that end as failed
    /// Only what has happened by then is recorded, and the run is still going; none = the whole run.
    Time until = kNoTime;
    bool cancelled = false;       ///< with `until`: the run was stopped there
    bool simulated = false;
    std::string strategy = "pool_imap";
};

std::shared_ptr<RunHistory> makeRun(const MadeRun &made);

/// A batch on event loops, made by hand: all tasks of a loop begin at once and sleep, the loop runs what is due, in that
/// order. Spans stand on the lanes in the order in which tasks ended, as the engine pushes them.
struct MadeLoops
{
    std::uint32_t tasks = 600;
    std::uint32_t loops = 1;
    Time longestSleep{1'000'000'000};
    Time compute{400'000};
    std::uint64_t seed = 7;
};

std::shared_ptr<RunHistory> makeLoopRun(const MadeLoops &made);

} // namespace coreo::test
