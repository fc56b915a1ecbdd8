#pragma once

#include "executors/claim_queue.h"
#include "platform/futex.h"

#include <atomic>
#include <cstdint>

namespace coreo {

/// The words that the coordinator of a pool and all its workers share, whether these are threads or processes: plain
/// atomics that may stand in shared memory. There is no lock among them: whoever dies at any instant leaves nothing
/// that others wait for, but for a wake-up, which the notice of the death makes good.
struct PoolWords
{
    /// Until what the coordinator sleeps.
    enum class Sleep : std::uint32_t { Awake, Nap, Any };

    alignas(64) std::atomic<std::uint32_t> sleep{0}; ///< Sleep
    std::atomic<std::uint32_t> wakes{0};             ///< what the coordinator sleeps on
    alignas(64) std::atomic<std::uint32_t> work{0};  ///< counts submits and the close: what idle workers sleep on
    std::atomic<std::uint32_t> idle{0}; ///< idle workers; too many if one died there, which costs a wake-up
    std::atomic<std::uint32_t> closing{0};
    ClaimWords queue;
    ClaimWords front; ///< of what is handed out before anything else: attempts to be repeated

    void wakeCoordinator(FutexScope scope)
    {
        constexpr auto awake = static_cast<std::uint32_t>(Sleep::Awake);
        if (sleep.exchange(awake, std::memory_order_seq_cst) != awake) {
            wakes.fetch_add(1, std::memory_order_seq_cst);
            futexWake(wakes, 1, scope);
        }
    }
};

} // namespace coreo
