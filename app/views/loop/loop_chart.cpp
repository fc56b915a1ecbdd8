#include "views/loop/loop_chart.h"

#include "session/core_text.h"
#include "views/marks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// Below this width the histogram gives its room to the curves.
constexpr double kRoomForHistogram = 420;
constexpr double kHistogramShare = 0.26;
constexpr double kGap = 8;
/// So few are shown as dots, more as what they span in a column.
constexpr std::uint32_t kFewInAColumn = 2;

void paintGrid(QPainter &painter, const QRectF &plot, const Ticks &ticks, double top, const Theme &theme)
{
    const QFontMetricsF metrics(theme.axis());
    painter.setFont(theme.axis());
    for (std::size_t i = 0; i < ticks.at.size(); ++i) {
        const double y = plot.bottom() - ticks.at[i] / top * plot.height();
        painter.setPen(QPen(theme.color(Role::Grid), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.color(Role::SecondaryText));
        painter.drawText(QRectF(plot.left() - 84, y - metrics.height() / 2, 80, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, ticks.labels[i]);
    }
}

QString binLabel(std::size_t bin)
{
    const bool last = bin + 1 == LoopFigures::kBins;
    return (last ? QStringLiteral("\u2265 ") : QStringLiteral("< ")) + formatTime(lagBound(last ? bin - 1 : bin));
}

} // namespace

QString LoopChart::title(const ChartInput &) const
{
    return tr("Event loop");
}

QString LoopChart::note(const ChartInput &input) const
{
    if (!applies(input))
        return {};
    (void)m_loops.of(*input.run);
    return tr("lag up to %1, %2 on average")
        .arg(formatTime(m_loops.figures().longestLag), formatTime(m_loops.figures().meanLag));
}

QString LoopChart::emptyText() const
{
    return tr("How late an event loop comes to each task that is due, how many sleep and how many are ready.");
}

bool LoopChart::applies(const ChartInput &input) const
{
    return input.run && input.run->history().spec.onLoops();
}

std::vector<LegendEntry> LoopChart::legend(const ChartInput &) const
{
    return {{LegendEntry::Mark::Dot, Role::Running, tr("lag of a task")},
            {LegendEntry::Mark::Hollow, Role::Sleeping, tr("asleep")},
            {LegendEntry::Mark::Line, Role::Waiting, tr("ready")}};
}

QString LoopChart::sentence(const RunData &run) const
{
    (void)m_loops.of(run);
    return translated(loopSentence(m_loops.figures()));
}

QString LoopChart::description(const ChartInput &input) const
{
    return applies(input) ? sentence(*input.run) : title(input);
}

LoopChart::Layout LoopChart::layout(const QRectF &rect, const ChartInput &input) const
{
    const QFontMetricsF metrics(Theme::axis());
    Layout out;
    const double line = QFontMetricsF(Theme::base()).height();
    const bool wraps = QFontMetricsF(Theme::base()).horizontalAdvance(sentence(*input.run)) > rect.width();
    out.sentence = QRectF(rect.left(), rect.top(), rect.width(), wraps ? 2 * line : line);
    const double labels = metrics.horizontalAdvance(QStringLiteral("000.0 ms")) + 6;
    const double below = metrics.height() + 4;
    const double top = out.sentence.bottom() + kGap;
    const double right = rect.width() >= kRoomForHistogram ? rect.right() - rect.width() * kHistogramShare - 2 * kGap
                                                           : rect.right() - 6;
    const double height = std::max(0.0, rect.bottom() - below - top);
    out.lag = QRectF(rect.left() + labels, top, std::max(0.0, right - rect.left() - labels), height * 0.58);
    out.depth = QRectF(out.lag.left(), out.lag.bottom() + kGap, out.lag.width(), std::max(0.0, height * 0.42 - kGap));
    if (rect.width() >= kRoomForHistogram)
        out.histogram = QRectF(right + 2 * kGap, top, rect.right() - right - 2 * kGap, height + below);
    out.axisTop = out.depth.bottom();
    out.axis = {out.lag.left(), out.lag.right(), visibleRange(input)};
    return out;
}

void LoopChart::paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    if (!applies(input))
        return;
    const Layout where = layout(rect, input);
    if (where.depth.width() < 20 || where.depth.height() < 8)
        return;
    const std::vector<LoopLane> &loops = m_loops.of(*input.run);
    painter.save();
    painter.setFont(theme.base());
    painter.setPen(theme.color(Role::Text));
    painter.drawText(where.sentence, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sentence(*input.run));

    const QFontMetricsF metrics(theme.axis());
    const Ticks ticks = timeTicks(where.axis.range, where.lag.width(), metrics);
    painter.setFont(theme.axis());
    for (std::size_t i = 0; i < ticks.at.size(); ++i) {
        const double x = where.axis.xAt(Time(static_cast<std::int64_t>(ticks.at[i])));
        painter.setPen(QPen(theme.color(Role::Grid), 1));
        painter.drawLine(QPointF(x, where.lag.top()), QPointF(x, where.depth.bottom()));
        painter.setPen(theme.color(Role::SecondaryText));
        const double wide = metrics.horizontalAdvance(ticks.labels[i]);
        const double left = std::min(x - wide / 2, where.lag.right() - wide + 4);
        painter.drawText(QPointF(left, where.axisTop + metrics.ascent() + 3), ticks.labels[i]);
    }
    const std::vector<LoopColumn> columns = loopColumns(loops, where.axis, input.run->horizon());
    paintLag(painter, where, columns, theme);
    paintDepth(painter, where, columns, theme);
    if (!where.histogram.isEmpty())
        paintHistogram(painter, where.histogram, m_loops.figures(), theme);
    painter.restore();
}

