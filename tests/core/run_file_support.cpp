#include "core/run_file_support.h"

#include "record/spec_json.h"

#include <bit>
#include <cstdlib>
#include <sstream>

namespace coreo::test {

namespace {

Span span(std::uint32_t task, std::int64_t start, std::int64_t end, std::uint64_t result, std::uint16_t core,
          bool first = true, bool last = true, TaskState state = TaskState::Ok, SpanKind kind = SpanKind::Compute)
{
    Span out;
    out.start = Time(start);
    out.end = Time(end);
    out.task = TaskId(task);
    out.result = result;
    out.core = core;
    out.kind = kind;
    out.flags = Span::makeFlags(first, last, state);
    return out;
}

Span startup(std::int64_t start, std::int64_t end)
{
    Span out;
    out.start = Time(start);
    out.end = Time(end);
    out.kind = SpanKind::Startup;
    return out;
}

Machine twoCores()
{
    Machine machine;
    machine.model = "Two cores, \"quoted\"";
    machine.system = "Linux 6.1.0 x86_64";
    machine.clock = "tsc";
    machine.utilisation = "idle time";
    machine.memoryBytes = 1ull << 40;
    machine.quota = 1.5;
    machine.physicalCores = 2;
    for (std::uint32_t i = 0; i < 2; ++i) {
        LogicalProcessor processor;
        processor.id = CoreId(i);
        processor.physicalCore = i;
        processor.efficiencyClass = static_cast<int>(i);
        machine.processors.push_back(processor);
    }
    machine.usable = { CoreId(1u), CoreId(0u) };
    return machine;
}

RunSpec specOf(std::uint32_t tasks)
{
    RunSpec spec;
    spec.scenario = "first-look";
    spec.workload = "sum";
    spec.workloadParameters = { { "n", "1000/2000" } };
    spec.strategyParameters = { { "join", "on" } };
    spec.tasks = tasks;
    spec.workers = 2;
    spec.chunk = 1;
    spec.executor = "threads";
    spec.pin = Pin::Worker;
    spec.seed = UINT64_MAX;
    return spec;
}

std::shared_ptr<RunHistory> emptyRun(std::uint32_t tasks, std::size_t spansPerLane)
{
    auto history = std::make_shared<RunHistory>(specOf(tasks), twoCores(), 2, spansPerLane);
    history->programVersion = "0.1.0";
    for (std::uint32_t lane = 0; lane < 2; ++lane) {
        history->lane(lane).spans.push(startup(10, 20 + lane));
        history->addWorker({ WorkerId(lane), "thread", 4711, 4712 + lane, CoreId(lane), Time(10), Time(20 + lane) });
    }
    return history;
}

void hand(TaskLog &log, std::initializer_list<std::uint32_t> tasks, std::int64_t at)
{
    for (const std::uint32_t task : tasks)
        log.append(TaskId(task));
    log.stamp(Time(at));
}

void finish(RunHistory &history, std::int64_t end, RunState state)
{
    history.endNs = end;
    history.teardownNs = 77;
    history.setState(state);
}

} // namespace

std::shared_ptr<RunHistory> threeTaskRun()
{
    auto history = emptyRun(3, 8);
    history->submissions.push({ Time(5), TaskId(0u), 3 });
    history->lane(0).spans.push(span(0, 20, 2'020, 500'500, 0));
    history->lane(1).spans.push(span(1, 21, 1'021, 2'001'000, 1));
    history->lane(1).spans.push(span(2, 1'021, 3'021, 500'500, Span::kNoCore));
    hand(history->received, { 1 }, 1'100);
    hand(history->received, { 0 }, 2'100);
    hand(history->received, { 2 }, 3'100);
    hand(history->delivered, { 0, 1 }, 2'150);
    hand(history->delivered, { 2 }, 3'150);
    history->delivery = DeliveryRule::Ordered;
    history->totalResult = "3002000";
    history->addCoreSample({ Time(0), { { 0.0f, 0.0f, 0.0f }, { 0.25f, 0.125f, 0.2f } } });
    history->addCoreSample({ Time(3'150), { { 1.0f, 0.0f, 0.99f }, { 0.5f, 0.1f, 0.4f } } });
    history->lane(0).ownCpu = 2'000;
    history->lane(0).measuredTasks = 1;
    finish(*history, 3'150, RunState::Complete);
    return history;
}

std::shared_ptr<RunHistory> cancelledRun()
{
    auto history = emptyRun(8, 16);
    history->resultKind = ResultKind::Real;
    const auto bits = [](double value) { return std::bit_cast<std::uint64_t>(value); };
    history->submissions.push({ Time(5), TaskId(0u), 4 });
    history->submissions.push({ Time(6), TaskId(4u), 2 });
    history->lane(0).spans.push(span(0, 30, 40, 0, 0, true, false, TaskState::NotStarted, SpanKind::Wait));
    history->lane(0).spans.push(span(0, 40, 60, bits(6.99999997e16), 0, false, true));
    history->lane(0).spans.push(span(1, 60, 60, bits(-0.5), 1));
    history->lane(0).spans.push(span(2, 60, 70, 0, 1, true, true, TaskState::Failed));
    history->lane(0).spans.push(span(2, 75, 80, bits(1e-5), 1));
    history->lane(1).spans.push(span(3, 21, 90, 0, 1, true, true, TaskState::Failed));
    history->lane(1).spans.push(span(4, 90, 95, 0, 1, true, false, TaskState::NotStarted, SpanKind::Wait));
    hand(history->received, { 0, 1 }, 65);
    hand(history->received, { 2, 3 }, 92);
    hand(history->delivered, { 0, 1 }, 66);
    hand(history->delivered, { 2, 3 }, 92);
    history->duplicates = 1;
    history->wrongResults = 2;
    history->totalResult = "6.99999997e+16";
    history->addFailure({ TaskId(2u), 1, WorkerId(0u), 4712, Time(60), Time(70), TaskState::Failed, "SIGSEGV",
                          std::nullopt, "=1+1 <b>x</b> \"q\" \xff\n\x1b" });
    history->addFailure({ TaskId(3u), 1, WorkerId(), -1, kNoTime, Time(90), TaskState::Failed, "", 9, "" });
    history->addWarning(Text("%n worker(s) share core %1.", 2, { "1" }));
    history->lockHolds.reserve(4);
    for (const LockHold hold : { LockHold { Time(30), WorkerId(0u) }, LockHold { Time(50), WorkerId(1u) },
                                 LockHold { Time(50), WorkerId() }, LockHold { Time(60), WorkerId(0u) } })
        history->lockHolds.push(hold);
    finish(*history, 100, RunState::Cancelled);
    return history;
}

std::shared_ptr<RunHistory> largeRun(std::uint32_t tasks)
{
    auto history = emptyRun(tasks, 2 * tasks + 2);
    history->resultKind = ResultKind::Hash;
    std::int64_t at[2] = { 30, 31 };
    for (std::uint32_t task = 0; task < tasks; ++task) {
        const auto lane = static_cast<std::uint32_t>(at[1] < at[0] ? 1 : 0);
        AppendLog<Span> &spans = history->lane(lane).spans;
        std::int64_t &now = at[lane];
        history->submissions.push({ Time(task), TaskId(task), 1 });
        if (task % 1'000 == 7) {
            spans.push(span(task, now, now + 5, 0, 0, true, false, TaskState::NotStarted, SpanKind::Wait));
            now += 5;
        } else if (task % 1'000 == 8) {
            spans.push(span(task, now, now + 5, 0, 0, true, true, TaskState::Failed));
            now += 5;
        }
        const std::int64_t length = task * 2'654'435'761ull % 7; // some take no time at all
        spans.push(span(task, now, now + length, task * 0x9e3779b97f4a7c15ull, static_cast<std::uint16_t>(lane),
                        task % 1'000 != 7));
        now += length;
        hand(history->received, { task }, std::max(at[0], at[1]));
        if (task % 10 == 9)
            hand(history->delivered, { task - 1, task }, std::max(at[0], at[1]));
    }
    finish(*history, std::max(at[0], at[1]), RunState::Complete);
    return history;
}

std::string described(const std::shared_ptr<RunHistory> &history)
{
    std::ostringstream out;
    out << specToJson(history->spec) << '\n' << machineToJson(history->machine) << '\n';
    out << static_cast<int>(history->state()) << ' ' << history->endNs << ' ' << history->teardownNs << ' '
        << history->tinyTaskOwn << ' ' << history->plannedWaits << ' ' << history->longestTask << ' '
        << history->measuredSerial << ' ' << history->duplicates << ' ' << history->wrongResults << ' '
        << history->totalResult << ' ' << static_cast<int>(history->resultKind) << static_cast<int>(history->delivery)
        << history->waitsHoldWorkers << history->programVersion << '\n';
    for (std::uint32_t lane = 0; lane < history->laneCount(); ++lane) {
        const Lane &each = history->lane(lane);
        out << "lane " << each.ownCpu << ' ' << each.measuredTasks << ' ' << each.longestOwn << ' ' << each.plannedWaits
            << '\n';
        for (std::size_t i = 0; i < each.spans.size(); ++i) {
            const Span &span = each.spans[i];
            out << span.task.value << ' ' << span.start.count() << ' ' << span.end.count() << ' ' << span.result << ' '
                << span.core << ' ' << static_cast<int>(span.kind) << ' ' << static_cast<int>(span.flags) << '\n';
        }
    }
    TaskTable table(history);
    table.update();
    for (std::uint32_t id = 0; id < table.size(); ++id)
        out << id << ' ' << table.submitted(TaskId(id)).count() << ' ' << table.received(TaskId(id)).count() << ' '
            << table.delivered(TaskId(id)).count() << ' ' << static_cast<int>(table.state(TaskId(id))) << '\n';
    for (const TaskLog *log : { &history->received, &history->delivered }) {
        for (std::uint32_t i = 0; i < log->size(); ++i)
            out << log->tasks[i].value << ' ';
    }
    for (const WorkerInfo &worker : history->workers())
        out << '\n'
            << worker.id.value << worker.kind << ' ' << worker.pid << ' ' << worker.tid << ' '
            << worker.pinnedTo.value_or(CoreId()).value << ' ' << worker.started.count() << ' ' << worker.ready.count();
    for (const TaskFailure &failure : history->failures())
        out << '\n'
            << failure.task.value << ' ' << failure.attempt << ' ' << failure.worker.value << ' ' << failure.pid << ' '
            << failure.started.count() << ' ' << failure.ended.count() << ' ' << static_cast<int>(failure.state)
            << failure.signal << ' ' << failure.status.value_or(-999) << failure.text;
    for (const CoreSample &sample : history->coreSamples())
        for (const CoreShare &share : sample.shares)
            out << '\n' << sample.at.count() << ' ' << share.user << ' ' << share.kernel << ' ' << share.own;
    for (std::size_t i = 0; i < history->lockHolds.size(); ++i)
        out << '\n' << history->lockHolds[i].at.count() << ' ' << history->lockHolds[i].worker.value;
    for (const Text &warning : history->warnings())
        out << '\n' << warning.english();
    return out.str();
}

} // namespace coreo::test
