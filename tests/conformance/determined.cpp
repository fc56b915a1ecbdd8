#include "conformance/determined.h"

#include "strategies/strategy.h"

#include <algorithm>
#include <set>

namespace coreo::test {
namespace {

using Findings = std::vector<std::string>;

std::string list(const std::vector<TaskId> &tasks)
{
    std::string out;
    for (const TaskId task : tasks)
        out.append(out.empty() ? "" : " ").append(std::to_string(task.value));
    return out;
}

bool hasFault(const Ran &ran)
{
    return !ran.history->spec.fault.empty();
}

/// The size in which tasks are handed out together.
std::uint32_t chunkOf(const RunSpec &spec)
{
    const StrategyInfo &strategy = *findStrategy(spec.strategy);
    return strategy.takesChunk || spec.strategy == "loop_per_core" ? std::max(1u, spec.chunk) : 1;
}

std::vector<TaskId> deliveredOrder(const Ran &ran)
{
    const TaskLog &log = ran.history->delivered;
    return {log.tasks.begin(), log.tasks.begin() + log.size()};
}

void checkDelivery(const Ran &ran, Findings &out)
{
    const std::vector<TaskId> order = deliveredOrder(ran);
    const DeliveryRule rule = ran.history->delivery;
    if (rule == DeliveryRule::Ordered && !std::is_sorted(order.begin(), order.end()))
        out.push_back("an ordered strategy delivered " + list(order));
    if (rule == DeliveryRule::AtOnce && ran.history->delivered.stamps.size() > 1)
        out.push_back("everything at once came in " + std::to_string(ran.history->delivered.stamps.size()) + " deliveries");
    if (rule == DeliveryRule::AtOnce && !std::is_sorted(order.begin(), order.end()))
        out.push_back("everything at once, but in the order " + list(order));
    for (const TaskId task : order) {
        const TaskTable &table = *ran.table;
        if (!isTime(table.received(task)) || table.delivered(task) < table.received(task))
            out.push_back("task " + std::to_string(task.value) + " was delivered before it was received");
        if (!isTime(table.finished(task)) || table.received(task) < table.finished(task))
            out.push_back("task " + std::to_string(task.value) + " was received before it had finished");
    }
    if (ran.history->duplicates.load() > 0)
        out.push_back("something was delivered twice");
}

/// concurrent.futures.as_completed() hands on in any order what was there when it was called: after the last submit.
Time callOfAsCompleted(const Ran &ran)
{
    const AppendLog<Submission> &calls = ran.history->submissions;
    return ran.history->spec.strategy == "executor_as_completed" && calls.size() > 0 ? calls[calls.size() - 1].at : Time::min();
}

/// As they come means: in the order in which chunks were received; inside a chunk by index.
void checkUnordered(const Ran &ran, Findings &out)
{
    if (ran.history->delivery != DeliveryRule::Unordered)
        return;
    const std::uint32_t chunk = chunkOf(ran.history->spec);
    const std::vector<TaskId> order = deliveredOrder(ran);
    const Time called = callOfAsCompleted(ran);
    Time before = called;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Time received = ran.table->received(order[i]);
        if (received < before && received >= called)
            out.push_back("task " + std::to_string(order[i].value) + " overtook one that was received before it");
        before = std::max(before, received);
        if (i > 0 && order[i].value / chunk == order[i - 1].value / chunk && order[i] < order[i - 1])
            out.push_back("inside a chunk: task " + std::to_string(order[i].value) + " after a later one");
    }
}

/// A chunk is one worker's, one after the other, and nothing else of that worker's in between.
void checkChunks(const Ran &ran, Findings &out)
{
    const RunSpec &spec = ran.history->spec;
    const std::uint32_t chunk = chunkOf(spec);
    if (chunk <= 1 || spec.onLoops())
        return;
    for (std::uint32_t i = 1; i < spec.tasks; ++i) {
        const TaskId task(i), before(i - 1);
        if (i % chunk == 0 || !isTime(ran.table->started(task)) || !isTime(ran.table->finished(before)))
            continue;
        if (ran.table->worker(task) != ran.table->worker(before))
            out.push_back("tasks " + std::to_string(i - 1) + " and " + std::to_string(i) + " of one chunk ran on two workers");
        else if (ran.table->started(task) < ran.table->finished(before))
            out.push_back("task " + std::to_string(i) + " began before the one before it in its chunk had ended");
    }
}

/// No more tasks at a time than there are workers; with apply never two.
void checkInFlight(const Ran &ran, Findings &out)
{
    const RunSpec &spec = ran.history->spec;
    if (spec.onLoops() || spec.waitsOnCoordinator() || spec.processPerTask())
        return;
    const std::uint32_t most = spec.strategy == "pool_apply" || spec.strategy == "serial" ? 1 : spec.workers;
    std::vector<std::pair<Time, int>> events;
    for (std::uint32_t i = 0; i < spec.tasks; ++i)
        if (isTime(ran.table->started(TaskId(i))) && isTime(ran.table->finished(TaskId(i)))) {
            events.emplace_back(ran.table->started(TaskId(i)), 1);
            events.emplace_back(ran.table->finished(TaskId(i)), -1);
        }
    std::sort(events.begin(), events.end()); // ends before starts of the same instant
    int now = 0, peak = 0;
    for (const auto &[at, step] : events)
        peak = std::max(peak, now += step);
    if (peak > static_cast<int>(most))
        out.push_back(std::to_string(peak) + " tasks at a time where " + std::to_string(most) + " can be");
}

/// One loop computes one task at a time.
void checkLoops(const Ran &ran, Findings &out)
{
    if (!ran.history->spec.onLoops())
        return;
    for (std::uint32_t lane = 0; lane < ran.history->laneCount(); ++lane) {
        std::vector<std::pair<Time, Time>> computing;
        const AppendLog<Span> &spans = ran.history->lane(lane).spans;
        for (std::size_t i = 0; i < spans.size(); ++i)
            if (spans[i].kind == SpanKind::Compute)
                computing.emplace_back(spans[i].start, spans[i].end);
        std::sort(computing.begin(), computing.end());
        for (std::size_t i = 1; i < computing.size(); ++i)
            if (computing[i].first < computing[i - 1].second)
                out.push_back("loop " + std::to_string(lane) + " computed two tasks at once");
    }
}

void checkWhole(const Ran &ran, Findings &out)
{
    const RunSpec &spec = ran.history->spec;
    if (hasFault(ran)) {
        if (ran.summary.of(TaskState::Failed) != 1)
            out.push_back(std::to_string(ran.summary.of(TaskState::Failed)) + " tasks failed where one throws");
        if (ran.summary.wrong != 0)
            out.push_back("a result is wrong");
        return;
    }
    if (!ran.summary.allOk() || ran.history->state() != RunState::Complete)
        out.push_back("not all ok: " + std::to_string(ran.summary.of(TaskState::Ok)) + " of " + std::to_string(spec.tasks) + ", " +
                      std::to_string(ran.summary.wrong) + " wrong, " + std::to_string(ran.table->deliveredCount()) + " delivered");
    std::set<TaskId> once;
    for (const TaskId task : deliveredOrder(ran))
        once.insert(task);
    if (once.size() != spec.tasks)
        out.push_back(std::to_string(once.size()) + " of " + std::to_string(spec.tasks) + " tasks were delivered");
}

/// Whether an exception leaves open what else is delivered: what had come before it, in whichever order.
bool deliveredByLuck(const RunSpec &spec)
{
    return spec.strategy == "pool_imap_unordered" && chunkOf(spec) > 1;
}

} // namespace

