#include "executors/thread_executor.h"

#include "executors/worker_setup.h"
#include "platform/affinity.h"
#include "platform/clock.h"
#include "platform/futex.h"
#include "platform/own_load.h"

#include <climits>
#include <system_error>

namespace coreo {
namespace {

constexpr Time kNap = std::chrono::microseconds(200);
constexpr Time kLookBeforeSleep = std::chrono::microseconds(20);

void relax()
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
}

} // namespace

struct ThreadExecutor::Worker
{
    Worker(WorkerId number, const ExecutorContext &context)
        : id(number), runner(context.workload, context.history.lane(number.value), context.stop, context.zero)
    {}

    WorkerId id;
    StepRunner runner;
    NoticeRing notices;
    Time asked{}; ///< when its start was asked for
    ThreadCpuClock cpu;
    std::thread thread;
};

ThreadExecutor::ThreadExecutor(const ExecutorContext &context)
    : m_context(context),
      m_queue(context.history.spec.tasks),
      m_spinning(context.history.laneCount() < context.history.machine.usableCount())
{}

ThreadExecutor::~ThreadExecutor()
{
    finish();
}

Time ThreadExecutor::now() const
{
    return Time(clock::now() - m_context.zero);
}

void ThreadExecutor::startWorkers()
{
    RunHistory &history = m_context.history;
    const std::lock_guard lock(m_clocksMutex);
    for (std::uint32_t i = 0; i < history.laneCount(); ++i) {
        auto worker = std::make_unique<Worker>(WorkerId(i), m_context);
        worker->asked = now();
        try {
            worker->thread = std::thread([this, &me = *worker] { work(me); });
        } catch (const std::system_error &error) {
            if (m_workers.empty())
                throw Failure(ExitCode::Environment,
                              {coreoText("Cannot start a thread: %1. Nothing was run; raise the limit on threads (ulimit -u) or "
                                         "use fewer workers."),
                               {error.what()}});
            history.addWarning({coreoText("Only %1 of %2 workers could be started: %3. The run goes on with them."),
                                {std::to_string(m_workers.size()), std::to_string(history.laneCount()), error.what()}});
            break;
        }
        worker->cpu = ThreadCpuClock::ofThread(worker->thread.native_handle());
        m_workers.push_back(std::move(worker));
    }
}

void ThreadExecutor::submit(Chunk tasks, std::uint32_t chunkSize)
{
    if (m_workers.empty())
        startWorkers();
    m_context.history.submissions.push({now(), tasks.first, tasks.count});
    m_queue.submit(tasks, chunkSize);
    m_work.fetch_add(1, std::memory_order_seq_cst);
    if (m_idle.load(std::memory_order_seq_cst) > 0)
        futexWake(m_work, tasks.count > chunkSize ? INT_MAX : 1);
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

    ClaimQueue::Cursor cursor;
    Chunk chunk;
    Time at = worker.runner.now();
    while (!m_context.stop.asked()) {
        if (!m_queue.claim(cursor, chunk)) {
            lane.idle();
            if (!idle(worker, cursor, chunk))
                break;
            cursor.fresh = true;
        }
        if (cursor.fresh) // else it was there when the task before began, whose end is this one's start
            at = worker.runner.now();
        if (history.spec.pin == Pin::Task)
            pinForTask(history, chunk.first);
        const bool goOn = worker.runner.run(chunk, at, at);
        recordThrown(history, worker.id, worker.runner.takeThrown());
        if (!goOn)
            break;
        tell(worker, chunk);
    }
    lane.idle();
}

/// Waits for the next chunk; false when there will be none.
bool ThreadExecutor::idle(Worker &, ClaimQueue::Cursor &cursor, Chunk &chunk)
{
    if (m_sleep.load(std::memory_order_seq_cst) == static_cast<std::uint32_t>(Sleep::Nap))
        wakeCoordinator(); // what it naps for may all be there
    if (m_spinning) {
        const Time until = now() + kLookBeforeSleep;
        while (now() < until && !m_closing.load(std::memory_order_relaxed)) {
            if (m_queue.claim(cursor, chunk))
                return true;
            relax();
        }
    }
    for (;;) {
        const std::uint32_t seen = m_work.load(std::memory_order_seq_cst);
        if (m_closing.load(std::memory_order_seq_cst) || m_context.stop.asked())
            return false;
        m_idle.fetch_add(1, std::memory_order_seq_cst);
        const bool claimed = m_queue.claim(cursor, chunk);
        if (!claimed)
            futexWait(m_work, seen);
        m_idle.fetch_sub(1, std::memory_order_seq_cst);
        if (claimed || m_queue.claim(cursor, chunk))
            return true;
    }
}

