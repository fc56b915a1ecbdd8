#pragma once

#include "reproduce/claim.h"
#include "reproduce/run_facts.h"

namespace coreo::reproduce {

// The fourth article: Pool.imap and imap_unordered. Pure functions from runs to verdicts.

Claim imapOrder(const RunFacts &imap);
Claim unorderedAsReceived(const RunFacts &unordered);
/// The real runs' workers take what is next, and on virtual cores both strategies run the very same schedule.
Claim sameHandOut(const RunFacts &imap, const RunFacts &unordered, const RunFacts &virtualImap,
                  const RunFacts &virtualUnordered);
/// In how many of the runs of imap_unordered the order differed: luck, so told; but every run must be whole.
Claim orderIsLuck(const std::vector<RunFacts> &runs);
Claim listFromZero(const RunFacts &imap);
/// Five tasks of 900, 300, 600, 700 and 400 ms on three virtual cores: who takes which.
Claim doneTakesTheNext(const RunFacts &real, const RunFacts &virtualRun);
/// f(x) = x, in series and in a pool, here and with CPython's costs on virtual cores.
Claim trivialDoesNotPay(const RunFacts &serial, const RunFacts &pool, const RunFacts &virtualSerial,
                        const RunFacts &virtualPool);
Claim poolCreation(const RunFacts &pool);

/// The same number of tasks of one length, in series and in a pool.
struct LengthPoint
{
    Time length{};
    Time serial{};
    Time pool{};
};
/// The shortest length from which on the pool wins at every longer one; kNoTime if it does not win at the longest.
Time breakEvenLength(const std::vector<LengthPoint> &points);
Claim poolWinsFrom(const std::vector<LengthPoint> &real, const std::vector<LengthPoint> &virtualOnes);

} // namespace coreo::reproduce
