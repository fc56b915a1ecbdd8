#pragma once

#include "model/task.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace coreo {

/// The control channel from one worker to the coordinator: finished chunks, in the order in which they finished.
/// Threads: push() by the worker, drain() by the coordinator.
class NoticeRing
{
public:
    static constexpr std::size_t kCapacity = 8'192;

    NoticeRing() : m_chunks(std::make_unique<Chunk[]>(kCapacity)) {}

    /// False if the ring is full. Ordered before whatever the worker reads next (sequentially consistent), so that a
    /// coordinator that goes to sleep either sees the notice or is seen asleep.
    bool push(Chunk chunk)
    {
        const std::size_t tail = m_tail.load(std::memory_order_relaxed);
        if (tail - m_knownHead == kCapacity) {
            m_knownHead = m_head.load(std::memory_order_acquire);
            if (tail - m_knownHead == kCapacity)
                return false;
        }
        m_chunks[tail % kCapacity] = chunk;
        m_tail.store(tail + 1, std::memory_order_seq_cst);
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
        return m_tail.load(std::memory_order_seq_cst) == m_head.load(std::memory_order_relaxed);
    }
    template<class Take>
    void drain(Take take)
    {
        std::size_t head = m_head.load(std::memory_order_relaxed);
        const std::size_t tail = m_tail.load(std::memory_order_seq_cst);
        for (; head != tail; ++head)
            take(m_chunks[head % kCapacity]);
        m_head.store(head, std::memory_order_release);
    }

private:
    std::unique_ptr<Chunk[]> m_chunks;
    alignas(64) std::atomic<std::size_t> m_tail{0};
    std::size_t m_knownHead = 0;
    alignas(64) std::atomic<std::size_t> m_head{0};
};

} // namespace coreo
