#pragma once

#include "model/time.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace coreo {

/// Stretches of time in their order, none touching the next, and how long they are together up to each: what touches or
/// overlaps its neighbour becomes one with it, so a worker that goes from task to task without a pause has one. 16 bytes each.
/// Threads: the GUI thread.
/// Units: nanoseconds.
class Stretches
{
public:
    /// Adds [from, to), which begins no earlier than the last one; empty ones are left out.
    void add(Time from, Time to)
    {
        if (to <= from)
            return;
        if (m_all.empty() || from.count() > m_all.back().end)
            m_all.push_back({to.count(), total() + (to - from).count()});
        else if (const std::int64_t more = to.count() - m_all.back().end; more > 0)
            m_all.back() = {to.count(), total() + more};
    }

    [[nodiscard]] std::size_t size() const { return m_all.size(); }
    [[nodiscard]] bool empty() const { return m_all.empty(); }
    [[nodiscard]] std::int64_t total() const { return m_all.empty() ? 0 : m_all.back().sum; }
    [[nodiscard]] Time end(std::size_t index) const { return Time(m_all[index].end); }
    [[nodiscard]] Time start(std::size_t index) const { return Time(m_all[index].end - (m_all[index].sum - sumBefore(index))); }

    /// The first stretch from `from` on that ends after `time`; cheapest if it is about `guess` further on.
    [[nodiscard]] std::size_t endingAfter(Time time, std::size_t from = 0, std::size_t guess = 0) const;
    /// How much of them lies before `time`, which the stretch `at` (from endingAfter) may contain.
    [[nodiscard]] std::int64_t before(Time time, std::size_t at) const
    {
        const std::int64_t whole = sumBefore(at);
        return at < m_all.size() ? whole + std::max<std::int64_t>(0, (time - start(at)).count()) : whole;
    }
    [[nodiscard]] std::int64_t before(Time time) const { return before(time, endingAfter(time)); }

    /// What there is now, to come back to: for a stretch that is not known to the end yet.
    struct Mark
    {
        std::size_t size = 0;
        std::int64_t end = 0, sum = 0; ///< of the last one
    };
    [[nodiscard]] Mark mark() const { return m_all.empty() ? Mark() : Mark{m_all.size(), m_all.back().end, m_all.back().sum}; }
    void backTo(const Mark &mark)
    {
        m_all.resize(mark.size);
        if (mark.size > 0)
            m_all.back() = {mark.end, mark.sum};
    }

private:
    struct Stretch
    {
        std::int64_t end = 0;
        std::int64_t sum = 0; ///< up to and with this one
    };
    [[nodiscard]] std::int64_t sumBefore(std::size_t index) const { return index == 0 ? 0 : m_all[index - 1].sum; }

    std::vector<Stretch> m_all;
};

} // namespace coreo
