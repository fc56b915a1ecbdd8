#pragma once

#include "model/task.h"
#include "platform/prefetch.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace coreo {

/// A chunk that a worker has finished, as its ring carries it.
struct FinishedChunk
{
    std::uint32_t first;
    std::uint32_t count;
    std::uint64_t ticket : 63; ///< the claim (ClaimQueue) that it was taken with
    std::uint64_t failed : 1;  ///< some task of it did not end well

    [[nodiscard]] Chunk chunk() const { return {TaskId(first), count}; }
};

/// The control channel from one worker to the coordinator: finished chunks, in the order in which they finished. A
/// plain value of atomics: it may stand in memory shared with a worker process, and a worker that dies leaves it whole.
/// Threads: push() by the worker, drain() by the coordinator.
class NoticeRing
{
public:
    /// More than a worker of nothing but tiny tasks finishes while the coordinator naps (napFor), so that it need not be
    /// woken: that takes the core of one of the workers. Memory is resident only for as many as came.
    static constexpr std::size_t kCapacity = 32'768;

    NoticeRing() {} // the entries stay untouched: their pages become resident as they are used

    /// False if the ring is full. It is no barrier: the worker's next claim is (WorkerLoop).
    bool push(const FinishedChunk &finished)
    {
        const std::size_t tail = m_tail.load(std::memory_order_relaxed);
        if (tail - m_knownHead == kCapacity) {
            m_knownHead = m_head.load(std::memory_order_acquire);
            if (tail - m_knownHead == kCapacity)
                return false;
        }
        m_chunks[tail % kCapacity] = finished;
        m_tail.store(tail + 1, std::memory_order_release);
        fetchToWrite(&m_chunks[(tail + kAhead) % kCapacity]); // the coordinator's cache may have it
        return true;
    }
    /// Whether half of it waits to be drained; for the worker.
    [[nodiscard]] bool halfFull()
    {
        const std::size_t tail = m_tail.load(std::memory_order_relaxed);
        if (tail - m_knownHead < kCapacity / 2)
            return false;
        m_knownHead = m_head.load(std::memory_order_acquire);
        return tail - m_knownHead >= kCapacity / 2;
    }

    [[nodiscard]] bool empty() const
    {
        return m_tail.load(std::memory_order_acquire) == m_head.load(std::memory_order_relaxed);
    }
    template<class Take>
    void drain(Take take)
    {
        std::size_t head = m_head.load(std::memory_order_relaxed);
        const std::size_t tail = m_tail.load(std::memory_order_acquire);
        for (; head != tail; ++head)
            take(m_chunks[head % kCapacity]);
        m_head.store(head, std::memory_order_release);
    }

private:
    static constexpr std::size_t kAhead = 32;

    alignas(64) std::atomic<std::size_t> m_tail{0};
    std::size_t m_knownHead = 0;
    alignas(64) std::atomic<std::size_t> m_head{0};
    alignas(64) std::array<FinishedChunk, kCapacity> m_chunks;
};

} // namespace coreo
