#include "reproduce/rules.h"

#include "reproduce/words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace coreo::reproduce {
namespace {

std::string taskName(std::size_t task)
{
    return "task " + std::to_string(task);
}

Time lastReceived(const RunFacts &run)
{
    Time last{};
    for (const TaskFacts &task : run.tasks)
        last = std::max(last, task.received);
    return last;
}

/// How the program hands on: our engine stamps results with the instant that made them deliverable; CPython's programs get
/// to it when they run again, but never before, and in the order in which it fell due.
Judged deliveredLater(const RunFacts &run, const std::vector<Time> &due)
{
    std::vector<std::size_t> order(due.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return due[a] < due[b]; });
    Time before = Time::min();
    for (const std::size_t i : order) {
        const Time delivered = run.tasks[i].delivered;
        if (delivered < due[i])
            return {false, taskName(i) + " was delivered at " + timeWords(delivered) + ", before " + timeWords(due[i])};
        if (delivered < before)
            return {false, taskName(i) + " was delivered before one that was due before it"};
        before = delivered;
    }
    return {};
}

/// `due(i)` says when task i is to be delivered.
template<class Due>
Judged deliveredAt(const RunFacts &run, Due due)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    if (run.onPython) {
        std::vector<Time> expected;
        for (std::size_t i = 0; i < run.tasks.size(); ++i)
            expected.push_back(due(i));
        return deliveredLater(run, expected);
    }
    for (std::size_t i = 0; i < run.tasks.size(); ++i)
        if (const Time expected = due(i); run.tasks[i].delivered != expected)
            return {false, taskName(i) + " was delivered at " + timeWords(run.tasks[i].delivered) + ", due at " +
                               timeWords(expected)};
    return {};
}

/// Computations of each lane, by their start.
std::map<std::uint32_t, std::vector<Stretch>> computationsByLane(const RunFacts &run)
{
    std::map<std::uint32_t, std::vector<Stretch>> lanes;
    for (const Stretch &stretch : run.stretches)
        if (stretch.kind == SpanKind::Compute)
            lanes[stretch.worker].push_back(stretch);
    for (auto &[lane, stretches] : lanes)
        std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) {
            return std::tie(a.start, a.end) < std::tie(b.start, b.end);
        });
    return lanes;
}

} // namespace

std::string seenOr(const Judged &judged, const std::string &text)
{
    return judged.holds ? text : judged.why;
}

Verdict verdictOf(const Judged &judged)
{
    return judged.holds ? Verdict::Pass : Verdict::Fail;
}

Judged all(std::initializer_list<Judged> judged)
{
    const auto broken = std::find_if(judged.begin(), judged.end(), [](const Judged &each) { return !each.holds; });
    return broken == judged.end() ? Judged{} : *broken;
}

Judged complete(const RunFacts &run)
{
    if (run.complete && !run.tasks.empty())
        return {};
    return {false, "the run is not whole: a task is missing, wrong or doubled"};
}

Judged oneAfterTheOther(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    for (std::size_t i = 1; i < run.tasks.size(); ++i) {
        if (run.tasks[i].submitted < run.tasks[i - 1].delivered)
            return {false, taskName(i) + " was submitted before " + taskName(i - 1) + " was delivered"};
        if (run.tasks[i].started < run.tasks[i - 1].finished)
            return {false, taskName(i) + " began before " + taskName(i - 1) + " had ended"};
    }
    return {};
}

Judged submittedTogether(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    Time firstReceived = run.tasks.front().received;
    for (const TaskFacts &task : run.tasks)
        firstReceived = std::min(firstReceived, task.received);
    for (std::size_t i = 0; i < run.tasks.size(); ++i)
        if (run.tasks[i].submitted > firstReceived)
            return {false, taskName(i) + " was submitted only after a result was there"};
    return {};
}

Judged deliveredInOrder(const RunFacts &run)
{
    Time latest{};
    return deliveredAt(run, [&](std::size_t i) { return latest = std::max(latest, run.tasks[i].received); });
}

Judged deliveredTogether(const RunFacts &run)
{
    const Time last = lastReceived(run);
    return deliveredAt(run, [&](std::size_t) { return last; });
}

Judged deliveredAsReceived(const RunFacts &run)
{
    return deliveredAt(run, [&](std::size_t i) { return run.tasks[i].received; });
}

Judged firstInFirstOut(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    std::map<std::uint32_t, std::uint32_t> newest;
    for (const std::uint32_t task : orderBy(run, Instant::Started)) {
        const auto [last, isFirst] = newest.try_emplace(run.tasks[task].worker, task);
        if (!isFirst && last->second > task)
            return {false, taskName(task) + " was taken after " + taskName(last->second) + " by the same worker"};
        last->second = task;
    }
    return {};
}

