#pragma once

#include "reproduce/claim.h"
#include "reproduce/run_facts.h"

namespace coreo::reproduce {

// The third article: many tasks that sleep and then compute, on one event loop and on a loop per core. Pure functions
// from runs to verdicts.

/// What the tasks do: each sleeps from `least` to `most`, then computes.
struct SleepersPlan
{
    std::uint32_t tasks = 0;
    Time least{}, most{};
    Time compute{};
};
/// How long W loops need: max(most + compute, least + tasks * compute / W).
Time modelTime(const SleepersPlan &plan, std::uint32_t loops);

/// One batch on one loop and on two, here and on virtual cores.
struct LoopRuns
{
    SleepersPlan plan;
    RunFacts one, two;
    RunFacts virtualOne, virtualTwo;
};

Claim oneLoopIsOneCore(const LoopRuns &runs);
Claim lagRamp(const LoopRuns &runs);
Claim twoLoopsAreTwiceAsFast(const LoopRuns &runs);
Claim sleepsGainNothing(const LoopRuns &runs);
/// T(1) and T(2) as the model says, within 15 %. `id` and `name` tell which batch.
Claim timeFollowsTheModel(const char *id, const char *name, const LoopRuns &runs);
Claim batchesComeAsAWhole(const LoopRuns &runs);

} // namespace coreo::reproduce
