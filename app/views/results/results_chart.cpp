#include "views/results/results_chart.h"

#include "session/run_name.h"
#include "views/marks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

PlotFrame frameOf(const QRectF &rect, const ChartInput &input, const QFontMetricsF &metrics)
{
    PlotAxes axes;
    axes.time = visibleRange(input);
    axes.yHigh = input.run->table().size();
    if (input.compare)
        axes.yHigh = std::max<double>(axes.yHigh, input.compare->table().size());
    return layoutFrame(rect, axes, metrics);
}

/// Curves are two pixels thick: a finer column would not be seen.
constexpr double kColumn = 2;
/// Of more tasks curves may have a corner in every column: those are painted, alike.
constexpr std::uint32_t kQtChartsTasks = 2'000;

PlotCurve curve(const std::vector<QPointF> &points, const QColor &color, bool dashed)
{
    return {points, color, 2, dashed};
}

} // namespace

ResultsChart::ResultsChart() : m_plot(makeQtChartsPlot()), m_paintedPlot(makePaintedPlot()) {}

QString ResultsChart::title(const ChartInput &) const
{
    return tr("Results over time");
}

QString ResultsChart::emptyText() const
{
    return tr("Here two curves will rise while a batch runs: results finished and results delivered. The shaded gap "
              "between them is what has been received and waits for delivery.");
}

std::vector<LegendEntry> ResultsChart::legend(const ChartInput &input) const
{
    std::vector<LegendEntry> entries{{LegendEntry::Mark::Line, Role::Running, tr("finished")},
                                     {LegendEntry::Mark::Line, Role::Delivered, tr("delivered")}};
    // Only the first run's gap is shaded, and an unordered one has none.
    if (!input.run || input.run->history().delivery != DeliveryRule::Unordered)
        entries.push_back({LegendEntry::Mark::Box, Role::Waiting, tr("waiting for delivery")});
    if (input.run && input.compare) {
        entries.push_back({LegendEntry::Mark::Line, Role::SecondaryText, tr("A: %1").arg(runName(input.run->history(), &input.compare->history()))});
        entries.push_back({LegendEntry::Mark::DashedLine, Role::SecondaryText, tr("B: %1").arg(runName(input.compare->history(), &input.run->history()))});
    }
    return entries;
}

void ResultsChart::update(RunCurves &curves, const RunData &run, ViewState::Range range, int columns)
{
    const TaskTable &table = run.table();
    const RunHistory &history = table.history();
    if (curves.history.lock() != table.historyPointer()) {
        curves = {};
        curves.history = table.historyPointer();
    } else if (curves.generation == table.generation() && curves.range == range && curves.columns == columns) {
        return;
    }
    curves.generation = table.generation();
    curves.range = range;
    curves.columns = columns;
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane)
        curves.finished.update(lane, history.lane(lane).spans.begin(), table.spanCount(lane));

    const Time begin = range.begin;
    const Time end = std::min(range.end, run.horizon());
    curves.finishedPoints.clear();
    curves.receivedPoints.clear();
    curves.deliveredPoints.clear();
    if (end < begin)
        return;
    // Up to four steps a column are drawn with their exact corners, more as one count a column.
    const auto exact = static_cast<std::size_t>(4 * columns);
    const FinishedCounts &finished = curves.finished;
    // Steps at the very start belong to the picture: a curve may leave zero at once.
    const Time after = begin - Time(1);
    if (finished.at(end) - finished.at(after) <= exact) {
        curves.finishedPoints = exactSteps(begin, end, finished.at(after), finished.steps(after, end));
    } else {
        curves.finishedPoints = finished.onGrid(begin, end, columns);
        FinishedCounts::Places places;
        if (curves.finishedPoints.empty()) // zoomed in
            curves.finishedPoints = columnSteps(begin, end, columns, [&](Time time) { return finished.at(time, places); });
    }
    const auto points = [&](const TaskLog &log) {
        if (stampsWithin(log, after, end) <= exact)
            return exactSteps(begin, end, countAt(log, after), stepsWithin(log, after, end));
        std::size_t place = 0;
        return columnSteps(begin, end, columns, [&](Time time) { return countAt(log, time, place); });
    };
    curves.receivedPoints = points(history.received);
    curves.deliveredPoints = points(history.delivered);
}

