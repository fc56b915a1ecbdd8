#include "run/memory_need.h"

#include "executors/claim_queue.h"
#include "executors/native_executor.h"
#include "executors/notice_ring.h"
#include "model/fault_plan.h"
#include "model/problem.h"
#include "platform/memory.h"
#include "record/run_history.h"

#include <algorithm>

// The constants are the most that getrusage() told over all strategies and executors, native and simulated, with one span
// a task and with two, at a million tasks less what a thousand take, and a margin of 10 % at least. In bytes a task: 89
// where each of a pool's tasks has stamps of its own (58 where they come in batches), 118 on an event loop that delivers
// as tasks end, 138 one by one under an interpreter lock; with two spans 137, 166, 178 where waits stand on the
// coordinator, 202. tests/faults/size_test.cpp finds out whether a run keeps to them.

namespace coreo {
namespace {

constexpr std::uint64_t kTaskBytes = 104;     ///< handed out by a pool, with two stamps of its own
constexpr std::uint64_t kOneByOneBytes = 32;  ///< a submission of its own, or a place on an event loop
constexpr std::uint64_t kHoldBytes = 32;      ///< taking the interpreter lock and giving it back, once a span
constexpr std::uint64_t kSpanBytes = 48;      ///< each further span of a task
constexpr std::uint64_t kAwaitedBytes = 32;   ///< a wait on a loop that is not the worker's
constexpr std::uint64_t kPythonTaskBytes = 148; ///< of the interpreter's events
constexpr std::uint64_t kFailureBytes = 360; ///< an attempt that did not end well, with its reason
constexpr std::uint64_t kProgramBytes = 12u << 20; ///< with two last large pages of stamps
constexpr std::uint64_t kThreadBytes = 256u << 10;
constexpr std::uint64_t kProcessBytes = 3u << 20;
constexpr std::uint64_t kPythonBytes = 12u << 20; ///< an interpreter that was forked or started anew
constexpr std::uint64_t kPage = 4'096;
constexpr std::uint64_t kStackAddresses = 8u << 20;
constexpr std::uint64_t kTimerAddresses = 64; ///< a timer's share of vectors that grow by doubling (TimerQueue)

/// How many attempts are asked to go wrong, on average; other failures nobody knows beforehand.
double plannedFailures(const RunSpec &spec)
{
    FaultPlan plan;
    Text ignored;
    if (!FaultPlan::parse(spec.fault, plan, ignored))
        return 0;
    double failing = 0;
    for (const Fault &fault : plan.faults())
        failing += fault.probability;
    failing = std::min(failing, 1.0);
    double attempts = 0;
    double reached = 1;
    for (std::uint32_t attempt = 0; attempt <= spec.retries && reached * spec.tasks >= 1; ++attempt) {
        reached *= failing;
        attempts += reached;
    }
    return attempts * spec.tasks;
}

std::string mebibytes(std::uint64_t bytes)
{
    return std::to_string((bytes + (1u << 20) - 1) >> 20);
}

} // namespace

std::uint64_t recordingBytes(std::uint64_t tasks)
{
    return tasks * (kTaskBytes + kOneByOneBytes);
}

std::uint64_t taskBytes(const RunSpec &spec, std::uint64_t spans)
{
    const std::uint64_t further = kSpanBytes * (spans - 1);
    if (spec.onPython())
        return kPythonTaskBytes + further;
    const bool awaited = spec.waitsOnCoordinator();
    const bool oneByOne = awaited || spec.oneLoop() || spec.executor == "inline" || spec.strategy == "pool_apply";
    return kTaskBytes + further + (oneByOne ? kOneByOneBytes : 0) + (awaited && spans > 1 ? kAwaitedBytes : 0) +
           (spec.underLock() ? spans * kHoldBytes : 0);
}

MemoryNeed memoryNeed(const RunSpec &spec, const Workload &workload, std::uint32_t lanes, std::size_t spansPerLane)
{
    const bool processes = findExecutor(spec.executor)->sharedBytes(spec) > 0;
    const std::uint64_t perWorker = spec.onPython() ? kPythonBytes : processes ? kProcessBytes : kThreadBytes;
    const std::uint64_t workers = spec.simulated() ? 0 : lanes * (perWorker + workload.bytesPerWorker());
    // A ring's pages become resident as notices come.
    const std::uint64_t rings =
        std::min<std::uint64_t>(lanes * sizeof(NoticeRing), spec.tasks * sizeof(FinishedChunk) + lanes * kPage);
    MemoryNeed need;
    need.resident = kProgramBytes + spec.tasks * taskBytes(spec, static_cast<std::uint64_t>(workload.spansPerTask())) +
                    static_cast<std::uint64_t>(plannedFailures(spec) * kFailureBytes) + workers +
                    (spec.simulated() || spec.onPython() ? 0 : rings);
    const std::uint64_t logs = sizeof(Submission) + 2 * (sizeof(TaskId) + sizeof(Time)) + 2 * sizeof(ClaimSegment);
    const std::uint64_t holds = spec.underLock() && !spec.onPython() ? 4 * std::uint64_t{spansPerLane} + kLockHoldsOfIntervals : 0;
    const std::uint64_t threads = spec.simulated() || spec.onPython() ? 1 : processes ? 2 : lanes + 2;
    need.address = lanes * static_cast<std::uint64_t>(spansPerLane) * sizeof(Span) + spec.tasks * logs + need.resident +
                   lanes * sizeof(NoticeRing) + holds * sizeof(LockHold) + threads * kStackAddresses +
                   (spec.onLoops() || spec.oneLoop() || spec.waitsOnCoordinator() ? spec.tasks * kTimerAddresses : 0);
    return need;
}

void checkMemory(const MemoryNeed &need)
{
    const AvailableMemory available = availableMemory();
    if (available.known && need.resident > available.bytes) {
        throw Failure(ExitCode::Environment,
                      {available.byGroup
                           ? coreoText("This run needs about %1 MiB of memory, and the limit of its control group (cgroup) leaves "
                                           "%2 MiB. Nothing was started; use fewer tasks or workers, smaller buffers, or raise the limit.")
                               : coreoText("This run needs about %1 MiB of memory, and %2 MiB are available. Nothing was started; use "
                                           "fewer tasks or workers, or smaller buffers."),
                       {mebibytes(need.resident), std::to_string(available.bytes >> 20)}});
    }
    const std::optional<std::uint64_t> addresses = availableAddresses();
    if (addresses)
        keepToOneHeap(); // what follows counts on it
    if (addresses && need.address > *addresses)
        throw Failure(ExitCode::Environment,
                      {coreoText("This run reserves about %1 MiB of address space, and its limit (ulimit -v) leaves %2 MiB. Nothing was "
                                 "started; use fewer tasks or workers, or raise the limit."),
                       {mebibytes(need.address), std::to_string(*addresses >> 20)}});
}

} // namespace coreo
