#pragma once

#include "simulator/turn_workers.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace coreo {

/// Workers take turns on fewer cores (or are pinned so that they must, or may come to grief): round robin, a slice at a
/// time, work conserving. Who is ready stands in a queue (pinned workers: one for each core); a free core takes the first. A
/// worker prefers the core that it had last, else the smallest free one.
class SharedCores final : public TurnWorkers
{
public:
    explicit SharedCores(const Setting &setting);

private:
    /// Where a worker stands on its core.
    struct Turn
    {
        Time since{}; ///< from when on it holds the core
        Time sliceEnd{};
    };

    void standInLine(std::uint32_t id, Time at) override;
    void leaveLine(std::uint32_t id) override { remove(queueOf(m_workers[id]), id); }
    void endTurn(std::uint32_t id, Time at) override;
    [[nodiscard]] bool turnIsOver(std::uint32_t id, Time at) override;
    [[nodiscard]] Time turnUntil(std::uint32_t id, Time at) override;
    void giveTurns(Time at) override;
    [[nodiscard]] std::uint32_t freeCoreFor(const Worker &worker);
    void letGo(std::uint32_t core);
    [[nodiscard]] bool isFree(std::uint32_t core) const { return (m_freeBits[core / 64] >> (core % 64) & 1) != 0; }
    void dispatch(std::uint32_t id, std::uint32_t core, Time at);
    Queue &queueOf(const Worker &worker) { return m_queues[worker.pinnedTo == kNobody ? 0 : worker.pinnedTo + 1]; }
    [[nodiscard]] bool wanted(std::uint32_t core) const { return !m_queues[0].empty() || !m_queues[core + 1].empty(); }

    std::vector<Turn> m_turns;
    std::vector<Queue> m_queues;           ///< 0: any core will do; then one for each core
    std::vector<std::uint32_t> m_lastOn;   ///< by core: who held it last
    std::vector<std::uint64_t> m_freeBits; ///< by core, 64 a word
    std::size_t m_firstFree = 0;           ///< no word before it has any
    std::uint32_t m_freeCount = 0;
    std::vector<std::uint32_t> m_touched;  ///< cores whose own queue is to be looked at
};

} // namespace coreo
