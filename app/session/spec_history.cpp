#include "session/spec_history.h"

namespace coreo {

void SpecHistory::edit(const RunSpec &next, const std::string &control)
{
    if (next == m_current)
        return;
    const bool sameStep = !control.empty() && control == m_lastControl && !m_past.empty();
    if (!sameStep) {
        m_past.push_back(m_current);
        if (m_past.size() > kDepth)
            m_past.erase(m_past.begin());
    }
    m_future.clear();
    m_current = next;
    m_lastControl = control;
}

const RunSpec &SpecHistory::undo()
{
    if (canUndo()) {
        m_future.push_back(std::move(m_current));
        m_current = std::move(m_past.back());
        m_past.pop_back();
        endStep();
    }
    return m_current;
}

const RunSpec &SpecHistory::redo()
{
    if (canRedo()) {
        m_past.push_back(std::move(m_current));
        m_current = std::move(m_future.back());
        m_future.pop_back();
        endStep();
    }
    return m_current;
}

} // namespace coreo
