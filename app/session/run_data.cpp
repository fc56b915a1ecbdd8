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
    const bool changed = drain();
    if (m_summary || !m_table.over())
        return changed;
    summariseAgain();
    return true;
}

bool RunData::drain()
{
    if (m_summary)
        return false;
    const bool changed = m_table.update();
    if (changed && !m_table.over() && m_table.size() <= kLiveBlockers)
        m_blockers = blockers(m_table);
    return changed;
}

void RunData::summariseAgain()
{
    settle(figuresOf(m_table));
}

RunData::Figures RunData::figuresOf(const TaskTable &table)
{
    return {summarise(table), coreo::blockers(table)};
}

void RunData::settle(Figures figures)
{
    m_summary = std::move(figures.summary);
    m_blockers = std::move(figures.blockers);
}

} // namespace coreo
