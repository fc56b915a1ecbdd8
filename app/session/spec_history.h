#pragma once

#include "model/run_spec.h"

#include <string>
#include <vector>

namespace coreo {

/// Undo and redo of a person's edits to the experiment: a stack of values. Edits of one control in a row (a slider that
/// is dragged) are one step.
/// Threads: the GUI thread; a value.
class SpecHistory
{
public:
    explicit SpecHistory(RunSpec first = {}) : m_current(std::move(first)) {}

    [[nodiscard]] const RunSpec &current() const { return m_current; }
    [[nodiscard]] bool canUndo() const { return !m_past.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.empty(); }

    /// `control` names what was moved ("tasks", "workload.mean"); an edit that changes nothing is not a step.
    void edit(const RunSpec &next, const std::string &control);
    /// The next edit starts a new step even if it is of the same control.
    void endStep() { m_lastControl.clear(); }
    const RunSpec &undo();
    const RunSpec &redo();

private:
    static constexpr std::size_t kDepth = 200;

    RunSpec m_current;
    std::vector<RunSpec> m_past;
    std::vector<RunSpec> m_future;
    std::string m_lastControl;
};

} // namespace coreo
