#include "views/order/order_chart.h"

#include "session/run_name.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>

#include <array>
#include <limits>

namespace coreo {

namespace {

/// Where the first and the second run's panes lie: beside each other, or above each other in a tall card.
std::array<QRectF, 2> panes(const QRectF &rect, bool two)
{
    constexpr double kGap = 14;
    if (!two)
        return {rect, QRectF()};
    if (rect.width() > rect.height() * 1.1) {
        const double width = (rect.width() - kGap) / 2;
        return {QRectF(rect.topLeft(), QSizeF(width, rect.height())),
                QRectF(rect.left() + width + kGap, rect.top(), width, rect.height())};
    }
    const double height = (rect.height() - kGap) / 2;
    return {QRectF(rect.topLeft(), QSizeF(rect.width(), height)),
            QRectF(rect.left(), rect.top() + height + kGap, rect.width(), height)};
}

double captionHeight(const QFontMetricsF &metrics)
{
    return metrics.height() + 2;
}

QRectF belowCaption(const QRectF &pane, const QFontMetricsF &metrics)
{
    return pane.adjusted(0, captionHeight(metrics), 0, 0);
}

/// Between the variants of a text, the longest first.
/// Source: Qt documentation, Qt::TextLongestVariant.
constexpr QChar kOrShorter(0x9c);

/// "1.3 M" of a million, all digits of less than ten thousand.
QString briefNumber(std::uint64_t number)
{
    const QLocale locale;
    if (number < 10'000)
        return locale.toString(static_cast<qulonglong>(number));
    const auto value = static_cast<double>(number);
    const auto brief = [&locale](double part, QLatin1String unit) {
        return locale.toString(part, 'f', part < 10 ? 1 : 0) + QChar(QChar::Nbsp) + unit;
    };
    if (value < 1e6)
        return brief(value / 1e3, QLatin1String("k"));
    return value < 1e9 ? brief(value / 1e6, QLatin1String("M")) : brief(value / 1e9, QLatin1String("G"));
}

} // namespace

OrderChart::OrderChart() = default;

QString OrderChart::title(const ChartInput &) const
{
    return tr("Order");
}

QString OrderChart::count(const ChartInput &input)
{
    if (!input.run)
        return {};
    const bool over = input.run->summary().has_value();
    if (!over && input.run->table().size() > OrderPane::kLadder)
        return {};
    const std::uint64_t pairs = over ? input.run->summary()->inversions : OrderPane::crossings(*input.run);
    if (pairs > static_cast<std::uint64_t>(std::numeric_limits<int>::max()))
        return tr("%1 overtakes").arg(QLocale().toString(static_cast<qulonglong>(pairs)));
    const int number = static_cast<int>(pairs);
    return over ? tr("%Ln overtake(s)", nullptr, number) : tr("%Ln overtake(s) so far", nullptr, number);
}

QString OrderChart::note(const ChartInput &input) const
{
    // Shorter variants for narrower cards; QFontMetricsF::elidedText takes the first one that fits.
    QStringList variants{count(input)};
    if (input.run && input.run->summary()) {
        const QString brief = briefNumber(input.run->summary()->inversions);
        variants << tr("%1 overtakes").arg(brief) << brief;
    }
    return variants.join(kOrShorter);
}

QString OrderChart::emptyText() const
{
    return tr("Here each task's way from submitted over finished to delivered will be drawn. Where lines cross, one task "
              "has overtaken another.");
}

void OrderChart::paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    if (!input.run)
        return;
    if (!input.compare) {
        m_first.paint(painter, rect, *input.run, input, theme);
        return;
    }
    const QFontMetricsF metrics(theme.axis(), painter.device());
    const std::array<QRectF, 2> two = panes(rect, true);
    const auto caption = [&](const QRectF &pane, const QString &text) {
        painter.setFont(theme.axis());
        painter.setPen(theme.color(Role::SecondaryText));
        painter.drawText(QRectF(pane.topLeft(), QSizeF(pane.width(), metrics.height())), Qt::AlignLeft | Qt::AlignTop,
                         metrics.elidedText(text, Qt::ElideRight, pane.width()));
    };
    caption(two[0], tr("A: %1").arg(runName(input.run->history(), &input.compare->history())));
    caption(two[1], tr("B: %1").arg(runName(input.compare->history(), &input.run->history())));
    m_first.paint(painter, belowCaption(two[0], metrics), *input.run, input, theme);
    m_second.paint(painter, belowCaption(two[1], metrics), *input.compare, input, theme);
}

Hit OrderChart::hit(const QPointF &point, const QRectF &rect, const ChartInput &input) const
{
    if (!input.run)
        return {};
    const auto hitIn = [&](const OrderPane &pane, const QRectF &where, const RunData &run) -> Hit {
        const TaskId task = pane.taskAt(point, where, run);
        return task.isNone() ? Hit() : Hit{task, pane.ranksOf(task, run), {}};
    };
    if (!input.compare)
        return hitIn(m_first, rect, *input.run);
    const QFontMetricsF metrics(Theme::light().axis());
    const std::array<QRectF, 2> two = panes(rect, true);
    if (two[0].contains(point))
        return hitIn(m_first, belowCaption(two[0], metrics), *input.run);
    return hitIn(m_second, belowCaption(two[1], metrics), *input.compare);
}

QString OrderChart::description(const ChartInput &input) const
{
    if (!input.run)
        return title(input);
    const QString what = input.run->table().size() <= OrderPane::kLadder
        ? tr("Ladder of tasks from submitted over finished to delivered.")
        : tr("Ranks of tasks, submitted against finished.");
    const QString overtakes = count(input);
    return overtakes.isEmpty() ? what : tr("%1 %2.").arg(what, overtakes);
}

std::unique_ptr<Chart> makeOrderChart()
{
    return std::make_unique<OrderChart>();
}

} // namespace coreo
