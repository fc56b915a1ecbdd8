#pragma once

#include "views/timeline/lane_painter.h"

#include <QRgb>

#include <array>
#include <vector>

namespace coreo {

/// Paints rows of many bars as one line of pixels each, stretched to the row's height: a hundred thousand rectangles of a
/// painter would take ten times as long. For screens and pictures of pixels; files of shapes get the shapes.
/// Bars lose their round corners and numbers there; what needs more than a colour is left for paintRest().
/// Threads: the GUI thread.
class DenseLanes
{
public:
    /// Up to so many pieces in a chart paintLane() is quick enough.
    static constexpr std::size_t kMostPieces = 400;

    /// `scale`: pixels of the device for one unit of the painter.
    DenseLanes(double scale, const Theme &theme);

    /// Whether the painter's device holds pixels.
    static bool suits(const QPainter &painter);
    static std::size_t pieces(const LaneBars &lane) { return lane.bars.size() + lane.merged.size() + lane.waiting.size(); }

    /// Paints what it can of `lane`; the rest is for paintRest().
    void paint(QPainter &painter, const LaneBars &lane, const LaneRow &row);
    /// Whether a bar needs no more than lines of colour.
    static bool paints(const Piece &piece)
    {
        return piece.kind == Piece::Kind::Running || piece.kind == Piece::Kind::Blocking || piece.kind == Piece::Kind::Startup
            || piece.kind == Piece::Kind::Sleeping;
    }

private:
    static constexpr std::size_t kSteps = 64;

    void fill(double from, double to, QRgb color);
    void fillBar(double from, double to, QRgb color);
    void fillBars(const LaneBars &lane, bool outlined);
    void paintOutlines(QPainter &painter, const LaneBars &lane, const QRectF &bar);
    void cover(std::size_t pixel, double share, QRgb color);
    void stretch(QPainter &painter, const QRectF &to);

    double m_scale;
    double m_left = 0; ///< of the row, in the painter's units
    std::array<QRgb, kSteps + 1> m_worked{}, m_slept{}, m_waiting{};
    QRgb m_running, m_blocker, m_startup, m_hollow, m_outline;
    std::vector<QRgb> m_line, m_copies;
};

} // namespace coreo
