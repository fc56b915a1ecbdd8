#pragma once

#include "simulator/outlines.h"
#include "simulator/virtual_workers.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace coreo {

/// Every worker has a core of its own (worker i core i) and all goes well: nothing ever competes, so a chunk's whole course is known when it is
/// taken, and one event a chunk is enough: list scheduling over (time, worker).
///
/// Why chunks may be given out before their time has come: the queue is first in, first out, so nothing submitted later
/// can come before what is in it, and the worker that is free longest is the one whose return came first. Idle workers
/// therefore stand in a ring in the order of their returns, and all of them became free before any busy one will.
/// Spans are written ahead, when a chunk is taken, and become readable once it is back: readers, and a run that is stopped,
/// see only what has happened. They are logged one behind the other first, and dealt out to the lanes some thousand at a time: a
/// thousand lanes are a thousand pages far apart, and in a loop that does nothing else the processor waits for many of them at once, while
/// a miss within the simulation held up all that follows. So a lane lags by a few spans while the simulation runs; finish() brings it
/// up to date. A core that goes from chunk to chunk without a pause is busy in one piece, and is counted as one.
class DedicatedCores final : public VirtualWorkers
{
public:
    explicit DedicatedCores(const Setting &setting);

    void addWorker(std::uint32_t worker, Time ready) override;
    void submitted() override;
    void finish(Time end) override;

protected:
    void handle(std::uint32_t slot, Time at) override;

private:
    /// What every chunk needs, so small that a thousand of them stay in the first-level cache; counts are spans.
    struct alignas(32) Worker
    {
        Time began{};               ///< when the chunk was taken; while idle: since when
        Time busySince{};           ///< from when on its core was busy and m.usage does not know yet
        Chunk chunk{};              ///< empty while it has none
        std::uint32_t complete = 0; ///< of chunks that have come back
        std::uint32_t next = 0;     ///< all, those of the chunk under way included
    };
    static_assert(sizeof(Worker) == 32);
    /// A worker's lane and what has been dealt out to it.
    struct alignas(64) Course
    {
        Span *lane = nullptr;
        std::uint32_t capacity = 0;
        std::uint32_t dealt = 0; ///< spans; those beyond the capacity are lost
        OwnTime own;
    };
    /// What interrupts the business of a core.
    struct Pause
    {
        Time from{}, to{};
    };
    static constexpr std::size_t kLog = 8'192; ///< some spans for each of a thousand workers
    static constexpr std::size_t kAhead = 24;
    static constexpr std::uint8_t kCounted = 0x80; ///< among a logged span's flags: Course::own has it

    Time compute(std::uint32_t id, TaskId task, const TaskOutline &outline, Time at);
    Time perform(std::uint32_t id, TaskId task, Time at);
    void take(std::uint32_t id, Time free);
    void comeBack(std::uint32_t id);
    void use(std::uint32_t id, Time until);
    void usePauses(std::uint32_t id, Time until);
    void log(std::uint32_t id, const Span &span);
    void deal();
    void cut(std::uint32_t id, Time end);

    Outlines m_outlines;
    std::vector<Worker> m_workers;
    std::vector<Course> m_courses; ///< by worker
    std::vector<Span> m_log;       ///< not dealt out yet
    std::size_t m_logged = 0;
    std::vector<std::vector<Pause>> m_pauses; ///< by worker, of the chunk under way; empty if no task has waited so far
    std::vector<std::uint32_t> m_idle;        ///< a ring, longest idle first
    std::size_t m_idleFirst = 0, m_idleCount = 0;
};

} // namespace coreo