void LoopChart::paintLag(QPainter &painter, const Layout &where, const std::vector<LoopColumn> &columns,
                         const Theme &theme) const
{
    Time most(1000);
    for (const LoopColumn &column : columns)
        most = std::max(most, column.mostLag);
    const double top = static_cast<double>(most.count()) * 1.05;
    paintGrid(painter, where.lag,
              timeTicks({Time(0), Time(static_cast<std::int64_t>(top))}, where.lag.height() * 2, QFontMetricsF(theme.axis())), top,
              theme);
    const auto yOf = [&](Time lag) { return where.lag.bottom() - static_cast<double>(lag.count()) / top * where.lag.height(); };
    const QColor color = theme.color(Role::Running);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const LoopColumn &column = columns[i];
        if (column.wakes == 0)
            continue;
        const double x = where.axis.left + static_cast<double>(i) + 0.5;
        if (column.wakes <= kFewInAColumn) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(QPointF(x, yOf(column.mostLag)), 1.6, 1.6);
            painter.drawEllipse(QPointF(x, yOf(column.leastLag)), 1.6, 1.6);
        } else {
            painter.setPen(QPen(color, 1));
            painter.drawLine(QPointF(x, yOf(column.mostLag) - 1), QPointF(x, yOf(column.leastLag) + 1));
        }
    }
    painter.setPen(theme.color(Role::SecondaryText));
    painter.setFont(theme.axis());
    painter.drawText(where.lag.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, tr("lag"));
}

void LoopChart::paintDepth(QPainter &painter, const Layout &where, const std::vector<LoopColumn> &columns,
                           const Theme &theme) const
{
    std::uint32_t most = 1;
    for (const LoopColumn &column : columns)
        most = std::max({most, column.asleep, column.ready});
    const double top = most * 1.05;
    paintGrid(painter, where.depth, numberTicks(0, top, where.depth.height(), QFontMetricsF(theme.axis()), true), top, theme);
    const auto yOf = [&](std::uint32_t count) { return where.depth.bottom() - count / top * where.depth.height(); };
    QPainterPath area(QPointF(where.axis.left, where.depth.bottom()));
    QPolygonF asleep, ready;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double x = where.axis.left + static_cast<double>(i) + 0.5;
        asleep << QPointF(x, yOf(columns[i].asleep));
        ready << QPointF(x, yOf(columns[i].ready));
        area.lineTo(asleep.back());
    }
    const double end = std::min(where.axis.right, where.axis.left + static_cast<double>(columns.size())); // now, while it goes on
    area.lineTo(end, where.depth.bottom());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(theme.color(Role::Card), theme.color(Role::Sleeping), 0.2));
    painter.drawPath(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Role::Sleeping), 1.2));
    painter.drawPolyline(asleep);
    painter.setPen(QPen(theme.color(Role::Waiting), 1.6));
    painter.drawPolyline(ready);
}

