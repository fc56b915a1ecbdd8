#include "views/marks.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace coreo {

QColor blend(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](float from, float to) { return from + (to - from) * static_cast<float>(share); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

void appendHatching(QVector<QLineF> &lines, const QRectF &rect, double spacing)
{
    // Every line is x + y = k * spacing, whatever the rectangle: neighbours line up.
    const double low = rect.left() + rect.top();
    const double high = rect.right() + rect.bottom();
    for (double sum = std::ceil(low / spacing) * spacing; sum < high; sum += spacing) {
        const double x1 = std::max(rect.left(), sum - rect.bottom());
        const double x2 = std::min(rect.right(), sum - rect.top());
        if (x2 > x1)
            lines.append(QLineF(x1, sum - x1, x2, sum - x2));
    }
}

void paintHatched(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const QColor waiting = theme.color(Role::Waiting);
    painter.fillRect(rect, blend(theme.color(Role::Card), waiting, theme.isDark() ? 0.25 : 0.22));
    QVector<QLineF> lines;
    appendHatching(lines, rect, 5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(waiting, 1.3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
    painter.restore();
}

void paintHollow(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const QColor sleeping = theme.color(Role::Sleeping);
    painter.fillRect(rect, blend(theme.color(Role::Card), sleeping, 0.2));
    if (rect.width() < 2 || rect.height() < 3)
        return;
    painter.save();
    painter.setPen(QPen(sleeping, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void paintCross(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const double reach = std::min({rect.width(), rect.height(), 9.0}) / 2;
    const QPointF centre = rect.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, std::clamp(reach / 2.2, 1.0, 2.0), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach));
    painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
    painter.restore();
}

void paintMark(QPainter &painter, const QRectF &rect, const LegendEntry &entry, const Theme &theme)
{
    const QColor color = theme.color(entry.role);
    const double middle = std::floor(rect.center().y()) + 0.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&](double width, Qt::PenStyle style) {
        painter.setPen(QPen(color, width, style, Qt::FlatCap));
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle));
    };
    switch (entry.mark) {
    case LegendEntry::Mark::Line:
        line(entry.role == Role::Queued ? 1 : 2, Qt::SolidLine);
        break;
    case LegendEntry::Mark::ThickLine:
        line(3, Qt::SolidLine);
        break;
    case LegendEntry::Mark::DashedLine:
        line(1.6, Qt::DashLine);
        break;
    case LegendEntry::Mark::Box:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(rect, 2, 2);
        break;
    case LegendEntry::Mark::Hatched:
        paintHatched(painter, rect, theme);
        break;
    case LegendEntry::Mark::Hollow:
        paintHollow(painter, rect, theme);
        break;
    case LegendEntry::Mark::Tick:
        painter.fillRect(QRectF(std::floor(rect.center().x()) - 1, rect.top() - 1, 2, rect.height() + 2), color);
        break;
    case LegendEntry::Mark::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(rect.center(), 3, 3);
        break;
    }
    painter.restore();
}

} // namespace coreo
