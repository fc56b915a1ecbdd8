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
    for (std::size_t &i = m_read[lane]; i < size; ++i) {
        const Span &span = spans[i];
        if (span.kind != SpanKind::Compute || span.core == Span::kNoCore)
            continue;
        if (span.core >= m_spent.size())
            m_spent.resize(span.core + 1U);
        std::int64_t &spent = m_spent[span.core];
        spent += std::max<std::int64_t>(1, (span.end - span.start).count());
        m_most = std::max(m_most, spent);
    }
}

bool CoreUse::uses(std::uint32_t core) const
{
    return core < m_spent.size() && m_spent[core] > 0 && m_spent[core] >= m_most / 50;
}

int CoreUse::count() const
{
    int used = 0;
    for (std::uint32_t core = 0; core < m_spent.size(); ++core)
        used += uses(core) ? 1 : 0;
    return used;
}

} // namespace coreo
