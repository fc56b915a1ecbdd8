#include "views/qtcharts/plot.h"
#include "views/qtcharts/plot_clip.h"

#include <QPainter>
#include <QPolygonF>

namespace coreo {

namespace {

/// The same pictures as Qt Charts makes, without a scene behind: for many small plots.
class PaintedPlot : public Plot
{
public:
    void paint(QPainter &painter, const QRectF &area, const PlotData &data) override
    {
        if (!hasExtent(data) || area.isEmpty())
            return;
        const PlotData plot = clipped(data, area.size());
        const double sx = area.width() / (plot.right - plot.left);
        const double sy = area.height() / (plot.top - plot.bottom);
        const auto map = [&](const QPointF &point) {
            return QPointF(area.left() + (point.x() - plot.left) * sx, area.bottom() - (point.y() - plot.bottom) * sy);
        };
        const auto polyline = [&](const std::vector<QPointF> &points) {
            QPolygonF line;
            line.reserve(static_cast<qsizetype>(points.size()) + 2);
            for (const QPointF &point : points)
                line << map(point);
            return line;
        };
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        for (const PlotArea &part : plot.areas) {
            if (part.upper.empty())
                continue;
            QPolygonF shape = polyline(part.upper);
            if (part.lower.empty()) {
                shape << map({part.upper.back().x(), 0}) << map({part.upper.front().x(), 0});
            } else {
                for (auto point = part.lower.rbegin(); point != part.lower.rend(); ++point)
                    shape << map(*point);
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(part.fill);
            painter.drawPolygon(shape);
        }
        painter.setBrush(Qt::NoBrush);
        for (const PlotCurve &curve : plot.curves) {
            painter.setPen(QPen(curve.color, curve.width, curve.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
                                Qt::MiterJoin));
            painter.drawPolyline(polyline(curve.points));
        }
        painter.setPen(Qt::NoPen);
        for (const PlotDots &dots : plot.dots) {
            painter.setBrush(dots.color);
            for (const QPointF &point : dots.points)
                painter.drawEllipse(map(point), dots.diameter / 2, dots.diameter / 2);
        }
        painter.restore();
    }
};

} // namespace

std::unique_ptr<Plot> makePaintedPlot()
{
    return std::make_unique<PaintedPlot>();
}

} // namespace coreo
