#include "analysis/summary.h"

#include "analysis/inversions.h"
#include "analysis/sentence.h"

#include <algorithm>

namespace coreo {
namespace {

/// Counts how tasks ended, and answers when, by task.
std::vector<Time> countStates(const TaskTable &table, Summary &out)
{
    std::vector<Time> finished(table.size(), kNoTime);
    std::uint32_t seen = 0;
    table.forEachLastSpan([&](TaskId task, const Span &last) {
        ++seen;
        const TaskState open = table.over() ? TaskState::Cancelled : TaskState::NotStarted;
        ++out.count[static_cast<std::size_t>(last.lastOfTask() ? last.state() : open)];
        if (last.lastOfTask())
            finished[task.value] = last.end;
    });
    for (std::uint32_t i = 0; seen < table.size() && i < table.size(); ++i)
        if (!table.spans(TaskId(i)).first)
            ++out.count[static_cast<std::size_t>(table.state(TaskId(i)))];
    out.tasks = table.size();
    out.wrong = table.history().wrongResults;
    out.duplicates = table.history().duplicates.load();
    // What was stopped is cancelled, not missing; in a complete run everything must have been delivered.
    if (table.history().state() == RunState::Complete)
        out.missing = table.size() - table.deliveredCount();
    return finished;
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

/// `sum` + `more`; what would not fit is the most that fits. Units: times from zero on.
Time sumOf(Time sum, Time more)
{
    return more > Time::max() - sum ? Time::max() : sum + more;
}

/// The task that others wait for: what has come back last so far, that is, received later than what came before it, or
/// in the same look at the workers (chunk mates are) but finished later.
class Blocker
{
public:
    explicit Blocker(const std::vector<Time> &finished) : m_finished(finished) {}

    [[nodiscard]] Time latest() const { return m_latest; }
    void look(std::uint32_t task, Time received)
    {
        if (received < m_latest || (received == m_latest && m_finished[task] <= m_finished[m_task]))
            return;
        m_latest = received;
        m_task = task;
        m_held = 0;
        m_caused = Time::zero();
    }
    /// Charges a wait to it.
    void held(Time wait, Summary::HeadOfLine &out)
    {
        out.total = sumOf(out.total, wait);
        out.max = std::max(out.max, wait);
        ++out.tasks;
        m_caused = sumOf(m_caused, wait);
        ++m_held;
        if (m_caused > out.byBlocker || out.blocker == TaskId(m_task)) {
            out.blocker = TaskId(m_task);
            out.byBlocker = m_caused;
            out.heldByBlocker = m_held;
        }
    }

private:
    const std::vector<Time> &m_finished;
    std::uint32_t m_task = 0;
    Time m_latest = Time::min();
    Time m_caused{};
    std::uint32_t m_held = 0;
};

/// Sums the head-of-line waits (headOfLineWaits()), each charged to the task that it ended with, and the delivery delays.
void measureHeadOfLine(const TaskTable &table, const std::vector<Time> &finished, Summary &out)
{
    const DeliveryRule rule = table.history().delivery;
    Blocker blocker(finished);
    for (std::uint32_t i = 0; rule == DeliveryRule::AtOnce && i < table.size(); ++i)
        if (const Time received = table.received(TaskId(i)); isTime(received))
            blocker.look(i, received);
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        const Time received = table.received(TaskId(i));
        if (!isTime(received))
            continue;
        if (rule != DeliveryRule::Unordered && received < blocker.latest())
            blocker.held(blocker.latest() - received, out.headOfLine);
        else if (rule == DeliveryRule::Ordered)
            blocker.look(i, received);
        if (const Time delivered = table.delivered(TaskId(i)); isTime(delivered))
            out.deliveryDelayTotal = sumOf(out.deliveryDelayTotal, delivered - received);
    }
}

} // namespace

Summary summarise(const TaskTable &table)
{
    Summary out;
    std::vector<Time> finished = countStates(table, out);
    measureTimes(table, out);
    measureHeadOfLine(table, finished, out);
    out.inversions = countInversions(std::move(finished));
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
