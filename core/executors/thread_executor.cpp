#include "executors/thread_executor.h"

#include "executors/worker_setup.h"
#include "platform/affinity.h"
#include "platform/clock.h"
#include "platform/own_load.h"
#include "platform/start_thread.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <thread>

namespace coreo {

struct ThreadExecutor::Shared
{
    explicit Shared(const ExecutorContext &context)
        : queue(words.queue, context.history.spec.tasks), front(words.front, frontEntries(context.history.spec))
    {
        const RunSpec &spec = context.history.spec;
        if (spec.underLock())
            lock.emplace(spec.switchInterval, context.history.lockHolds, context.zero);
    }

    PoolWords words;
    ClaimQueue queue;
    ClaimQueue front;
    std::optional<InterpreterLock> lock;
};

struct ThreadExecutor::Worker
{
    Worker(WorkerId number, const ExecutorContext &context, std::optional<InterpreterLock> &lock, const ClaimWords &claims)
        : id(number), holder(lock ? std::optional<LockHolder>(std::in_place, *lock, number) : std::nullopt),
          runner(context.workload, context.history.lane(number.value), context.stop, context.zero,
                 optionsFor(context, claims))
    {}

    StepRunner::Options optionsFor(const ExecutorContext &context, const ClaimWords &claims)
    {
        StepRunner::Options options = runnerOptions(context);
        options.claims = &claims;
        options.lock = holderOrNull();
        return options;
    }
    LockHolder *holderOrNull() { return holder ? &*holder : nullptr; }

    WorkerId id;
    std::optional<LockHolder> holder;
    StepRunner runner;
    NoticeRing notices;
    Time asked{}; ///< when its start was asked for
    ThreadCpuClock cpu;
    std::thread thread;
};

ThreadExecutor::ThreadExecutor(const ExecutorContext &context)
    : ThreadExecutor(context, std::make_unique<Shared>(context))
{}

ThreadExecutor::ThreadExecutor(const ExecutorContext &context, std::unique_ptr<Shared> shared)
    : PoolExecutor(context, shared->words, shared->queue, shared->front, FutexScope::Private),
      m_shared(std::move(shared))
{}

ThreadExecutor::~ThreadExecutor()
{
    finish();
}

void ThreadExecutor::startWorkers()
{
    RunHistory &history = m_context.history;
    const std::lock_guard lock(m_clocksMutex);
    for (std::uint32_t i = 0; i < history.workerLanes(); ++i) {
        auto worker = std::make_unique<Worker>(WorkerId(i), m_context, m_shared->lock, m_words.queue);
        worker->asked = now();
        try {
            worker->thread = std::thread([this, &me = *worker] { work(me); });
        } catch (const std::system_error &error) {
            if (m_workers.empty())
                refuseThread(error);
            history.addWarning({coreoText("Only %1 of %2 workers could be started: %3. The run goes on with them."),
                                {std::to_string(m_workers.size()), std::to_string(history.workerLanes()),
                                 startErrorText(error.code().value())}});
            break;
        }
        worker->cpu = ThreadCpuClock::ofThread(worker->thread.native_handle());
        addRing(worker->notices);
        m_workers.push_back(std::move(worker));
    }
}

void ThreadExecutor::work(Worker &worker)
{
    RunHistory &history = m_context.history;
    setThreadName("worker " + std::to_string(worker.id.value));
    if (history.spec.nice != 0)
        setThreadNice(history.spec.nice);
    WorkerInfo info = describeThisThread(worker.id, "thread");
    if (history.spec.pin == Pin::Worker)
        info.pinnedTo = pinWorker(history, worker.id);
    info.started = worker.asked;
    info.ready = worker.runner.now();
    Span startUp;
    startUp.start = info.started;
    startUp.end = info.ready;
    startUp.kind = SpanKind::Startup;
    startUp.core = currentCore();
    Lane &lane = history.lane(worker.id.value);
    lane.spans.push(startUp);
    history.addWorker(std::move(info));

    WorkerLoop::Place place{m_words, m_queue, m_front, worker.notices, lane, worker.runner, m_context.stop, m_scope,
                            m_spinning, {}, {}};
    if (history.spec.pin == Pin::Task)
        place.pinForTask = [&history](TaskId task) { coreo::pinForTask(history, task); };
    place.thrown = [&](std::vector<StepRunner::Thrown> thrown) { recordThrown(history, worker.id, std::move(thrown)); };
    place.lock = worker.holderOrNull();
    if (!place.lock) // else one works at a time anyway
        place.turns = ClaimTurns(std::min(history.workerLanes(), history.machine.usableCount()));
    WorkerLoop(std::move(place)).run();
}

void ThreadExecutor::wake()
{
    if (m_shared->lock && m_context.stop.asked())
        m_shared->lock->stop();
    PoolExecutor::wake();
}

void ThreadExecutor::finish()
{
    close();
    const std::lock_guard lock(m_clocksMutex);
    for (const auto &worker : m_workers)
        if (worker->thread.joinable())
            worker->thread.join();
}

std::vector<std::int64_t> ThreadExecutor::consumedCpu() const
{
    std::vector<std::int64_t> out(m_context.history.laneCount(), 0);
    const std::lock_guard lock(m_clocksMutex);
    for (std::size_t i = 0; i < m_workers.size(); ++i)
        out[i] = m_workers[i]->cpu.consumed().value_or(0);
    return out;
}

} // namespace coreo
