#pragma once

#include "simulator/virtual_workers.h"

#include <vector>

namespace coreo {

/// Every worker has a core of its own (worker i core i): nothing ever competes, so a chunk's whole course is known when it is
/// taken, and one event a chunk is enough: list scheduling over (time, worker).
///
/// Why chunks may be given out before their time has come: the queue is first in, first out, so nothing submitted later
/// can come before what is in it, and the worker that is free longest is the one whose return came first. Idle workers
/// therefore stand in a ring in the order of their returns, and all of them became free before any busy one will.
/// Spans are written beyond the lane's length when a chunk is taken and published when it comes back: readers, and a run
/// that is stopped, see only what has happened.
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
    struct Worker
    {
        Lane *lane = nullptr;
        std::size_t next = 0; ///< spans written, published or not
        Time began{};         ///< when the chunk was taken; while idle: since when
        Chunk chunk{};        ///< empty while it has none
        bool waits = false;   ///< the chunk holds waits
        OwnTime own;
    };

    void take(std::uint32_t id, Time free);
    Time perform(Worker &worker, std::uint32_t id, TaskId task, Time at);
    void write(Worker &worker, const Span &span);
    void publish(Worker &worker, std::uint32_t id, Time until);
    void cut(Worker &worker, std::uint32_t id, Time end);

    std::vector<Worker> m_workers;
    std::vector<std::uint32_t> m_idle; ///< a ring, longest idle first
    std::size_t m_idleFirst = 0, m_idleCount = 0;
};

} // namespace coreo
