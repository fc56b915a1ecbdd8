#pragma once

#include "reproduce/claim.h"
#include "reproduce/run_facts.h"

namespace coreo::reproduce {

// The second article: three ranges of 100, 200 and 300 million, in series and pinned. Pure functions from runs to
// verdicts.

Claim articlesResult(const RunFacts &serial, const RunFacts &pinned);
Claim serialIsOneByOne(const RunFacts &serial);
/// On three virtual cores: busy for a third, two thirds and all of the run.
Claim stairStep(const RunFacts &virtualPinned);
/// Twice as fast is the bound on three virtual cores and on many. `virtualHere` has as many cores as this machine.
struct BoundRuns
{
    RunFacts serial, pinned;                                  ///< real
    RunFacts virtualSerial, virtualPinned, virtualMany, virtualHere;
};
Claim twiceIsTheBound(const BoundRuns &runs);
/// "41 % less time": the article's figure beside ours.
Claim lessTime(const RunFacts &serial, const RunFacts &pinned);
Claim pinningIsNotIt(const RunFacts &virtualPinned, const RunFacts &virtualUnpinned, const RunFacts &pinned,
                     const RunFacts &unpinned);
Claim pinsHold(const RunFacts &pinned);
Claim joinBeforeGet(const RunFacts &pinned);
/// A pool of as many workers as CPUs, for three tasks.
Claim workersForNothing(const RunFacts &pinned, std::uint32_t cpus);
/// Six tasks of three sizes: the bound moves with the share of the longest.
Claim heavierIsBoundElsewhere(const RunFacts &virtualSerial, const RunFacts &virtualMany);

} // namespace coreo::reproduce
