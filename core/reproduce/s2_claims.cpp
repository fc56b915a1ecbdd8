#include "reproduce/s2_claims.h"

#include "reproduce/rules.h"
#include "reproduce/words.h"

#include <algorithm>
#include <set>

namespace coreo::reproduce {
namespace {

constexpr double kExact = 1e-6; ///< step lengths are rounded to nanoseconds

double speedUp(const RunFacts &serial, const RunFacts &other)
{
    return seconds(serial.makespan) / seconds(other.makespan);
}

Judged resultIs(const RunFacts &run, const std::string &expected)
{
    if (run.result == expected)
        return {};
    return {false, "the result is " + run.result};
}

/// The share of the run that each busy core computed, least first.
std::vector<double> busyShares(const RunFacts &run)
{
    std::vector<double> shares;
    for (const auto &[core, busy] : busyCores(run))
        shares.push_back(seconds(busy) / seconds(run.makespan));
    std::sort(shares.begin(), shares.end());
    return shares;
}

} // namespace

Claim articlesResult(const RunFacts &serial, const RunFacts &pinned)
{
    const std::string expected = "6.99999997e+16";
    const Judged judged =
        all({complete(serial), complete(pinned), resultIs(serial, expected), resultIs(pinned, expected)});
    return {"s2.result",
            "Both programs print 6.99999997e+16",
            seenOr(judged, serial.result + " in series, " + pinned.result + " in the pool"),
            expected,
            "The loop overwrites its result: a compiler may drop it. Here every turn is really computed and the result "
            "checked.",
            "real run",
            verdictOf(judged)};
}

Claim serialIsOneByOne(const RunFacts &serial)
{
    const Judged judged = oneAfterTheOther(serial);
    return {"s2.serial",
            "In series one core works and the others watch",
            seenOr(judged, "three tasks, never two at once, " + timeWords(serial.makespan)),
            "no two bars overlap",
            "It may be another core each moment: the system moves the program.",
            "real run",
            verdictOf(judged)};
}

Claim stairStep(const RunFacts &virtualPinned)
{
    const std::vector<double> shares = busyShares(virtualPinned);
    Judged judged = complete(virtualPinned);
    if (judged.holds && shares.size() != 3)
        judged = {false, std::to_string(shares.size()) + " cores were busy"};
    std::string seen;
    for (std::size_t i = 0; judged.holds && i < 3; ++i) {
        judged = near("a core's busy share", shares[i], static_cast<double>(i + 1) / 3, kExact);
        seen += (i == 0 ? "" : ", ") + percentWords(shares[i]);
    }
    return {"s2.stair-step",
            "Three pinned processes make a stair-step on three cores",
            seenOr(judged, "busy for " + seen + " of the run on three virtual cores"),
            "1/3, 2/3, 3/3",
            "The article shows three busy cores; 56 % of them were used, because the ranges are 1, 2 and 3 long.",
            "simulator",
            verdictOf(judged)};
}

Claim twiceIsTheBound(const BoundRuns &runs)
{
    const double three = speedUp(runs.virtualSerial, runs.virtualPinned);
    const double many = speedUp(runs.virtualSerial, runs.virtualMany);
    const double here = speedUp(runs.virtualSerial, runs.virtualHere);
    const double real = speedUp(runs.serial, runs.pinned);
    const Judged judged =
        all({complete(runs.serial), complete(runs.pinned), complete(runs.virtualSerial), complete(runs.virtualPinned),
             complete(runs.virtualMany), complete(runs.virtualHere),
             near("the speed-up on three cores", three, 2, kExact), near("the speed-up on 64 cores", many, 2, kExact)});
    const std::string cores = std::to_string(runs.pinned.usableCores.size());
    return {"s2.bound",
            "Three cores make it at most twice as fast (the article came to 1.69x)",
            seenOr(judged, timesWords(three) + " on three virtual cores, " + timesWords(many) + " on 64; here " +
                               timesWords(real) + " on " + cores + ", where " + timesWords(here) + " is possible"),
            "2.00x: the longest task is half of the work",
            "No number of cores makes this more than twice as fast (45.33 of 90.66 s).",
            "simulator",
            verdictOf(judged),
            real / here - 1};
}

Claim lessTime(const RunFacts &serial, const RunFacts &pinned)
{
    const Judged judged = all({complete(serial), complete(pinned)});
    const double saved = 1 - seconds(pinned.makespan) / seconds(serial.makespan);
    return {"s2.less-time",
            "41 % less time (90.66 s to 53.66 s)",
            seenOr(judged, percentWords(saved) + " less time here (" + timeWords(serial.makespan) + " to " +
                               timeWords(pinned.makespan) + ")"),
            "50 % on three cores and more",
            "",
            "-",
            judged.holds ? Verdict::Told : Verdict::Fail};
}

Claim pinningIsNotIt(const RunFacts &virtualPinned, const RunFacts &virtualUnpinned, const RunFacts &pinned,
                     const RunFacts &unpinned)
{
    const Judged judged =
        all({complete(virtualPinned), complete(virtualUnpinned), complete(pinned), complete(unpinned),
             near("the unpinned time by the pinned one", speedUp(virtualUnpinned, virtualPinned), 1, kExact)});
    return {"s2.pinning-is-not-it",
            "It is not the pinning that makes it faster",
            seenOr(judged, timeWords(virtualPinned.makespan) + " pinned and " + timeWords(virtualUnpinned.makespan) +
                               " unpinned on three virtual cores; here " + timeWords(pinned.makespan) + " and " +
                               timeWords(unpinned.makespan)),
            "the same time with and without pins",
            "The article lets the pin look like the cause: running at once is what helps. A pin only says which core "
            "works.",
            "simulator",
            verdictOf(judged)};
}

Claim pinsHold(const RunFacts &pinned)
{
    const Judged judged = pinnedByTask(pinned);
    std::vector<std::uint32_t> cores;
    for (const TaskFacts &task : pinned.tasks)
        cores.push_back(task.core);
    return {"s2.pins-hold",
            "Each task runs on the core that it pins itself to",
            seenOr(judged,
                   "tasks 0 to " + std::to_string(pinned.tasks.size() - 1) + " ran on CPUs " + listWords(cores)),
            "task i on the i-th usable CPU",
            "The task pins its worker, and the pin stays there for the worker's next task.",
            "real run",
            verdictOf(judged)};
}

Claim joinBeforeGet(const RunFacts &pinned)
{
    const Judged judged = all({submittedTogether(pinned), deliveredTogether(pinned)});
    return {"s2.join-before-get",
            "The program closes and joins the pool, then gets the results",
            seenOr(judged, "all delivered together, " + timeWords(pinned.tasks.back().delivered) + " into the run"),
            "nothing is delivered before the last task has ended",
            "get() alone would have handed on each result as it came.",
            "real run",
            verdictOf(judged)};
}

Claim workersForNothing(const RunFacts &pinned, std::uint32_t cpus)
{
    std::set<std::uint32_t> used;
    for (const TaskFacts &task : pinned.tasks)
        used.insert(task.worker);
    const std::string workers = std::to_string(pinned.lanes) + " workers for ";
    const Judged judged =
        all({complete(pinned),
             pinned.lanes == cpus ? Judged{} : Judged{false, workers + std::to_string(cpus) + " CPUs"}});
    return {"s2.workers",
            "Pool() without a number starts a worker a CPU",
            seenOr(judged, workers + std::to_string(pinned.tasks.size()) +
                               " tasks, " + std::to_string(pinned.lanes - used.size()) + " without work"),
            std::to_string(cpus) + " CPUs here",
            "Three would do: on a machine of many CPUs most of them start for nothing.",
            "real run",
            verdictOf(judged)};
}

Claim heavierIsBoundElsewhere(const RunFacts &virtualSerial, const RunFacts &virtualMany)
{
    const double ratio = speedUp(virtualSerial, virtualMany);
    const Judged judged =
        all({complete(virtualSerial), complete(virtualMany), near("the speed-up on 64 cores", ratio, 4, kExact)});
    return {"s2.heavier",
            "The share of the longest task decides what more cores gain",
            seenOr(judged, timesWords(ratio) + " for six tasks of three sizes on 64 virtual cores"),
            "4.00x: the longest task is a quarter of the work",
            "Heavier work as such gains nothing: ten times the ranges in three tasks are bound at 2.00x again.",
            "simulator",
            verdictOf(judged)};
}

} // namespace coreo::reproduce
