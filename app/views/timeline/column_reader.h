#pragma once

#include "views/chart.h"
#include "views/timeline/stretches.h"

namespace coreo {

/// The whole pixels of an axis and the instants between them, with the divisions made once: a wide screen asks a hundred
/// thousand times a frame.
/// Units: device independent pixels.
class TimeColumns
{
public:
    explicit TimeColumns(const TimeAxis &axis);

    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int end() const { return m_end; } ///< one past the last
    /// When `column` begins.
    [[nodiscard]] Time border(int column) const
    {
        return m_begin + Time(static_cast<std::int64_t>((column - m_left) * m_perPixel + 0.5));
    }
    /// The column that an instant falls into; the nearest one if it lies outside.
    [[nodiscard]] int at(Time time) const;
    /// What share of a column so much time is.
    [[nodiscard]] double share(std::int64_t time) const { return static_cast<double>(time) * m_shareOfTime; }
    [[nodiscard]] double perPixel() const { return m_perPixel; } ///< nanoseconds

private:
    Time m_begin;
    double m_left, m_perPixel, m_perTime, m_shareOfTime;
    int m_first, m_end;
};

/// Reads stretches column by column from left to right, at a cost of what changes there: of a worker that is busy all the
/// time every column but two is one run.
class ColumnReader
{
public:
    ColumnReader(const Stretches &stretches, const TimeColumns &columns)
        : m_stretches(stretches), m_columns(columns), m_end(columns.border(columns.end()))
    {}

    struct Run
    {
        double share = 0; ///< of each column's time, exactly
        int until = 0;    ///< one past the last column that has it
    };
    /// From `column` on, which is never left of the last one.
    Run from(int column);

private:
    Run read(int column);

    const Stretches &m_stretches;
    const TimeColumns &m_columns;
    Time m_end; ///< of the last column
    Run m_run;  ///< the last answer, which holds from m_first on
    int m_first = 0;
    std::size_t m_at = 0;
    std::size_t m_advance = 0; ///< neighbouring columns hold about as many
    int m_next = -1;           ///< the column whose begin m_known is, and m_at and m_before stand for
    Time m_known{};
    std::int64_t m_before = 0;
};

} // namespace coreo
