#pragma once

#include "executors/notice_ring.h"
#include "executors/pool_words.h"
#include "executors/worker_loop.h"
#include "platform/clock.h"

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace coreo {

// The memory that a program and its worker processes share. Who may write what:
//  - ControlBlock: the claim counters and wake-up words, by everybody;
//  - the plan: what the workers are to do, by the coordinator; workers map it for reading only;
//  - a lane each: what one worker says (WorkerSlot, then the Lane), by that worker while it lives.
// Everything in it is an atomic or is written before its worker starts; zeros are a valid beginning.

/// What a worker finds behind its descriptors.
enum class WorkerDescriptor : int { Socket = 3, Control, Plan, Lane, Input };

struct ControlBlock
{
    PoolWords words;
    std::atomic<std::uint32_t> stop{0}; ///< a StopFlag's word
};

/// The head of the plan; offsets are from its beginning.
struct PlanHeader
{
    static constexpr std::uint64_t kLayout = 0x636f72656f0003;
    std::uint64_t layout = kLayout; ///< of another version: the program was replaced while it ran
    std::uint64_t sizes = sizeof(ControlBlock) * 1'000'000 + sizeof(NoticeRing) + sizeof(LaneWords) + sizeof(Span);
    std::int64_t zero = 0; ///< the run's zero on the raw clock
    clock::Calibration calibration{};
    double turnsPerNs = 0;
    std::uint64_t spansPerLane = 0;
    std::uint64_t spansExpected = 0; ///< of one worker, if all do as many
    std::uint64_t submits = 0;      ///< capacity of the queue's list
    std::uint64_t frontEntries = 0; ///< and of the front queue's
    std::uint64_t queueAt = 0;
    std::uint64_t frontAt = 0;
    std::uint64_t textAt = 0; ///< the RunSpec as JSON
    std::uint64_t textSize = 0;
    std::uint64_t usableAt = 0; ///< CPUs to pin to, 32 bits each
    std::uint64_t usableCount = 0;
    std::uint64_t passOverAt = 0; ///< event loops: a byte a task, 1 = not with others; 0 = there are none
    std::uint32_t spinning = 0;
};

/// What stands before the lane in a worker's own memory.
struct WorkerSlot
{
    HeldClaim held;
    std::atomic<std::int64_t> asked{0}; ///< when its start was asked for, in the run's time; the coordinator's
    std::atomic<std::uint32_t> attempt{1}; ///< of the worker's own task, where it has one; the coordinator's
    NoticeRing notices;
};

constexpr std::size_t alignedTo64(std::size_t bytes)
{
    return (bytes + 63) / 64 * 64;
}
inline constexpr std::size_t kWorkerSlotBytes = alignedTo64(sizeof(WorkerSlot));

} // namespace coreo
