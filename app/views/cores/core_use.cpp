#include "views/cores/core_use.h"

#include <algorithm>

namespace coreo {

void CoreUse::clear()
{
    *this = {};
}

void CoreUse::update(std::size_t lane, const Span *spans, std::size_t size)
{
    if (lane >= m_read.size())
        m_read.resize(lane + 1);
    if (lane >= m_startedOn.size())
        m_startedOn.resize(lane + 1, Span::kNoCore);
    for (std::size_t &i = m_read[lane]; i < size; ++i) {
        const Span &span = spans[i];
        if (span.kind == SpanKind::Startup)
            m_startedOn[lane] = span.core;
        if (span.kind != SpanKind::Compute || span.core == Span::kNoCore)
            continue;
        m_startedOn[lane] = Span::kNoCore;
        if (span.core >= m_spent.size())
            m_spent.resize(span.core + 1U);
        std::int64_t &spent = m_spent[span.core];
        spent += std::max<std::int64_t>(1, (span.end - span.start).count());
        m_most = std::max(m_most, spent);
    }
}

bool CoreUse::uses(std::uint32_t core) const
{
    const bool computed = core < m_spent.size() && m_spent[core] > 0 && m_spent[core] >= m_most / 50;
    return computed || std::find(m_startedOn.begin(), m_startedOn.end(), core) != m_startedOn.end();
}

int CoreUse::count() const
{
    int used = 0;
    std::size_t cores = m_spent.size();
    for (const std::uint32_t core : m_startedOn)
        cores = core == Span::kNoCore ? cores : std::max<std::size_t>(cores, core + 1U);
    for (std::uint32_t core = 0; core < cores; ++core)
        used += uses(core) ? 1 : 0;
    return used;
}

} // namespace coreo
