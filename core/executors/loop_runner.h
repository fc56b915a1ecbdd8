#pragma once

#include "executors/step_runner.h"
#include "executors/timer_queue.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace coreo {

// An event loop, as asyncio's: a begun task is a callback in a queue, first in, first out. A callback runs up to the
// task's next wait; a wait is an entry of a queue of timers (TimerQueue); timers that are due are appended to the queue in the order of
// their instants. While nothing is ready the loop sleeps in Asio's io_context, on one timer of the kernel whatever the
// number of sleepers. Source: CPython Lib/asyncio/base_events.py, BaseEventLoop._run_once.
//
// On a loop the spans of different tasks interleave in time. Those of one task are written together, when it ends: so
// they stand next to each other, and a task whose worker dies in its sleep has left nothing and is simply begun anew. A wait's
// span ends at the instant at which it was due; from then to the start of the next span the task was ready, and others
// had the loop: that is the loop's lag.

/// Carries out the steps of many tasks at once, interleaved on one thread.
/// Threads: used by its worker only, but wake(), which any thread may call.
/// Errors: as StepRunner.
class LoopRunner final : public StepRunner
{
public:
    /// Says of a task in a chunk of several whether it is passed over, having its end or being repeated on its own.
    using PassOver = std::function<bool(TaskId)>;

    LoopRunner(const Workload &workload, Lane &lane, StopFlag &stop, std::int64_t zero, Options options,
               PassOver passOver = {});
    ~LoopRunner() override;

    /// Runs all tasks of a chunk to their ends.
    bool run(Chunk chunk, Time start, Time &ended, std::uint32_t attempt = 1) override;

    /// Puts tasks on the loop, behind everything that is ready; or before it: what is to be repeated.
    enum class Place : std::uint8_t { Back, Front };
    void begin(Chunk tasks, std::uint32_t attempt, Place place = Place::Back);
    struct Ended
    {
        TaskId task;
        TaskState state;
        std::uint32_t attempt;
        Time at{};
    };
    /// Runs the loop until a task ends; none when the stop was asked (every task on the loop is then recorded as cancelled),
    /// or when there is no task.
    std::optional<Ended> next();
    /// Has a sleeping loop look at the stop flag. A loop on a flag shared with other processes looks at it by itself, every
    /// 10 ms: there nobody can call this.
    void wake();

private:
    /// One callback; of tasks that have not begun, a whole run of them.
    struct Ready
    {
        TaskId task;
        std::uint32_t count = 1; ///< so many tasks in a row are to begin
        std::uint32_t attempt = 1;
        Time since = kNoTime;    ///< when the wait that is over began; none where the task begins
        Time due{};
    };
    struct Timer
    {
        Time due{}, since{};
        TaskId task;
        std::uint32_t attempt = 1;
    };
    /// What a task that waits again has done before.
    struct Earlier
    {
        Attempt attempt;
        std::uint8_t step = 0;
        std::vector<Span> spans;
    };
    struct Sleeper; ///< Asio's side

    bool turn();
    void moveDue();
    void sleepUntil(Time due);
    void callBack(const Ready &ready);
    void wakeUp(const Ready &ready, Attempt &attempt, const Task &task, const Step *&step, std::vector<Span> &spans);
    void compute(Attempt &attempt, const Task &task, const Step *step, std::vector<Span> &spans);
    void fallAsleep(const Attempt &attempt, const Task &task, const Step *step, std::vector<Span> &spans);
    void end(const Attempt &attempt, TaskState state, std::vector<Span> &spans);
    void cancelAll();
    void cancel(TaskId task, std::uint32_t attempt, Time since, Time due);
    [[nodiscard]] Time limitOf(Time begin) const;

    const PassOver m_passOver;
    std::unique_ptr<Sleeper> m_sleeper;
    std::deque<Ready> m_ready;
    TimerQueue<Timer> m_timers;
    std::unordered_map<std::uint32_t, Earlier> m_earlier;
    std::vector<Span> m_spans; ///< of the task whose callback runs
    std::optional<Ended> m_ended;
    Chunk m_onLoop{};          ///< the range within which all tasks on the loop are
    std::uint32_t m_left = 0;  ///< tasks on the loop
    Time m_at{};               ///< the end of the callback before, or of the sleep
    Time m_woke = Time::min() / 2; ///< the end of the sleep before
    bool m_begun = false;      ///< tasks have come since
};

} // namespace coreo
