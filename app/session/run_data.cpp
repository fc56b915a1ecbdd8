#include "session/run_data.h"

namespace coreo {

namespace {

/// Up to here blockers are worked out anew while a run grows; beyond, a frame would take too long, so they come at its
/// end.
constexpr std::uint32_t kLiveBlockers = 5'000;

} // namespace

RunData::RunData(std::shared_ptr<const RunHistory> history) : m_table(std::move(history))
{
    update();
}

bool RunData::update()
{
    if (m_summary)
        return false;
    const bool changed = m_table.update();
    if (m_table.over()) {
        summariseAgain();
        return true;
    }
    if (changed && m_table.size() <= kLiveBlockers)
        m_blockers = blockers(m_table);
    return changed;
}

void RunData::summariseAgain()
{
    m_summary = summarise(m_table);
    m_blockers = blockers(m_table);
}

} // namespace coreo
