#include "views/qtcharts/plot.h"
#include "views/qtcharts/plot_clip.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace coreo {

namespace {

/// A plot by Qt Charts in a scene that no view shows; the scene is rendered into whatever is painted on.
///
/// What Qt Charts does by itself and we do not want is switched off once, in the constructor: animations, themes (they
/// overwrite pens and fonts), legend, background, margins. Its axes only scale: their labels turn into "..." and their
/// ticks can be too many to end, so grid and labels are PlotFrame's. Series are kept and their points replaced, never
/// appended one by one, which would lay the chart out once a point.
/// The plot reaches kMargin pixels beyond the axes on each side: strokes on the edge are not cut in half by clipping.
class QtChartsPlot : public Plot
{
public:
    QtChartsPlot()
    {
        m_chart = new QChart; // the scene's from here on
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setBackgroundVisible(false);
        m_chart->setBackgroundRoundness(0);
        m_chart->setPlotAreaBackgroundVisible(false);
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->setMinimumSize(0, 0);
        m_chart->legend()->setVisible(false);
        for (QValueAxis *axis : {&m_x, &m_y}) {
            axis->setTickCount(2);
            axis->setVisible(false);
        }
        m_chart->addAxis(&m_x, Qt::AlignBottom);
        m_chart->addAxis(&m_y, Qt::AlignLeft);
        m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        m_scene.addItem(m_chart);
    }
    QtChartsPlot(const QtChartsPlot &) = delete;
    QtChartsPlot &operator=(const QtChartsPlot &) = delete;
    ~QtChartsPlot() override
    {
        m_chart->removeAxis(&m_x);
        m_chart->removeAxis(&m_y);
    }

    void paint(QPainter &painter, const QRectF &area, const PlotData &data) override
    {
        if (!hasExtent(data) || area.isEmpty())
            return;
        const QRectF whole = area.adjusted(-kMargin, -kMargin, kMargin, kMargin);
        const QRectF inside(QPointF(0, 0), whole.size());
        if (inside != m_geometry) {
            m_geometry = inside;
            m_scene.setSceneRect(inside);
            m_chart->setGeometry(inside);
            m_chart->setPlotArea(inside);
        }
        setAxes(data, area.size());
        setSeries(clipped(data, area.size()), data);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        m_scene.render(&painter, whole, inside, Qt::IgnoreAspectRatio);
        painter.restore();
    }

private:
    static constexpr double kMargin = 2;

    /// An area and the lines that it keeps pointers to.
    struct Area
    {
        QLineSeries *upper;
        QLineSeries *lower;
        QAreaSeries *series;
    };

    void setAxes(const PlotData &data, const QSizeF &size)
    {
        const double dx = (data.right - data.left) / size.width() * kMargin;
        const double dy = (data.top - data.bottom) / size.height() * kMargin;
        m_x.setRange(data.left - dx, data.right + dx);
        m_y.setRange(data.bottom - dy, data.top + dy);
    }

    void setSeries(const PlotData &plot, const PlotData &axes)
    {
        if (plot.areas.size() != m_areas.size() || plot.curves.size() != m_curves.size()
            || plot.dots.size() != m_dots.size())
            makeSeries(plot);
        for (std::size_t i = 0; i < m_areas.size(); ++i) {
            const PlotArea &area = plot.areas[i];
            std::vector<QPointF> lower = area.lower;
            if (lower.empty() && !area.upper.empty()) {
                const double floor = std::clamp(0.0, axes.bottom, axes.top);
                lower = {{area.upper.front().x(), floor}, {area.upper.back().x(), floor}};
            }
            replace(*m_areas[i].upper, area.upper);
            replace(*m_areas[i].lower, lower);
            if (m_areas[i].series->color() != area.fill)
                m_areas[i].series->setBrush(area.fill);
        }
        for (std::size_t i = 0; i < m_curves.size(); ++i) {
            const PlotCurve &curve = plot.curves[i];
            const QPen pen(curve.color, curve.width, curve.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
                           Qt::MiterJoin);
            if (m_curves[i]->pen() != pen)
                m_curves[i]->setPen(pen);
            replace(*m_curves[i], curve.points);
        }
        for (std::size_t i = 0; i < m_dots.size(); ++i) {
            const PlotDots &dots = plot.dots[i];
            if (m_dots[i]->markerSize() != dots.diameter)
                m_dots[i]->setMarkerSize(dots.diameter);
            if (m_dots[i]->color() != dots.color)
                m_dots[i]->setColor(dots.color);
            replace(*m_dots[i], dots.points);
        }
    }

    static void replace(QXYSeries &series, const std::vector<QPointF> &points)
    {
        const QList<QPointF> list(points.begin(), points.end());
        if (series.points() != list)
            series.replace(list);
    }

    /// Another number of series than before. They stack in the order in which they are added, so all are made anew.
    void makeSeries(const PlotData &plot)
    {
        m_chart->removeAllSeries(); // deletes them
        m_lines.clear();
        m_areas.clear();
        m_curves.clear();
        m_dots.clear();
        for (std::size_t i = 0; i < plot.areas.size(); ++i) {
            auto upper = std::make_unique<QLineSeries>();
            auto lower = std::make_unique<QLineSeries>();
            auto *series = new QAreaSeries(upper.get(), lower.get());
            series->setPen(Qt::NoPen);
            add(series);
            m_areas.push_back({upper.get(), lower.get(), series});
            m_lines.push_back(std::move(upper));
            m_lines.push_back(std::move(lower));
        }
        for (std::size_t i = 0; i < plot.curves.size(); ++i)
            m_curves.push_back(add(new QLineSeries));
        for (std::size_t i = 0; i < plot.dots.size(); ++i) {
            QScatterSeries *series = add(new QScatterSeries);
            series->setMarkerShape(QScatterSeries::MarkerShapeCircle);
            series->setPen(Qt::NoPen);
            m_dots.push_back(series);
        }
    }

    template<class Series>
    Series *add(Series *series)
    {
        m_chart->addSeries(series); // the chart's from here on
        series->attachAxis(&m_x);
        series->attachAxis(&m_y);
        return series;
    }

    std::vector<std::unique_ptr<QLineSeries>> m_lines; ///< of the areas, which do not own them
    QValueAxis m_x, m_y;
    QGraphicsScene m_scene;
    QChart *m_chart = nullptr;
    std::vector<Area> m_areas;
    std::vector<QLineSeries *> m_curves;
    std::vector<QScatterSeries *> m_dots;
    QRectF m_geometry;
};

} // namespace

std::unique_ptr<Plot> makeQtChartsPlot()
{
    return std::make_unique<QtChartsPlot>();
}

} // namespace coreo
