#pragma once

#include "reproduce/claim.h"
#include "reproduce/run_facts.h"

#include <initializer_list>
#include <string>

namespace coreo::reproduce {

/// Whether a rule holds, and the first place where it does not.
struct Judged
{
    bool holds = true;
    std::string why; ///< empty where it holds
};

/// What a claim shows as seen: the text where it holds, else the reason why not.
std::string seenOr(const Judged &judged, const std::string &text);
Verdict verdictOf(const Judged &judged);
/// The first of the judgements that does not hold; else one that does.
Judged all(std::initializer_list<Judged> judged);

// What must hold of a run, whatever else the machine does. Every rule wants a complete run: one with a failed, lost or
// doubled task breaks all of them.

/// Every task ok, and nothing wrong, missing or doubled.
Judged complete(const RunFacts &run);
/// No two tasks at the same time, and each submitted only when the one before was delivered.
Judged oneAfterTheOther(const RunFacts &run);
/// All submitted before the first was received.
Judged submittedTogether(const RunFacts &run);
/// Delivered as soon as every earlier one is there: at the running maximum of the received instants.
Judged deliveredInOrder(const RunFacts &run);
/// All delivered at one instant, when the last one was received.
Judged deliveredTogether(const RunFacts &run);
/// Each delivered the moment it was received.
Judged deliveredAsReceived(const RunFacts &run);
/// Every worker took its tasks in the order of their numbers.
Judged firstInFirstOut(const RunFacts &run);
/// As many lanes as tasks, and task i on lane i.
Judged oneWorkerATask(const RunFacts &run);
/// Task i ran on the i-th usable core, whoever ran it.
Judged pinnedByTask(const RunFacts &run);
/// On no lane two computations at the same time.
Judged oneAtATimeOnALane(const RunFacts &run);
/// Contiguous batches of ceil(n / lanes), a lane each, told as a whole.
Judged batchesTold(const RunFacts &run);
/// On each lane computations began in the order in which the sleeps before them were due.
Judged begunAsDue(const RunFacts &run);
/// Tasks wait on the last lane, the main program's event loop, and compute on the others.
Judged waitsOnTheLoop(const RunFacts &run);
/// The lock's holders are recorded in the order of time, and every worker that computed was among them.
Judged lockHeldInTurn(const RunFacts &run);
/// Whether `seen` is `expected` within `tolerance`, a share of it.
Judged near(const char *what, double seen, double expected, double tolerance);

} // namespace coreo::reproduce
