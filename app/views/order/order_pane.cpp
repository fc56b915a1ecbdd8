#include "views/order/order_pane.h"

#include "views/order/printed_order.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace coreo {

namespace {

constexpr std::uint32_t kNoRank = ~0U;
constexpr std::size_t kPrinted = 500; ///< more numbers than any line holds

/// The first tasks of the delivered order, straight from its log.
std::vector<TaskId> firstDelivered(const RunHistory &history)
{
    const std::size_t count = std::min<std::size_t>(history.delivered.size(), kPrinted);
    return {history.delivered.tasks.begin(), history.delivered.tasks.begin() + count};
}

bool hasPrinted(const QRectF &rect, const QFontMetricsF &metrics)
{
    return rect.height() > 8 * metrics.height();
}

QRectF withoutPrinted(const QRectF &rect, const QFontMetricsF &metrics)
{
    return hasPrinted(rect, metrics) ? rect.adjusted(0, 0, 0, -(metrics.height() + 6)) : rect;
}

QRectF ladderRect(const QRectF &rect, std::uint32_t tasks, const QFontMetricsF &metrics)
{
    const double labels = metrics.horizontalAdvance(QLocale().toString(std::max(10U, tasks))) + 8;
    return withoutPrinted(rect, metrics).adjusted(labels, metrics.height() + 4, -labels, 0);
}

struct LinkLook
{
    QColor color;
    double width;
    Qt::PenStyle style;
};

LinkLook lookOf(LadderStyle style, const Theme &theme)
{
    switch (style) {
    case LadderStyle::Unchanged:
        return {theme.color(Role::Queued), 1.2, Qt::SolidLine};
    case LadderStyle::Earlier:
        return {theme.color(Role::Running), 1.4, Qt::SolidLine};
    case LadderStyle::Straggler:
        return {theme.color(Role::Blocker), 2.4, Qt::SolidLine};
    case LadderStyle::InOrder:
        return {theme.color(Role::Delivered), 1.4, Qt::SolidLine};
    case LadderStyle::Late:
        return {theme.color(Role::Waiting), 1.4, Qt::DashLine};
    }
    return {};
}

QPainterPath pathOf(const LadderLink &link)
{
    QPainterPath path(link.from);
    path.cubicTo(link.control1(), link.control2(), link.to);
    return path;
}

} // namespace

OrderPane::OrderPane() : m_plot(makeQtChartsPlot()), m_fewDots(makePaintedPlot()) {}

std::uint64_t OrderPane::crossings(const RunData &run)
{
    LadderOrders orders;
    orders.tasks = run.table().size();
    orders.submitted = order(run.table(), OrderBy::Submitted);
    orders.finished = order(run.table(), OrderBy::Finished);
    return countCrossings(orders);
}

bool OrderPane::isStale(std::uint32_t before, std::uint32_t now, bool over)
{
    return over || now > before + before / 20;
}

void OrderPane::update(const RunData &run)
{
    const TaskTable &table = run.table();
    if (m_history.lock() != table.historyPointer()) {
        m_history = table.historyPointer();
        m_density = {};
        m_densityWhole = false;
        m_image = {};
    } else if (m_generation == table.generation() && m_over == run.over()) {
        return;
    } else if (table.size() > kLadder && !isStale(m_shownTasks, table.finishedCount(), run.over())) {
        return;
    }
    m_shownTasks = table.finishedCount();
    m_generation = table.generation();
    m_over = run.over();
    m_orders = {};
    m_orders.tasks = table.size();
    m_finishedRank.clear();
    if (table.size() > kDots) {
        m_orders.delivered = firstDelivered(table.history());
        m_delivered = std::max<std::size_t>(m_orders.delivered.size(), table.deliveredCount());
        return;
    }
    m_orders.submitted = order(table, OrderBy::Submitted);
    m_orders.finished = order(table, OrderBy::Finished);
    m_orders.delivered = order(table, OrderBy::Delivered);
    m_delivered = m_orders.delivered.size();
    m_orders.blocker.resize(table.size());
    for (std::uint32_t task = 0; task < table.size(); ++task)
        m_orders.blocker[task] = run.isBlocker(TaskId(task));
    m_finishedRank.assign(table.size(), kNoRank);
    for (std::uint32_t rank = 0; rank < m_orders.finished.size(); ++rank)
        m_finishedRank[m_orders.finished[rank].value] = rank;
}

