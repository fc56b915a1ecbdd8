#include "reproduce/s1_claims.h"

#include "reproduce/rules.h"
#include "reproduce/words.h"

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

std::string instants(const RunFacts &run)
{
    return "A ended at " + timeWords(run.tasks[0].finished) + " and was delivered at " + timeWords(run.tasks[0].delivered) +
           ", B at " + timeWords(run.tasks[1].finished) + " and " + timeWords(run.tasks[1].delivered);
}

} // namespace

Claim joinTellsLate(const RunFacts &real, const RunFacts &virtualRun)
{
    const Judged judged =
        all({twoTasks(real), oneWorkerATask(real), submittedTogether(real), deliveredInOrder(real),
             real.result.empty() ? Judged{} : Judged{false, "there is a result: " + real.result}, bothAtOnce(virtualRun, 1)});
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
             virtualRun.makespan == sumOfTasks(virtualRun) ? Judged{} : Judged{false, "the makespan is not the sum of both"}});
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
            "both submitted at once; delivery = the later receipt of A and B; B ends at a quarter and is delivered at the end",
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

} // namespace coreo::reproduce
