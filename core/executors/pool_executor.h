#pragma once

#include "executors/coordinator_loop.h"
#include "executors/native_executor.h"
#include "executors/worker_loop.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace coreo {

/// How many entries a pool's front queue can need: every attempt beyond the first, and what deaths of workers leave.
std::size_t frontEntries(const RunSpec &spec);

// The coordinator's side of a pool, the same for threads and processes. Workers take chunks from one queue by one
// atomic claim, write what they do to their own lanes, and tell of finished chunks through a ring each (worker_loop.h).
//  - While results stream in and the queue still holds work, the coordinator takes short naps and drains all rings in
//    one go; when a nap brought nothing, or results come seldom, it sleeps until the next result wakes it;
//  - with an empty queue (a pool.apply loop, or the end of a run) it looks a little while before it sleeps, because the
//    next result decides what happens next.

/// Threads: as the port; wake() from any thread.
class PoolExecutor : public NativeExecutor
{
public:
    void submit(Chunk tasks, std::uint32_t chunkSize) override;
    void awaitThenSubmit(Chunk tasks) override;
    Notice wait() override;
    Time deliver(std::uint32_t count) override;
    void wake() override;

protected:
    PoolExecutor(const ExecutorContext &context, PoolWords &words, ClaimQueue &queue, ClaimQueue &front,
                 FutexScope scope);

    /// Starts every worker and names its ring with addRing(); called at the first submit.
    virtual void startWorkers() = 0;
    void addRing(NoticeRing &ring) { m_rings.push_back(&ring); }
    /// Looks at what else happened to workers, deaths above all; called after every ring was emptied.
    virtual void lookAtWorkers() {}
    /// Whether there is something new for it.
    [[nodiscard]] virtual bool hasNews() const { return false; }
    /// Whether it has something left to do that nobody may wake the coordinator for.
    [[nodiscard]] virtual bool hasOpenQuestions() const { return false; }
    /// Takes what finished chunks are told in the rings.
    void drainRings();
    /// A chunk that a worker has finished is drained.
    virtual void chunkFinished(std::uint64_t) {}

    /// These tasks have their end: the strategy will be told, once.
    void report(Chunk tasks, bool failed = false);
    /// Whether the strategy has been told of the task; known where workers are event loops.
    [[nodiscard]] bool reported(TaskId task) const { return !m_reported.empty() && m_reported[task.value]; }
    /// Hands the tasks out (again), before anything else.
    void handOutNext(Chunk tasks, std::uint32_t attempt);
    /// The end of an attempt that failed: its successor is handed out (true), or the task stays as it is.
    bool repeat(TaskId task);
    /// Reports what has its end on that lane, of the chunk that it worked on: what ended well, and what may not be
    /// repeated; the rest of what failed is handed out again.
    void settleEnds(std::uint32_t lane, Chunk chunk);
    /// The number of the attempt that a task is at.
    [[nodiscard]] std::uint32_t attemptOf(TaskId task) const;
    /// Spans of that lane up to here have been looked at.
    void skipSpans(std::uint32_t lane, std::size_t to) { m_lookedAt[lane] = to; }
    /// The task is repeated on its own, or has its end: no chunk of several is to run it any more.
    virtual void passOver(TaskId) {}
    /// Tells idle workers that there will be no more work.
    void close();
    [[nodiscard]] Time now() const;

    const ExecutorContext m_context;
    PoolWords &m_words;
    ClaimQueue &m_queue;
    ClaimQueue &m_front;
    const FutexScope m_scope;
    const bool m_spinning; ///< whether a core is free for polling
    const Time m_nap;      ///< how long to sleep while results stream in

private:
    void start();
    void putIntoQueue(Chunk tasks, std::uint32_t chunkSize);
    void submitDue();
    bool drain();
    void take(std::uint32_t lane, const FinishedChunk &finished);
    [[nodiscard]] bool anyNotice() const;
    void sleep();

    std::vector<NoticeRing *> m_rings;
    std::unique_ptr<CoordinatorLoop> m_loop; ///< where waits are the coordinator's
    std::vector<bool> m_reported;
    std::vector<std::size_t> m_lookedAt; ///< by lane: spans seen by settleEnds()
    std::unordered_map<std::uint32_t, std::uint32_t> m_failedAttempts;
    bool m_started = false;
    std::vector<Notice> m_drained;
    std::size_t m_next = 0;
    Time m_stamp{};
    bool m_streaming = false;
};

} // namespace coreo
