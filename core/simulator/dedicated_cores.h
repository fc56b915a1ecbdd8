#pragma once

#include "simulator/outlines.h"
#include "simulator/virtual_workers.h"

#include <array>
#include <vector>

namespace coreo {

/// Every worker has a core of its own (worker i core i) and all goes well: nothing ever competes, so a chunk's whole course is known when it is
/// taken, and one event a chunk is enough: list scheduling over (time, worker).
///
/// Why chunks may be given out before their time has come: the queue is first in, first out, so nothing submitted later
/// can come before what is in it, and the worker that is free longest is the one whose return came first. Idle workers
/// therefore stand in a ring in the order of their returns, and all of them became free before any busy one will.
/// Spans are written ahead, when a chunk is taken, and become readable once it is back: readers, and a run that is stopped,
/// see only what has happened. The first few that are not readable yet stand in a buffer: a thousand lanes
/// are a thousand pages far apart, and a miss of the address cache for every span cost as much as all the rest. So a lane
/// lags by up to kBuffered - 1 spans while the simulation runs; finish() brings it up to date. A core that goes from chunk to
/// chunk without a pause is busy in one piece, and is counted as one.
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
    /// One cache line; counts are spans.
    struct alignas(64) Worker
    {
        std::uint32_t readable = 0; ///< the lane's length; the spans from here on stand in the buffer, then in the lane
        std::uint32_t complete = 0; ///< of chunks that have come back
        std::uint32_t next = 0;     ///< written, those of the chunk under way included
        std::uint32_t tasks = 0;    ///< that it has done
        Time began{};               ///< when the chunk was taken; while idle: since when
        Time busySince{};           ///< from when on its core was busy and m.usage does not know yet
        Chunk chunk{};              ///< empty while it has none
        Time computed{}, waited{}, longest{}; ///< its OwnTime
        void add(Time compute, Time wait)
        {
            computed += compute;
            waited += wait;
            longest = std::max(longest, compute + wait);
            ++tasks;
        }
    };
    static_assert(sizeof(Worker) == 64);
    static constexpr std::uint32_t kBuffered = 8;
    struct alignas(64) Buffer
    {
        std::array<Span, kBuffered> spans;
    };

    [[nodiscard]] Span *span(std::uint32_t id, std::uint32_t index)
    {
        const std::uint32_t ahead = index - m_workers[id].readable;
        return ahead < kBuffered ? &m_buffers[id].spans[ahead] : m.history.lane(id).spans.slot(index);
    }
    [[nodiscard]] std::uint32_t capacity(std::uint32_t id) const
    {
        return static_cast<std::uint32_t>(m.history.lane(id).spans.capacity());
    }
    void take(std::uint32_t id, Time free);
    Time compute(std::uint32_t id, TaskId task, const TaskOutline &outline, Time at);
    Time perform(std::uint32_t id, TaskId task, Time at);
    void comeBack(std::uint32_t id);
    void useBetweenWaits(std::uint32_t id);
    void use(std::uint32_t id, Time until);
    void prefetch(std::uint32_t id) const;
    void publish(std::uint32_t id);
    void cut(std::uint32_t id, Time end);

    Outlines m_outlines;
    std::vector<Worker> m_workers;
    std::vector<Buffer> m_buffers; ///< by worker
    std::vector<std::uint32_t> m_idle; ///< a ring, longest idle first
    std::size_t m_idleFirst = 0, m_idleCount = 0;
    bool m_anyWaits = false; ///< some task has waited so far
};

} // namespace coreo
