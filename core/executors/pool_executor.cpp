#include "executors/pool_executor.h"

#include "platform/clock.h"

#include <algorithm>
#include <climits>

namespace coreo {
namespace {

constexpr Time kLookAgain = std::chrono::milliseconds(1);

/// How long the coordinator naps while results stream in. Where every core has a worker, waking it takes some 33 us from
/// the batch (tests/bench/README: the timer, two changes of context, cold caches), so it looks so seldom that this is
/// 1 % of the cores' time.
Time napFor(std::uint32_t cores, bool coreIsFree)
{
    constexpr Time kShortest = std::chrono::microseconds(200);
    constexpr Time kLongest = std::chrono::milliseconds(2);
    constexpr Time kLook = std::chrono::microseconds(33);
    return coreIsFree ? kShortest : std::clamp(kLook * 100 / std::max(cores, 1u), kShortest, kLongest);
}

} // namespace

std::size_t frontEntries(const RunSpec &spec)
{
    return std::size_t{spec.tasks} * (spec.retries + 2) + 4 * std::size_t{spec.workers};
}

PoolExecutor::PoolExecutor(const ExecutorContext &context, PoolWords &words, ClaimQueue &queue, ClaimQueue &front,
                           FutexScope scope)
    : m_context(context), m_words(words), m_queue(queue), m_front(front), m_scope(scope),
      m_spinning(context.history.workerLanes() < context.history.machine.usableCount()),
      m_nap(napFor(context.history.machine.usableCount(), m_spinning)),
      m_reported(context.history.spec.onLoops() ? context.history.spec.tasks : 0),
      m_lookedAt(context.history.laneCount(), 0)
{
    m_context.history.delivered.collect(); // all that one drained batch brings is delivered at one instant
}

Time PoolExecutor::now() const
{
    return Time(clock::now() - m_context.zero);
}

void PoolExecutor::start()
{
    if (!m_started)
        startWorkers();
    m_started = true;
}

void PoolExecutor::submit(Chunk tasks, std::uint32_t chunkSize)
{
    start();
    m_context.history.submissions.push({now(), tasks.first, tasks.count});
    putIntoQueue(tasks, chunkSize);
}

void PoolExecutor::awaitThenSubmit(Chunk tasks)
{
    start();
    const Time at = now();
    m_context.history.submissions.push({at, tasks.first, tasks.count});
    m_loop = std::make_unique<CoordinatorLoop>(m_context);
    m_loop->begin(tasks, at);
    submitDue();
}

/// What has waited long enough goes to the pool.
void PoolExecutor::submitDue()
{
    if (!m_loop)
        return;
    const Time at = now();
    for (TaskId task; m_loop->takeDue(at, task);)
        putIntoQueue({task, 1}, 1);
}

void PoolExecutor::putIntoQueue(Chunk tasks, std::uint32_t chunkSize)
{
    m_queue.submit(tasks, chunkSize);
    m_words.work.fetch_add(1, std::memory_order_seq_cst);
    if (m_words.idle.load(std::memory_order_seq_cst) > 0)
        futexWake(m_words.work, tasks.count > chunkSize ? INT_MAX : 1, m_scope);
}

void PoolExecutor::wake()
{
    m_words.wakes.fetch_add(1, std::memory_order_seq_cst);
    futexWake(m_words.wakes, 1, m_scope);
    m_words.work.fetch_add(1, std::memory_order_seq_cst);
    futexWake(m_words.work, INT_MAX, m_scope);
}

void PoolExecutor::close()
{
    m_context.history.delivered.publish();
    if (m_loop)
        m_loop->cancel(now());
    m_words.closing.store(1, std::memory_order_seq_cst);
    wake();
}

Notice PoolExecutor::wait()
{
    for (;;) {
        if (m_next < m_drained.size())
            return m_drained[m_next++];
        m_context.history.delivered.publish();
        if (m_context.stop.asked())
            return {};
        submitDue();
        if (!drain())
            sleep();
    }
}

/// Takes every notice that is there, as one batch under one stamp.
bool PoolExecutor::drain()
{
    m_drained.clear();
    m_next = 0;
    drainRings();
    lookAtWorkers();
    if (m_drained.empty())
        return false;
    m_stamp = now();
    TaskLog &received = m_context.history.received;
    for (const Notice &notice : m_drained) {
        const Chunk chunk = notice.chunk;
        if (m_loop)
            m_loop->cameBack(chunk.count);
        for (std::uint32_t i = chunk.first.value; i < chunk.end(); ++i)
            received.append(TaskId(i));
    }
    received.stamp(m_stamp);
    return true;
}

void PoolExecutor::drainRings()
{
    for (std::uint32_t lane = 0; lane < m_rings.size(); ++lane)
        m_rings[lane]->drain([&](const FinishedChunk &finished) { take(lane, finished); });
}

void PoolExecutor::take(std::uint32_t lane, const FinishedChunk &finished)
{
    chunkFinished(finished.ticket);
    // On a loop a chunk may have been passed over in parts, which have their ends elsewhere: its lane knows.
    const bool simple = finished.failed == 0 || m_context.history.spec.retries == 0;
    if (simple && (m_reported.empty() || finished.count == 1))
        report(finished.chunk(), finished.failed != 0);
    else
        settleEnds(lane, finished.chunk());
}

void PoolExecutor::report(Chunk tasks, bool failed)
{
    if (tasks.count == 0)
        return;
    // What follows on the chunk before it is told together with it: to the strategy both came at the same instant.
    if (!failed && !m_drained.empty() && !m_drained.back().failed && m_drained.back().chunk.end() == tasks.first.value)
        m_drained.back().chunk.count += tasks.count;
    else
        m_drained.push_back({Notice::Kind::ChunkFinished, tasks, WorkerId(), failed});
    if (!m_reported.empty())
        for (std::uint32_t i = tasks.first.value; i < tasks.end(); ++i) {
            m_reported[i] = true;
            passOver(TaskId(i));
        }
}

void PoolExecutor::handOutNext(Chunk tasks, std::uint32_t attempt)
{
    if (tasks.count == 0)
        return;
    m_front.submit(tasks, tasks.count, attempt);
    m_words.work.fetch_add(1, std::memory_order_seq_cst);
    if (m_words.idle.load(std::memory_order_seq_cst) > 0)
        futexWake(m_words.work, 1, m_scope);
}

std::uint32_t PoolExecutor::attemptOf(TaskId task) const
{
    const auto failed = m_failedAttempts.find(task.value);
    return failed == m_failedAttempts.end() ? 1 : failed->second + 1;
}

bool PoolExecutor::repeat(TaskId task)
{
    const std::uint32_t failed = ++m_failedAttempts[task.value];
    if (failed > m_context.history.spec.retries)
        return false;
    handOutNext({task, 1}, failed + 1);
    return true;
}

void PoolExecutor::settleEnds(std::uint32_t lane, Chunk chunk)
{
    const AppendLog<Span> &spans = m_context.history.lane(lane).spans;
    enum class End : std::uint8_t { None, Well, Badly }; // for good: the strategy will be told
    std::vector<End> ends(chunk.count, End::None);
    std::uint32_t left = chunk.count;
    std::size_t &at = m_lookedAt[lane];
    for (const std::size_t end = spans.size(); at < end && left > 0; ++at) {
        const Span &span = spans[at];
        if (!span.lastOfTask() || span.task < chunk.first || span.task.value >= chunk.end())
            continue;
        --left;
        const bool well = span.state() == TaskState::Ok;
        if (!well && m_context.history.spec.retries > 0 && repeat(span.task))
            passOver(span.task);
        else if (!reported(span.task))
            ends[span.task.value - chunk.first.value] = well ? End::Well : End::Badly;
    }
    for (std::uint32_t i = 0; i < chunk.count;) {
        std::uint32_t until = i;
        while (until < chunk.count && ends[until] == ends[i])
            ++until;
        if (ends[i] != End::None)
            report({TaskId(chunk.first.value + i), until - i}, ends[i] == End::Badly);
        i = until;
    }
}

bool PoolExecutor::anyNotice() const
{
    for (const NoticeRing *ring : m_rings)
        if (!ring->empty())
            return true;
    return false;
}

void PoolExecutor::sleep()
{
    const bool queued = !m_queue.empty();
    if (!queued && m_spinning) {
        for (const Time until = now() + kLookBeforeSleep; now() < until;) {
            if (anyNotice())
                return;
            relax();
        }
    }
    using Sleep = PoolWords::Sleep;
    const bool nap = queued && m_streaming;
    const std::uint32_t seen = m_words.wakes.load(std::memory_order_seq_cst);
    m_words.sleep.exchange(static_cast<std::uint32_t>(nap ? Sleep::Nap : Sleep::Any), std::memory_order_seq_cst);
    m_queue.meetClaims(); // from here on every worker sees that somebody sleeps, or what it has told is seen below
    m_front.meetClaims();
    Time most = nap ? m_nap : hasOpenQuestions() ? kLookAgain : Time(-1);
    if (m_loop && !m_loop->empty()) {
        const Time untilDue = std::max(m_loop->due() - now(), Time::zero());
        most = most < Time::zero() ? untilDue : std::min(most, untilDue);
    }
    if (!m_context.stop.asked() && (nap || !anyNotice()) && !hasNews())
        futexWait(m_words.wakes, seen, most, m_scope);
    m_words.sleep.store(static_cast<std::uint32_t>(Sleep::Awake), std::memory_order_seq_cst);
    m_streaming = anyNotice() && (nap || now() - m_stamp < m_nap); // seldom ones are worth a wake-up each
}

Time PoolExecutor::deliver(std::uint32_t)
{
    return m_stamp;
}

} // namespace coreo
