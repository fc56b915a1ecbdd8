#include "support/made_runs.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>

namespace coreo::test {

namespace {

/// Small and the same everywhere: the standard library's distributions differ between vendors.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double normal() { return std::sqrt(-2 * std::log(1 - unit())) * std::cos(6.283185307179586 * unit()); }

private:
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ull);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }
    std::uint64_t m_state;
};

struct Planned
{
    std::uint32_t worker = 0;
    Time start{};
    Time wake{}; ///< the end of the sleep
    Time end{};
};

std::vector<Time> durationsOf(const MadeRun &made)
{
    Random random(made.seed);
    std::vector<Time> result(made.tasks);
    for (std::uint32_t task = 0; task < made.tasks; ++task) {
        if (!made.durations.empty()) {
            result[task] = made.durations[task % made.durations.size()];
            continue;
        }
        double length = static_cast<double>(made.mean.count()) *
                        std::exp(made.spread * random.normal() - made.spread * made.spread / 2);
        if (made.stragglerEach > 0 && task % made.stragglerEach == 3 % made.stragglerEach)
            length = static_cast<double>(made.mean.count()) * made.stragglerTimes;
        result[task] = Time(std::max<std::int64_t>(1, std::llround(length)));
    }
    return result;
}

std::vector<Planned> plan(const MadeRun &made)
{
    const std::vector<Time> durations = durationsOf(made);
    using Free = std::pair<Time, std::uint32_t>;
    std::priority_queue<Free, std::vector<Free>, std::greater<>> idle;
    for (std::uint32_t worker = 0; worker < made.workers; ++worker)
        idle.emplace(made.startup, worker);
    std::vector<Planned> result(made.tasks);
    for (std::uint32_t task = 0; task < made.tasks; ++task) {
        const auto [start, worker] = idle.top();
        idle.pop();
        const auto asleep = static_cast<std::int64_t>(static_cast<double>(durations[task].count()) * made.sleepShare);
        result[task] = {worker, start, start + Time(asleep), start + durations[task]};
        idle.emplace(result[task].end, worker);
    }
    return result;
}

struct Delivery
{
    Time at{};
    std::uint32_t task = 0;
    bool operator<(const Delivery &other) const { return std::tie(at, task) < std::tie(other.at, other.task); }
};

std::vector<Delivery> deliveries(const MadeRun &made, const std::vector<Planned> &tasks)
{
    std::vector<Delivery> result(made.tasks);
    Time latest{};
    for (std::uint32_t task = 0; task < made.tasks; ++task) {
        const Time received = tasks[task].end + made.transit;
        latest = std::max(latest, received);
        result[task] = {made.rule == DeliveryRule::Ordered ? latest : received, task};
    }
    if (made.rule == DeliveryRule::AtOnce) {
        for (Delivery &delivery : result)
            delivery.at = latest;
    }
    std::sort(result.begin(), result.end());
    return result;
}

void record(TaskLog &log, const std::vector<Delivery> &events, Time until)
{
    for (std::size_t i = 0; i < events.size() && events[i].at <= until; ++i) {
        log.append(TaskId(events[i].task));
        if (i + 1 == events.size() || events[i + 1].at != events[i].at || events[i + 1].at > until)
            log.stamp(events[i].at);
    }
}

void recordTask(RunHistory &history, const MadeRun &made, std::uint32_t task, const Planned &planned, Time until)
{
    Lane &lane = history.lane(planned.worker);
    if (planned.start > until)
        return;
    const bool failed = std::count(made.failing.begin(), made.failing.end(), task) > 0;
    const bool ended = planned.end <= until;
    const TaskState state = !ended ? TaskState::Cancelled : failed ? TaskState::Failed : TaskState::Ok;
    if (!ended && !made.cancelled) {
        const bool asleep = planned.wake > planned.start && until < planned.wake;
        if (planned.wake > planned.start && !asleep)
            lane.spans.push({planned.start, planned.wake, 0, TaskId(task), 0, SpanKind::Wait,
                             Span::makeFlags(true, false, TaskState::Ok)});
        lane.doing(TaskId(task), asleep ? planned.start : planned.wake, asleep ? SpanKind::Wait : SpanKind::Compute);
        return;
    }
    const Time end = ended ? planned.end : until;
    const Time wake = std::min(planned.wake, end);
    const auto core = static_cast<std::uint16_t>(planned.worker);
    if (wake > planned.start)
        lane.spans.push({planned.start, wake, 0, TaskId(task), core, SpanKind::Wait,
                         Span::makeFlags(true, false, TaskState::Ok)});
    lane.spans.push({wake, end, task, TaskId(task), core, SpanKind::Compute,
                     Span::makeFlags(wake == planned.start, true, state)});
}

} // namespace