void OrderPane::paint(QPainter &painter, const QRectF &rect, const RunData &run, const ChartInput &input,
                      const Theme &theme)
{
    update(run);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (run.table().size() <= kLadder)
        paintLadder(painter, rect, input, theme);
    else
        paintScatter(painter, rect, run, input, theme);
    paintPrinted(painter, rect, theme);
    painter.restore();
}

void OrderPane::paintLadder(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) const
{
    const QFontMetricsF metrics(theme.axis(), painter.device());
    const Ladder ladder = layoutLadder(m_orders, ladderRect(rect, m_orders.tasks, metrics));
    if (ladder.x[2] - ladder.x[0] < 20)
        return;
    paintLadderLabels(painter, ladder, rect, theme);
    const bool marked = !input.hovered.isNone() || !input.selected.isNone();
    const auto isMarked = [&](TaskId task) { return task == input.hovered || task == input.selected; };
    // Thinner lines where rows are close, so that they do not run together.
    const double thin = std::clamp(ladder.rowHeight / 9, 0.5, 1.0);
    std::array<std::vector<QColor>, 3> nodeColors;
    for (auto &column : nodeColors)
        column.assign(m_orders.tasks, theme.color(Role::Queued));
    for (const bool second : {false, true}) {
        for (const LadderLink &link : ladder.links) {
            const LinkLook look = lookOf(link.style, theme);
            nodeColors[static_cast<std::size_t>(link.column) + 1][link.task.value] = look.color;
            if (link.column == 0) {
                nodeColors[0][link.task.value] = look.color;
            } else if (link.style == LadderStyle::Late) {
                nodeColors[2][link.task.value] = look.color;
            }
            if (second != (marked && isMarked(link.task)))
                continue;
            painter.setBrush(Qt::NoBrush);
            QPen pen(look.color, look.width * thin + (second ? 1.4 : 0), look.style, Qt::FlatCap);
            if (look.style == Qt::DashLine)
                pen.setDashPattern({4 / pen.widthF(), 2.5 / pen.widthF()});
            painter.setPen(pen);
            painter.drawPath(pathOf(link));
        }
    }
    const double radius = std::min(std::clamp(ladder.rowHeight * 0.3, 1.0, 3.0), std::max(0.4, ladder.rowHeight / 2));
    painter.setPen(Qt::NoPen);
    for (std::size_t column = 0; column < 3; ++column) {
        for (const Ladder::Node &node : ladder.nodes[column]) {
            painter.setBrush(nodeColors[column][node.task.value]);
            const double r = marked && isMarked(node.task) ? radius + 1.5 : radius;
            painter.drawEllipse(node.at, r, r);
        }
    }
}

