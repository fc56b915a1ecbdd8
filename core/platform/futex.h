#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace coreo {

/// Who may wait on a word: threads of this process, or everybody who has its memory mapped.
enum class FutexScope : std::uint8_t { Private, Shared };

/// Sleeps while `word` holds `expected`, at most for `timeout` (negative: without limit); may wake for no reason.
/// Source: futex(2), FUTEX_WAIT; its timeout is relative and follows CLOCK_MONOTONIC.
void futexWait(std::atomic<std::uint32_t> &word, std::uint32_t expected,
               std::chrono::nanoseconds timeout = std::chrono::nanoseconds(-1), FutexScope scope = FutexScope::Private);
/// Wakes up to `count` sleepers on `word`.
void futexWake(std::atomic<std::uint32_t> &word, int count, FutexScope scope = FutexScope::Private);

} // namespace coreo
