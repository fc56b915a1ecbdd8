#include "reproduce/s4_claims.h"

#include "reproduce/rules.h"
#include "reproduce/words.h"

#include <algorithm>
#include <numeric>

namespace coreo::reproduce {
namespace {

constexpr double kMostlyOverhead = 0.95;

double overhead(const RunFacts &serial, const RunFacts &pool)
{
    return 1 - seconds(serial.makespan) / seconds(pool.makespan);
}

Judged sameSchedule(const RunFacts &a, const RunFacts &b)
{
    if (const Judged whole = all({complete(a), complete(b)}); !whole.holds)
        return whole;
    if (a.tasks.size() != b.tasks.size())
        return {false, "the runs have different numbers of tasks"};
    for (std::size_t i = 0; i < a.tasks.size(); ++i) {
        const TaskFacts &x = a.tasks[i], &y = b.tasks[i];
        if (x.worker != y.worker || x.started != y.started || x.finished != y.finished)
            return {false, "task " + std::to_string(i) + " ran elsewhere or at another time"};
    }
    return {};
}

} // namespace

Claim imapOrder(const RunFacts &imap)
{
    const Judged judged = all({submittedTogether(imap), deliveredInOrder(imap)});
    return {"s4.imap-order",
            "Pool.imap hands the results on in the order of the list, whatever order the tasks end in",
            seenOr(judged, "finished " + listWords(orderBy(imap, Instant::Finished)) + ", delivered " +
                               listWords(orderBy(imap, Instant::Delivered))),
            "delivery(i) = the latest receipt of 0..i, exactly",
            "",
            "real run",
            verdictOf(judged)};
}

Claim unorderedAsReceived(const RunFacts &unordered)
{
    const Judged judged = all({submittedTogether(unordered), deliveredAsReceived(unordered)});
    return {"s4.unordered-as-received",
            "Pool.imap_unordered hands each result on the moment it comes back",
            seenOr(judged, "received and delivered " + listWords(orderBy(unordered, Instant::Delivered))),
            "delivery order = received order, and no result waits",
            "Only the delivery differs from imap, not who computes what.",
            "real run",
            verdictOf(judged)};
}

Claim sameHandOut(const RunFacts &imap, const RunFacts &unordered, const RunFacts &virtualImap,
                  const RunFacts &virtualUnordered)
{
    const Judged judged =
        all({firstInFirstOut(imap), firstInFirstOut(unordered), sameSchedule(virtualImap, virtualUnordered)});
    return {"s4.same-hand-out",
            "Both hand the tasks out in the same way",
            seenOr(judged, "first in, first out on every worker; on virtual cores each task has the same worker, start "
                           "and end in both"),
            "the next task goes to whoever is free",
            "The article reads as if imap_unordered handed out in another order: it is first in, first out in both.",
            "real run and simulator",
            verdictOf(judged)};
}

Claim orderIsLuck(const std::vector<RunFacts> &runs)
{
    std::size_t differed = 0;
    std::string example;
    Judged judged = runs.empty() ? Judged{false, "no run"} : Judged{};
    for (const RunFacts &run : runs) {
        judged = all({judged, deliveredAsReceived(run)});
        const std::vector<std::uint32_t> order = orderBy(run, Instant::Delivered);
        if (std::is_sorted(order.begin(), order.end()))
            continue;
        ++differed;
        if (example.empty())
            example = listWords(order);
    }
    const std::string count = std::to_string(differed) + " of " + std::to_string(runs.size()) + " runs differed";
    return {"s4.order-is-luck",
            "imap_unordered may print another order than 0 to 9",
            seenOr(judged, count + (example.empty() ? std::string() : "; one of them: " + example)),
            "whether it differs is luck: tasks of equal length often come in order",
            "The article prints 0 2 3 1 6 7 8 9 5 4 as if it had to be so.",
            "-",
            judged.holds ? Verdict::Told : Verdict::Fail};
}

Claim listFromZero(const RunFacts &imap)
{
    std::vector<std::uint32_t> expected(10);
    std::iota(expected.begin(), expected.end(), 0u);
    const std::vector<std::uint32_t> order = orderBy(imap, Instant::Delivered);
    const Judged judged =
        all({complete(imap), order == expected ? Judged{} : Judged{false, "delivered " + listWords(order)}});
    return {"s4.list-from-zero",
            "range(10) is printed as 0 to 9",
            seenOr(judged, "delivered " + listWords(order)),
            "0 1 2 3 4 5 6 7 8 9",
            "The article speaks of 1 to 10.",
            "real run",
            verdictOf(judged)};
}

Claim doneTakesTheNext(const RunFacts &real, const RunFacts &virtualRun)
{
    const std::vector<std::uint32_t> expected{0, 1, 2, 1, 2};
    std::vector<std::uint32_t> workers, realWorkers;
    for (const TaskFacts &task : virtualRun.tasks)
        workers.push_back(task.worker);
    for (const TaskFacts &task : real.tasks)
        realWorkers.push_back(task.worker);
    const Judged judged =
        all({firstInFirstOut(real), complete(virtualRun),
             workers == expected ? Judged{} : Judged{false, "the virtual workers were " + listWords(workers)}});
    return {"s4.done-takes-the-next",
            "A worker that is done takes the next task, whatever its number",
            seenOr(judged, "tasks 0 to 4 of 900, 300, 600, 700 and 400 ms ran on workers " + listWords(realWorkers) +
                               "; on virtual cores on " + listWords(workers)),
            "worker 1 is done first (300 ms) and takes task 3, then worker 2 (600 ms) takes task 4",
            "A Pool is not one CPU: it is its workers, and the system places each of them.",
            "real run and simulator",
            verdictOf(judged)};
}

Claim trivialDoesNotPay(const RunFacts &serial, const RunFacts &pool, const RunFacts &virtualSerial,
                        const RunFacts &virtualPool)
{
    const double share = overhead(virtualSerial, virtualPool);
    const Judged judged =
        all({complete(serial), complete(pool), complete(virtualSerial), complete(virtualPool),
             share > kMostlyOverhead
                 ? Judged{}
                 : Judged{false, "only " + percentWords(share) + " of the pool's time is overhead"}});
    const double each = seconds(pool.makespan) / static_cast<double>(std::max<std::size_t>(pool.tasks.size(), 1));
    return {"s4.trivial",
            "For f(x) = x a pool costs more than it saves",
            seenOr(judged, std::to_string(pool.tasks.size()) + " items here: " + timeWords(serial.makespan) +
                               " in series, " + timeWords(pool.makespan) + " in the pool (" +
                               fixed(each * 1e6, 2) + " us an item, starting included); with CPython's costs " +
                               percentWords(share) + " of the pool's time is overhead"),
            "overhead above 95 % of the pool's time, in the simulator",
            "The article gives no number: this is yours.",
            "simulator",
            verdictOf(judged)};
}

Claim poolCreation(const RunFacts &pool)
{
    const Judged judged =
        all({complete(pool), pool.workersReady > Time::zero() ? Judged{} : Judged{false, "no worker was started"}});
    return {"s4.pool-creation",
            "A pool has to be started before it can work",
            seenOr(judged, std::to_string(pool.lanes) + " workers were ready after " + timeWords(pool.workersReady)),
            "CPython: 19 ms for two forked workers until the first result",
            "",
            "-",
            judged.holds ? Verdict::Told : Verdict::Fail};
}

Time breakEvenLength(const std::vector<LengthPoint> &points)
{
    Time from = kNoTime;
    for (auto point = points.rbegin(); point != points.rend() && point->pool < point->serial; ++point)
        from = point->length;
    return from;
}

Claim poolWinsFrom(const std::vector<LengthPoint> &real, const std::vector<LengthPoint> &virtualOnes)
{
    const Time here = breakEvenLength(real);
    const Time virtually = breakEvenLength(virtualOnes);
    const bool holds = isTime(virtually) && !virtualOnes.empty() && virtually > virtualOnes.front().length;
    const Judged judged = holds ? Judged{} : Judged{false, "on virtual cores no length divides loss from gain"};
    return {"s4.pool-wins-from",
            "From some task length on the pool wins",
            seenOr(judged, (isTime(here) ? "here from tasks of about " + timeWords(here) + " on"
                                         : std::string("not here, at none of the lengths tried")) +
                               "; with CPython's costs on two virtual cores from " + timeWords(virtually) + " on"),
            "below it the pool loses, above it it wins, in the simulator",
            "",
            "simulator",
            verdictOf(judged)};
}

} // namespace coreo::reproduce
