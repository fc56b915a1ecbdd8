#include "views/cards/figures.h"

#include "views/card.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace coreo {

namespace {

constexpr double kMargin = 12;
constexpr double kSmallestNumber = 10;

/// The number's font, smaller where the value would not fit.
QFont fitting(QFont font, const QString &text, double width)
{
    while (font.pointSizeF() > kSmallestNumber && QFontMetricsF(font).horizontalAdvance(text) > width)
        font.setPointSizeF(font.pointSizeF() - 0.5);
    return font;
}

bool isTooLong(const QString &text, double width, const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(text) > width;
}

void paintColumn(QPainter &painter, const QRectF &rect, const NumberFigure::Column &column, const QFont &number,
                 bool shortened, const Theme &theme)
{
    const QString &remark = shortened && !column.shortRemark.isEmpty() ? column.shortRemark : column.remark;
    painter.setFont(number);
    painter.setPen(theme.color(column.role));
    const QFontMetricsF metrics(number);
    painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), rect.height() * 0.6),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(column.value, Qt::ElideRight, rect.width()));
    painter.setFont(theme.axis());
    painter.setPen(theme.color(Role::SecondaryText));
    painter.drawText(QRectF(rect.left(), rect.top() + rect.height() * 0.6, rect.width(), rect.height() * 0.4),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(theme.axis()).elidedText(remark, Qt::ElideRight, rect.width()));
}

} // namespace

void paintNumberCard(QPainter &painter, const QRectF &rect, const NumberFigure &figure, const Theme &theme)
{
    painter.save();
    paintCardGround(painter, rect, theme);
    const QRectF inner = rect.adjusted(kMargin, 7, -kMargin, -7);
    const double titleHeight = inner.height() * 0.28;
    painter.setFont(theme.axis());
    painter.setPen(theme.color(Role::SecondaryText));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(theme.axis()).elidedText(figure.title, Qt::ElideRight, inner.width()));
    const QRectF below = inner.adjusted(0, titleHeight, 0, 0);
    const QFontMetricsF metrics(theme.axis());
    if (figure.compare.value.isEmpty()) {
        paintColumn(painter, below, figure.run, fitting(theme.number(), figure.run.value, below.width()),
                    isTooLong(figure.run.remark, below.width(), metrics), theme);
    } else {
        const double half = (below.width() - 8) / 2;
        const QFont first = fitting(theme.number(), figure.run.value, half);
        const QFont second = fitting(theme.number(), figure.compare.value, half);
        const QFont both = first.pointSizeF() < second.pointSizeF() ? first : second;
        // Both or neither: a whole name beside a letter would look like another kind of thing.
        const bool shortened
            = isTooLong(figure.run.remark, half, metrics) || isTooLong(figure.compare.remark, half, metrics);
        paintColumn(painter, QRectF(below.left(), below.top(), half, below.height()), figure.run, both, shortened,
                    theme);
        paintColumn(painter, QRectF(below.right() - half, below.top(), half, below.height()), figure.compare, both,
                    shortened, theme);
    }
    painter.restore();
}

} // namespace coreo