std::vector<std::string> determined(const Ran &ran)
{
    Findings out;
    checkWhole(ran, out);
    checkDelivery(ran, out);
    checkUnordered(ran, out);
    checkChunks(ran, out);
    checkInFlight(ran, out);
    checkLoops(ran, out);
    return out;
}

std::vector<std::string> differences(const Ran &one, const Ran &other)
{
    Findings out;
    const RunSpec &spec = one.history->spec;
    if (one.history->spec.chunk != other.history->spec.chunk)
        out.push_back("the chunk is " + std::to_string(other.history->spec.chunk) + ", natively " + std::to_string(spec.chunk));
    if (!hasFault(one) && one.summary.result != other.summary.result)
        out.push_back("the result is " + other.summary.result + ", natively " + one.summary.result);
    if (hasFault(one) && !deliveredByLuck(spec) && one.table->deliveredCount() != other.table->deliveredCount())
        out.push_back(std::to_string(other.table->deliveredCount()) + " results were delivered before the exception ended the program, natively " +
                      std::to_string(one.table->deliveredCount()));
    if ((one.history->state() == RunState::Complete) != (other.history->state() == RunState::Complete))
        out.push_back(std::string("the run is ") + (other.history->state() == RunState::Complete ? "" : "not ") + "complete, natively otherwise");
    for (std::uint32_t i = 0; i < spec.tasks; ++i) {
        const TaskState mine = one.table->state(TaskId(i)), theirs = other.table->state(TaskId(i));
        if ((mine == TaskState::Failed) != (theirs == TaskState::Failed))
            out.push_back("task " + std::to_string(i) + " failed on one of them only");
        if (mine == TaskState::Ok && theirs == TaskState::Ok && one.table->result(TaskId(i)) != other.table->result(TaskId(i)))
            out.push_back("the results of task " + std::to_string(i) + " differ");
    }
    return out;
}

} // namespace coreo::test
