// The part of OrderPane for batches too large for a ladder: submitted rank to the right, finished rank upwards.
#include "views/order/order_pane.h"

#include "views/marks.h"

#include <QFontMetricsF>
#include <QPaintEngine>

#include <algorithm>
#include <array>
#include <cmath>

namespace coreo {

namespace {

constexpr std::uint32_t kNoRank = ~0U;

QRectF scatterRect(const QRectF &rect, const QFontMetricsF &metrics)
{
    // The same line for the printed order as under a ladder.
    return rect.height() > 8 * metrics.height() ? rect.adjusted(0, 0, 0, -(metrics.height() + 6)) : rect;
}

} // namespace

PlotFrame OrderPane::scatterFrame(const QRectF &rect, const RunData &run, const QFontMetricsF &metrics) const
{
    PlotAxes axes;
    axes.xIsTime = false;
    axes.xHigh = run.table().size();
    axes.yHigh = run.table().size();
    const QRectF inside = scatterRect(rect, metrics);
    if (inside.height() > 9 * metrics.height())
        axes.xTitle = tr("submitted rank");
    if (inside.width() > 8 * metrics.height()) {
        // It stands upright along the plot, which is lower than the pane by the other axis.
        const double room = inside.height() - 4 * metrics.height();
        const QString full = tr("finished rank");
        const QString brief = tr("finished");
        axes.yTitle = metrics.horizontalAdvance(full) <= room ? full
            : metrics.horizontalAdvance(brief) <= room        ? brief
                                                              : QString();
    }
    return layoutFrame(inside, axes, metrics);
}

void OrderPane::paintScatter(QPainter &painter, const QRectF &rect, const RunData &run, const ChartInput &input,
                             const Theme &theme)
{
    const QFontMetricsF metrics(theme.axis(), painter.device());
    const PlotFrame frame = scatterFrame(rect, run, metrics);
    if (frame.area.width() < 8 || frame.area.height() < 8)
        return;
    paintFrame(painter, frame, scatterRect(rect, metrics), theme);
    painter.setPen(QPen(theme.color(Role::Queued), 1, Qt::DotLine));
    painter.drawLine(frame.area.bottomLeft(), frame.area.topRight());

    PlotData plot;
    plot.right = frame.right;
    plot.top = frame.top;
    PlotDots near{{}, theme.color(Role::Running), run.table().size() > 500 ? 3.0 : 4.0};
    PlotDots far{{}, theme.color(Role::Blocker), 6};
    if (run.table().size() <= kDots) {
        const std::uint32_t distance = stragglerDistance(run.history());
        for (std::uint32_t i = 0; i < m_orders.submitted.size(); ++i) {
            const std::uint32_t rank = m_finishedRank[m_orders.submitted[i].value];
            if (rank != kNoRank)
                (rank > i && rank - i > distance ? far : near).points.emplace_back(i, rank);
        }
    } else {
        paintDensity(painter, frame.area, run, theme);
        if (m_density.stragglers.size() < RankDensity::kStragglers) {
            for (const RankDensity::Point &straggler : m_density.stragglers)
                far.points.emplace_back(straggler.submitted, straggler.finished);
        }
    }
    plot.dots = {std::move(near), std::move(far)};
    (run.table().size() <= kDots ? *m_plot : *m_fewDots).paint(painter, frame.area, plot);

    for (const TaskId task : {input.hovered, input.selected}) {
        if (const std::optional<QPointF> at = ranks(task, run)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(Role::Text), 1.6));
            painter.drawEllipse(QPointF(frame.xOf(at->x()), frame.yOf(at->y())), 6, 6);
        }
    }
}

