#pragma once

#include "session/run_data.h"

#include <vector>

namespace coreo {

/// The longest of the tasks that held others back, for pictures too coarse to show every task.
/// Threads: the GUI thread.
class BlockerList
{
public:
    /// More would be a block of one colour.
    static constexpr std::size_t kMost = 100;

    const std::vector<TaskId> &of(const RunData &run);

private:
    std::vector<TaskId> m_tasks;
    const RunHistory *m_history = nullptr;
    std::uint64_t m_generation = 0;
    bool m_over = false;
};

} // namespace coreo