void OrderPane::paintLadderLabels(QPainter &painter, const Ladder &ladder, const QRectF &rect, const Theme &theme) const
{
    const QFontMetricsF metrics(theme.axis(), painter.device());
    painter.setFont(theme.axis());
    painter.setPen(theme.color(Role::SecondaryText));
    const std::array<QString, 3> words{tr("submitted"), tr("finished"), tr("delivered")};
    const std::array<QString, 3> brief{tr("sub.", "short for submitted"), tr("fin.", "short for finished"),
                                       tr("del.", "short for delivered")};
    double width = 0;
    for (const QString &word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    const bool room = width + 6 <= (ladder.x[2] - ladder.x[0]) / 2;
    for (std::size_t column = 0; column < 3; ++column) {
        const QString &word = room ? words[column] : brief[column];
        const double w = metrics.horizontalAdvance(word);
        const double x = std::clamp(ladder.x[column] - w / 2, rect.left(), std::max(rect.left(), rect.right() - w));
        painter.drawText(QPointF(x, rect.top() + metrics.ascent()), word);
    }
    QFont small = theme.axis();
    small.setPointSizeF(std::clamp(ladder.rowHeight * 0.6, 6.8, small.pointSizeF()));
    const QFontMetricsF smallMetrics(small, painter.device());
    painter.setFont(small);
    int every = 1;
    for (const int step : {1, 2, 5, 10, 20, 50}) {
        every = step;
        if (step * ladder.rowHeight >= smallMetrics.height() * 0.85)
            break;
    }
    const QLocale locale;
    const auto label = [&](const Ladder::Node &node, bool left) {
        const double space = left ? ladder.x[0] - rect.left() - 7 : rect.right() - ladder.x[2] - 7;
        const QRectF box(left ? rect.left() : ladder.x[2] + 7, node.at.y() - smallMetrics.height() / 2, space,
                         smallMetrics.height());
        painter.drawText(box, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextDontClip,
                         locale.toString(node.task.value));
    };
    for (std::size_t i = 0; i < ladder.nodes[0].size(); i += static_cast<std::size_t>(every))
        label(ladder.nodes[0][i], true);
    for (std::size_t i = 0; i < ladder.nodes[2].size(); i += static_cast<std::size_t>(every))
        label(ladder.nodes[2][i], false);
}

void OrderPane::paintPrinted(QPainter &painter, const QRectF &rect, const Theme &theme) const
{
    const QFontMetricsF metrics(theme.axis(), painter.device());
    if (!hasPrinted(rect, metrics) || m_orders.delivered.empty())
        return;
    const QString line = printedOrder(m_orders.delivered, m_delivered, [&](const QString &text) {
        return metrics.horizontalAdvance(tr("printed: %1").arg(text)) <= rect.width();
    });
    if (line.isEmpty())
        return;
    painter.setFont(theme.axis());
    painter.setPen(theme.color(Role::SecondaryText));
    painter.drawText(QPointF(rect.left(), rect.bottom() - metrics.descent()), tr("printed: %1").arg(line));
}

TaskId OrderPane::taskAt(const QPointF &point, const QRectF &rect, const RunData &run) const
{
    if (m_history.lock() != run.historyPointer())
        return {};
    const QFontMetricsF metrics(Theme::light().axis());
    if (run.table().size() <= kLadder) {
        const Ladder ladder = layoutLadder(m_orders, ladderRect(rect, m_orders.tasks, metrics));
        return ladder.taskAt(point, 6);
    }
    const PlotFrame frame = scatterFrame(rect, run, metrics);
    TaskId nearest;
    double least = 8;
    const auto offer = [&](TaskId task, double submitted, double finished) {
        const double away = std::hypot(frame.xOf(submitted) - point.x(), frame.yOf(finished) - point.y());
        if (away < least) {
            least = away;
            nearest = task;
        }
    };
    for (std::uint32_t i = 0; i < m_orders.submitted.size(); ++i) {
        const TaskId task = m_orders.submitted[i];
        if (m_finishedRank[task.value] != kNoRank)
            offer(task, i, m_finishedRank[task.value]);
    }
    for (const RankDensity::Point &straggler : m_density.stragglers)
        offer(straggler.task, straggler.submitted, straggler.finished);
    return nearest;
}

QString OrderPane::ranksOf(TaskId task, const RunData &run) const
{
    const QLocale locale;
    QStringList lines{tr("Task %1").arg(locale.toString(task.value))};
    const auto add = [&](const QString &text, const std::vector<TaskId> &order) {
        const auto found = std::find(order.begin(), order.end(), task);
        if (found != order.end())
            lines << text.arg(locale.toString(static_cast<qlonglong>(found - order.begin())));
    };
    add(tr("submitted at place %1"), m_orders.submitted);
    add(tr("finished at place %1"), m_orders.finished);
    if (run.table().size() <= kDots)
        add(tr("delivered at place %1"), m_orders.delivered);
    return lines.join(u'\n');
}

} // namespace coreo
