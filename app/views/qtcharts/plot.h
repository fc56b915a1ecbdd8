#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace coreo {

/// A line through points whose x never decreases.
struct PlotCurve
{
    std::vector<QPointF> points;
    QColor color;
    double width = 1.5;
    bool dashed = false;
};

/// The area below `upper`, down to `lower` or, where that is empty, to zero.
struct PlotArea
{
    std::vector<QPointF> upper;
    std::vector<QPointF> lower;
    QColor fill;
};

struct PlotDots
{
    std::vector<QPointF> points;
    QColor color;
    double diameter = 4;
};

/// What a plot shows, as plain data: areas first, then curves, then dots, each in the order given.
/// Units: the axes' own; `width` and `diameter` in device independent pixels.
struct PlotData
{
    double left = 0, right = 1, bottom = 0, top = 1; ///< the axes' ranges
    std::vector<PlotArea> areas;
    std::vector<PlotCurve> curves;
    std::vector<PlotDots> dots;
};

/// Paints the inside of a plot; axes, grid and labels are PlotFrame's, so that plots by Qt Charts and painted ones look
/// alike on screen and in every export. The data is clipped to the axes first, points that are not finite are left out.
/// Threads: the GUI thread; needs a QApplication. Errors: axes without an extent or not finite paint nothing.
class Plot
{
public:
    virtual ~Plot() = default;
    virtual void paint(QPainter &painter, const QRectF &area, const PlotData &data) = 0;
};

std::unique_ptr<Plot> makeQtChartsPlot();
std::unique_ptr<Plot> makePaintedPlot();

} // namespace coreo