std::shared_ptr<RunHistory> makeRun(const MadeRun &made)
{
    RunSpec spec;
    spec.tasks = made.tasks;
    spec.workers = made.workers;
    spec.strategy = made.strategy;
    spec.seed = made.seed;
    spec.executor = "threads";
    spec.backend = made.simulated ? "simulated" : "native";
    Machine machine;
    for (std::uint32_t cpu = 0; cpu < made.workers; ++cpu) {
        LogicalProcessor processor;
        processor.id = CoreId(cpu);
        machine.processors.push_back(processor);
        machine.usable.push_back(CoreId(cpu));
    }
    auto history = std::make_shared<RunHistory>(spec, machine, made.workers, 2 * std::size_t(made.tasks) + 2);
    history->delivery = made.rule;

    const std::vector<Planned> tasks = plan(made);
    const std::vector<Delivery> delivered = deliveries(made, tasks);
    const Time whole = delivered.empty() ? Time(0) : delivered.back().at;
    const Time until = isTime(made.until) ? made.until : whole;

    for (std::uint32_t worker = 0; worker < made.workers; ++worker) {
        history->addWorker({WorkerId(worker), "thread", 4711, 4711 + worker, {}, Time(0), made.startup});
        if (made.startup > Time(0))
            history->lane(worker).spans.push({Time(0), made.startup, 0, TaskId(), 0, SpanKind::Startup, 0});
    }
    history->submissions.push({Time(0), TaskId(0u), made.tasks});
    for (std::uint32_t task = 0; task < made.tasks; ++task)
        recordTask(*history, made, task, tasks[task], until);

    std::vector<Delivery> received(made.tasks);
    for (std::uint32_t task = 0; task < made.tasks; ++task)
        received[task] = {tasks[task].end + made.transit, task};
    std::sort(received.begin(), received.end());
    record(history->received, received, until);
    record(history->delivered, delivered, until);

    history->endNs = until.count();
    history->setState(!isTime(made.until) ? RunState::Complete : made.cancelled ? RunState::Cancelled : RunState::Running);
    return history;
}

std::shared_ptr<RunHistory> makeLoopRun(const MadeLoops &made)
{
    RunSpec spec;
    spec.tasks = made.tasks;
    spec.workers = made.loops;
    spec.strategy = made.loops == 1 ? "event_loop_gather" : "loop_per_core";
    spec.executor = "loops";
    spec.workload = "sleep_then_sum";
    Machine machine;
    for (std::uint32_t cpu = 0; cpu < made.loops; ++cpu) {
        LogicalProcessor processor;
        processor.id = CoreId(cpu);
        machine.processors.push_back(processor);
        machine.usable.push_back(CoreId(cpu));
    }
    auto history = std::make_shared<RunHistory>(spec, machine, made.loops, 2 * std::size_t(made.tasks) + 2);
    history->delivery = DeliveryRule::AtOnce;
    history->waitsHoldWorkers = false;
    history->submissions.push({Time(0), TaskId(0u), made.tasks});
    Random random(made.seed);
    std::vector<Delivery> ends;
    const std::uint32_t chunk = (made.tasks + made.loops - 1) / made.loops;
    for (std::uint32_t loop = 0; loop < made.loops; ++loop) {
        history->addWorker({WorkerId(loop), made.loops == 1 ? "event loop" : "process", 4711, 4711 + loop, {}, Time(0), Time(0)});
        std::vector<Delivery> due;
        for (std::uint32_t task = loop * chunk; task < std::min(made.tasks, (loop + 1) * chunk); ++task)
            due.push_back({Time(static_cast<std::int64_t>(random.unit() * static_cast<double>(made.longestSleep.count()))), task});
        std::sort(due.begin(), due.end());
        Time now{};
        for (const Delivery &wake : due) {
            const Time begin = std::max(now, wake.at);
            now = begin + made.compute;
            const auto core = static_cast<std::uint16_t>(loop);
            history->lane(loop).spans.push({Time(0), wake.at, 0, TaskId(wake.task), core, SpanKind::Wait,
                                            Span::makeFlags(true, false, TaskState::Ok)});
            history->lane(loop).spans.push({begin, now, wake.task, TaskId(wake.task), core, SpanKind::Compute,
                                            Span::makeFlags(false, true, TaskState::Ok)});
            ends.push_back({now, wake.task});
        }
    }
    std::sort(ends.begin(), ends.end());
    const Time whole = ends.empty() ? Time(0) : ends.back().at;
    record(history->received, ends, whole);
    for (Delivery &end : ends)
        end.at = whole;
    std::sort(ends.begin(), ends.end());
    record(history->delivered, ends, whole);
    history->endNs = whole.count();
    history->setState(RunState::Complete);
    return history;
}

} // namespace coreo::test
