#include "views/timeline/column_reader.h"

#include <algorithm>
#include <cmath>

namespace coreo {

TimeColumns::TimeColumns(const TimeAxis &axis)
    : m_begin(axis.range.begin), m_left(axis.left),
      m_perPixel(static_cast<double>((axis.range.end - axis.range.begin).count()) / std::max(1e-9, axis.right - axis.left)),
      m_perTime(1 / std::max(1e-9, m_perPixel)), m_shareOfTime(1 / std::max(1.0, m_perPixel)),
      m_first(static_cast<int>(std::floor(axis.left))), m_end(std::max(m_first, static_cast<int>(std::ceil(axis.right))))
{}

int TimeColumns::at(Time time) const
{
    const double x = m_left + static_cast<double>((time - m_begin).count()) * m_perTime;
    int column = static_cast<int>(std::clamp(x, static_cast<double>(m_first), static_cast<double>(m_end - 1)));
    // A border is a whole nanosecond: it decides.
    while (column > m_first && border(column) > time)
        --column;
    while (column + 1 < m_end && border(column + 1) <= time)
        ++column;
    return column;
}

ColumnReader::Run ColumnReader::from(int column)
{
    if (column >= m_run.until || column < m_first) {
        m_first = column;
        m_run = read(column);
    }
    return m_run;
}

ColumnReader::Run ColumnReader::read(int column)
{
    const bool goesOn = column == m_next;
    const Time begin = goesOn ? m_known : m_columns.border(column);
    const Time end = std::max(m_columns.border(column + 1), begin + Time(1));
    if (!goesOn) {
        m_at = m_stretches.endingAfter(begin, m_at, m_advance);
        m_before = m_stretches.before(begin, m_at);
    }
    m_next = -1;
    if (m_at == m_stretches.size())
        return {0, m_columns.end()};
    const Time from = m_stretches.start(m_at), to = m_stretches.end(m_at);
    if (from >= end)
        return {0, from >= m_end ? m_columns.end() : std::max(column + 1, m_columns.at(from))};
    if (from <= begin && to >= end)
        return {1, to >= m_end ? m_columns.end() : std::max(column + 1, m_columns.at(to))};
    const std::size_t last = m_stretches.endingAfter(end, m_at, m_advance);
    const std::int64_t until = m_stretches.before(end, last);
    const std::int64_t covered = until - m_before;
    m_advance = last - m_at;
    m_at = last;
    m_next = column + 1;
    m_known = end; // neighbouring columns share their border
    m_before = until;
    return {m_columns.share(covered), column + 1};
}

} // namespace coreo