void ThreadExecutor::tell(Worker &worker, Chunk chunk)
{
    while (!worker.notices.push(chunk)) { // the coordinator lags by thousands of results: let it catch up
        wakeCoordinator();
        std::this_thread::yield();
        if (m_context.stop.asked())
            return;
    }
    const auto mode = static_cast<Sleep>(m_sleep.load(std::memory_order_seq_cst));
    if (mode == Sleep::Any || (mode == Sleep::Nap && worker.notices.halfFull()))
        wakeCoordinator();
}

void ThreadExecutor::wakeCoordinator()
{
    if (m_sleep.exchange(static_cast<std::uint32_t>(Sleep::Awake), std::memory_order_seq_cst) !=
        static_cast<std::uint32_t>(Sleep::Awake)) {
        m_wakes.fetch_add(1, std::memory_order_seq_cst);
        futexWake(m_wakes, 1);
    }
}

void ThreadExecutor::wake()
{
    m_wakes.fetch_add(1, std::memory_order_seq_cst);
    futexWake(m_wakes, 1);
    m_work.fetch_add(1, std::memory_order_seq_cst);
    futexWake(m_work, INT_MAX);
}

Notice ThreadExecutor::wait()
{
    for (;;) {
        if (m_next < m_drained.size())
            return {Notice::Kind::ChunkFinished, m_drained[m_next++], WorkerId()};
        if (m_context.stop.asked())
            return {};
        if (!drain())
            sleep();
    }
}

/// Takes every notice that is there, as one batch under one stamp.
bool ThreadExecutor::drain()
{
    m_drained.clear();
    m_next = 0;
    for (const auto &worker : m_workers)
        worker->notices.drain([this](Chunk chunk) { m_drained.push_back(chunk); });
    if (m_drained.empty())
        return false;
    m_stamp = now();
    m_received += m_drained.size();
    TaskLog &received = m_context.history.received;
    for (const Chunk chunk : m_drained)
        for (std::uint32_t i = chunk.first.value; i < chunk.end(); ++i)
            received.append(TaskId(i));
    received.stamp(m_stamp);
    return true;
}

bool ThreadExecutor::anyNotice() const
{
    for (const auto &worker : m_workers)
        if (!worker->notices.empty())
            return true;
    return false;
}

void ThreadExecutor::sleep()
{
    const bool queued = !m_queue.empty();
    if (!queued && m_spinning) {
        for (const Time until = now() + kLookBeforeSleep; now() < until;) {
            if (anyNotice())
                return;
            relax();
        }
    }
    const bool nap = queued && m_streaming;
    const std::uint32_t seen = m_wakes.load(std::memory_order_seq_cst);
    m_sleep.store(static_cast<std::uint32_t>(nap ? Sleep::Nap : Sleep::Any), std::memory_order_seq_cst);
    if (!m_context.stop.asked() && (nap || !anyNotice()))
        futexWait(m_wakes, seen, nap ? kNap : Time(-1));
    m_sleep.store(static_cast<std::uint32_t>(Sleep::Awake), std::memory_order_seq_cst);
    m_streaming = anyNotice();
}

bool ThreadExecutor::runHere(TaskId)
{
    throw std::logic_error("ThreadExecutor::runHere: a strategy that runs on the coordinator uses the inline executor");
}

Time ThreadExecutor::deliver(std::uint32_t)
{
    return m_stamp;
}

void ThreadExecutor::finish()
{
    m_closing.store(true, std::memory_order_seq_cst);
    wake();
    const std::lock_guard lock(m_clocksMutex);
    for (const auto &worker : m_workers)
        if (worker->thread.joinable())
            worker->thread.join();
    m_workers.clear();
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
