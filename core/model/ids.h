#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace coreo {

/// A number that names one thing of one kind. Ids of different kinds do not convert into each other, so a worker's
/// number can never be used where a task's is meant.
/// Threads: a value. Errors: none.
template<class Kind>
struct Id
{
    using Raw = std::uint32_t;
    static constexpr Raw kNone = std::numeric_limits<Raw>::max();

    Raw value = kNone;

    constexpr Id() = default;
    template<class Integer>
    constexpr explicit Id(Integer number) : value(static_cast<Raw>(number))
    {}

    [[nodiscard]] constexpr bool isNone() const { return value == kNone; }
    constexpr auto operator<=>(const Id &) const = default;
};

/// A task's place in the batch: 0 is submitted first.
using TaskId = Id<struct TaskKind>;
/// A worker of a run (a thread, a process, an event loop); it writes the lane of the same number.
using WorkerId = Id<struct WorkerKind>;
/// A logical processor, by the number that the operating system gives it.
using CoreId = Id<struct CoreKind>;

} // namespace coreo
