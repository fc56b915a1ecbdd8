#pragma once

#include "simulator/turn_workers.h"

#include <vector>

namespace coreo {

/// Threads under one interpreter lock: at most one of them computes at any instant, whatever the cores. Waits release the
/// lock. Who wants it stands in a queue and waits one switch interval; then the holder is asked to drop it, does so at
/// once, and stands in the queue again (forced switching: it cannot take it back before others had it). The longest waiter has it next.
/// Nobody is asked to drop it while nobody waits. Taking it over costs Costs::switchTask, which is not of the interval.
/// Thread i lives on virtual core i modulo their number (or where its tasks pin it): together they use about one core.
/// Writes who holds the lock to the history.
/// Source: CPython Python/ceval_gil.c, take_gil and FORCE_SWITCHING.
class LockedWorkers final : public TurnWorkers
{
public:
    explicit LockedWorkers(const Setting &setting);

    void finish(Time end) override;

private:
    void standInLine(std::uint32_t id, Time at) override;
    void leaveLine(std::uint32_t id) override;
    void endTurn(std::uint32_t id, Time at) override;
    [[nodiscard]] bool turnIsOver(std::uint32_t id, Time at) override;
    [[nodiscard]] Time turnUntil(std::uint32_t id, Time at) override;
    void giveTurns(Time at) override;
    [[nodiscard]] Time dropAt() const;
    void armHolder();
    void noteHolder(Time at);

    Queue m_line;                     ///< longest waiter first
    std::vector<Time> m_waitsSince;   ///< of those in it
    std::uint32_t m_holder = kNobody;
    std::uint32_t m_last = kNobody;   ///< who held the lock last
    std::uint32_t m_noted = kNobody;  ///< the holder as last written to the history
    Time m_heldFrom{};
    Time m_computesFrom{};            ///< when the holder had taken over
};

} // namespace coreo
