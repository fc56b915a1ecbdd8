#include "analysis/summary.h"

#include "analysis/inversions.h"
#include "analysis/sentence.h"

#include <algorithm>

namespace coreo {
namespace {

void countStates(const TaskTable &table, Summary &out)
{
    for (std::uint32_t i = 0; i < table.size(); ++i)
        ++out.count[static_cast<std::size_t>(table.state(TaskId(i)))];
    out.tasks = table.size();
    out.wrong = table.history().wrongResults;
    out.duplicates = table.history().duplicates.load();
    // What was stopped is cancelled, not missing; in a complete run everything must have been delivered.
    if (table.history().state() == RunState::Complete)
        out.missing = table.size() - table.deliveredCount();
}

void compareWithSerial(Summary &out)
{
    if (out.makespan <= Time::zero() || out.serialTime <= Time::zero())
        return;
    out.speedup = static_cast<double>(out.serialTime.count()) / static_cast<double>(out.makespan.count());
    out.saved = 1 - 1 / out.speedup;
    if (out.course.computes)
        out.efficiency = out.speedup / static_cast<double>(out.course.parallel);
}

void measureTimes(const TaskTable &table, Summary &out)
{
    const RunHistory &history = table.history();
    out.makespan = history.end();
    out.teardown = Time(history.teardownNs.load());
    if (history.delivered.stamps.size() > 0)
        out.firstResult = history.delivered.stamps[0].at;
    std::int64_t own = 0, measured = 0, longest = history.longestTask.load();
    for (std::uint32_t i = 0; i < history.laneCount(); ++i) {
        own += history.lane(i).ownCpu.load();
        measured += history.lane(i).measuredTasks.load();
    }
    const std::int64_t ended = static_cast<std::int64_t>(out.of(TaskState::Ok));
    if (ended > measured)
        own += (ended - measured) * history.tinyTaskOwn.load() / 1000;
    const std::int64_t waits = history.plannedWaits.load();
    out.serialTime = Time(own + waits);
    if (const std::int64_t serial = history.measuredSerial.load(); serial >= 0) {
        out.serialTime = Time(serial);
        out.serialMeasured = true;
    }
    const auto lanes = static_cast<std::int64_t>(std::max(1u, history.workerLanes()));
    const std::int64_t usable = history.machine.usableCount();
    const std::int64_t parallel = std::min(lanes, usable);
    std::int64_t bound = std::max(longest, own / parallel);
    if (history.waitsHoldWorkers)
        bound = std::max(bound, (own + waits) / lanes);
    out.lowerBound = Time(bound);
    out.course.parallel = static_cast<std::uint32_t>(parallel);
    out.course.computes = static_cast<double>(waits) <= 0.05 * static_cast<double>(own + waits);
    compareWithSerial(out);
}

/// Whether `task` is what came back last so far: received later than `latest`, or in the same look at the workers as
/// `before` (chunk mates are) but finished after it.
bool endsLater(const TaskTable &table, TaskId task, Time latest, TaskId before)
{
    const Time received = table.received(task);
    return isTime(received) &&
           (received > latest || (received == latest && table.finished(task) > table.finished(before)));
}

/// Sums the head-of-line waits, each charged to the task that it ended with.
void measureHeadOfLine(const TaskTable &table, Summary &out)
{
    const std::vector<Time> waits = headOfLineWaits(table);
    const bool atOnce = table.history().delivery == DeliveryRule::AtOnce;
    std::vector<Time> caused(table.size(), Time::zero());
    std::vector<std::uint32_t> held(table.size(), 0);
    std::uint32_t blocker = 0;
    Time latest = Time::min();
    if (atOnce) {
        for (std::uint32_t i = 0; i < table.size(); ++i)
            if (endsLater(table, TaskId(i), latest, TaskId(blocker))) {
                latest = table.received(TaskId(i));
                blocker = i;
            }
    }
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        const Time received = table.received(TaskId(i));
        if (waits[i] > Time::zero()) {
            out.headOfLine.total += waits[i];
            out.headOfLine.max = std::max(out.headOfLine.max, waits[i]);
            ++out.headOfLine.tasks;
            caused[blocker] += waits[i];
            ++held[blocker];
        } else if (!atOnce && endsLater(table, TaskId(i), latest, TaskId(blocker))) {
            latest = received;
            blocker = i;
        }
        const Time delivered = table.delivered(TaskId(i));
        if (isTime(received) && isTime(delivered))
            out.deliveryDelayTotal += delivered - received;
    }
    const auto most = std::max_element(caused.begin(), caused.end());
    if (most != caused.end() && *most > Time::zero()) {
        const auto index = static_cast<std::size_t>(most - caused.begin());
        out.headOfLine.blocker = TaskId(index);
        out.headOfLine.byBlocker = *most;
        out.headOfLine.heldByBlocker = held[index];
    }
}

} // namespace

Summary summarise(const TaskTable &table)
{
    Summary out;
    countStates(table, out);
    measureTimes(table, out);
    measureHeadOfLine(table, out);
    std::vector<Time> finished(table.size());
    for (std::uint32_t i = 0; i < table.size(); ++i)
        finished[i] = table.finished(TaskId(i));
    out.inversions = countInversions(finished);
    out.result = table.history().totalResult;
    const RunHistory &history = table.history();
    out.course.state = history.state();
    out.course.delivery = history.delivery;
    out.course.delivered = table.deliveredCount();
    out.course.lanes = history.laneCount();
    out.sentence = sentence(history.spec, out);
    return out;
}

void useMeasuredSerial(Summary &summary, const RunSpec &spec, Time serial)
{
    summary.serialTime = serial;
    summary.serialMeasured = true;
    compareWithSerial(summary);
    summary.sentence = sentence(spec, summary);
}

} // namespace coreo
