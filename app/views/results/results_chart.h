#pragma once

#include "views/chart.h"
#include "views/qtcharts/plot.h"
#include "views/qtcharts/plot_frame.h"
#include "views/results/step_curve.h"

#include <QCoreApplication>

#include <memory>

namespace coreo {

/// "Results over time": how many results have finished and how many have been delivered; shaded is what has been
/// received and waits for delivery. With a second run its curves lie dashed over the first's on one axis.
class ResultsChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(ResultsChart)

public:
    ResultsChart();

    [[nodiscard]] QString title(const ChartInput &input) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] std::vector<LegendEntry> legend(const ChartInput &input) const override;
    void paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    [[nodiscard]] std::optional<TimeAxis> timeAxis(const QRectF &rect, const ChartInput &input) const override;
    [[nodiscard]] Hit hit(const QPointF &point, const QRectF &rect, const ChartInput &input) const override;
    [[nodiscard]] QString description(const ChartInput &input) const override;

private:
    /// The counts of one run, taken in as it grows, and the curves as last drawn.
    struct RunCurves
    {
        std::weak_ptr<const RunHistory> history;
        FinishedCounts finished;
        std::vector<QPointF> finishedPoints, receivedPoints, deliveredPoints;
        std::uint64_t generation = 0;
        ViewState::Range range;
        int columns = 0;
    };
    static void update(RunCurves &curves, const RunData &run, ViewState::Range range, int columns);
    void paintTask(QPainter &painter, const PlotFrame &frame, const ChartInput &input, const Theme &theme) const;

    std::unique_ptr<Plot> m_plot, m_paintedPlot;
    RunCurves m_first, m_second;
};

} // namespace coreo
