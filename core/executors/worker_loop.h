#pragma once

#include "executors/claim_queue.h"
#include "executors/claim_turns.h"
#include "executors/notice_ring.h"
#include "executors/pool_words.h"
#include "executors/step_runner.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <vector>

namespace coreo {

/// How long coordinator and workers look for news before they sleep, where a core is free for it.
inline constexpr Time kLookBeforeSleep = std::chrono::microseconds(20);

/// Tells the processor that its thread polls.
inline void relax()
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
}

/// What a worker process says of itself in memory that survives it, so that at its death the coordinator knows what it
/// held. It is written after the claim: between the two, and after telling that the ticket before is finished, a worker
/// may have taken a ticket that it has not announced (ProcessExecutor finds those out).
struct HeldClaim
{
    static constexpr std::uint64_t kNone = ~0ull;         ///< it holds nothing and claims nothing
    static constexpr std::uint64_t kClaiming = ~0ull - 1; ///< it holds nothing, and may be about to
    static constexpr std::uint64_t kFront = 1ull << 62;   ///< marks tickets of the front queue

    std::atomic<std::uint64_t> spansBefore{0}; ///< length of the lane when the ticket was claimed
    std::atomic<std::uint64_t> ticket{kNone};
};

/// A worker's life in a pool, the same for threads and processes: claim a chunk, run it, tell, wait for more. What
/// costs most in such a pool is waking somebody: a wake-up across cores takes tens of microseconds here (NUMBERS), more
/// than many tasks. So a worker never wakes anybody per task. It wakes the coordinator only where that one has said
/// that it sleeps until something comes ("any"), or when its ring is half full, or when it finds nothing more to do.
/// Threads: used by its worker only.
class WorkerLoop
{
public:
    struct Place
    {
        PoolWords &words;
        ClaimQueue &queue;
        ClaimQueue &front;
        NoticeRing &notices;
        Lane &lane;
        StepRunner &runner;
        const StopFlag &stop;
        FutexScope scope;
        bool spinning;                                            ///< whether a core is free for polling
        std::function<void(TaskId)> pinForTask;                   ///< may be empty
        std::function<void(std::vector<StepRunner::Thrown>)> thrown;
        HeldClaim *held = nullptr;                                ///< where the worker is a process
        LockHolder *lock = nullptr;                               ///< where there is an interpreter lock
        ClaimTurns turns{};
    };
    explicit WorkerLoop(Place place) : m_place(std::move(place)) {}

    /// Until the pool closes or the stop is asked.
    void run();

private:
    bool claim();
    bool claimWhenIdle();
    bool idle();
    void announce();
    void tell(bool failed);
    Time stayAway();
    void wakeWhoWaits();

    Place m_place;
    ClaimQueue::Cursor m_cursor, m_frontCursor;
    ClaimQueue::Claim m_claim;
    bool m_fresh = true;
};

} // namespace coreo
