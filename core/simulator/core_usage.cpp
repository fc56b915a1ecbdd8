#include "simulator/core_usage.h"

#include <algorithm>

namespace coreo {

CoreUsage::CoreUsage(std::uint32_t cores) : m_cores(cores), m_cursors(cores) {}

void CoreUsage::addAcross(std::uint32_t core, Time from, Time to)
{
    if (from >= to)
        return;
    while ((to.count() - 1) / m_period >= kMaxWindows)
        doublePeriod();
    const std::int64_t last = (to.count() - 1) / m_period;
    const std::size_t needed = static_cast<std::size_t>(last + 1) * m_cores;
    if (m_busy.size() < needed)
        m_busy.resize(needed);
    Cursor &cursor = m_cursors[core];
    if (cursor.busy > Time::zero())
        m_busy[cursor.index] += cursor.busy.count();
    std::int64_t at = from.count();
    for (std::int64_t window = at / m_period; window <= last; ++window) {
        const std::int64_t until = window == last ? to.count() : (window + 1) * m_period;
        m_busy[static_cast<std::size_t>(window) * m_cores + core] += until - at;
        at = until;
    }
    cursor = {Time(last * m_period), Time((last + 1) * m_period), static_cast<std::size_t>(last) * m_cores + core, {}};
}

/// Everything into m_busy.
void CoreUsage::settle()
{
    for (Cursor &cursor : m_cursors) {
        if (cursor.busy > Time::zero())
            m_busy[cursor.index] += cursor.busy.count();
        cursor = {};
    }
}

void CoreUsage::doublePeriod()
{
    settle();
    m_period *= 2;
    const std::size_t windows = m_busy.size() / m_cores;
    for (std::size_t window = 0; window < windows; ++window)
        for (std::size_t core = 0; core < m_cores; ++core) {
            const std::int64_t busy = m_busy[window * m_cores + core];
            m_busy[window * m_cores + core] = 0;
            m_busy[window / 2 * m_cores + core] += busy;
        }
    m_busy.resize((windows + 1) / 2 * m_cores);
}

std::vector<CoreSample> CoreUsage::samples(Time end)
{
    settle();
    std::int64_t period = m_period; // idle to the end may be longer than what was busy
    std::size_t join = 1;
    while (end.count() / period >= kMaxWindows) {
        period *= 2;
        join *= 2;
    }
    std::vector<CoreSample> out;
    out.push_back({Time::zero(), std::vector<CoreShare>(m_cores)});
    const std::size_t windows = m_busy.size() / m_cores;
    std::size_t window = 0;
    for (std::int64_t from = 0; from < end.count(); from += period) {
        const std::int64_t until = std::min(from + period, end.count());
        CoreSample sample{Time(until), std::vector<CoreShare>(m_cores)};
        std::vector<std::int64_t> busy(m_cores);
        for (std::size_t part = 0; part < join; ++part, ++window)
            for (std::size_t core = 0; core < m_cores && window < windows; ++core)
                busy[core] += m_busy[window * m_cores + core];
        for (std::size_t core = 0; core < m_cores; ++core) {
            const auto share = static_cast<float>(static_cast<double>(busy[core]) / static_cast<double>(until - from));
            sample.shares[core] = {share, 0, share};
        }
        out.push_back(std::move(sample));
    }
    return out;
}

} // namespace coreo
