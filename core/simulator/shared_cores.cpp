#include "simulator/shared_cores.h"

#include <algorithm>
#include <bit>

namespace coreo {

SharedCores::SharedCores(const Setting &setting)
    : TurnWorkers(setting), m_turns(setting.workers), m_queues(setting.cores + 1), m_lastOn(setting.cores, kNobody),
      m_freeBits(setting.cores / 64 + 1)
{
    for (std::uint32_t core = 0; core < setting.cores; ++core)
        letGo(core);
}

void SharedCores::letGo(std::uint32_t core)
{
    m_freeBits[core / 64] |= std::uint64_t{1} << (core % 64);
    m_firstFree = std::min<std::size_t>(m_firstFree, core / 64);
    ++m_freeCount;
}

void SharedCores::standInLine(std::uint32_t id, Time)
{
    const Worker &worker = m_workers[id];
    append(queueOf(worker), id);
    if (worker.pinnedTo != kNobody)
        m_touched.push_back(worker.pinnedTo);
}

void SharedCores::endTurn(std::uint32_t id, Time at)
{
    const std::uint32_t core = m_workers[id].core;
    m.usage.add(core, m_turns[id].since, at);
    letGo(core);
    m_touched.push_back(core);
}

/// At the end of a slice it makes room for who waits; and it goes where it has been pinned to.
bool SharedCores::turnIsOver(std::uint32_t id, Time at)
{
    const Worker &worker = m_workers[id];
    const bool mustMove = worker.pinnedTo != kNobody && worker.pinnedTo != worker.core;
    return mustMove || (at >= m_turns[id].sliceEnd && wanted(worker.core));
}

Time SharedCores::turnUntil(std::uint32_t id, Time at)
{
    Turn &turn = m_turns[id];
    if (at >= turn.sliceEnd)
        turn.sliceEnd = later(at, m.costs.slice);
    return turn.sliceEnd;
}

void SharedCores::giveTurns(Time at)
{
    for (;;) {
        if (!m_queues[0].empty() && m_freeCount > 0) {
            const std::uint32_t core = freeCoreFor(m_workers[m_queues[0].first]);
            dispatch(removeFirst(m_queues[0]), core, at);
            continue;
        }
        if (m_touched.empty())
            return;
        const std::uint32_t core = m_touched.back();
        m_touched.pop_back();
        if (isFree(core) && !m_queues[core + 1].empty())
            dispatch(removeFirst(m_queues[core + 1]), core, at);
    }
}

/// There is one.
std::uint32_t SharedCores::freeCoreFor(const Worker &worker)
{
    if (worker.core != kNobody && isFree(worker.core))
        return worker.core;
    while (m_freeBits[m_firstFree] == 0)
        ++m_firstFree;
    return static_cast<std::uint32_t>(m_firstFree * 64 + static_cast<std::size_t>(std::countr_zero(m_freeBits[m_firstFree])));
}

void SharedCores::dispatch(std::uint32_t id, std::uint32_t core, Time at)
{
    m_freeBits[core / 64] &= ~(std::uint64_t{1} << (core % 64));
    --m_freeCount;
    const bool switches = m_lastOn[core] != kNobody && m_lastOn[core] != id;
    const Time start = switches ? later(at, m.costs.switchTask) : at;
    m_lastOn[core] = id;
    m_workers[id].core = core;
    m_turns[id] = {at, later(start, m.costs.slice)};
    beginTurn(id, at, start);
}

} // namespace coreo
