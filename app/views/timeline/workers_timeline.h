#pragma once

#include "views/timeline/blocker_list.h"
#include "views/timeline/kept_lanes.h"
#include "views/loop/loop_geometry.h"

#include <QCoreApplication>

namespace coreo {

/// The timeline by worker: a row a worker with what it ran, and under it a strip where its finished results waited. With
/// a second run, A stands over B on one time axis.
class WorkersTimeline : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(WorkersTimeline)

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
    /// One run's rows.
    struct Group
    {
        const RunData *run = nullptr;
        QString heading; ///< only where there are two
        double headingTop = 0;
        QRectF lock; ///< the strip of who held the interpreter lock; empty where there is none
        std::vector<WorkerStop> stops;
        std::vector<std::uint32_t> lanes;
        Rows rows;
    };
    struct Layout
    {
        TimelineFrame frame;
        std::vector<Group> groups;
        bool shortLabels = false;
    };

    Layout layout(const QRectF &rect, const ChartInput &input) const;
    void paintGroup(QPainter &painter, const Layout &where, const Group &group, const QRectF &body, bool compare,
                    const Theme &theme);
    void paintRows(QPainter &painter, const Layout &where, const Group &group, bool compare, const Theme &theme) const;
    void paintThinRows(QPainter &painter, const Layout &where, const Group &group, bool compare, const Theme &theme) const;
    void paintLoop(QPainter &painter, const Layout &where, const Group &group, std::uint32_t row, bool compare,
                   const Theme &theme) const;
    void paintStops(QPainter &painter, const Layout &where, const Group &group, const Theme &theme) const;
    void paintLock(QPainter &painter, const Layout &where, const Group &group, const QRectF &body, const Theme &theme) const;
    /// The lens of an event loop's lane; null where the lane is none.
    const LoopLane *loopOf(const RunData &run, std::uint32_t lane, bool compare) const;
    static Hit lockHit(const RunData &run, Time time);
    Hit hitLane(const Layout &where, const Group &group, std::uint32_t lane, double x, bool compare) const;
    void paintShortBlockers(QPainter &painter, const Layout &where, const Group &group, bool compare, const Theme &theme);

    mutable KeptLanes m_lanes[2];
    mutable LoopLanes m_loops[2];
    BlockerList m_blockers[2];
};

} // namespace coreo
