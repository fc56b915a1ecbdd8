#include "executors/inline_executor.h"

#include "executors/worker_setup.h"

#include <algorithm>
#include <utility>

namespace coreo {

InlineExecutor::InlineExecutor(const ExecutorContext &context)
    : m_context(context),
      m_runner(context.workload, context.history.lane(0), context.stop, context.zero,
               runnerOptions(context))
{}

void InlineExecutor::start()
{
    if (m_started)
        return;
    m_started = true;
    WorkerInfo info = describeThisThread(WorkerId(0), "coordinator");
    info.started = info.ready = m_runner.now();
    if (m_context.history.spec.pin == Pin::Worker)
        info.pinnedTo = pinWorker(m_context.history, WorkerId(0));
    m_context.history.addWorker(std::move(info));
    m_at = m_runner.now();
}

void InlineExecutor::submit(Chunk tasks, std::uint32_t chunkSize)
{
    start();
    m_context.history.submissions.push({m_runner.now(), tasks.first, tasks.count});
    m_queue.push_back({tasks, chunkSize});
}

Notice InlineExecutor::wait()
{
    if (m_queue.empty() || m_context.stop.asked())
        return {};
    Queued &front = m_queue.front();
    const Chunk chunk{front.tasks.first, std::min(front.chunkSize, front.tasks.count)};
    front.tasks = {TaskId(chunk.end()), front.tasks.count - chunk.count};
    if (front.tasks.count == 0)
        m_queue.pop_front();
    if (m_context.history.spec.pin == Pin::Task)
        pinForTask(m_context.history, chunk.first);
    const bool complete = runAll(chunk, m_runner.now());
    if (!complete)
        return {};
    for (std::uint32_t i = chunk.first.value; i < chunk.end(); ++i)
        m_context.history.received.append(TaskId(i));
    m_context.history.received.stamp(m_at);
    return {Notice::Kind::ChunkFinished, chunk, WorkerId(0), m_failed};
}

Notice InlineExecutor::runHere(TaskId task)
{
    start();
    if (m_context.stop.asked())
        return {};
    if (m_context.history.spec.pin == Pin::Task)
        pinForTask(m_context.history, task);
    const Time begin = m_runner.now();
    m_context.history.submissions.push({begin, task, 1});
    const bool complete = runAll({task, 1}, begin);
    if (!complete)
        return {};
    m_context.history.received.append(task);
    m_context.history.received.stamp(m_at);
    return {Notice::Kind::ChunkFinished, {task, 1}, WorkerId(0), m_failed};
}

Time InlineExecutor::deliver(std::uint32_t)
{
    return m_at;
}

/// Runs the chunk, then what failed in it once more and again, as often as the run allows.
bool InlineExecutor::runAll(Chunk chunk, Time begin)
{
    bool complete = m_runner.run(chunk, begin, m_at);
    std::vector<StepRunner::Thrown> failed = m_runner.takeThrown();
    recordThrown(m_context.history, WorkerId(0), failed);
    for (std::uint32_t attempt = 2; complete && attempt <= m_context.history.spec.retries + 1; ++attempt) {
        for (const StepRunner::Thrown &entry : std::exchange(failed, {})) {
            complete = complete && m_runner.run({entry.task, 1}, m_at, m_at, attempt);
            for (StepRunner::Thrown &again : m_runner.takeThrown())
                failed.push_back(std::move(again));
        }
        recordThrown(m_context.history, WorkerId(0), failed);
    }
    m_failed = !failed.empty();
    m_context.history.lane(0).idle();
    return complete;
}

void InlineExecutor::finish()
{
    unpinAfterRun(m_context.history);
}

} // namespace coreo
