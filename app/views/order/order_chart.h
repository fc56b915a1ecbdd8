#pragma once

#include "views/chart.h"
#include "views/order/order_pane.h"

#include <QCoreApplication>

namespace coreo {

/// "Order": in which order a batch was submitted, finished and delivered. A ladder up to kLadder tasks, above that a
/// scatter of ranks which stragglers leave; below it the delivered order as a program would print it. A second run has
/// a pane of its own beside the first.
class OrderChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(OrderChart)

public:
    OrderChart();

    [[nodiscard]] QString title(const ChartInput &input) const override;
    [[nodiscard]] QString note(const ChartInput &input) const override;
    [[nodiscard]] QString emptyText() const override;
    void paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    [[nodiscard]] Hit hit(const QPointF &point, const QRectF &rect, const ChartInput &input) const override;
    [[nodiscard]] QString description(const ChartInput &input) const override;

private:
    /// "23 overtakes", empty while that is not known.
    [[nodiscard]] static QString count(const ChartInput &input);

    OrderPane m_first, m_second;
};

} // namespace coreo
