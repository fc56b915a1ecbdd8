#include "executors/loop_executor.h"

#include "executors/worker_setup.h"


namespace coreo {

LoopExecutor::LoopExecutor(const ExecutorContext &context)
    : m_context(context), m_runner(context.workload, context.history.lane(0), context.stop, context.zero,
                                   runnerOptions(context))
{}

void LoopExecutor::start()
{
    if (m_started)
        return;
    m_started = true;
    WorkerInfo info = describeThisThread(WorkerId(0), "event loop");
    info.started = info.ready = m_runner.now();
    if (m_context.history.spec.pin != Pin::None)
        info.pinnedTo = pinWorker(m_context.history, WorkerId(0));
    m_context.history.addWorker(std::move(info));
}

void LoopExecutor::submit(Chunk tasks, std::uint32_t)
{
    start();
    m_context.history.submissions.push({m_runner.now(), tasks.first, tasks.count});
    m_runner.begin(tasks, 1);
}

Notice LoopExecutor::wait()
{
    while (const std::optional<LoopRunner::Ended> ended = m_runner.next()) {
        if (m_runner.anyThrown())
            recordThrown(m_context.history, WorkerId(0), m_runner.takeThrown());
        if (ended->state == TaskState::Cancelled)
            continue;
        if (ended->state != TaskState::Ok && ended->attempt <= m_context.history.spec.retries) {
            m_runner.begin({ended->task, 1}, ended->attempt + 1, LoopRunner::Place::Front);
            continue;
        }
        m_at = ended->at;
        m_context.history.received.append(ended->task);
        m_context.history.received.stamp(m_at);
        return {Notice::Kind::ChunkFinished, {ended->task, 1}, WorkerId(0), ended->state != TaskState::Ok};
    }
    return {};
}

Time LoopExecutor::deliver(std::uint32_t)
{
    return m_at;
}

void LoopExecutor::finish()
{
    unpinAfterRun(m_context.history);
}

} // namespace coreo
