#include "reproduce/s1_claims.h"

#include "reproduce/rules.h"
#include "reproduce/words.h"

#include <algorithm>

namespace coreo::reproduce {
namespace {

constexpr double kExact = 1e-6; ///< step lengths are rounded to nanoseconds

/// A and B, and how long each would take alone.
Judged twoTasks(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    return run.tasks.size() == 2 ? Judged{} : Judged{false, "there are not two tasks"};
}

double share(Time part, Time whole)
{
    return seconds(part) / seconds(whole);
}

Time length(const RunFacts &run, std::size_t task)
{
    return run.tasks[task].finished - run.tasks[task].started;
}

/// On virtual cores: both at once, the whole as long as A, and B handed on after `deliveredShare` of it.
Judged bothAtOnce(const RunFacts &run, double deliveredShare)
{
    if (const Judged two = twoTasks(run); !two.holds)
        return two;
    return all({near("the makespan by A's length", share(run.makespan, length(run, 0)), 1, kExact),
                near("B's end, as a share", share(run.tasks[1].finished, run.makespan), 0.25, kExact),
                near("B's delivery, as a share", share(run.tasks[1].delivered, run.makespan), deliveredShare, kExact)});
}

/// While another one wants the lock nobody keeps it for longer than one switch interval: until B has ended.
Judged slicesOfOneInterval(const RunFacts &run)
{
    for (std::size_t i = 0; i + 1 < run.holds.size() && run.holds[i + 1].at < run.tasks[1].finished; ++i)
        if (const Time slice = run.holds[i + 1].at - run.holds[i].at; slice > run.switchInterval)
            return {false, "a thread kept the lock for " + timeWords(slice)};
    return run.holds.size() > 3 ? Judged{} : Judged{false, "the lock hardly changed hands"};
}

/// How long each echo's worker waited for the lock after its pause, sorted.
std::vector<Time> echoLags(const RunFacts &run)
{
    std::vector<Time> sorted;
    for (const Stretch &pause : run.stretches) {
        if (pause.kind != SpanKind::Wait)
            continue;
        if (run.onPython) { // sleep() comes back with the lock
            sorted.push_back(std::max(Time::zero(), pause.end - pause.start - run.meanWait));
            continue;
        }
        const auto hold = std::find_if(run.holds.begin(), run.holds.end(), [&](const Hold &each) {
            return each.worker == pause.worker && each.at >= pause.end;
        });
        if (hold != run.holds.end())
            sorted.push_back(hold->at - pause.end);
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

std::string instants(const RunFacts &run)
{
    const TaskFacts &a = run.tasks[0], &b = run.tasks[1];
    return "A ended at " + timeWords(a.finished) + " and was delivered at " + timeWords(a.delivered) + ", B at " +
           timeWords(b.finished) + " and " + timeWords(b.delivered);
}

} // namespace

Claim joinTellsLate(const RunFacts &real, const RunFacts &virtualRun)
{
    const Judged judged =
        all({twoTasks(real), oneWorkerATask(real), submittedTogether(real), deliveredInOrder(real),
             real.result.empty() ? Judged{} : Judged{false, "there is a result: " + real.result},
             bothAtOnce(virtualRun, 1)});
    return {"s1.join",
            "Process.start, then join: B is known only when A has ended, and there is no result",
            seenOr(judged, judged.holds ? instants(real) + "; no result" : std::string()),
            "a process a task; delivery = the later end of A and B; B ends at a quarter and is told at the end",
            "Only the waiting is in the order of the joins, not the running.",
            "real run and simulator",
            verdictOf(judged)};
}

Claim applyIsOneByOne(const RunFacts &real, const RunFacts &virtualRun)
{
    const Judged judged =
        all({twoTasks(real), twoTasks(virtualRun), oneAfterTheOther(real), oneAfterTheOther(virtualRun),
             virtualRun.makespan == sumOfTasks(virtualRun) ? Judged{}
                                                           : Judged{false, "the makespan is not the sum of both"}});
    return {"s1.apply",
            "Pool.apply runs B after A",
            seenOr(judged, judged.holds ? instants(real) : std::string()),
            "B is submitted when A was delivered; the whole takes the sum of both",
            "",
            "real run and simulator",
            verdictOf(judged)};
}

Claim getWaitsForTheLongOne(const RunFacts &real, const RunFacts &virtualRun)
{
    const Judged judged =
        all({twoTasks(real), submittedTogether(real), deliveredInOrder(real), bothAtOnce(virtualRun, 1)});
    return {"s1.apply-async",
            "With apply_async and get both run at once; get(A) waits, then get(B) is instant",
            seenOr(judged, judged.holds ? instants(real) : std::string()),
            "both submitted at once; delivery = the later receipt of A and B; B ends at a quarter and is delivered at "
            "the end",
            "",
            "real run and simulator",
            verdictOf(judged)};
}

Claim executorMapInStartOrder(const RunFacts &real, const RunFacts &virtualRun)
{
    const Judged judged =
        all({twoTasks(real), submittedTogether(real), deliveredInOrder(real), bothAtOnce(virtualRun, 1)});
    return {"s1.executor-map",
            "Executor.map hands results on in start order",
            seenOr(judged, judged.holds ? instants(real) : std::string()),
            "delivery = the later receipt of A and B",
            "The article says it of ProcessPoolExecutor as such: it holds for map only.",
            "real run and simulator",
            verdictOf(judged)};
}

Claim asCompletedNeedsNoLoop(const RunFacts &real, const RunFacts &virtualRun)
{
    const Judged judged =
        all({twoTasks(real), submittedTogether(real), deliveredAsReceived(real), bothAtOnce(virtualRun, 0.25)});
    return {"s1.as-completed",
            "submit with as_completed delivers in completion order",
            seenOr(judged, judged.holds ? instants(real) : std::string()),
            "each delivered when received; B at a quarter of the time",
            "The article has it as asyncio's: concurrent.futures.as_completed does it without any event loop.",
            "real run and simulator",
            verdictOf(judged)};
}

Claim loopDeliversAsTheyEnd(const RunFacts &real, const RunFacts &virtualRun)
{
    const Judged judged = all({twoTasks(real), deliveredAsReceived(real), bothAtOnce(virtualRun, 0.25)});
    return {"s1.asyncio",
            "run_in_executor with as_completed delivers in completion order",
            seenOr(judged, judged.holds ? instants(real) : std::string()),
            "each delivered when received; B at a quarter of the time",
            "",
            "real run and simulator",
            verdictOf(judged)};
}

Claim gatherInArgumentOrder(const RunFacts &real, const RunFacts &virtualRun)
{
    const Judged judged = all({twoTasks(real), deliveredTogether(real), bothAtOnce(virtualRun, 1)});
    return {"s1.gather",
            "run_in_executor with gather delivers all at once, in argument order",
            seenOr(judged, judged.holds ? instants(real) : std::string()),
            "delivery = the last receipt, for both",
            "",
            "real run and simulator",
            verdictOf(judged)};
}

Claim threadsTakeTurns(const RunFacts &real, const RunFacts &virtualRun)
{
    Judged judged = all({twoTasks(real), lockHeldInTurn(real), twoTasks(virtualRun), lockHeldInTurn(virtualRun)});
    const double exact = share(virtualRun.makespan, virtualRun.serialTime);
    if (judged.holds)
        judged = all({near("the makespan by both tasks' own time", exact, 1, kExact), slicesOfOneInterval(virtualRun)});
    const double ratio = share(real.makespan, real.serialTime);
    const std::string hands =
        real.onPython ? "" : ", and the lock changed hands " + std::to_string(real.holds.size()) + " times";
    return {"s1.threads",
            "Two threads that compute take as long as one after the other: one lock",
            seenOr(judged, timesWords(exact) + " of the time in series on two virtual cores, slices of at most " +
                               timeWords(virtualRun.switchInterval) + "; here " + timesWords(ratio) + hands),
            "1.00x, slices of one switch interval",
            "Threads overlap while they wait; under the interpreter lock only one of them computes.",
            "real run and simulator",
            verdictOf(judged),
            ratio - 1};
}

Claim convoy(const RunFacts &real, const RunFacts &virtualRun, std::uint32_t busy)
{
    const std::vector<Time> exact = echoLags(virtualRun), seen = echoLags(real);
    Judged judged = all({lockHeldInTurn(real), lockHeldInTurn(virtualRun)});
    if (judged.holds && (exact.empty() || seen.empty()))
        judged = {false, "there was no echo"};
    const double interval = seconds(virtualRun.switchInterval);
    const auto intervals = [&](Time lag) { return seconds(lag) / interval; };
    if (judged.holds && (intervals(exact.front()) < 1 || intervals(exact.back()) > 2))
        judged = {false, "an echo waited " + timeWords(exact.front()) + " to " + timeWords(exact.back())};
    const std::string threads = std::to_string(busy) + (busy == 1 ? " computing thread" : " computing threads");
    return {"s1.convoy-" + std::to_string(busy),
            "Beside " + threads + " an echo waits for the lock after each of its pauses",
            seenOr(judged, judged.holds
                               ? timeWords(exact.front()) + " to " + timeWords(exact.back()) +
                                     " on virtual cores; here " + timeWords(seen[seen.size() / 2]) + " (median)"
                               : std::string()),
            "one to two switch intervals of " + timeWords(virtualRun.switchInterval),
            "",
            "real run and simulator",
            verdictOf(judged),
            judged.holds ? std::optional<double>(seconds(seen[seen.size() / 2]) / seconds(exact[exact.size() / 2]) - 1)
                         : std::nullopt};
}

Claim readingOnTheLoop(const RunFacts &real)
{
    const Judged judged = waitsOnTheLoop(real);
    return {"s1.mixed",
            "Reading and counting go under one API, and the merged word counts are right",
            seenOr(judged, std::to_string(real.tasks.size()) + " files, " + real.result + " words in " +
                               timeWords(real.makespan)),
            "every wait on the event loop's lane, every computation in the pool, every count checked",
            "The calls are alike, the costs are not: a wait on the loop is free, a computation there stops all others.",
            "real run",
            verdictOf(judged)};
}

} // namespace coreo::reproduce
