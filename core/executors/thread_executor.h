#pragma once

#include "executors/claim_queue.h"
#include "executors/native_executor.h"
#include "executors/notice_ring.h"
#include "executors/step_runner.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace coreo {

// Workers are threads of this process. They take chunks from one queue by one atomic claim, write what they do to their
// own lanes, and tell the coordinator of finished chunks through a ring each. What costs most in such a pool is waking
// somebody: a wake-up across cores takes tens of microseconds here (NUMBERS), more than many tasks. So
//  - a worker never wakes anybody per task. It wakes the coordinator only where that one has said that it sleeps until
//    something comes ("any"), or when its ring is half full, or when it finds nothing more to do;
//  - the coordinator, while results stream in and the queue still holds work, takes short naps and drains all rings in one
//    go; when a nap brought nothing, it sleeps until the next result wakes it;
//  - with an empty queue (a pool.apply loop, or the end of a run) it looks a little while before it sleeps, because the
//    next result decides what happens next.

/// Threads: as the port; wake() and consumedCpu() from any thread.
/// Errors: Failure(Environment) from submit() if no thread can be started; with some, the run goes on with a warning.
class ThreadExecutor : public NativeExecutor
{
public:
    explicit ThreadExecutor(const ExecutorContext &context);
    ~ThreadExecutor() override;

    void submit(Chunk tasks, std::uint32_t chunkSize) override;
    Notice wait() override;
    bool runHere(TaskId task) override;
    Time deliver(std::uint32_t count) override;
    void finish() override;
    void wake() override;
    [[nodiscard]] std::vector<std::int64_t> consumedCpu() const override;

private:
    enum class Sleep : std::uint32_t { Awake, Nap, Any };
    struct Worker;

    void startWorkers();
    void work(Worker &worker);
    bool idle(Worker &worker, ClaimQueue::Cursor &cursor, Chunk &chunk);
    void tell(Worker &worker, Chunk chunk);
    void wakeCoordinator();
    bool drain();
    bool anyNotice() const;
    void sleep();
    [[nodiscard]] Time now() const;

    const ExecutorContext m_context;
    ClaimQueue m_queue;
    std::vector<std::unique_ptr<Worker>> m_workers;
    bool m_spinning; ///< whether a core is free for polling

    // The coordinator's own.
    std::vector<Chunk> m_drained;
    std::size_t m_next = 0;
    std::uint64_t m_received = 0; ///< chunks
    Time m_stamp{};
    bool m_streaming = false;

    alignas(64) std::atomic<std::uint32_t> m_sleep{0}; ///< Sleep
    std::atomic<std::uint32_t> m_wakes{0};
    alignas(64) std::atomic<std::uint32_t> m_work{0}; ///< counts submits and the close: what idle workers sleep on
    std::atomic<std::uint32_t> m_idle{0};
    std::atomic<bool> m_closing{false};
    mutable std::mutex m_clocksMutex;
};

} // namespace coreo
