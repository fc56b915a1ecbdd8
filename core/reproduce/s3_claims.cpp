#include "reproduce/s3_claims.h"

#include "reproduce/rules.h"
#include "reproduce/words.h"

#include <algorithm>

namespace coreo::reproduce {
namespace {

constexpr double kModel = 0.15; ///< how far T may be from the model (SEMANTICS, section 6)
constexpr std::size_t kParts = 4;

Judged wholeRuns(const LoopRuns &runs)
{
    return all({complete(runs.one), complete(runs.two), complete(runs.virtualOne), complete(runs.virtualTwo)});
}

double ratio(const RunFacts &one, const RunFacts &two)
{
    return seconds(one.makespan) / seconds(two.makespan);
}

std::string figures(const LoopRuns &runs)
{
    return timeWords(runs.virtualOne.makespan) + " on one loop and " + timeWords(runs.virtualTwo.makespan) +
           " on two virtually (" + timesWords(ratio(runs.virtualOne, runs.virtualTwo)) + "); here " +
           timeWords(runs.one.makespan) + " and " + timeWords(runs.two.makespan) + " (" +
           timesWords(ratio(runs.one, runs.two)) + ")";
}

double largest(const std::vector<Time> &times)
{
    return times.empty() ? 0 : seconds(*std::max_element(times.begin(), times.end()));
}

/// The mean lag grows from each quarter of the tasks, by when they were due, to the next.
Judged growing(const std::vector<Time> &lag)
{
    if (lag.size() < kParts)
        return {false, "too few tasks slept"};
    double before = -1;
    for (std::size_t part = 0; part < kParts; ++part) {
        const std::size_t first = lag.size() * part / kParts, last = lag.size() * (part + 1) / kParts;
        double sum = 0;
        for (std::size_t i = first; i < last; ++i)
            sum += seconds(lag[i]);
        const double mean = sum / static_cast<double>(last - first);
        if (mean <= before)
            return {false, "the lag does not grow in quarter " + std::to_string(part + 1)};
        before = mean;
    }
    return {};
}

/// How many times as fast two loops are, held against `expected`.
Claim secondLoopsGain(const LoopRuns &runs, double expected, double tolerance, const char *id, const char *claim,
                      const char *correction)
{
    const double exact = ratio(runs.virtualOne, runs.virtualTwo);
    const Judged judged = all({wholeRuns(runs), near("two loops' speed by one's", exact, expected, tolerance)});
    return {id,
            claim,
            seenOr(judged, figures(runs)),
            timesWords(expected) + " within " + fixed(tolerance * 100, 0) + " %",
            correction,
            "simulator",
            verdictOf(judged),
            ratio(runs.one, runs.two) / exact - 1};
}

} // namespace

Time modelTime(const SleepersPlan &plan, std::uint32_t loops)
{
    return std::max(plan.most + plan.compute, plan.least + plan.compute * plan.tasks / loops);
}

Claim oneLoopIsOneCore(const LoopRuns &runs)
{
    const Judged judged =
        all({wholeRuns(runs), oneAtATimeOnALane(runs.one), begunAsDue(runs.one), deliveredTogether(runs.one),
             oneAtATimeOnALane(runs.virtualOne), begunAsDue(runs.virtualOne),
             runs.one.lanes == 1 ? Judged{} : Judged{false, std::to_string(runs.one.lanes) + " lanes for one loop"}});
    return {"s3.one-loop",
            "One event loop is one busy core",
            seenOr(judged, std::to_string(runs.one.tasks.size()) +
                               " tasks on one lane, never two computing at once, begun in the order in which their "
                               "sleeps were due"),
            "no two computations overlap; gather delivers all at the last end",
            "",
            "real run and simulator",
            verdictOf(judged)};
}

Claim lagRamp(const LoopRuns &runs)
{
    const double expected = seconds(modelTime(runs.plan, 1) - runs.plan.most);
    const double exact = largest(lags(runs.virtualOne)), seen = largest(lags(runs.one));
    const Judged judged =
        all({wholeRuns(runs), growing(lags(runs.virtualOne)),
             near("the largest lag in seconds", exact, expected, kModel)});
    return {"s3.lag-ramp",
            "On one loop tasks wake later and later",
            seenOr(judged, "up to " + fixed(exact, 3) + " s after the sleep was due, virtually; here up to " +
                               fixed(seen, 3) + " s"),
            "the lag grows to n*c - s_max = " + fixed(expected, 3) + " s, within 15 %",
            "The article does not show it: the loop gets to a task only when those due before have computed.",
            "simulator",
            verdictOf(judged),
            seen / exact - 1};
}

Claim twoLoopsAreTwiceAsFast(const LoopRuns &runs)
{
    return secondLoopsGain(runs, 2, 0.1, "s3.two-loops",
                           "Where computing dominates, a loop on each of two cores is about twice as fast", "");
}

Claim sleepsGainNothing(const LoopRuns &runs)
{
    return secondLoopsGain(runs, 1, 0.05, "s3.sleeps", "Where sleeps dominate, a second loop gains nothing",
                           "The article gives every core a loop as if each always helped: no core can sleep faster.");
}

Claim timeFollowsTheModel(const char *id, const char *name, const LoopRuns &runs)
{
    const double one = seconds(modelTime(runs.plan, 1)), two = seconds(modelTime(runs.plan, 2));
    const Judged judged =
        all({wholeRuns(runs), near("T(1) in seconds", seconds(runs.virtualOne.makespan), one, kModel),
             near("T(2) in seconds", seconds(runs.virtualTwo.makespan), two, kModel)});
    return {id,
            std::string("T(W) = max(s_max + c, s_min + n*c/W), where ") + name,
            seenOr(judged, figures(runs)),
            "T(1) = " + fixed(one, 3) + " s, T(2) = " + fixed(two, 3) + " s, within 15 %",
            "",
            "simulator",
            verdictOf(judged),
            seconds(runs.two.makespan) / two - 1};
}

Claim batchesComeAsAWhole(const LoopRuns &runs)
{
    const Judged judged =
        all({wholeRuns(runs), batchesTold(runs.two), oneAtATimeOnALane(runs.two), begunAsDue(runs.two),
             deliveredTogether(runs.two), batchesTold(runs.virtualTwo)});
    const std::vector<TaskFacts> &tasks = runs.two.tasks;
    std::string told;
    if (judged.holds)
        for (std::size_t i = 0; i < tasks.size(); i += (tasks.size() + runs.two.lanes - 1) / runs.two.lanes)
            told.append(told.empty() ? "" : " and ").append(timeWords(tasks[i].received));
    return {"s3.batches",
            "Each core's loop hands its batch back as a whole, and the parent merges them",
            seenOr(judged, "batches told at " + told + ", all delivered at " + timeWords(runs.two.makespan)),
            "equal batches in a row, one a loop; all delivered with the last",
            "Batches are dealt before anything runs: the slowest one decides.",
            "real run and simulator",
            verdictOf(judged)};
}

} // namespace coreo::reproduce
