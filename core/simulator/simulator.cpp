#include "simulator/simulator.h"

#include "simulator/dedicated_cores.h"
#include "simulator/locked_workers.h"
#include "simulator/shared_cores.h"

#include <algorithm>

namespace coreo {
namespace {

/// A process that is started for one task has it from the beginning: nothing is submitted, fed, read or sent back. What is
/// told is its end, which takes as long as stopping a worker.
void startedWithTheirTasks(Costs &costs)
{
    costs.submit = costs.feed = costs.handOut = Time::zero();
    costs.returnResult = std::exchange(costs.stopWorker, Time::zero());
}

Costs costsFor(const RunSpec &spec, Costs costs)
{
    costs.slice = std::max(costs.slice, Time(1));
    if (spec.processPerTask())
        startedWithTheirTasks(costs);
    if (spec.executor == "inline")
        costs.handOut = costs.returnResult = Time::zero();
    return costs;
}

std::uint32_t coreCount(const RunSpec &spec)
{
    return std::max(1u, spec.cores);
}

} // namespace

SimulatedExecutor::SimulatedExecutor(const Workload &workload, RunHistory &history, const Costs &costs, std::stop_token stop)
    : m_workload(workload), m_history(history), m_costs(costsFor(history.spec, costs)), m_stop(std::move(stop)),
      m_inline(history.spec.executor == "inline"), m_workerCount(m_inline ? 1 : history.workerLanes()),
      m_usage(coreCount(history.spec)),
      m_attempts(Attempts::neededBy(history.spec) ? std::make_unique<Attempts>(history) : nullptr),
      m_setting(makeSetting())
{
    if (m_inline) {
        m_here = std::make_unique<WorkerCourse>(m_setting, 0);
        m_history.addWorker({WorkerId(0u), "coordinator", -1, -1, std::nullopt, Time::zero(), Time::zero()});
    } else if (history.spec.oneLoop()) {
        m_loop = std::make_unique<SimulatedLoop>(workload, history, m_costs, m_usage, m_attempts.get());
    }
}

SimulatedExecutor::~SimulatedExecutor() = default;

VirtualWorkers::Setting SimulatedExecutor::makeSetting()
{
    const RunSpec &spec = m_history.spec;
    VirtualWorkers::Setting setting{m_workload,    m_history,       m_costs, m_queue, m_usage,
                                    m_workerCount, coreCount(spec), spec.pin};
    setting.attempts = m_attempts.get();
    setting.loops = spec.onLoops();
    setting.oneTask = spec.processPerTask();
    setting.skipFirstWaits = spec.waitsOnCoordinator();
    setting.switchInterval = std::max(spec.switchInterval, Time(1));
    return setting;
}

void SimulatedExecutor::startWorkers()
{
    const VirtualWorkers::Setting &setting = m_setting;
    if (m_history.spec.executor == "gil-threads")
        m_workers = std::make_unique<LockedWorkers>(setting);
    else if (m_workerCount > setting.cores || setting.pin == Pin::Task || setting.attempts || setting.loops)
        m_workers = std::make_unique<SharedCores>(setting);
    else
        m_workers = std::make_unique<DedicatedCores>(setting);
    addWorkers();
    if (setting.skipFirstWaits)
        m_waits = std::make_unique<SimulatedWaits>(m_workload, m_history, m_costs);
}

/// As Pool's constructor does: one after the other, each getting ready while the next is started.
void SimulatedExecutor::addWorkers()
{
    for (std::uint32_t id = 0; id < m_workerCount; ++id) {
        WorkerInfo info{WorkerId(id), "simulated", -1, -1, std::nullopt, m_now, kNoTime};
        m_now = later(m_now, m_costs.startWorker);
        info.ready = later(m_now, m_costs.workerStartup);
        if (m_history.spec.pin == Pin::Worker)
            info.pinnedTo = CoreId(id % m_setting.cores);
        if (info.ready > info.started) {
            Span startup;
            startup.start = info.started;
            startup.end = info.ready;
            startup.kind = SpanKind::Startup;
            m_history.lane(id).spans.push(startup);
        }
        m_workers->addWorker(id, info.ready);
        m_history.addWorker(std::move(info));
    }
}

void SimulatedExecutor::submit(Chunk tasks, std::uint32_t chunkSize)
{
    if (tasks.count == 0)
        return;
    begin(tasks);
    if (m_inline)
        m_queue.add(tasks, chunkSize, m_now, Time::zero());
    else if (m_loop)
        m_loop->submit(tasks);
    else
        handOver(tasks, chunkSize);
}

void SimulatedExecutor::awaitThenSubmit(Chunk tasks)
{
    if (!m_setting.skipFirstWaits) { // on a loop every wait is awaited
        submit(tasks, 1);
        return;
    }
    begin(tasks);
    for (std::uint32_t task = tasks.first.value; task < tasks.end(); ++task)
        m_waits->begin(TaskId(task), m_now);
}

/// Whatever is submitted first starts the workers; where each has one task only, their start is what submits it.
void SimulatedExecutor::begin(Chunk tasks)
{
    const Time asked = m_now;
    if (!m_inline && !m_loop && !m_workers)
        startWorkers();
    m_history.submissions.push({m_setting.oneTask ? asked : m_now, tasks.first, tasks.count});
}

void SimulatedExecutor::handOver(Chunk tasks, std::uint32_t chunkSize)
{
    m_now = later(m_now, m_costs.submit);
    const Time first = m_setting.oneTask ? Time::zero() : later(std::max(m_now, m_fed), m_costs.feed);
    const std::uint32_t chunks = (tasks.count - 1) / std::clamp(chunkSize, 1u, tasks.count) + 1;
    m_fed = later(first, times(m_costs.feed, chunks - 1));
    m_queue.add(tasks, chunkSize, first, m_costs.feed);
    m_workers->submitted();
}

Notice SimulatedExecutor::wait()
{
    if (m_told == m_returned.size()) {
        m_returned.clear();
        m_told = 0;
        if (m_stop.stop_requested() || !(m_inline ? lookInline() : m_loop ? lookAtLoop() : look()))
            return {};
    }
    const VirtualWorkers::Returned &returned = m_returned[m_told++];
    return {Notice::Kind::ChunkFinished, returned.chunk, returned.worker,
            m_attempts && m_attempts->raised(returned.chunk)};
}

void SimulatedExecutor::nothingComes() const
{
    throw Failure(ExitCode::Internal, Text(coreoText("The strategy waits for a result, but no task is under way.")));
}

/// Takes in what has come back, or waits for the first that does; false when the run is to stop.
bool SimulatedExecutor::look()
{
    if (m_workers)
        letTimePass();
    if (m_returned.empty()) {
        if (m_stop.stop_requested())
            return false;
        nothingComes();
    }
    // One batch has one stamp; within it the coordinator goes by task, as it would hand on what lies before it.
    const auto byTask = [](const auto &a, const auto &b) { return a.chunk.first < b.chunk.first; };
    if (!std::is_sorted(m_returned.begin(), m_returned.end(), byTask))
        std::sort(m_returned.begin(), m_returned.end(), byTask);
    m_now = later(m_now, times(m_costs.receive, static_cast<std::uint32_t>(m_returned.size())));
    for (const VirtualWorkers::Returned &returned : m_returned)
        for (std::uint32_t task = returned.chunk.first.value; task < returned.chunk.end(); ++task)
            m_history.received.append(TaskId(task));
    m_history.received.stamp(m_now);
    return true;
}

/// On to the first that comes back; on the way, tasks whose waits are over go to the workers, in the order in which they were
/// due, however late the coordinator is.
void SimulatedExecutor::letTimePass()
{
    for (;;) {
        while (m_waits && !m_waits->empty() && m_waits->due() <= m_now) {
            m_now = later(m_now, m_costs.loopTask);
            handOver({m_waits->take(), 1}, 1);
        }
        const bool anyWaits = m_waits && !m_waits->empty();
        m_now = m_workers->advance(m_now, anyWaits ? m_waits->due() : Time::max(), m_returned, m_stop);
        if (!m_returned.empty() || !anyWaits || m_stop.stop_requested())
            return;
        m_now = std::max(m_now, m_waits->due());
    }
}

bool SimulatedExecutor::lookAtLoop()
{
    const std::optional<TaskId> ended = m_loop->run(m_now, m_stop);
    if (!ended) {
        if (m_stop.stop_requested())
            return false;
        nothingComes();
    }
    m_history.received.append(*ended);
    m_history.received.stamp(m_now);
    m_returned.push_back({{*ended, 1}, WorkerId(0u)});
    return true;
}

bool SimulatedExecutor::lookInline()
{
    if (m_queue.empty())
        nothingComes();
    const Chunk chunk = m_queue.take().chunk;
    for (std::uint32_t task = chunk.first.value; task < chunk.end(); ++task) {
        performInline(TaskId(task));
        m_history.received.append(TaskId(task));
    }
    m_history.received.stamp(m_now);
    m_returned.push_back({chunk, WorkerId(0u)});
    return true;
}

/// Until it ends well or has been tried often enough.
void SimulatedExecutor::performInline(TaskId task)
{
    while (!attemptInline(task) && m_attempts->repeats(task)) { }
}

/// False if the attempt did not end well.
bool SimulatedExecutor::attemptInline(TaskId task)
{
    WorkerCourse &course = *m_here;
    course.take({task, 1});
    for (auto after = WorkerCourse::After::GoOn; after == WorkerCourse::After::GoOn;) {
        course.come(m_now);
        const Time begun = m_now;
        const Time limit = course.deadline();
        m_now = later(begun, course.remaining());
        const bool late = limit != kNoTime && m_now > limit;
        if (late)
            m_now = limit;
        if (!course.waits())
            m_usage.add(0, begun, m_now);
        course.pass(m_now - begun);
        after = late ? course.timeOut(m_now, 0) : course.end(m_now, 0);
    }
    return course.leave().failed.empty();
}

Notice SimulatedExecutor::runHere(TaskId task)
{
    if (m_workers || m_loop)
        throw Failure(ExitCode::Internal, Text(coreoText("A strategy cannot run tasks itself beside its workers.")));
    if (m_stop.stop_requested())
        return {};
    m_history.submissions.push({m_now, task, 1});
    performInline(task);
    m_history.received.append(task);
    m_history.received.stamp(m_now);
    return {Notice::Kind::ChunkFinished, {task, 1}, WorkerId(0u), m_attempts && m_attempts->raised({task, 1})};
}

Time SimulatedExecutor::deliver(std::uint32_t count)
{
    if (m_workers)
        m_now = later(m_now, times(m_costs.deliver, count));
    return m_now;
}

void SimulatedExecutor::finish()
{
    if (m_workers) {
        m_workers->finish(m_now);
        m_history.teardownNs.store(times(m_costs.stopWorker, m_workerCount).count());
        if (m_waits)
            m_waits->finish(m_now);
    } else if (m_loop) {
        m_loop->finish(m_now);
    } else if (m_here) {
        m_here->cut(m_now, 0);
    }
    for (CoreSample &sample : m_usage.samples(m_now))
        m_history.addCoreSample(std::move(sample));
}

} // namespace coreo
