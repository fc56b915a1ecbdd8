#pragma once

#include "views/loop/loop_geometry.h"

#include <QCoreApplication>

namespace coreo {

/// The event-loop lens: how late the loop came to each task, how many were asleep and how many ready, a histogram of the
/// lags, and what bounds the batch in one sentence.
class LoopChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(LoopChart)

public:
    QString title(const ChartInput &input) const override;
    QString note(const ChartInput &input) const override;
    QString emptyText() const override;
    bool isEmpty(const ChartInput &input) const override { return !applies(input); }
    bool applies(const ChartInput &input) const override;
    std::vector<LegendEntry> legend(const ChartInput &input) const override;
    void paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    std::optional<TimeAxis> timeAxis(const QRectF &rect, const ChartInput &input) const override;
    Hit hit(const QPointF &position, const QRectF &rect, const ChartInput &input) const override;
    QString description(const ChartInput &input) const override;

private:
    struct Layout
    {
        QRectF sentence, lag, depth, histogram; ///< the histogram is empty where there is no room
        double axisTop = 0;
        TimeAxis axis;
    };
    [[nodiscard]] Layout layout(const QRectF &rect, const ChartInput &input) const;
    void paintLag(QPainter &painter, const Layout &where, const std::vector<LoopColumn> &columns, const Theme &theme) const;
    void paintDepth(QPainter &painter, const Layout &where, const std::vector<LoopColumn> &columns, const Theme &theme) const;
    void paintHistogram(QPainter &painter, const QRectF &rect, const LoopFigures &figures, const Theme &theme) const;
    [[nodiscard]] QString sentence(const RunData &run) const;

    mutable LoopLanes m_loops;
};

} // namespace coreo
