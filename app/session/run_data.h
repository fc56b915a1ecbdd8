#pragma once

#include "analysis/summary.h"
#include "record/task_table.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace coreo {

/// One run as the window sees it: the history's table, and once the run is over its figures.
/// Threads: the GUI thread only; the history may still grow.
class RunData
{
public:
    explicit RunData(std::shared_ptr<const RunHistory> history);

    /// Takes in what has been recorded since, and works out the figures of a run that is over; true if anything changed.
    bool update();
    /// The same, but the figures are somebody else's: from update() or settle().
    bool drain();
    struct Figures
    {
        Summary summary;
        std::vector<bool> blockers;
    };
    /// Of a run that is over. Threads: any, while nobody drains.
    [[nodiscard]] static Figures figuresOf(const TaskTable &table);
    void settle(Figures figures);
    /// Works the figures of a finished run out anew, after a serial run of the same batch has been measured.
    void summariseAgain();

    [[nodiscard]] const RunHistory &history() const { return m_table.history(); }
    [[nodiscard]] std::shared_ptr<const RunHistory> historyPointer() const { return m_table.historyPointer(); }
    [[nodiscard]] const TaskTable &table() const { return m_table; }
    [[nodiscard]] bool over() const { return m_summary.has_value(); }
    [[nodiscard]] const std::optional<Summary> &summary() const { return m_summary; }
    /// Per task whether it held others back; known once the run is over, while it runs computed for what is there.
    [[nodiscard]] bool isBlocker(TaskId task) const
    {
        return task.value < m_blockers.size() && m_blockers[task.value];
    }
    /// The time axis' natural end: the last delivery of a finished run, now() of a running one.
    [[nodiscard]] Time horizon() const { return m_table.horizon(); }

private:
    TaskTable m_table;
    std::optional<Summary> m_summary;
    std::vector<bool> m_blockers;
};

} // namespace coreo
