#pragma once

#include "model/task.h"
#include "record/run_history.h"
#include "simulator/attempts.h"
#include "simulator/costs.h"
#include "simulator/own_time.h"
#include "simulator/segments.h"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace coreo {

/// What a virtual event loop does next, by asyncio's rules; who lets the time pass decides when, and on which core.
///
/// Tasks that come stand in a FIFO of ready callbacks. A callback runs to its task's next wait or to its end. A wait
/// puts its due instant into a heap of timers; those that are due join the FIFO in the order of their due instants, ties by
/// task. A task that ends in a wait needs its callback all the same, which then computes nothing.
/// A task's Wait spans end when they were due, its Compute spans begin when their callback really ran: the gap is the
/// loop's lag. All spans of a task are written when it ends, so they stand together on the lane.
/// Between two callbacks the loop does work of its own (Costs::loopTask): once a task, after its last callback.
/// What is asked to go wrong does so where a task first computes; what hangs there holds up the whole loop. A time limit ends a wait
/// at once and a computation when the time that was left for it has been computed.
///
/// Nothing is allocated for a task: three instants in one array, an entry in the heap or in the FIFO.
/// Threads: one. Errors: Failure(Usage) when virtual time overflows.
/// Source: CPython Lib/asyncio/base_events.py, BaseEventLoop._run_once.
class EventLoop
{
public:
    /// All are kept by reference; `attempts` is null where every task goes well.
    EventLoop(const Workload &workload, const Costs &costs, Lane &lane, OwnTime &own, WorkerId worker,
              Attempts *attempts);

    /// The tasks that are on the loop from now on, of which no others are left; none has been added yet.
    void hold(Chunk tasks);
    /// Some of these have come.
    void add(Chunk tasks);
    /// One that has ended comes once more, before all that are ready.
    void addFront(TaskId task);
    /// How many that have come have no end yet.
    [[nodiscard]] std::uint32_t left() const { return m_left; }

    struct Next
    {
        enum class Kind : std::uint8_t {
            Callback, ///< a callback computes for `length`; ran() when it has
            OwnWork,  ///< the loop works for `length`; ran() when it has
            Sleep,    ///< nothing is ready before `due`
            Nothing,  ///< no task is left
        };
        Kind kind = Kind::Nothing;
        Time length{};
        Time due{};
    };
    /// What is to be done at `now`. The same until it is done.
    Next next(Time now);
    struct Ended
    {
        TaskId task;
        TaskState state = TaskState::Ok;
    };
    /// What next() said has been done, from `begun` to `ended`; the task that has ended by that, if one has.
    std::optional<Ended> ran(Time begun, Time ended, std::uint32_t core);
    /// The loop's process has died: the tasks that had no end, in runs. The loop is empty then.
    std::vector<Chunk> abandon();
    /// The run ends at `end`: what has begun is cancelled. What next() said began at `begun`, kNoTime if it has not.
    void cut(Time begun, Time end, std::uint32_t core);

private:
    struct Place ///< the segment that a task comes to
    {
        std::uint32_t task = TaskId::kNone;
        std::uint32_t segment = 0;
    };
    struct Timer
    {
        Time due{};
        Place place;
        /// For a heap whose front is the earliest.
        bool operator<(const Timer &other) const
        {
            return due != other.due ? due > other.due : place.task > other.place.task;
        }
    };
    using Begun = std::array<Time, Task::kMaxSteps>; // of all segments but one that is the task's last

    void wake(Time now);
    void sleep(Place place, Time from, Time length);
    void load(Place place);
    void misbehave(Time now);
    [[nodiscard]] Time limitOf(Time began) const;
    Ended end(Place place, Time begun, Time ended, std::uint32_t core);
    Begun &begunOf(std::uint32_t task) { return m_begun[task - m_first]; }
    [[nodiscard]] Segments courseOf(std::uint32_t task) const;
    void write(Place last, const Segments &course, Time begun, Time end, TaskState state, std::uint32_t core);

    const Workload &m_workload;
    const Costs &m_costs;
    Lane &m_lane;
    OwnTime &m_own;
    const WorkerId m_worker;
    Attempts *m_attempts;
    std::uint32_t m_first = 0, m_left = 0;
    std::vector<Begun> m_begun;  ///< by task and segment
    std::vector<Timer> m_timers; ///< a heap
    std::deque<Place> m_ready;
    Place m_running;             ///< the callback that next() spoke of
    Segments m_course;           ///< of its task
    Time m_length{};             ///< how long it computes
    TaskState m_fate = TaskState::Ok; ///< how the task ends with it, if it does
    bool m_cutWait = false;      ///< the wait before it was the end of the task
    Time m_owed{};               ///< work of the loop's own that is to be done first
};

} // namespace coreo
