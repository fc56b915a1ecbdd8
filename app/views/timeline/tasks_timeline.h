#pragma once

#include "views/timeline/blocker_list.h"
#include "views/timeline/density_image.h"
#include "views/timeline/task_levels.h"
#include "views/timeline/timeline_geometry.h"

#include <QCoreApplication>

namespace coreo {

/// The timeline by task: a row a task in the order of submission. Head-of-line blocking is a wall at the blocker's end.
class TasksTimeline : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(TasksTimeline)

public:
    QString title(const ChartInput &input) const override;
    QString emptyText() const override;
    std::vector<LegendEntry> legend(const ChartInput &input) const override;
    void paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    void paintHighlight(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    bool highlightsOver() const override { return true; }
    std::optional<TimeAxis> timeAxis(const QRectF &rect, const ChartInput &input) const override;
    Hit hit(const QPointF &position, const QRectF &rect, const ChartInput &input) const override;
    QString description(const ChartInput &input) const override;
    int barCount(const ChartInput &input) const override;
    Bar bar(int index, const QRectF &rect, const ChartInput &input) const override;

private:
    struct Layout
    {
        TimelineFrame frame;
        Rows rows;
    };
    static Layout layout(const QRectF &rect, const ChartInput &input);
    void paintImage(QPainter &painter, const Layout &where, const ChartInput &input, const Theme &theme);
    void paintMarks(QPainter &painter, const Layout &where, const ChartInput &input, const Theme &theme);

    TaskLevels m_levels;
    DensityImage m_image;
    BlockerList m_blockers;
};

} // namespace coreo
