#pragma once

#include "model/ids.h"
#include "model/time.h"

#include <cstdint>

namespace coreo {

/// How a task ended. Every task of a finished run is in exactly one of these states.
enum class TaskState : std::uint8_t { NotStarted, Ok, Failed, Crashed, TimedOut, Cancelled };
inline constexpr int kTaskStates = 6;

/// What a worker did during a span.
enum class SpanKind : std::uint8_t { Compute, Wait, Startup };

/// One record of a lane: what one worker did from `start` to `end`. It is the column store: nothing else is kept of a
/// task's execution. A task that waits and then computes writes two spans; `lastOfTask` marks the one that carries the
/// task's end, its state and its result.
/// Threads: written by its worker only, immutable once the lane's length covers it.
/// Units: nanoseconds since zero.
struct Span
{
    Time start{};
    Time end{};
    std::uint64_t result = 0; ///< the result's 64 bits, meaning as the workload's ResultKind
    TaskId task;
    std::uint16_t core = kNoCore; ///< the logical processor at the span's end
    SpanKind kind = SpanKind::Compute;
    std::uint8_t flags = 0;

    static constexpr std::uint16_t kNoCore = 0xffff;
    static constexpr std::uint8_t kFirst = 1;
    static constexpr std::uint8_t kLast = 2;
    static constexpr int kStateShift = 2;

    [[nodiscard]] bool firstOfTask() const { return (flags & kFirst) != 0; }
    [[nodiscard]] bool lastOfTask() const { return (flags & kLast) != 0; }
    [[nodiscard]] TaskState state() const { return static_cast<TaskState>((flags >> kStateShift) & 7); }
    static constexpr std::uint8_t makeFlags(bool first, bool last, TaskState state)
    {
        return static_cast<std::uint8_t>((first ? kFirst : 0) | (last ? kLast : 0) |
                                         (static_cast<unsigned>(state) << kStateShift));
    }
};
static_assert(sizeof(Span) == 32, "the memory budget of DESIGN counts 32 bytes a span");

} // namespace coreo
