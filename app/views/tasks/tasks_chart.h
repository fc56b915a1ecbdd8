#pragma once

#include "views/chart.h"

#include <QCoreApplication>

namespace coreo {

/// The table of tasks as a picture, for exports and `render`: the first rows that fit, and how many more there are.
/// The window shows TasksView instead.
class TasksChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(TasksChart)

public:
    QString title(const ChartInput &input) const override;
    QString note(const ChartInput &input) const override;
    QString emptyText() const override;
    void paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    QString description(const ChartInput &input) const override;
};

/// The columns that fit into `width`, the least telling ones left out first, in the table's order.
std::vector<int> columnsThatFit(const std::vector<double> &widths, double width);

} // namespace coreo
