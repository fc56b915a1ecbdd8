#include "python/watchdog.h"

#include "platform/failure_text.h"

#include <algorithm>

namespace coreo {
namespace {

/// Which strategies wait for a Pool, which never tells.
bool waitsForPool(const RunSpec &spec)
{
    return spec.strategy.starts_with("pool_") && !spec.underLock();
}

std::string inSeconds(Time time)
{
    const std::int64_t tenths = (time.count() + 50'000'000) / 100'000'000;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

} // namespace

Chunk chunkAround(const RunSpec &spec, TaskId task)
{
    const bool inChunks = spec.strategy == "pool_map" || spec.strategy == "pool_imap" || spec.strategy == "pool_imap_unordered" ||
                          spec.strategy == "executor_map" || spec.strategy == "loop_per_core";
    const std::uint32_t size = inChunks ? std::max(1u, spec.chunk) : 1;
    const std::uint32_t first = task.value / size * size;
    return {TaskId(first), std::min(size, spec.tasks - first)};
}

void Watchdog::died(const WorkerDeath &death, TaskId task)
{
    m_lost.push_back({death, task});
    m_since = std::max(m_since, death.at);
}

bool Watchdog::isStuck(Time now, std::size_t progress, bool busy)
{
    if (progress != m_progress || busy) {
        m_progress = progress;
        m_since = now;
    }
    return !m_lost.empty() && waitsForPool(m_history.spec) && now - m_since >= kPatience;
}

std::vector<Text> Watchdog::verdict() const
{
    return {cause(), consequence()};
}

Text Watchdog::cause() const
{
    const auto byTask = std::find_if(m_lost.begin(), m_lost.end(), [](const Lost &lost) { return !lost.task.isNone(); });
    const Lost &lost = byTask != m_lost.end() ? *byTask : m_lost.front();
    const std::string worker = std::to_string(lost.death.slot), pid = std::to_string(lost.death.pid);
    const std::string end = endText(lost.death.status), patience = inSeconds(kPatience);
    if (lost.task.isNone())
        return {coreoText("CPython is stuck and would stay so: worker %1 (pid %2) %3 while it had no task. It held the lock under "
                          "which the workers of multiprocessing.Pool take turns to read their next task, and nobody lets go "
                          "of it. After %4 s without any progress the run was ended; what had finished is kept."),
                {worker, pid, end, patience}};
    const Chunk chunk = chunkAround(m_history.spec, lost.task);
    if (chunk.count == 1)
        return {coreoText("CPython is stuck and would stay so: worker %1 (pid %2) %3 while it ran task %4. multiprocessing.Pool "
                          "started another worker, but it neither repeats that task nor tells anybody that it is lost. After %5 s "
                          "without any progress the run was ended; what had finished is kept."),
                {worker, pid, end, std::to_string(lost.task.value), patience}};
    return {coreoText("CPython is stuck and would stay so: worker %1 (pid %2) %3 while it ran task %4. multiprocessing.Pool started "
                      "another worker, but it neither repeats the chunk that was lost with it (tasks %5 to %6) nor tells "
                      "anybody. After %7 s without any progress the run was ended; what had finished is kept."),
            {worker, pid, end, std::to_string(lost.task.value), std::to_string(chunk.first.value), std::to_string(chunk.end() - 1),
             patience}};
}

Text Watchdog::consequence() const
{
    const RunSpec &spec = m_history.spec;
    const std::uint32_t delivered = m_history.delivered.size();
    const std::string held = std::to_string(m_history.received.size() - std::min(delivered, m_history.received.size()));
    const std::string missing = std::to_string(spec.tasks - m_history.received.size());
    if (spec.strategy == "pool_map")
        return {coreoText("map() hands on nothing before every chunk is in: %1 results that came back are held back for ever, and %2 never come."),
                {held, missing}};
    if (spec.strategy == "pool_imap_unordered")
        return {coreoText("imap_unordered() has handed on everything that came back (%1 results) and waits for ever for %2 more."),
                {std::to_string(delivered), missing}};
    if (spec.strategy == "pool_imap")
        return {coreoText("imap() hands on in order: it waits for ever for task %1, and %2 results behind it are held back."),
                {std::to_string(delivered), held}};
    if (spec.strategy == "pool_apply")
        return {coreoText("apply() waits for ever for task %1; the %2 tasks after it are never begun."),
                {std::to_string(delivered), std::to_string(spec.tasks - std::min(spec.tasks, delivered + 1))}};
    return {coreoText("get() waits for ever for task %1; %2 results behind it came back and are never asked for, %3 never come."),
            {std::to_string(delivered), held, missing}};
}

} // namespace coreo