void ResultsChart::paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    if (!input.run)
        return;
    const PlotFrame frame = frameOf(rect, input, QFontMetricsF(theme.axis(), painter.device()));
    if (frame.area.width() < 8 || frame.area.height() < 8)
        return;
    const ViewState::Range range = visibleRange(input);
    const int columns = static_cast<int>(std::ceil(frame.area.width() / kColumn));
    update(m_first, *input.run, range, columns);
    if (input.compare)
        update(m_second, *input.compare, range, columns);

    paintFrame(painter, frame, rect, theme);
    PlotData plot;
    plot.left = frame.left;
    plot.right = frame.right;
    plot.bottom = frame.bottom;
    plot.top = frame.top;
    const QColor gap = blend(theme.color(Role::Card), theme.color(Role::Waiting), theme.isDark() ? 0.40 : 0.35);
    plot.areas.push_back({m_first.receivedPoints, m_first.deliveredPoints, gap});
    plot.curves.push_back(curve(m_first.finishedPoints, theme.color(Role::Running), false));
    plot.curves.push_back(curve(m_first.deliveredPoints, theme.color(Role::Delivered), false));
    // On top, so that its dashes are seen where both runs go the same way.
    if (input.compare) {
        plot.curves.push_back(curve(m_second.finishedPoints, theme.color(Role::Running), true));
        plot.curves.push_back(curve(m_second.deliveredPoints, theme.color(Role::Delivered), true));
    }
    // Qt Charts outlines every line a second time, for the pointer.
    const bool few = input.run->table().size() <= kQtChartsTasks && (!input.compare || input.compare->table().size() <= kQtChartsTasks);
    (few ? *m_plot : *m_paintedPlot).paint(painter, frame.area, plot);

    const double now = frame.xOf(static_cast<double>(input.run->horizon().count()));
    if (input.interactive && !input.run->over() && now >= frame.area.left() && now <= frame.area.right()) {
        painter.setPen(QPen(theme.color(Role::SecondaryText), 1, Qt::DashLine));
        painter.drawLine(QPointF(now, frame.area.top()), QPointF(now, frame.area.bottom()));
    }
    if (input.interactive)
        paintTask(painter, frame, input, theme);
}

/// The hovered and the selected task: a dot where it finished, one where it was delivered, a line between them.
void ResultsChart::paintTask(QPainter &painter, const PlotFrame &frame, const ChartInput &input,
                             const Theme &theme) const
{
    const TaskTable &table = input.run->table();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TaskId task : {input.hovered, input.selected}) {
        if (task.isNone() || task.value >= table.size() || !isTime(table.finished(task)))
            continue;
        const auto x = [&](Time time) { return frame.xOf(static_cast<double>(time.count())); };
        const Time finished = table.finished(task);
        const Time delivered = table.delivered(task);
        const double y = frame.yOf(m_first.finished.at(finished));
        const double from = x(finished);
        const double to = isTime(delivered) ? x(delivered) : x(input.run->horizon());
        const auto inside = [&](double value) { return value >= frame.area.left() && value <= frame.area.right(); };
        painter.setPen(QPen(theme.color(Role::Text), 1.5));
        painter.drawLine(QPointF(std::clamp(from, frame.area.left(), frame.area.right()), y),
                         QPointF(std::clamp(to, frame.area.left(), frame.area.right()), y));
        painter.setPen(QPen(theme.color(Role::Card), 1.5));
        if (inside(from)) {
            painter.setBrush(theme.color(Role::Running));
            painter.drawEllipse(QPointF(from, y), 4.5, 4.5);
        }
        if (isTime(delivered) && inside(to)) {
            painter.setBrush(theme.color(Role::Delivered));
            painter.drawEllipse(QPointF(to, y), 4.5, 4.5);
        }
    }
    painter.restore();
}

std::optional<TimeAxis> ResultsChart::timeAxis(const QRectF &rect, const ChartInput &input) const
{
    if (!input.run)
        return {};
    const PlotFrame frame = frameOf(rect, input, QFontMetricsF(Theme::light().axis()));
    return TimeAxis{frame.area.left(), frame.area.right(), visibleRange(input)};
}

Hit ResultsChart::hit(const QPointF &point, const QRectF &rect, const ChartInput &input) const
{
    if (!input.run)
        return {};
    const PlotFrame frame = frameOf(rect, input, QFontMetricsF(Theme::light().axis()));
    if (!frame.area.contains(point))
        return {};
    const TimeAxis axis{frame.area.left(), frame.area.right(), visibleRange(input)};
    const Time time = axis.timeAt(point.x());
    QStringList lines{formatTime(time)};
    const auto add = [&](const RunCurves &curves, const RunData &run, const QString &name) {
        if (time > run.horizon() || curves.history.lock() != run.historyPointer())
            return;
        const QLocale locale;
        const std::uint32_t finished = curves.finished.at(time);
        const std::uint32_t received = countAt(run.history().received, time);
        const std::uint32_t delivered = countAt(run.history().delivered, time);
        lines << tr("%1%2 finished, %3 delivered, %4 waiting")
                     .arg(name, locale.toString(finished), locale.toString(delivered),
                          locale.toString(received > delivered ? received - delivered : 0));
    };
    add(m_first, *input.run, input.compare ? tr("A: ") : QString());
    if (input.compare)
        add(m_second, *input.compare, tr("B: "));
    return {TaskId(), lines.size() > 1 ? lines.join(u'\n') : QString(), {}};
}

QString ResultsChart::description(const ChartInput &input) const
{
    if (!input.run)
        return title(input);
    const TaskTable &table = input.run->table();
    const QLocale locale;
    return tr("%1 of %2 results finished, %3 delivered, after %4.")
        .arg(locale.toString(table.finishedCount()), locale.toString(table.size()),
             locale.toString(table.deliveredCount()), formatTime(input.run->horizon()));
}

std::unique_ptr<Chart> makeResultsChart()
{
    return std::make_unique<ResultsChart>();
}

} // namespace coreo