void LoopChart::paintHistogram(QPainter &painter, const QRectF &rect, const LoopFigures &figures, const Theme &theme) const
{
    const QFontMetricsF metrics(theme.axis());
    std::size_t last = 0;
    std::uint64_t most = 1;
    double labels = 0;
    for (std::size_t bin = 0; bin < LoopFigures::kBins; ++bin) {
        if (figures.histogram[bin] > 0)
            last = bin;
        most = std::max(most, figures.histogram[bin]);
        labels = std::max(labels, metrics.horizontalAdvance(binLabel(bin)));
    }
    painter.setFont(theme.axis());
    painter.setPen(theme.color(Role::SecondaryText));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop, tr("tasks by lag"));
    const double head = metrics.height() + 4;
    const double row = std::min(24.0, (rect.height() - head) / static_cast<double>(last + 1));
    if (row < metrics.ascent())
        return;
    const double counts = metrics.horizontalAdvance(QLocale().toString(static_cast<qulonglong>(most))) + 4;
    const double room = std::max(4.0, rect.width() - labels - counts - 8);
    for (std::size_t bin = 0; bin <= last; ++bin) {
        const double y = rect.top() + head + static_cast<double>(bin) * row;
        painter.setPen(theme.color(Role::SecondaryText));
        painter.drawText(QRectF(rect.left(), y, labels, row), Qt::AlignRight | Qt::AlignVCenter, binLabel(bin));
        const double wide = static_cast<double>(figures.histogram[bin]) / static_cast<double>(most) * room;
        const QRectF bar(rect.left() + labels + 6, y + row * 0.15, wide, row * 0.7);
        painter.fillRect(bar, theme.color(Role::Running));
        painter.setPen(theme.color(Role::Text));
        painter.drawText(QRectF(bar.right() + 4, y, counts + 8, row), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().toString(static_cast<qulonglong>(figures.histogram[bin])));
    }
}

std::optional<TimeAxis> LoopChart::timeAxis(const QRectF &rect, const ChartInput &input) const
{
    if (!applies(input))
        return {};
    return layout(rect, input).axis;
}

Hit LoopChart::hit(const QPointF &position, const QRectF &rect, const ChartInput &input) const
{
    if (!applies(input))
        return {};
    const Layout where = layout(rect, input);
    if (position.x() < where.lag.left() || position.x() > where.lag.right() || position.y() < where.lag.top())
        return {};
    const std::vector<LoopLane> &loops = m_loops.of(*input.run);
    const Time time = where.axis.timeAt(position.x());
    if (time > input.run->horizon()) // a running batch's axis reaches beyond now
        return {};
    std::uint32_t asleep = 0, ready = 0;
    for (const LoopLane &loop : loops) {
        asleep += loop.asleep(time);
        ready += loop.ready(time);
    }
    const QLocale locale;
    QString text = tr("At %1: %2 asleep, %3 ready").arg(formatTime(time), locale.toString(asleep), locale.toString(ready));
    const TaskId task = wakeNear(loops, time, where.axis.timeAt(position.x() + 3) - time);
    for (const LoopLane &loop : loops) {
        const auto wake = std::find_if(loop.wakes().begin(), loop.wakes().end(),
                                       [task](const LoopWake &one) { return one.task == task; });
        if (!task.isNone() && wake != loop.wakes().end())
            text += QLatin1Char('\n') + tr("Task %1 was due at %2 and ran %3 later")
                                            .arg(locale.toString(task.value), formatTime(wake->due), formatTime(wake->lag()));
    }
    return {task, text, {}};
}

std::unique_ptr<Chart> makeLoopChart()
{
    return std::make_unique<LoopChart>();
}

} // namespace coreo
