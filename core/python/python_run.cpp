#include "python/python_run.h"

#include "executors/worker_death.h"
#include "platform/clock.h"
#include "platform/failure_text.h"
#include "platform/other_process.h"
#include "python/message.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <sys/wait.h>

namespace coreo {
namespace {

using nlohmann::json;

constexpr int kLookEvery = 5;          ///< ms between two looks at what was recorded
constexpr int kLookEveryOfMany = 20;   ///< the same with more lanes than these
constexpr std::uint32_t kManyLanes = 64;
constexpr std::chrono::seconds kFinishTime(5); ///< for shutting the pool down and measuring

/// As from waitpid(2), of what Python calls an exit code: a signal's number is negative there.
int waitStatus(std::int64_t exitCode)
{
    return exitCode < 0 ? static_cast<int>(-exitCode & 0x7f) : static_cast<int>((exitCode & 0xff) << 8);
}

/// "7" or "7 to 9".
std::string rangeWords(std::int64_t first, std::int64_t count)
{
    const std::string words = std::to_string(first);
    return count > 1 ? words + " to " + std::to_string(first + count - 1) : words;
}

EventLayout layoutFor(const RunHistory &history, const Workload &workload)
{
    const RunSpec &spec = history.spec;
    EventLayout layout;
    layout.slots = history.laneCount();
    // Any worker may run all tasks; its successors' start-ups stand there, too.
    const std::size_t spans = static_cast<std::size_t>(workload.spansPerTask());
    layout.spansPerSlot = spec.processPerTask() ? spans + 4 : spec.tasks * spans + 256;
    layout.logCapacity = spec.tasks + std::size_t{64};
    return layout;
}

SharedMemory planFor(const PythonContext &context, const EventLayout &layout, const std::string &interpreter)
{
    const RunHistory &history = context.history;
    return makeBridgePlan({history.spec, context.workload, layout, history.machine.usable, context.order, context.joins,
                           interpreter, BridgeMode::Run});
}

} // namespace

PythonRun::PythonRun(const PythonContext &context)
    : m_context(context), m_memory(layoutFor(context.history, context.workload)), m_events(m_memory, context.history),
      m_watchdog(context.history)
{
    m_facts.path = findInterpreter(context.history.spec.python);
    m_plan = planFor(context, m_memory.layout(), m_facts.path);
    m_bridge.emplace(m_plan, m_memory.descriptor(), context.input);
    awaitReady();
    m_plan.closeDescriptor();
    m_memory.closeDescriptor();
}

Time PythonRun::at(std::int64_t monotonic) const
{
    return Time(std::max<std::int64_t>(0, monotonic - m_zero));
}

Time PythonRun::now() const
{
    return at(clock::now());
}

void PythonRun::listen(int milliseconds)
{
    m_bridge->listen({[this](const json &said) { say(said); }, [this](const json &said) { sayFailure(said); }},
                     milliseconds);
}

void PythonRun::awaitReady()
{
    while (m_phase == Phase::Starting && !m_bridge->ended() && !m_context.stop.asked())
        listen(kLookEveryOfMany);
    if (m_bridge->ended())
        listen(0); // its last words
    if (m_phase != Phase::Ready && !m_context.stop.asked())
        notReady(m_refusal, *m_bridge, m_facts.path);
    m_context.history.setPython(m_facts); // what is known beforehand; its figures follow at the end
    m_session = m_bridge->pid(); // the guard has given it one of its own, which its workers inherit
}

void PythonRun::say(const json &said)
{
    const std::string event = message::text(said, "event");
    if (event == "ready") {
        if (const std::string path = message::text(said, "executable"); !path.empty())
            m_facts.path = failureText(path);
        m_facts.version = failureText(message::text(said, "python"));
        m_facts.implementation = failureText(message::text(said, "implementation"));
        m_facts.freeThreaded = message::flag(said, "freeThreaded");
        m_facts.lock = message::flag(said, "gil");
        m_phase = Phase::Ready;
    } else if (event == "refused") {
        m_refusal = said;
        m_phase = Phase::Refused;
    } else if (event == "began" && m_phase == Phase::Ready) {
        m_zero = message::integer(said, "zero");
        m_events.begin(m_zero, m_bridge->pid());
        m_phase = Phase::Running;
        m_began(m_zero);
    } else if (event == "died") {
        sayDeath(said);
    } else if (event == "broken") {
        sayBroken(said);
    } else if (event == "raised") {
        const std::int64_t first = message::integer(said, "first"), count = message::integer(said, "count", 1);
        const std::int64_t tasks = m_context.history.taskCount();
        if (first >= 0 && first < tasks && count > 0 && count <= tasks - first)
            m_raised.push_back({TaskId(first), static_cast<std::uint32_t>(count)});
    } else if (event == "ended") {
        m_endedAt = at(message::integer(said, "at"));
        m_phase = Phase::Ended;
    } else if (event == "closed") {
        m_teardown = at(message::integer(said, "at")) - m_endedAt;
        m_phase = Phase::Closed;
    } else if (event == "measured") {
        sayMeasured(said);
        m_phase = Phase::Measured;
    }
}

void PythonRun::sayMeasured(const json &said)
{
    m_facts.recording = std::max<std::int64_t>(0, message::integer(said, "recording"));
    m_context.history.tinyTaskOwn.store(std::max<std::int64_t>(0, message::integer(said, "tinyOwn")));
    const std::int64_t wrong = message::integer(said, "wrongDelivered");
    if (wrong <= 0)
        return;
    m_context.history.addWarning({coreoText("%1 results reached the main program other than the workers had recorded them, the "
                                            "first of task %2."),
                                  {std::to_string(wrong), std::to_string(message::integer(said, "firstWrong"))}});
}

void PythonRun::sayFailure(const json &said)
{
    const std::int64_t task = message::integer(said, "task", -1);
    if (task < 0 || task >= m_context.history.taskCount())
        return;
    TaskFailure failure;
    failure.task = TaskId(task);
    failure.worker = WorkerId(static_cast<std::uint32_t>(std::max<std::int64_t>(0, message::integer(said, "slot"))));
    failure.pid = message::integer(said, "pid", -1);
    failure.started = at(message::integer(said, "started"));
    failure.ended = at(message::integer(said, "ended"));
    failure.state = TaskState::Failed;
    failure.text = failureText(message::text(said, "text"));
    m_context.history.addFailure(std::move(failure));
}

void PythonRun::sayDeath(const json &said)
{
    // An executor reaps the worker whose death broke it when the program's iteration has ended by that already.
    if (m_phase != Phase::Running && m_phase != Phase::Ended)
        return;
    m_events.read();
    const std::int64_t pid = message::integer(said, "pid", -1);
    const std::int64_t slot = message::integer(said, "slot", -1);
    const std::optional<std::uint32_t> known = m_events.slotOf(pid);
    RunHistory &history = m_context.history;
    if (!known && (slot < 0 || slot >= history.laneCount()))
        return;
    WorkerDeath death;
    death.slot = known.value_or(static_cast<std::uint32_t>(std::max<std::int64_t>(0, slot)));
    death.pid = pid;
    death.status = waitStatus(message::integer(said, "code"));
    death.at = at(message::integer(said, "at"));
    death.ready = true;
    Lane &lane = history.lane(death.slot);
    const Time before = lane.spans.size() > 0 ? lane.spans[lane.spans.size() - 1].end : Time::zero(); // perhaps its successor's
    if (const std::int64_t task = message::integer(said, "task", -1); task >= 0 && task < history.taskCount())
        lane.doing(TaskId(task), std::max(before, at(message::integer(said, "since"))), lane.doing().kind);
    else if (m_events.pidOf(death.slot) != pid)
        lane.idle(); // what stands there is its successor's
    const TaskId task = lane.doing().task;
    const std::size_t spans = lane.spans.size();
    if (!task.isNone()) {
        const bool begun = spans > 0 && lane.spans[spans - 1].task == task && !lane.spans[spans - 1].lastOfTask();
        endByDeath(history, death, task, 1, !begun);
    }
    lane.leftOnLoop(0);
    if (m_events.pidOf(death.slot) == pid)
        m_events.died(death.slot);
    m_stops.end(WorkerId(death.slot), death.at);
    m_watchdog.died(death, task);
}

void PythonRun::sayBroken(const json &said)
{
    const auto ranges = said.find("tasks");
    if (ranges == said.end() || !ranges->is_array())
        return;
    const std::int64_t tasks = m_context.history.taskCount();
    std::int64_t futures = 0;
    std::string list;
    for (const json &range : *ranges) {
        if (!range.is_array() || range.size() != 2 || !range[0].is_number_integer() || !range[1].is_number_integer())
            continue;
        const auto first = range[0].get<std::int64_t>(), count = range[1].get<std::int64_t>();
        if (first < 0 || first >= tasks || count <= 0 || count > tasks - first)
            continue;
        m_facts.broken.push_back({TaskId(first), static_cast<std::uint32_t>(count)});
        futures += count;
        if (list.size() < 200)
            list.append(list.empty() ? "" : ", ").append(rangeWords(first, count));
        else if (!list.ends_with("..."))
            list += ", ...";
    }
    m_context.history.addWarning({coreoText("BrokenProcessPool: a worker's death broke every future that had no result yet, those of %1 "
                                            "tasks (%2), whoever was to blame. Results that were there stay valid."),
                                  {std::to_string(futures), list}});
}

/// One look; false when the batch is over, in whichever way.
bool PythonRun::batchIsOn()
{
    const bool many = m_context.history.laneCount() > kManyLanes;
    listen(many ? kLookEveryOfMany : kLookEvery);
    if (m_context.stop.asked()) {
        m_end = End::Stopped;
        return false;
    }
    if (m_phase >= Phase::Ended)
        return false;
    if (m_bridge->ended()) {
        listen(0);
        m_end = m_phase >= Phase::Ended ? End::Over : End::Gone;
        return false;
    }
    if (m_phase < Phase::Running)
        return true;
    m_events.read();
    if (!m_watchdog.isStuck(now(), m_events.progress(), m_events.anyDoing()))
        return true;
    m_end = End::Stuck;
    for (const Text &text : m_watchdog.verdict()) {
        m_context.history.addWarning(text);
        m_facts.verdict.append(m_facts.verdict.empty() ? "" : " ").append(text.english());
    }
    return false;
}

PythonRun::End PythonRun::run(const std::function<void(std::int64_t)> &began, const std::function<void()> &over)
{
    m_began = began;
    if (!m_context.stop.asked())
        m_bridge->send("go");
    while (batchIsOn()) {
    }
    if (m_end == End::Over)
        m_events.read();
    over();
    const std::int64_t before = clock::now();
    finish();
    if (m_phase < Phase::Closed)
        m_teardown = Time(clock::now() - before);
    if (m_end == End::Gone)
        m_context.history.addWarning({coreoText("Python (pid %1) %2 before the batch was over. What had finished is kept. It said: %3"),
                                      {std::to_string(m_bridge->pid()), endText(m_bridge->ended().value_or(SIGKILL)),
                                       m_bridge->output().total() > 0 ? failureText(m_bridge->output().text()) : "nothing"}});
    m_context.history.setPython(m_facts);
    return m_end;
}

/// Lets a bridge whose batch is over shut its pool down and measure; then everything below it ends.
void PythonRun::finish()
{
    const auto until = std::chrono::steady_clock::now() + kFinishTime;
    while (m_end == End::Over && !m_bridge->ended() && !m_context.stop.asked() && std::chrono::steady_clock::now() < until)
        listen(kLookEveryOfMany);
    m_bridge->end();
    listen(0);
    if (m_zero == 0)
        return; // it did not begin
    m_events.read();
    m_events.takeOwnTimes();
    m_facts.events = m_events.taken();
    m_facts.dropped = m_memory.dropped();
    closeLanes(m_context.history, now());
}

bool PythonRun::signalWorker(std::uint32_t lane, std::int64_t pid, int number)
{
    if (lane >= m_context.history.laneCount() || !signalInSession(pid, m_session.load(), number))
        return false;
    if (number == SIGSTOP)
        m_stops.begin(WorkerId(lane), now());
    else if (number == SIGCONT)
        m_stops.end(WorkerId(lane), now());
    return true;
}

} // namespace coreo