void OrderPane::paintDensity(QPainter &painter, const QRectF &area, const RunData &run, const Theme &theme)
{
    const int columns = static_cast<int>(area.width()), rows = static_cast<int>(area.height());
    const std::uint32_t finished = run.table().finishedCount();
    const bool sized = m_density.columns == columns && m_density.rows == rows;
    const bool counted = !sized || (run.over() && !m_densityWhole);
    const bool grown = !counted && finished != m_density.finished;
    if (counted) {
        m_density = rankDensity(run.table(), columns, rows);
        m_densityWhole = run.over();
    } else if (grown) {
        growDensity(m_density, run.table());
    }
    const double far = stragglerDistance(run.history()) / static_cast<double>(run.table().size());
    // While a run goes on, colours follow a fuller cell only once it is a tenth fuller: until then no other row changes.
    const std::uint32_t most = m_density.most;
    const bool otherScale = m_densityWhole ? most != m_shadedMost : most > m_shadedMost + m_shadedMost / 10;
    if (counted || m_image.isNull() || otherScale || m_shadedOn != theme.color(Role::Card).rgb()) {
        m_shadedMost = most;
        m_shadedOn = theme.color(Role::Card).rgb();
        m_image = QImage(columns, rows, QImage::Format_ARGB32_Premultiplied);
        m_image.fill(Qt::transparent);
        shade(0, rows, far, theme);
    } else if (grown) {
        shade(m_density.changedFrom, m_density.changedTo, far, theme);
    }
    const QPaintEngine *engine = painter.paintEngine();
    if (engine && engine->type() == QPaintEngine::Raster) // pixel by pixel, where scaling by a fraction would cost most
        painter.drawImage(QPointF(std::round(area.left()), std::round(area.top())), m_image);
    else
        painter.drawImage(area, m_image);
}

void OrderPane::shade(int from, int to, double far, const Theme &theme)
{
    const int columns = m_density.columns, rows = m_density.rows;
    const QColor card = theme.color(Role::Card);
    const double most = std::log1p(m_shadedMost);
    const auto colorOf = [&](bool late, std::uint32_t count) {
        const QColor color = theme.color(late ? Role::Blocker : Role::Running);
        return blend(card, color, std::min(1.0, 0.45 + 0.55 * std::log1p(count) / most)).rgb();
    };
    // Most cells hold few tasks: their colours are made once.
    constexpr std::uint32_t kKnown = 256;
    std::array<std::array<QRgb, kKnown>, 2> known{};
    for (int row = from; row < to; ++row) {
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(rows - 1 - row));
        for (int column = 0; column < columns; ++column) {
            const std::uint32_t count = m_density.count[static_cast<std::size_t>(row * columns + column)];
            if (count == 0)
                continue;
            // A cell's corner may lie a cell's width off the diagonal by rounding alone.
            const double late = (row - 1.0) / rows - (column + 1.0) / columns;
            if (count >= kKnown) {
                line[column] = colorOf(late > far, count);
                continue;
            }
            QRgb &color = known[late > far ? 1 : 0][count];
            if (color == 0)
                color = colorOf(late > far, count);
            line[column] = color;
        }
    }
}

std::optional<QPointF> OrderPane::ranks(TaskId task, const RunData &run) const
{
    if (task.isNone() || task.value >= run.table().size() || !isTime(run.table().finished(task)))
        return {};
    if (task.value < m_finishedRank.size()) {
        const auto found = std::find(m_orders.submitted.begin(), m_orders.submitted.end(), task);
        if (m_finishedRank[task.value] == kNoRank || found == m_orders.submitted.end())
            return {};
        return QPointF(static_cast<double>(found - m_orders.submitted.begin()), m_finishedRank[task.value]);
    }
    // Of a large batch: as many ends as lie before its own, one binary search a lane.
    const RunHistory &history = run.history();
    const Time end = run.table().finished(task);
    std::size_t before = 0;
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        const Span *spans = history.lane(lane).spans.begin();
        before += static_cast<std::size_t>(
            std::lower_bound(spans, spans + run.table().spanCount(lane), end,
                             [](const Span &span, Time at) { return span.end < at; }) - spans);
    }
    return QPointF(task.value, static_cast<double>(std::min<std::size_t>(before, run.table().size() - 1)));
}

} // namespace coreo
