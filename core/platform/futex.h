#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace coreo {

/// Sleeps while `word` holds `expected`, at most for `timeout` (negative: without limit); may wake for no reason.
/// Source: futex(2), FUTEX_WAIT_PRIVATE; its timeout is relative and follows CLOCK_MONOTONIC.
void futexWait(std::atomic<std::uint32_t> &word, std::uint32_t expected,
               std::chrono::nanoseconds timeout = std::chrono::nanoseconds(-1));
/// Wakes up to `count` sleepers on `word`.
void futexWake(std::atomic<std::uint32_t> &word, int count);

} // namespace coreo
