#include "window/paint_turns.h"

#include <algorithm>

namespace coreo {

std::vector<std::size_t> PaintTurns::next(const std::vector<std::int64_t> &costs, std::int64_t budget)
{
    ++m_frame;
    m_drawn.resize(costs.size());
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (costs[i] != kNotWaiting)
            waiting.push_back(i);
    }
    std::stable_sort(waiting.begin(), waiting.end(),
                     [this](std::size_t a, std::size_t b) { return m_drawn[a] < m_drawn[b]; });
    std::vector<std::size_t> chosen;
    std::int64_t spent = 0;
    for (const std::size_t i : waiting) {
        // The first one even where it alone is too much; of the others those that still fit.
        if (!chosen.empty() && spent + costs[i] > budget)
            continue;
        spent += costs[i];
        m_drawn[i] = m_frame;
        chosen.push_back(i);
    }
    return chosen;
}

} // namespace coreo
