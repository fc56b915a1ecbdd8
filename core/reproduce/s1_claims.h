#pragma once

#include "reproduce/claim.h"
#include "reproduce/run_facts.h"

namespace coreo::reproduce {

// The first article: a long task (A, task 0) and one a quarter as long (B, task 1). Pure functions from runs to verdicts;
// each takes the real run and the same on two virtual cores at no costs.

Claim joinTellsLate(const RunFacts &real, const RunFacts &virtualRun);
Claim applyIsOneByOne(const RunFacts &real, const RunFacts &virtualRun);
Claim getWaitsForTheLongOne(const RunFacts &real, const RunFacts &virtualRun);
Claim executorMapInStartOrder(const RunFacts &real, const RunFacts &virtualRun);
Claim asCompletedNeedsNoLoop(const RunFacts &real, const RunFacts &virtualRun);

} // namespace coreo::reproduce
