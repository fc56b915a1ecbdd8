#include "views/timeline/tasks_timeline.h"

#include "models/task_text.h"
#include "views/marks.h"
#include "views/timeline/row_painter.h"
#include "views/timeline/timeline_painting.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

constexpr double kTallestRow = 28;
/// Thinner rows cannot be told apart and are painted as an image.
constexpr double kThinnestRow = 3;

QString rowText(std::uint32_t task)
{
    return QLatin1Char('#') + QLocale().toString(task);
}

} // namespace

QString TasksTimeline::title(const ChartInput &) const
{
    return tr("Timeline by task");
}

QString TasksTimeline::emptyText() const
{
    return tr("A row for every task: queued, running, waiting for its delivery, delivered.");
}

std::vector<LegendEntry> TasksTimeline::legend(const ChartInput &input) const
{
    return timelineLegend(*input.run, true);
}

TasksTimeline::Layout TasksTimeline::layout(const QRectF &rect, const ChartInput &input)
{
    const QFontMetricsF metrics(Theme::axis());
    const std::uint32_t tasks = input.run->table().size();
    const double width = metrics.horizontalAdvance(rowText(tasks == 0 ? 0 : tasks - 1));
    Layout result;
    result.frame = timelineFrame(rect, width, metrics.height(), visibleRange(input));
    result.rows = Rows::within(result.frame.plot.top(), result.frame.plot.bottom(), tasks, kTallestRow);
    return result;
}

void TasksTimeline::paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    const Layout where = layout(rect, input);
    if (where.frame.plot.width() < 4 || where.rows.height <= 0)
        return;
    paintTimeGrid(painter, where.frame, rect, theme);
    if (where.rows.height >= kThinnestRow) {
        paintRows(painter, taskPieces(*input.run, where.frame.axis), where.rows, theme);
    } else {
        paintImage(painter, where, input, theme);
        paintMarks(painter, where, input, theme);
    }
    const double fontHeight = QFontMetricsF(theme.axis()).height();
    for (const std::uint32_t row : labelledRows(where.rows, fontHeight))
        paintRowLabel(painter, where.frame, rect, where.rows.middleOf(row), rowText(row), theme);
    if (input.interactive && !input.run->table().over())
        paintNowLine(painter, where.frame, input.run->horizon(), theme);
}

void TasksTimeline::paintImage(QPainter &painter, const Layout &where, const ChartInput &input, const Theme &theme)
{
    m_levels.update(*input.run);
    const double scale = imageScale(painter);
    const QRectF plot = where.frame.plot;
    const double bottom = std::min(plot.bottom(), where.rows.bottom());
    const QSize size(std::max(1, static_cast<int>(std::lround(plot.width() * scale))),
                     std::max(1, static_cast<int>(std::lround((bottom - plot.top()) * scale))));
    const QRectF to(plot.topLeft(), QPointF(plot.right(), bottom));
    const QImage &image = m_image.of(*input.run, m_levels, where.frame.axis.range, size, scale, theme);
    if (const QRect pixels = wholePixels(painter, to); pixels.size() == size)
        drawOnPixels(painter, pixels.topLeft(), image);
    else
        painter.drawImage(to, image);
}

void TasksTimeline::paintMarks(QPainter &painter, const Layout &where, const ChartInput &input, const Theme &theme)
{
    const TaskTable &table = input.run->table();
    const TimeAxis &axis = where.frame.axis;
    const double thick = std::max(1.0, where.rows.height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TaskId task : m_blockers.of(*input.run)) {
        const Time started = table.started(task);
        const Time finished = table.finished(task);
        if (!isTime(started))
            continue;
        const auto [left, right] = cutToAxis(axis, started, isTime(finished) ? finished : table.horizon());
        if (right - left >= 2) // shorter ones are in the image
            painter.fillRect(QRectF(left, std::floor(where.rows.topOf(task.value)), right - left, thick),
                             theme.color(Role::Blocker));
    }
    painter.restore();
    double lastX = -10, lastY = -10;
    for (const TaskId task : m_levels.failed()) {
        const Time finished = table.finished(task);
        if (!isTime(finished) || finished < axis.range.begin || finished > axis.range.end)
            continue;
        const QPointF at(axis.xAt(finished), where.rows.middleOf(task.value));
        if (std::abs(at.x() - lastX) < 3 && std::abs(at.y() - lastY) < 3)
            continue; // one cross is enough where several would lie on each other
        paintCross(painter, QRectF(at - QPointF(3, 3), QSizeF(6, 6)), theme.color(Role::Blocker));
        lastX = at.x();
        lastY = at.y();
    }
}

void TasksTimeline::paintHighlight(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    const Layout where = layout(rect, input);
    for (const auto &[task, selected] : {std::pair(input.hovered, false), std::pair(input.selected, true)}) {
        if (task.isNone() || task.value >= where.rows.count)
            continue;
        const double height = std::max(2.0, where.rows.height);
        const QRectF row(where.frame.plot.left(), where.rows.middleOf(task.value) - height / 2,
                         where.frame.plot.width(), height);
        paintRowHighlight(painter, row, selected, theme);
    }
}

std::optional<TimeAxis> TasksTimeline::timeAxis(const QRectF &rect, const ChartInput &input) const
{
    return layout(rect, input).frame.axis;
}

Hit TasksTimeline::hit(const QPointF &position, const QRectF &rect, const ChartInput &input) const
{
    const Layout where = layout(rect, input);
    if (position.x() < rect.left() || position.x() > where.frame.plot.right() + 4)
        return {};
    const auto [first, last] = where.rows.at(position.y());
    if (first == last)
        return {};
    if (last - first == 1)
        return {TaskId(first), TaskText::toolTip(*input.run, TaskId(first)), {}};
    return {TaskId(), TaskText::toolTip(*input.run, TaskId(first), TaskId(last)), {}};
}

QString TasksTimeline::description(const ChartInput &input) const
{
    const TaskTable &table = input.run->table();
    return tr("%Ln task(s) in %1: %2 started, %3 finished, %4 delivered.", nullptr, static_cast<int>(table.size()))
        .arg(formatTime(table.horizon()), QLocale().toString(table.startedCount()),
             QLocale().toString(table.finishedCount()), QLocale().toString(table.deliveredCount()));
}

int TasksTimeline::barCount(const ChartInput &input) const
{
    return static_cast<int>(std::min<std::uint32_t>(input.run->table().size(), kMostBars));
}

Bar TasksTimeline::bar(int index, const QRectF &rect, const ChartInput &input) const
{
    const Layout where = layout(rect, input);
    const TaskId task(index);
    const TaskTable &table = input.run->table();
    const Time started = table.started(task);
    const Time finished = table.finished(task);
    const auto [left, right] = isTime(started)
        ? cutToAxis(where.frame.axis, started, isTime(finished) ? finished : table.horizon(), 1)
        : std::pair(where.frame.plot.left(), where.frame.plot.right());
    return {TaskText::line(*input.run, task), QRectF(left, where.rows.topOf(task.value), right - left, where.rows.height)};
}

std::unique_ptr<Chart> makeTimelineTasksChart()
{
    return std::make_unique<TasksTimeline>();
}

} // namespace coreo
