#pragma once

#include "reproduce/claim.h"
#include "reproduce/run_facts.h"

namespace coreo::reproduce {

// The first article: a long task (A, task 0) and one a quarter as long (B, task 1). Pure functions from runs to
// verdicts; each takes the real run and the same on two virtual cores at no costs.

Claim joinTellsLate(const RunFacts &real, const RunFacts &virtualRun);
Claim applyIsOneByOne(const RunFacts &real, const RunFacts &virtualRun);
Claim getWaitsForTheLongOne(const RunFacts &real, const RunFacts &virtualRun);
Claim executorMapInStartOrder(const RunFacts &real, const RunFacts &virtualRun);
Claim asCompletedNeedsNoLoop(const RunFacts &real, const RunFacts &virtualRun);
Claim loopDeliversAsTheyEnd(const RunFacts &real, const RunFacts &virtualRun);
Claim gatherInArgumentOrder(const RunFacts &real, const RunFacts &virtualRun);
/// Two threads under the interpreter lock take as long as one after the other.
Claim threadsTakeTurns(const RunFacts &real, const RunFacts &virtualRun);
/// An echo beside `busy` computing threads, on as many cores and one more, waits one to two switch intervals.
Claim convoy(const RunFacts &real, const RunFacts &virtualRun, std::uint32_t busy);
/// Word counts: reading waits on the loop, the pool counts, and the merged counts are right.
Claim readingOnTheLoop(const RunFacts &real);

} // namespace coreo::reproduce
