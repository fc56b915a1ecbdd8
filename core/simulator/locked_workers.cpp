#include "simulator/locked_workers.h"

#include <algorithm>

namespace coreo {

LockedWorkers::LockedWorkers(const Setting &setting) : TurnWorkers(setting), m_waitsSince(setting.workers) {}

void LockedWorkers::standInLine(std::uint32_t id, Time at)
{
    const bool alone = m_line.empty();
    m_waitsSince[id] = at;
    append(m_line, id);
    if (alone)
        armHolder();
}

void LockedWorkers::leaveLine(std::uint32_t id)
{
    remove(m_line, id);
    armHolder();
}

/// When the holder is asked to drop the lock: the longest waiter has waited for an interval since the lock was taken.
Time LockedWorkers::dropAt() const
{
    if (m_line.empty())
        return Time::max();
    return later(std::max(m_waitsSince[m_line.first], m_computesFrom), m.switchInterval);
}

/// Whom the holder is to make room for has changed: so has its next event.
void LockedWorkers::armHolder()
{
    if (m_holder == kNobody || !m_workers[m_holder].hasTurn())
        return; // or it is still taking over
    const Worker &holder = m_workers[m_holder];
    if (!holder.course.idle() && !holder.course.waits() && holder.course.remaining() > Time::zero())
        arm(m_holder, std::min(later(holder.since, holder.course.remaining()), dropAt()));
}

bool LockedWorkers::turnIsOver(std::uint32_t, Time at)
{
    return at >= dropAt();
}

Time LockedWorkers::turnUntil(std::uint32_t, Time)
{
    return dropAt();
}

void LockedWorkers::endTurn(std::uint32_t id, Time at)
{
    m.usage.add(m_workers[id].core, m_heldFrom, at);
    m_holder = kNobody;
}

void LockedWorkers::giveTurns(Time at)
{
    while (m_holder == kNobody && !m_line.empty()) {
        const std::uint32_t id = removeFirst(m_line);
        Worker &worker = m_workers[id];
        worker.core = worker.pinnedTo != kNobody ? worker.pinnedTo : id % m.cores;
        const bool takesOver = m_last != kNobody && m_last != id;
        m_holder = m_last = id;
        m_heldFrom = at;
        m_computesFrom = takesOver ? later(at, m.costs.switchTask) : at;
        noteHolder(at);
        beginTurn(id, at, m_computesFrom);
    }
    noteHolder(at);
}

void LockedWorkers::finish(Time end)
{
    TurnWorkers::finish(end);
    noteHolder(end);
}

void LockedWorkers::noteHolder(Time at)
{
    if (m_noted == m_holder)
        return;
    m_noted = m_holder;
    m.history.lockHolds.push({at, m_holder == kNobody ? WorkerId() : WorkerId(m_holder)});
}

} // namespace coreo
