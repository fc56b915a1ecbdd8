#include "analysis/summary.h"

#include <algorithm>
#include <utility>

namespace coreo {

namespace {

/// Sorts the tasks from `from` on, all of them different. What is received at one instant is mostly all of one range, so
/// that marking which ones are there is much quicker than comparing them.
void sortTasks(std::vector<TaskId> &tasks, std::ptrdiff_t from)
{
    constexpr std::size_t kHoles = 8; // a mark costs much less than a comparison
    const auto begin = tasks.begin() + from;
    if (std::is_sorted(begin, tasks.end()))
        return;
    const auto [first, last] = std::minmax_element(begin, tasks.end());
    const std::uint32_t least = first->value;
    const std::size_t range = std::size_t{last->value} - least + 1;
    if (range > kHoles * static_cast<std::size_t>(tasks.end() - begin)) {
        std::sort(begin, tasks.end());
        return;
    }
    std::vector<bool> there(range, false);
    for (auto task = begin; task != tasks.end(); ++task)
        there[task->value - least] = true;
    auto next = begin;
    for (std::size_t i = 0; i < range; ++i)
        if (there[i])
            *next++ = TaskId(least + static_cast<std::uint32_t>(i));
}

/// The tasks of a log by (stamp, id); empty where its stamps go back, which only a file can bring about.
std::vector<TaskId> orderOf(const TaskLog &log, std::uint32_t tasks)
{
    std::vector<TaskId> out;
    const std::size_t stamps = log.stamps.size();
    out.reserve(log.size());
    std::vector<bool> seen(tasks, false); // only the first time counts
    std::uint32_t read = 0;
    for (std::size_t i = 0; i < stamps;) {
        const Time at = log.stamps[i].at;
        if (i > 0 && at < log.stamps[i - 1].at)
            return {};
        const auto instant = static_cast<std::ptrdiff_t>(out.size());
        for (; i < stamps && log.stamps[i].at == at; ++i)
            for (; read < log.stamps[i].end; ++read)
                if (const TaskId task = log.tasks[read]; task.value < tasks && !seen[task.value]) {
                    seen[task.value] = true;
                    out.push_back(task);
                }
        sortTasks(out, instant);
    }
    return out;
}

} // namespace

std::vector<TaskId> order(const TaskTable &table, OrderBy by)
{
    if (by == OrderBy::Received || by == OrderBy::Delivered) {
        const RunHistory &history = table.history();
        std::vector<TaskId> out = orderOf(by == OrderBy::Received ? history.received : history.delivered, table.size());
        if (out.size() == (by == OrderBy::Received ? table.receivedCount() : table.deliveredCount()))
            return out; // else the log has grown since the table read it, or is not in order
    }
    const auto time = [&](TaskId id) {
        switch (by) {
        case OrderBy::Submitted: return table.submitted(id);
        case OrderBy::Finished: return table.finished(id);
        case OrderBy::Received: return table.received(id);
        case OrderBy::Delivered: break;
        }
        return table.delivered(id);
    };
    std::vector<std::pair<Time, TaskId>> sorted;
    sorted.reserve(table.size());
    for (std::uint32_t i = 0; i < table.size(); ++i)
        if (const Time at = time(TaskId(i)); isTime(at))
            sorted.emplace_back(at, TaskId(i));
    if (!std::is_sorted(sorted.begin(), sorted.end()))
        std::sort(sorted.begin(), sorted.end());
    std::vector<TaskId> out;
    out.reserve(sorted.size());
    for (const auto &[at, id] : sorted)
        out.push_back(id);
    return out;
}

std::vector<Time> headOfLineWaits(const TaskTable &table)
{
    std::vector<Time> waits(table.size(), Time::zero());
    if (table.history().delivery == DeliveryRule::Unordered)
        return waits;
    const bool atOnce = table.history().delivery == DeliveryRule::AtOnce;
    Time latest = Time::min();
    if (atOnce)
        for (std::uint32_t i = 0; i < table.size(); ++i)
            latest = std::max(latest, table.received(TaskId(i)));
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        const Time received = table.received(TaskId(i));
        if (isTime(received) && isTime(latest))
            waits[i] = std::max(Time::zero(), latest - received);
        if (!atOnce && isTime(received))
            latest = std::max(latest, received);
    }
    return waits;
}

std::vector<bool> blockers(const TaskTable &table)
{
    std::vector<bool> out(table.size(), false);
    if (table.history().delivery == DeliveryRule::Unordered)
        return out;
    if (table.history().delivery == DeliveryRule::AtOnce) { // all wait for the one that ends last
        TaskId last;
        for (std::uint32_t i = 0; i < table.size(); ++i)
            if (last.isNone() || table.finished(TaskId(i)) > table.finished(last))
                last = TaskId(i);
        if (table.receivedCount() == table.size() && table.size() > 1)
            out[last.value] = true;
        return out;
    }
    // The task that the consumer waits for is the latest so far; it blocks if something behind it is there already.
    std::vector<Time> earliestBehind(table.size() + 1, Time::max());
    for (std::uint32_t i = table.size(); i-- > 0;) {
        const Time received = table.received(TaskId(i));
        earliestBehind[i] = isTime(received) ? std::min(received, earliestBehind[i + 1]) : earliestBehind[i + 1];
    }
    Time latest = Time::min();
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        Time received = table.received(TaskId(i));
        if (!isTime(received))
            received = isTime(table.started(TaskId(i))) ? Time::max() : Time::min(); // still running
        out[i] = received > latest && earliestBehind[i + 1] < received;
        latest = std::max(latest, received);
    }
    return out;
}

} // namespace coreo
