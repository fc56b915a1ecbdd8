#pragma once

#include "simulator/virtual_workers.h"

#include <vector>

namespace coreo {

/// Workers take turns on fewer cores (or are pinned so that they must): round robin, a slice at a time, work conserving.
///
/// - A worker needs a core for whatever takes time but waiting; it gives the core up when it waits or has nothing to do,
///   and at the end of its slice if others wait for that core. What takes no time needs no core.
/// - Who is ready stands in a queue (pinned workers: one for each core); a free core takes the first. A worker prefers the
///   core that it had last, else the smallest free one.
/// - A chunk is taken by a worker that holds a core, as a thread claims and a process reads: first in, first out by
///   task, while workers that wait for a core hold nothing yet. A chunk that becomes available wakes the worker that
///   has been idle longest, one for each chunk.
class SharedCores final : public VirtualWorkers
{
public:
    explicit SharedCores(const Setting &setting);

    void addWorker(std::uint32_t worker, Time ready) override;
    void submitted() override { armFeeder(); }
    void finish(Time end) override;

protected:
    void handle(std::uint32_t slot, Time at) override;

private:
    enum class State : std::uint8_t { Starting, Idle, Ready, Switching, Running, Waiting };
    enum class Part : std::uint8_t { HandOut, Task, Return };
    static constexpr std::uint32_t kNobody = 0xffff'ffff;
    static constexpr std::uint32_t kFeeder = 0; ///< its slot; worker i has i + 1, so that a chunk goes to whom it wakes

    struct Worker
    {
        State state = State::Starting;
        Part part = Part::HandOut;
        bool waking = false;          ///< woken for a chunk, not yet come to take one
        std::uint32_t core = kNobody; ///< the one it holds or held last
        std::uint32_t pinnedTo = kNobody;
        std::uint32_t behind = kNobody; ///< the next one in the queue for a core
        Chunk chunk{};                ///< empty while it has none
        TaskId task;
        Segments course;
        std::uint32_t segment = 0;
        Time remaining{};             ///< of what it does now
        Time began = kNoTime;         ///< when it first came to that
        Time since{};                 ///< Running: up to when `remaining` is right
        Time coreSince{};             ///< from when on it holds the core
        Time sliceEnd{};
        Time computed{}, waited{};    ///< by the task so far
        OwnTime own;
        [[nodiscard]] bool onCore() const { return state == State::Running; }
    };
    struct Queue
    {
        std::uint32_t first = kNobody, last = kNobody;
        [[nodiscard]] bool empty() const { return first == kNobody; }
    };

    void armFeeder();
    void wakeOne(Time at);
    void proceed(std::uint32_t id, Time at);
    bool takeChunk(Worker &worker, Time at);
    [[nodiscard]] static bool mustMove(const Worker &worker);
    void occupy(std::uint32_t id, Time at);
    void endPart(std::uint32_t id, Time at);
    void beginTask(Worker &worker, TaskId task);
    void writeSpan(std::uint32_t id, const Worker &worker, Time end, TaskState state);
    void becomeIdle(std::uint32_t id);
    void becomeReady(std::uint32_t id);
    void leaveCore(std::uint32_t id, Time at);
    void fillCores(Time at);
    [[nodiscard]] std::uint32_t freeCoreFor(const Worker &worker) const;
    [[nodiscard]] bool isFree(std::uint32_t core) const { return (m_freeBits[core / 64] >> (core % 64) & 1) != 0; }
    void append(Queue &queue, std::uint32_t id);
    std::uint32_t removeFirst(Queue &queue);
    void dispatch(std::uint32_t id, std::uint32_t core, Time at);
    Queue &queueOf(const Worker &worker) { return m_queues[worker.pinnedTo == kNobody ? 0 : worker.pinnedTo + 1]; }
    [[nodiscard]] bool wanted(std::uint32_t core) const { return !m_queues[0].empty() || !m_queues[core + 1].empty(); }

    std::vector<Worker> m_workers;
    std::vector<Queue> m_queues;           ///< 0: any core will do; then one for each core
    std::vector<std::uint32_t> m_lastOn;   ///< by core: who held it last
    std::vector<std::uint64_t> m_freeBits; ///< by core, 64 a word
    std::vector<std::uint32_t> m_touched;  ///< cores whose own queue is to be looked at
    Queue m_idle;                          ///< longest idle first
    std::uint32_t m_waking = 0;
    Time m_clock{};                        ///< the event being handled
};

} // namespace coreo
