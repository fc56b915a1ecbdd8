#include "views/timeline/blocker_list.h"

#include <algorithm>

namespace coreo {

namespace {

/// Asking every task of a larger batch costs a millisecond or more: that is done once, at its end.
constexpr std::uint32_t kLive = 100'000;

} // namespace

const std::vector<TaskId> &BlockerList::of(const RunData &run)
{
    const bool same = m_history == &run.history();
    if (!same)
        m_tasks.clear();
    const bool known = same && m_generation == run.table().generation() && m_over == run.over();
    if (known || (run.table().size() > kLive && !run.over()))
        return m_tasks;
    m_history = &run.history();
    m_generation = run.table().generation();
    m_over = run.over();
    m_tasks.clear();
    for (std::uint32_t task = 0; task < run.table().size(); ++task) {
        if (run.isBlocker(TaskId(task)))
            m_tasks.push_back(TaskId(task));
    }
    if (m_tasks.size() <= kMost)
        return m_tasks;
    const auto length = [&run](TaskId task) {
        const TaskTable::SpanRange spans = run.table().spans(task);
        return spans.first ? spans.last[-1].end - spans.first->start : Time::max(); // runs still
    };
    std::nth_element(m_tasks.begin(), m_tasks.begin() + kMost, m_tasks.end(),
                     [&length](TaskId a, TaskId b) { return length(a) > length(b); });
    m_tasks.resize(kMost);
    std::sort(m_tasks.begin(), m_tasks.end());
    return m_tasks;
}

} // namespace coreo
