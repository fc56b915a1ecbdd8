#include "simulator/simulator.h"

#include "simulator/dedicated_cores.h"
#include "simulator/shared_cores.h"

#include <algorithm>

namespace coreo {
namespace {

Costs checkedCosts(Costs costs)
{
    costs.slice = std::max(costs.slice, Time(1));
    return costs;
}

std::uint32_t coreCount(const RunSpec &spec)
{
    return std::max(1u, spec.cores);
}

} // namespace

SimulatedExecutor::SimulatedExecutor(const Workload &workload, RunHistory &history, const Costs &costs, std::stop_token stop)
    : m_workload(workload), m_history(history), m_costs(checkedCosts(costs)), m_stop(std::move(stop)),
      m_inline(history.spec.executor == "inline"), m_workerCount(m_inline ? 1 : history.workerLanes()),
      m_usage(coreCount(history.spec))
{
    if (m_inline)
        m_history.addWorker({WorkerId(0u), "coordinator", -1, -1, std::nullopt, Time::zero(), Time::zero()});
}

SimulatedExecutor::~SimulatedExecutor() = default;

/// As Pool's constructor does: one after the other, each getting ready while the next is started.
void SimulatedExecutor::startWorkers()
{
    const RunSpec &spec = m_history.spec;
    const std::uint32_t cores = coreCount(spec);
    const VirtualWorkers::Setting setting{m_workload, m_history,     m_costs, m_queue,
                                          m_usage,    m_workerCount, cores,   spec.pin};
    const bool shared = m_workerCount > cores || spec.pin == Pin::Task;
    if (shared)
        m_workers = std::make_unique<SharedCores>(setting);
    else
        m_workers = std::make_unique<DedicatedCores>(setting);
    for (std::uint32_t id = 0; id < m_workerCount; ++id) {
        WorkerInfo info{WorkerId(id), "simulated", -1, -1, std::nullopt, m_now, kNoTime};
        m_now = later(m_now, m_costs.startWorker);
        info.ready = later(m_now, m_costs.workerStartup);
        if (spec.pin == Pin::Worker)
            info.pinnedTo = CoreId(id % cores);
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
    if (m_inline) {
        m_history.submissions.push({m_now, tasks.first, tasks.count});
        m_queue.add(tasks, chunkSize, m_now, Time::zero());
        return;
    }
    if (!m_workers)
        startWorkers();
    m_history.submissions.push({m_now, tasks.first, tasks.count});
    m_now = later(m_now, m_costs.submit);
    const Time first = later(std::max(m_now, m_fed), m_costs.feed);
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
        if (!(m_inline ? lookInline() : look()))
            return {};
    }
    const VirtualWorkers::Returned &returned = m_returned[m_told++];
    return {Notice::Kind::ChunkFinished, returned.chunk, returned.worker};
}

/// Takes in what has come back, or waits for the first that does; false when the run is to stop.
bool SimulatedExecutor::look()
{
    if (m_stop.stop_requested())
        return false;
    if (m_workers)
        m_now = m_workers->advance(m_now, m_returned, m_stop);
    if (m_returned.empty()) {
        if (m_stop.stop_requested())
            return false;
        throw Failure(ExitCode::Internal, Text(coreoText("The strategy waits for a result, but no task is under way.")));
    }
    // One batch has one stamp; within it the coordinator goes by task, as it would hand on what lies before it.
    std::sort(m_returned.begin(), m_returned.end(), [](const auto &a, const auto &b) { return a.chunk.first < b.chunk.first; });
    m_now = later(m_now, times(m_costs.receive, static_cast<std::uint32_t>(m_returned.size())));
    for (const VirtualWorkers::Returned &returned : m_returned)
        for (std::uint32_t task = returned.chunk.first.value; task < returned.chunk.end(); ++task)
            m_history.received.append(TaskId(task));
    m_history.received.stamp(m_now);
    return true;
}

bool SimulatedExecutor::lookInline()
{
    if (m_stop.stop_requested())
        return false;
    if (m_queue.empty())
        throw Failure(ExitCode::Internal, Text(coreoText("The strategy waits for a result, but no task is under way.")));
    const Chunk chunk = m_queue.take().chunk;
    for (std::uint32_t task = chunk.first.value; task < chunk.end(); ++task) {
        performInline(TaskId(task));
        m_history.received.append(TaskId(task));
    }
    m_history.received.stamp(m_now);
    m_returned.push_back({chunk, WorkerId(0u)});
    return true;
}

void SimulatedExecutor::performInline(TaskId task)
{
    const Segments course = segments(m_workload.task(task), m_costs.steps);
    Time computed{}, waited{};
    for (std::uint32_t i = 0; i < course.count; ++i) {
        const bool last = i + 1 == course.count;
        Span span;
        span.start = m_now;
        m_now = span.end = later(m_now, course.at[i].length);
        span.result = last ? m_workload.expected(task) : 0;
        span.task = task;
        span.core = 0;
        span.kind = course.at[i].kind;
        span.flags = Span::makeFlags(i == 0, last, TaskState::Ok);
        m_history.lane(0).spans.push(span);
        (span.kind == SpanKind::Compute ? computed : waited) += course.at[i].length;
        if (span.kind == SpanKind::Compute)
            m_usage.add(0, span.start, span.end);
    }
    m_inlineOwn.add(computed, waited);
}

bool SimulatedExecutor::runHere(TaskId task)
{
    if (m_workers)
        throw Failure(ExitCode::Internal, Text(coreoText("A strategy cannot run tasks itself beside its workers.")));
    if (m_stop.stop_requested())
        return false;
    m_history.submissions.push({m_now, task, 1});
    performInline(task);
    m_history.received.append(task);
    m_history.received.stamp(m_now);
    return true;
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
    } else {
        m_inlineOwn.writeTo(m_history.lane(0));
    }
    for (CoreSample &sample : m_usage.samples(m_now))
        m_history.addCoreSample(std::move(sample));
}

} // namespace coreo
