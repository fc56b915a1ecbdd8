#pragma once

#include "views/chart.h"

#include <QRectF>

#include <cstdint>
#include <utility>
#include <vector>

namespace coreo {

/// Where the parts of a timeline lie within a chart's body.
/// Units: device independent pixels.
struct TimelineFrame
{
    QRectF plot;
    double labelRight = 0; ///< row labels end here
    double axisTop = 0;    ///< the axis' labels start here
    TimeAxis axis;
};

/// The plot takes what row labels and axis labels leave; never less than nothing.
TimelineFrame timelineFrame(const QRectF &body, double labelWidth, double fontHeight, ViewState::Range range);

/// Equal rows from the top of `area` down: tasks by number, or workers. Rows of a small batch do not grow for ever.
struct Rows
{
    double top = 0;
    double height = 0; ///< of one row, may be far below a pixel
    std::uint32_t count = 0;

    static Rows within(double top, double bottom, std::uint32_t count, double tallest);

    [[nodiscard]] double bottom() const { return top + height * count; }
    [[nodiscard]] double topOf(std::uint32_t row) const { return top + height * row; }
    [[nodiscard]] double middleOf(std::uint32_t row) const { return top + height * (row + 0.5); }
    /// The rows that share the pixel at `y`: one if rows are taller than a pixel; first == second if there is none.
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> at(double y) const;
};

/// Which rows get their number written: a round step such that labels keep clear of each other, and the last row where
/// there is room for it.
std::vector<std::uint32_t> labelledRows(const Rows &rows, double fontHeight);

/// One rectangle of a row, cut to the axis.
struct Piece
{
    enum class Kind : std::uint8_t {
        Queued, Startup, Running, Blocking, RunningToFailure, Sleeping, OnTheWay, Waiting, Delivered, Failed, Cancelled,
        NeverStarted,
        Lost ///< of a run that hung: gone with the worker that had it
    };
    Kind kind = Kind::Queued;
    std::uint32_t row = 0;
    double left = 0;
    double right = 0;
    TaskId task;
    bool operator==(const Piece &) const = default;
};

/// What a worker's span is painted as.
Piece::Kind kindOf(const RunData &run, const Span &span);

/// What every task did, row by row; for rows that are tall enough to be told apart.
std::vector<Piece> taskPieces(const RunData &run, const TimeAxis &axis);

/// [begin, end) on the axis, at least `narrowest` wide and cut to the axis; empty (right <= left) if outside.
std::pair<double, double> cutToAxis(const TimeAxis &axis, Time begin, Time end, double narrowest = 0);

const char *name(Piece::Kind kind);

} // namespace coreo
