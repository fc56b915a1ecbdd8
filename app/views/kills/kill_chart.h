#pragma once

#include "views/chart.h"

#include <QCoreApplication>

namespace coreo {

/// A worker timeline that is named after its run, and whose time axis reaches as far as the longest of several runs.
class KillChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(KillChart)

public:
    /// `name` is what it is called until there is a run.
    explicit KillChart(const QString &name);

    void setReach(Time reach) { m_reach = reach; }

    [[nodiscard]] QString title(const ChartInput &input) const override;
    [[nodiscard]] QString emptyText() const override { return tr("Waits for its turn."); }
    [[nodiscard]] std::vector<LegendEntry> legend(const ChartInput &input) const override;
    void paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    void paintHighlight(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    [[nodiscard]] bool highlightsOver() const override { return m_timeline->highlightsOver(); }
    [[nodiscard]] std::optional<TimeAxis> timeAxis(const QRectF &rect, const ChartInput &input) const override;
    [[nodiscard]] Hit hit(const QPointF &point, const QRectF &rect, const ChartInput &input) const override;
    [[nodiscard]] QString description(const ChartInput &input) const override;
    [[nodiscard]] int barCount(const ChartInput &input) const override { return m_timeline->barCount(input); }
    [[nodiscard]] Bar bar(int index, const QRectF &rect, const ChartInput &input) const override;

private:
    [[nodiscard]] ChartInput reaching(ChartInput input) const;

    std::unique_ptr<Chart> m_timeline;
    QString m_name;
    Time m_reach{};
};

} // namespace coreo
