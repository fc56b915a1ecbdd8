#pragma once

#include "model/span.h"
#include "model/task.h"
#include "model/time.h"
#include "workloads/workload.h"

#include <array>
#include <cstdint>

namespace coreo {

/// What a task does in virtual time: neighbouring steps of one kind are one segment, which becomes one span. A task
/// without steps is one computation of no length, so that every task has its span.
/// Threads: a value.
struct Segments
{
    struct Segment
    {
        SpanKind kind = SpanKind::Compute;
        Time length{};
    };
    std::array<Segment, Task::kMaxSteps + 1> at{}; ///< one more than steps: see EventLoop
    std::uint32_t count = 0;
    Time waitedBefore{}; ///< what it waited for elsewhere before it came
};

/// With `skipFirstWaits` without what the task waits for first.
Segments segments(const Task &task, const StepCosts &costs, bool skipFirstWaits = false);

/// 146 years: half of what Time can count, so that sums of two instants still fit.
inline constexpr std::int64_t kLongestRun = std::int64_t{1} << 62;

/// `at` + `length`. Throws Failure(Usage) where a run would outgrow kLongestRun.
Time later(Time at, Time length);
/// `length`, `count` times; the same.
Time times(Time length, std::uint32_t count);
[[noreturn]] void refuseTooLong();

inline Time later(Time at, Time length)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(at.count(), length.count(), &sum) || sum > kLongestRun) [[unlikely]]
        refuseTooLong();
    return Time(sum);
}

inline Time times(Time length, std::uint32_t count)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(length.count(), std::int64_t{count}, &product) || product > kLongestRun) [[unlikely]]
        refuseTooLong();
    return Time(product);
}

} // namespace coreo
