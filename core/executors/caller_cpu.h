#pragma once

#include "platform/own_load.h"

#include <cstdint>

namespace coreo {

/// CPU time that the thread which made it has consumed since: for executors that run tasks on the coordinator.
/// Threads: any may ask, while that thread lives.
class CallerCpu
{
public:
    [[nodiscard]] std::int64_t consumed() const { return m_clock.consumed().value_or(m_before) - m_before; }

private:
    ThreadCpuClock m_clock = ThreadCpuClock::ofCaller();
    std::int64_t m_before = m_clock.consumed().value_or(0);
};

} // namespace coreo
