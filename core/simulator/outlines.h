#pragma once

#include "workloads/workload.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace coreo {

/// The outlines of a batch's tasks, asked for in blocks as long as tasks come in order: one virtual call a block, and the
/// arithmetic of neighbouring tasks overlaps.
/// Threads: one.
class Outlines
{
public:
    Outlines(const Workload &workload, const StepCosts &costs, std::uint32_t tasks)
        : m_workload(workload), m_costs(costs), m_tasks(tasks)
    {}

    const TaskOutline &of(TaskId task)
    {
        if (task.value - m_first >= m_count) [[unlikely]]
            fill(task);
        return m_block[task.value - m_first];
    }

private:
    void fill(TaskId task)
    {
        const bool next = task.value == m_first + m_count; // else somebody shuffles, or tries again
        m_first = task.value;
        m_count = next ? std::clamp(m_tasks - std::min(m_tasks, m_first), 1u, kBlock) : 1;
        m_workload.outline(task, m_count, m_costs, m_block.data());
    }

    static constexpr std::uint32_t kBlock = 128;
    const Workload &m_workload;
    const StepCosts &m_costs;
    const std::uint32_t m_tasks;
    std::uint32_t m_first = 0, m_count = 0;
    std::array<TaskOutline, kBlock> m_block;
};

} // namespace coreo
