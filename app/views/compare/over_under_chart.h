#pragma once

#include "views/chart.h"

#include <QCoreApplication>

namespace coreo {

/// Makes a chart of one run a chart of two: after "Run and compare" A stands over B on the same time axis, before that
/// it is the chart itself. For charts that know one run only.
class OverUnderChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(OverUnderChart)

public:
    explicit OverUnderChart(std::unique_ptr<Chart> (*make)());

    [[nodiscard]] QString title(const ChartInput &input) const override { return m_over->title(input); }
    [[nodiscard]] QString note(const ChartInput &input) const override;
    [[nodiscard]] QString emptyText() const override { return m_over->emptyText(); }
    [[nodiscard]] bool isEmpty(const ChartInput &input) const override { return m_over->isEmpty(input); }
    [[nodiscard]] std::vector<LegendEntry> legend(const ChartInput &input) const override;
    void paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    void paintHighlight(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    [[nodiscard]] bool highlightsOver() const override { return m_over->highlightsOver(); }
    [[nodiscard]] std::optional<TimeAxis> timeAxis(const QRectF &rect, const ChartInput &input) const override;
    [[nodiscard]] Hit hit(const QPointF &point, const QRectF &rect, const ChartInput &input) const override;
    [[nodiscard]] bool followsCores() const override { return m_over->followsCores(); }
    [[nodiscard]] QString description(const ChartInput &input) const override;
    [[nodiscard]] int barCount(const ChartInput &input) const override;
    [[nodiscard]] Bar bar(int index, const QRectF &rect, const ChartInput &input) const override;

private:
    std::unique_ptr<Chart> m_over;  ///< A, or the only one
    std::unique_ptr<Chart> m_under; ///< B: its own, because charts keep caches
};

/// Timeline by task, of one run or of two.
std::unique_ptr<Chart> makeComparedTimelineTasksChart();

} // namespace coreo
