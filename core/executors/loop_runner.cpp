#include "executors/loop_runner.h"

#include "platform/clock.h"

#include <algorithm>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <utility>

namespace coreo {
namespace {

/// Nobody can wake a loop in another process: so often it looks itself whether the run is stopped.
constexpr Time kMostSleep = std::chrono::milliseconds(10);
/// The loop wakes up at most this often: a sleep takes some 5 us of CPU, and the kernel's own slack is as much (prctl(2),
/// PR_SET_TIMERSLACK), so that to ask for less would not bring anybody's turn forward.
constexpr Time kBetweenWakes = std::chrono::microseconds(50);
/// From this much computing on, the thread's CPU clock is worth reading around a callback.
constexpr Time kWorthMeasuring = std::chrono::microseconds(200);

} // namespace

struct LoopRunner::Sleeper
{
    asio::io_context context{1}; // run by one thread; others only post
    asio::steady_timer timer{context};
};

LoopRunner::LoopRunner(const Workload &workload, Lane &lane, StopFlag &stop, std::int64_t zero, Options options,
                       PassOver passOver)
    : StepRunner(workload, lane, stop, zero, std::move(options)), m_passOver(std::move(passOver)),
      m_sleeper(std::make_unique<Sleeper>())
{}

LoopRunner::~LoopRunner() = default;

bool LoopRunner::run(Chunk chunk, Time start, Time &ended, std::uint32_t attempt)
{
    m_at = start;
    begin(chunk, attempt);
    bool complete = true;
    while (m_left > 0 && complete)
        complete = next().has_value();
    ended = m_at;
    return complete;
}

void LoopRunner::begin(Chunk tasks, std::uint32_t attempt, Place place)
{
    const auto put = [&](Chunk some) {
        if (some.count == 0)
            return;
        Ready ready{some.first, some.count, attempt};
        place == Place::Back ? m_ready.push_back(ready) : m_ready.push_front(ready);
        m_left += some.count;
    };
    Chunk some{tasks.first, 0};
    for (std::uint32_t i = tasks.first.value; i < tasks.end(); ++i) {
        if (tasks.count > 1 && m_passOver && m_passOver(TaskId(i))) {
            put(some);
            some = {TaskId(i + 1), 0};
        } else {
            ++some.count;
        }
    }
    put(some);
    if (m_left == 0)
        return;
    const std::uint32_t first = m_onLoop.count == 0 ? tasks.first.value : std::min(m_onLoop.first.value, tasks.first.value);
    const std::uint32_t last = m_onLoop.count == 0 ? tasks.end() : std::max(m_onLoop.end(), tasks.end());
    m_begun = true;
    if (m_onLoop.count == 0)
        m_at = std::max(m_at, now());
    if (m_onLoop.first.value != first || m_onLoop.end() != last || m_onLoop.count == 0) {
        m_onLoop = {TaskId(first), last - first};
        m_lane.beginOnLoop(m_onLoop, m_at);
    }
    m_lane.leftOnLoop(m_left);
}

std::optional<LoopRunner::Ended> LoopRunner::next()
{
    m_ended.reset();
    while (!m_ended && turn())
        ;
    return m_ended;
}

/// One callback, or one sleep; false when there is nothing to wait for or the run is to end.
bool LoopRunner::turn()
{
    if (m_flag.asked()) {
        cancelAll();
        return false;
    }
    if (std::exchange(m_begun, false))
        m_at = std::max(m_at, now());
    moveDue();
    if (m_ready.empty()) {
        m_lane.idle();
        if (m_timers.empty())
            return false;
        sleepUntil(std::max(m_timers.firstDue(), m_woke + kBetweenWakes));
        m_at = m_woke = now();
        return true;
    }
    Ready &front = m_ready.front();
    const Ready ready = front;
    if (front.count > 1) {
        --front.count;
        front.task = TaskId(front.task.value + 1);
    } else {
        m_ready.pop_front();
    }
    callBack(ready);
    return true;
}

/// Timers that are due become callbacks, in the order of their instants.
void LoopRunner::moveDue()
{
    for (Timer timer; m_timers.takeDue(m_at, timer);)
        m_ready.push_back({timer.task, 1, timer.attempt, timer.since, timer.due});
}

void LoopRunner::sleepUntil(Time due)
{
    Time length = std::max(due - now(), Time::zero());
    if (m_flag.shared())
        length = std::min(length, kMostSleep);
    m_sleeper->timer.expires_after(length);
    m_sleeper->timer.async_wait([](const asio::error_code &) {});
    m_sleeper->context.restart();
    m_sleeper->context.run_one();
}

void LoopRunner::wake()
{
    asio::post(m_sleeper->context, [] {});
}

/// The instant at which an attempt has had its time.
Time LoopRunner::limitOf(Time begin) const
{
    return m_options.timeout > Time::zero() ? begin + m_options.timeout : Time::max();
}

void LoopRunner::callBack(const Ready &ready)
{
    const Task task = m_workload.task(ready.task);
    Attempt attempt{ready.task, ready.attempt, m_at};
    const Step *step = task.begin();
    m_spans.clear();
    if (ready.since != kNoTime)
        wakeUp(ready, attempt, task, step, m_spans);
    if (ready.since != kNoTime && ready.due >= limitOf(attempt.begin)) {
        end(attempt, timedOut(attempt), m_spans);
        return;
    }
    if (step != task.end() && step->kind == Step::Kind::Wait)
        fallAsleep(attempt, task, step, m_spans);
    else
        compute(attempt, task, step, m_spans);
}

/// The wait is over: its span, and where the task goes on.
void LoopRunner::wakeUp(const Ready &ready, Attempt &attempt, const Task &task, const Step *&step, std::vector<Span> &spans)
{
    attempt.begin = ready.since;
    if (const auto earlier = m_earlier.find(ready.task.value); earlier != m_earlier.end()) {
        attempt = earlier->second.attempt;
        step = task.begin() + earlier->second.step;
        spans = std::move(earlier->second.spans);
        m_earlier.erase(earlier);
    }
    Span span;
    span.start = ready.since;
    span.end = ready.due;
    span.task = ready.task;
    span.kind = SpanKind::Wait;
    span.core = currentCore();
    spans.push_back(span);
    attempt.waited += ready.due - ready.since;
    ++step;
}

void LoopRunner::fallAsleep(const Attempt &attempt, const Task &task, const Step *step, std::vector<Span> &spans)
{
    if (!spans.empty())
        m_earlier[attempt.id.value] = {attempt, static_cast<std::uint8_t>(step - task.begin()), std::move(spans)};
    const Time due = m_at + Time(static_cast<std::int64_t>(step->amount));
    m_timers.push({std::min(due, limitOf(attempt.begin)), m_at, attempt.id, attempt.number});
}

void LoopRunner::compute(Attempt &attempt, const Task &task, const Step *step, std::vector<Span> &spans)
{
    const Time limit = limitOf(attempt.begin);
    m_stop.deadline = limit == Time::max() ? 0 : m_zero + limit.count();
    const bool measure = plan(task).compute >= kWorthMeasuring;
    const std::int64_t cpuBefore = measure ? clock::threadCpu() : 0;
    TaskState state = TaskState::Ok;
    do { // a file's reading holds up the loop as computing does: it is a span of its own, and no wait that others can use
        Span span;
        span.start = m_at;
        span.kind = step != task.end() && step->waits() ? SpanKind::Wait : SpanKind::Compute;
        m_lane.doing(attempt.id, m_at, span.kind);
        state = carryOut(attempt, step, task.end());
        m_at = now();
        span.end = m_at;
        span.task = attempt.id;
        span.core = currentCore();
        span.result = attempt.result;
        spans.push_back(span);
    } while (state == TaskState::Ok && step != task.end() && step->kind != Step::Kind::Wait);
    if (measure) {
        const Time own(clock::threadCpu() - cpuBefore);
        addOwnTime(own, 1, own + attempt.waited);
    }
    if (state == TaskState::Ok && step != task.end())
        fallAsleep(attempt, task, step, spans);
    else
        end(attempt, state, spans);
}

void LoopRunner::end(const Attempt &attempt, TaskState state, std::vector<Span> &spans)
{
    for (std::size_t i = 0; i < spans.size(); ++i) {
        spans[i].flags = Span::makeFlags(i == 0, i + 1 == spans.size(), state);
        m_lane.spans.push(spans[i]);
    }
    m_lane.plannedWaits.store(m_lane.plannedWaits.load(std::memory_order_relaxed) + attempt.waited.count(),
                              std::memory_order_relaxed);
    m_lane.leftOnLoop(--m_left);
    if (m_left == 0) {
        m_onLoop = {};
        m_lane.idle();
    }
    m_ended = Ended{attempt.id, state, attempt.number, m_at};
}

/// The run is stopped: what sleeps or is ready has been cancelled; what has not begun never will.
void LoopRunner::cancelAll()
{
    m_at = std::max(m_at, now());
    for (const Ready &ready : std::exchange(m_ready, {})) {
        if (ready.since != kNoTime)
            cancel(ready.task, ready.attempt, ready.since, ready.due);
        else
            m_left -= ready.count;
    }
    for (const Timer &timer : m_timers.takeAll())
        cancel(timer.task, timer.attempt, timer.since, timer.due);
    m_onLoop = {};
    m_lane.idle();
    m_lane.leftOnLoop(0);
}

void LoopRunner::cancel(TaskId task, std::uint32_t number, Time since, Time due)
{
    m_spans.clear();
    Attempt attempt{task, number, since};
    const Task planned = m_workload.task(task);
    const Step *step = planned.begin();
    wakeUp({task, 1, number, since, std::min(due, std::max(since, m_at))}, attempt, planned, step, m_spans);
    end(attempt, TaskState::Cancelled, m_spans);
}

} // namespace coreo
