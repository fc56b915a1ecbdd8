#pragma once

#include "record/worker_stops.h"
#include "session/core_feed.h"
#include "session/run_data.h"
#include "session/view_state.h"
#include "theme/theme.h"
#include "theme/units.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace coreo {

/// Everything that a chart may look at, as plain data. Null pointers mean "not there": a chart then paints its empty
/// state (on screen) or nothing.
struct ChartInput
{
    const RunData *run = nullptr;     ///< A
    const RunData *compare = nullptr; ///< B, after "Run and compare"
    const CoreFeed *cores = nullptr;  ///< live readings; none in exports of saved runs
    std::optional<ViewState::Range> zoom;
    std::vector<WorkerStop> stops; ///< worker processes that somebody stopped, of the newest run
    TaskId hovered;
    TaskId selected;
    bool interactive = true; ///< false in exports: no hover, no "now" line
};

struct LegendEntry
{
    enum class Mark { Line, ThickLine, DashedLine, Box, Hatched, Hollow, Tick, Dot };
    Mark mark = Mark::Box;
    Role role = Role::Running;
    QString text;
    bool operator==(const LegendEntry &) const = default;
};

/// Where a chart's time axis lies within the rectangle that it was painted into.
struct TimeAxis
{
    double left = 0, right = 0; ///< x of range.begin and range.end
    ViewState::Range range;
    [[nodiscard]] Time timeAt(double x) const;
    [[nodiscard]] double xAt(Time time) const;
};

/// What lies under the pointer.
struct Hit
{
    TaskId task;     ///< none if no single task
    QString toolTip; ///< plain text, may have several lines; empty = nothing
    WorkerId worker; ///< whose lane it is; none if it is nobody's
};

/// One named part of a chart for screen readers: usually a task's bar.
struct Bar
{
    QString name;
    QRectF rect; ///< in the coordinates of the body
};

/// One chart: plain data in, painting out. Screen, PNG, SVG, PDF and printer all go through paint(), so they look alike.
/// A chart may keep caches keyed on its input (generation, range, size), never state that changes what is shown.
/// Threads: the GUI thread (or, in `coreographer render`, the only one).
class Chart
{
public:
    virtual ~Chart() = default;

    [[nodiscard]] virtual QString title(const ChartInput &input) const = 0;
    /// Small text at the right of the title ("23 overtakes"), may be empty.
    [[nodiscard]] virtual QString note(const ChartInput &) const { return {}; }
    /// One sentence of what will be seen here once there is a run.
    [[nodiscard]] virtual QString emptyText() const = 0;
    [[nodiscard]] virtual bool isEmpty(const ChartInput &input) const { return input.run == nullptr; }
    /// Whether the chart has anything to say of this run: one about event loops is left out where there are none.
    [[nodiscard]] virtual bool applies(const ChartInput &) const { return true; }
    [[nodiscard]] virtual std::vector<LegendEntry> legend(const ChartInput &) const { return {}; }

    /// Paints the chart's body into `rect` (title and legend are the card's).
    virtual void paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) = 0;

    /// Marks input.hovered and input.selected over what paint() has drawn, where highlightsOver(): the card then keeps its
    /// picture while the pointer moves, and paint() gets neither. Otherwise paint() marks them itself.
    virtual void paintHighlight(QPainter &, const QRectF &, const ChartInput &, const Theme &) {}
    [[nodiscard]] virtual bool highlightsOver() const { return false; }

    [[nodiscard]] virtual std::optional<TimeAxis> timeAxis(const QRectF &, const ChartInput &) const { return {}; }
    [[nodiscard]] virtual Hit hit(const QPointF &, const QRectF &, const ChartInput &) const { return {}; }
    /// Whether the chart must be painted anew when only live core readings have come in.
    [[nodiscard]] virtual bool followsCores() const { return false; }
    /// What of the picture painted last no longer holds now that readings have come, within the same `rect`: none of it is
    /// an empty list, all of it no list. paint() is then called with a clip of these parts.
    [[nodiscard]] virtual std::optional<std::vector<QRectF>> outdated(const QRectF &, const ChartInput &) { return {}; }
    /// What a screen reader is told of the chart's content, one plain sentence.
    [[nodiscard]] virtual QString description(const ChartInput &input) const { return title(input); }
    /// The chart's children in the accessibility tree; a chart of very many shows its first ones.
    static constexpr int kMostBars = 1000;
    [[nodiscard]] virtual int barCount(const ChartInput &) const { return 0; }
    [[nodiscard]] virtual Bar bar(int, const QRectF &, const ChartInput &) const { return {}; }
};

/// The registry's entry of one view.
struct ViewInfo
{
    const char *id;             ///< as in `coreographer render --view`
    const char *accessibleName; ///< INTERFACE: "Core utilisation", "Timeline by task", ...
    std::unique_ptr<Chart> (*make)();
};

/// cores, timeline-tasks, timeline-workers, order, results, event-loop, tasks; in this order (views/registry.cpp).
const std::vector<ViewInfo> &views();
const ViewInfo *findView(const QString &id);

// The factories, each in its own folder.
std::unique_ptr<Chart> makeCoresChart();
std::unique_ptr<Chart> makeTimelineTasksChart();
std::unique_ptr<Chart> makeTimelineWorkersChart();
std::unique_ptr<Chart> makeOrderChart();
std::unique_ptr<Chart> makeResultsChart();
std::unique_ptr<Chart> makeTasksChart();
std::unique_ptr<Chart> makeLoopChart();

/// Paints a whole card, as the window shows it and exports write it: frame, title, note, legend (shortened or wrapped
/// where it does not fit) and body, or the empty text. Returns the body's rectangle.
QRectF paintCard(QPainter &painter, const QRectF &rect, Chart &chart, const ChartInput &input, const Theme &theme);
/// The body's rectangle of a card without painting.
QRectF cardBody(const QRectF &rect, const Chart &chart, const ChartInput &input, const Theme &theme);

/// Axis helpers that every painted chart shares (views/axis.cpp): "nice" steps so that labels never overlap nor turn
/// into dots, through QLocale; seconds with unit on the last label, milliseconds below 1 s, microseconds below 1 ms.
struct Ticks
{
    std::vector<double> at; ///< in nanoseconds, or plain numbers
    std::vector<QString> labels;
};
Ticks timeTicks(ViewState::Range range, double pixels, const QFontMetricsF &metrics);
Ticks numberTicks(double low, double high, double pixels, const QFontMetricsF &metrics, bool vertical, bool whole = true);
/// The range that a time axis shows: the zoom, else the whole of the longer run.
ViewState::Range visibleRange(const ChartInput &input);
/// How far the longer of both runs reaches, at least 1 ns; on screen of one that still goes on a step further, so that a
/// column of pixels stands for the same time until "now" has got there, and only new columns are to be painted.
Time wholeHorizon(const ChartInput &input);

} // namespace coreo
