#include "views/cores/tile_painter.h"

#include "views/card.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <cmath>

namespace coreo {

namespace {

QString text(const char *english)
{
    return QCoreApplication::translate("CoreTile", english);
}

/// The tile's one line: name and number as long as there is room, shortened before they would touch.
void paintHeader(QPainter &painter, const QRectF &line, const CoreTile &tile, const Theme &theme)
{
    const QLocale locale;
    QFont bold = theme.axis();
    bold.setBold(true);
    const QFontMetricsF plainMetrics(theme.axis(), painter.device());
    const QFontMetricsF boldMetrics(bold, painter.device());
    const auto named = [&](int number) {
        return text(QT_TRANSLATE_NOOP("CoreTile", "CPU %1")).arg(locale.toString(number));
    };
    const auto percent = [&](int value) {
        return text(QT_TRANSLATE_NOOP("CoreTile", "%1 %")).arg(locale.toString(value));
    };
    const bool plainValue = !tile.online || !tile.usable;
    QString value = percent(tile.percent);
    if (!tile.online)
        value = text(QT_TRANSLATE_NOOP("CoreTile", "offline"));
    else if (!tile.usable)
        value = text(QT_TRANSLATE_NOOP("CoreTile", "not usable"));
    const double valueWidth = (plainValue ? plainMetrics : boldMetrics).horizontalAdvance(value);
    const double widest = boldMetrics.horizontalAdvance(percent(100));
    const auto fits = [&](const QString &left, double right) {
        return plainMetrics.horizontalAdvance(left) + right + 4 <= line.width();
    };
    QString left = named(tile.number);
    if (!fits(named(tile.largestNumber), widest)) {
        const bool room = fits(locale.toString(tile.largestNumber), widest);
        left = room || plainValue ? locale.toString(tile.number) : QString();
    }
    if (plainValue && !fits(left, valueWidth))
        value.clear();
    painter.setFont(theme.axis());
    painter.setPen(theme.color(plainValue ? Role::Queued : Role::SecondaryText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, left);
    if (value.isEmpty() || valueWidth > line.width() + 2)
        return;
    if (!plainValue) {
        painter.setFont(bold);
        painter.setPen(theme.color(Role::Text));
    }
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, value);
}

void paintGrid(QPainter &painter, const QRectF &area, const Theme &theme)
{
    const int columns = area.width() > 60 ? 4 : 2;
    const int rows = area.height() > 40 ? 4 : area.height() > 16 ? 2 : 1;
    painter.setPen(QPen(theme.color(Role::Grid), 1));
    for (int i = 0; i <= columns; ++i) {
        const double x = std::floor(area.left() + area.width() * i / columns) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (int i = 0; i <= rows; ++i) {
        const double y = std::floor(area.top() + area.height() * i / rows) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

} // namespace

QRectF tileLine(const QRectF &tile)
{
    // On whole pixels within the border, above the plot.
    return {tile.left() + 3, tile.top() + 3, tile.width() - 6, std::floor(QFontMetricsF(Theme::axis()).height())};
}

void paintTile(QPainter &painter, const QRectF &rect, const CoreTile &tile, Plot &plot, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool greyed = !tile.usable || !tile.online;
    // The card behind has its colour already; only what is greyed is filled.
    if (greyed && !theme.isTransparent())
        painter.fillRect(rect.adjusted(1, 1, -1, -1), theme.color(Role::Window));
    // A second mark beside the colour: the border of a used core is twice as thick.
    paintRoundFrame(painter, rect, theme.color(tile.used ? Role::Running : Role::Border), tile.used ? 2 : 1, 4);

    const double line = QFontMetricsF(theme.axis(), painter.device()).height();
    const double pad = rect.width() > 70 ? 6 : 3;
    const bool roomForHeader = rect.height() > line + 14;
    QRectF area = rect.adjusted(pad, 4, -pad, -4);
    if (roomForHeader) {
        paintHeader(painter, QRectF(area.left(), area.top() - 1, area.width(), line), tile, theme);
        area.setTop(area.top() + line + 2);
    }
    const bool covered = !painter.hasClipping() || painter.clipRegion().intersects(area.toAlignedRect());
    if (area.width() >= 4 && area.height() >= 4 && covered) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintGrid(painter, area, theme);
        plot.paint(painter, area, tile.curves);
    }
    painter.restore();
}

} // namespace coreo
