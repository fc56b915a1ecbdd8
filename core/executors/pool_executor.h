#pragma once

#include "executors/native_executor.h"
#include "executors/worker_loop.h"

#include <vector>

namespace coreo {

// The coordinator's side of a pool, the same for threads and processes. Workers take chunks from one queue by one atomic
// claim, write what they do to their own lanes, and tell of finished chunks through a ring each (worker_loop.h).
//  - While results stream in and the queue still holds work, the coordinator takes short naps and drains all rings in one
//    go; when a nap brought nothing, it sleeps until the next result wakes it;
//  - with an empty queue (a pool.apply loop, or the end of a run) it looks a little while before it sleeps, because the
//    next result decides what happens next.

/// Threads: as the port; wake() from any thread.
class PoolExecutor : public NativeExecutor
{
public:
    void submit(Chunk tasks, std::uint32_t chunkSize) override;
    Notice wait() override;
    bool runHere(TaskId task) override;
    Time deliver(std::uint32_t count) override;
    void wake() override;

protected:
    PoolExecutor(const ExecutorContext &context, PoolWords &words, ClaimQueue &queue, ClaimQueue &front,
                 FutexScope scope);

    /// Starts every worker and names its ring with addRing(); called at the first submit.
    virtual void startWorkers() = 0;
    void addRing(NoticeRing &ring) { m_rings.push_back(&ring); }
    /// Tells idle workers that there will be no more work.
    void close();
    [[nodiscard]] Time now() const;

    const ExecutorContext m_context;
    PoolWords &m_words;
    ClaimQueue &m_queue;
    ClaimQueue &m_front;
    const FutexScope m_scope;
    const bool m_spinning; ///< whether a core is free for polling

private:
    bool drain();
    [[nodiscard]] bool anyNotice() const;
    void sleep();

    std::vector<NoticeRing *> m_rings;
    bool m_started = false;
    std::vector<Chunk> m_drained;
    std::size_t m_next = 0;
    Time m_stamp{};
    bool m_streaming = false;
};

} // namespace coreo
