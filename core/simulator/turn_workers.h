#pragma once

#include "simulator/outlines.h"
#include "simulator/virtual_workers.h"
#include "simulator/worker_course.h"

#include <vector>

namespace coreo {

/// Workers that cannot compute whenever they want to, and may come to grief: one event for everything that takes time. What
/// they take turns on is the subclasses': cores, or an interpreter lock.
///
/// - A worker needs its turn for whatever takes time but waiting; it gives it up when it waits or has nothing to do,
///   and when it has had its share while others wait for theirs. What takes no time needs no turn.
/// - A chunk is taken by a worker whose turn it is, as a thread claims and a process reads: first in, first out by task,
///   while workers that wait for their turn hold nothing yet. A chunk that becomes available wakes the worker that
///   has been idle longest, one for each chunk.
/// - A task that fails comes to the front of the queue again as often as the run asks for it. A worker that dies takes
///   only the task with it that it was at: those of its chunk that had ended are told, the rest goes to the front of the queue. Its
///   replacement pays for its start as the first ones did, but beside the coordinator.
class TurnWorkers : public VirtualWorkers
{
public:
    void addWorker(std::uint32_t worker, Time ready) override;
    void submitted() override { armFeeder(); }
    void finish(Time end) override;

protected:
    explicit TurnWorkers(const Setting &setting);

    enum class State : std::uint8_t { Starting, Idle, Ready, Switching, Running, Waiting, Gone };
    static constexpr std::uint32_t kNobody = 0xffff'ffff;

    struct Worker
    {
        Worker(const Setting &setting, std::uint32_t id) : course(setting, id) {}
        WorkerCourse course;
        State state = State::Starting;
        bool waking = false;            ///< woken for a chunk, not yet come to take one
        std::uint32_t core = kNobody;   ///< the one it computes on or computed on last
        std::uint32_t pinnedTo = kNobody;
        std::uint32_t behind = kNobody; ///< the next one in the queue that it stands in
        Time since{};                   ///< up to when what remains is right, while it computes or waits
        [[nodiscard]] bool hasTurn() const { return state == State::Running; }
    };
    struct Queue
    {
        std::uint32_t first = kNobody, last = kNobody;
        [[nodiscard]] bool empty() const { return first == kNobody; }
    };

    /// It is Ready: it waits for its turn from now on.
    virtual void standInLine(std::uint32_t id, Time at) = 0;
    /// It is Ready, but does not need its turn any more.
    virtual void leaveLine(std::uint32_t id) = 0;
    /// Its turn ends; the caller says what follows.
    virtual void endTurn(std::uint32_t id, Time at) = 0;
    /// Whether it has had its share while others wait, or cannot go on where it is.
    [[nodiscard]] virtual bool turnIsOver(std::uint32_t id, Time at) = 0;
    /// Until when it may compute before turnIsOver() is to be asked again.
    [[nodiscard]] virtual Time turnUntil(std::uint32_t id, Time at) = 0;
    /// Gives turns to those that wait, as far as there are any.
    virtual void giveTurns(Time at) = 0;

    void handle(std::uint32_t slot, Time at) override;
    /// Goes on with the worker at `at`, through everything that takes no time, until it computes, waits, is ready or idle.
    void proceed(std::uint32_t id, Time at);
    /// Its turn has come; it goes on at `start`.
    void beginTurn(std::uint32_t id, Time at, Time start);
    void arm(std::uint32_t id, Time at) { setEvent(id + 1, at); }
    void append(Queue &queue, std::uint32_t id);
    std::uint32_t removeFirst(Queue &queue);
    void remove(Queue &queue, std::uint32_t id);

    std::vector<Worker> m_workers;

private:
    static constexpr std::uint32_t kFeeder = 0; ///< its slot; worker i has i + 1, so that a chunk goes to whom it wakes
    [[nodiscard]] std::uint32_t limitSlot(std::uint32_t id) const { return m.workers + 1 + id; }

    void setEvent(std::uint32_t slot, Time at)
    {
        m_handled = slot == m_handled ? kNobody : m_handled;
        m_events.set(slot, at);
    }
    void clearEvent(std::uint32_t slot)
    {
        if (slot != m_handled) // that one is cleared in the end
            m_events.clear(slot);
    }
    void armFeeder();
    void wakeOne(Time at);
    void workerEvent(std::uint32_t id, Time at);
    void limitReached(std::uint32_t id, Time at);
    bool takeChunk(std::uint32_t id, Time at);
    void setLimit(std::uint32_t id);
    void come(std::uint32_t id, Time at);
    /// False if the worker has gone with what it did.
    bool follow(std::uint32_t id, WorkerCourse::After after, Time at);
    bool settle(std::uint32_t id, const WorkerCourse::Left &left, Time at);
    void die(std::uint32_t id, Time at);
    void replaceOrGo(std::uint32_t id, bool again, Time at);
    void becomeIdle(std::uint32_t id);
    void stopWaking(Worker &worker);

    Outlines m_outlines;
    Queue m_idle; ///< longest idle first
    std::uint32_t m_handled = kNobody; ///< the slot whose event is being handled, while it has no new one
    bool m_feederIsSet = false;
    std::uint32_t m_waking = 0;
    Time m_clock{}; ///< the event being handled
};

} // namespace coreo