Judged oneWorkerATask(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    if (run.lanes != run.tasks.size())
        return {false, std::to_string(run.lanes) + " workers for " + std::to_string(run.tasks.size()) + " tasks"};
    for (std::uint32_t i = 0; i < run.tasks.size(); ++i)
        if (run.tasks[i].worker != i)
            return {false, taskName(i) + " ran on worker " + std::to_string(run.tasks[i].worker)};
    return {};
}

Judged pinnedByTask(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    if (run.usableCores.empty())
        return {false, "no core is usable"};
    for (std::size_t i = 0; i < run.tasks.size(); ++i) {
        const std::uint32_t core = run.usableCores[i % run.usableCores.size()];
        if (run.tasks[i].core != core)
            return {false, taskName(i) + " ended on core " + std::to_string(run.tasks[i].core) + ", pinned to core " +
                               std::to_string(core)};
    }
    return {};
}

Judged oneAtATimeOnALane(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    for (const auto &[lane, stretches] : computationsByLane(run))
        for (std::size_t i = 1; i < stretches.size(); ++i)
            if (stretches[i].start < stretches[i - 1].end)
                return {false, taskName(stretches[i].task) + " computed while " + taskName(stretches[i - 1].task) +
                                   " did, both on lane " + std::to_string(lane)};
    return {};
}

Judged batchesTold(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    const std::size_t batch = (run.tasks.size() + run.lanes - 1) / run.lanes;
    for (std::size_t i = 0; i < run.tasks.size(); ++i) {
        const TaskFacts &first = run.tasks[i / batch * batch];
        if (run.tasks[i].worker != first.worker)
            return {false, taskName(i) + " ran on another loop than its batch"};
        if (run.tasks[i].received != first.received)
            return {false, taskName(i) + " was told at another time than its batch"};
    }
    std::set<std::uint32_t> loops;
    for (std::size_t i = 0; i < run.tasks.size(); i += batch)
        if (!loops.insert(run.tasks[i].worker).second)
            return {false, "two batches ran on loop " + std::to_string(run.tasks[i].worker)};
    return {};
}

/// asyncio reads its clock for a timer some moments after the instant from which we reckon the sleep: a task that was put
/// off just then is due later than we know. So few of them may seem to be overtaken on CPython, as a share.
constexpr double kPutOff = 0.05;

Judged begunAsDue(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    std::map<std::uint32_t, Time> due; // by task: the end of its last sleep
    for (const Stretch &stretch : run.stretches)
        if (stretch.kind == SpanKind::Wait)
            due[stretch.task] = std::max(due[stretch.task], stretch.end);
    const std::size_t allowed = run.onPython ? static_cast<std::size_t>(kPutOff * static_cast<double>(run.tasks.size())) : 0;
    std::size_t overtaken = 0;
    for (const auto &[lane, stretches] : computationsByLane(run)) {
        Time newest{};
        for (const Stretch &stretch : stretches) {
            const auto mine = due.find(stretch.task);
            if (mine == due.end())
                continue;
            if (stretch.start < mine->second)
                return {false, taskName(stretch.task) + " woke before its sleep was over"};
            if (mine->second < newest && ++overtaken > allowed)
                return {false, taskName(stretch.task) + " was due before one that computed before it"};
            newest = std::max(newest, mine->second);
        }
    }
    return {};
}

Judged waitsOnTheLoop(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    bool waited = false;
    for (const Stretch &stretch : run.stretches) {
        const bool onLoop = stretch.worker + 1 == run.lanes;
        if (onLoop != (stretch.kind == SpanKind::Wait))
            return {false, taskName(stretch.task) + (onLoop ? " computed on the loop" : " waited in the pool")};
        waited = waited || onLoop;
    }
    return waited ? Judged{} : Judged{false, "nothing waited on the loop"};
}

Judged lockHeldInTurn(const RunFacts &run)
{
    if (const Judged whole = complete(run); !whole.holds)
        return whole;
    if (run.onPython)
        return {}; // whose turn it is only the interpreter knows
    std::set<std::uint32_t> holders;
    Time newest{};
    for (const Hold &hold : run.holds) {
        if (hold.at < newest)
            return {false,
                    "the lock changed hands at " + timeWords(hold.at) + ", after a change at " + timeWords(newest)};
        newest = hold.at;
        holders.insert(hold.worker);
    }
    for (const TaskFacts &task : run.tasks)
        if (!holders.contains(task.worker))
            return {false, "worker " + std::to_string(task.worker) + " computed and never held the lock"};
    return {};
}

Judged near(const char *what, double seen, double expected, double tolerance)
{
    if (std::abs(seen - expected) <= tolerance * std::abs(expected))
        return {};
    return {false, std::string(what) + " is " + fixed(seen, 4) + ", expected " + fixed(expected, 4) + " within " +
                       percentWords(tolerance)};
}

} // namespace coreo::reproduce
