#include "views/timeline/timeline_painting.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// The finest image that is worth its memory.
constexpr double kMostScale = 4;

} // namespace

void paintTimeGrid(QPainter &painter, const TimelineFrame &frame, const QRectF &body, const Theme &theme)
{
    const QFontMetricsF metrics(theme.axis());
    const Ticks ticks = timeTicks(frame.axis.range, frame.plot.width(), metrics);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(theme.axis());
    for (std::size_t i = 0; i < ticks.at.size(); ++i) {
        const double x = frame.axis.xAt(Time(static_cast<std::int64_t>(ticks.at[i])));
        const double pixel = std::floor(x);
        painter.fillRect(QRectF(pixel, frame.plot.top(), 1, frame.plot.height()), theme.color(Role::Grid));
        const double width = metrics.horizontalAdvance(ticks.labels[i]);
        const double left = std::clamp(x - width / 2, body.left(), std::max(body.left(), body.right() - width));
        painter.setPen(theme.color(Role::SecondaryText));
        painter.drawText(QRectF(left, frame.axisTop, width + 1, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, ticks.labels[i]);
    }
    painter.fillRect(QRectF(frame.plot.left(), frame.plot.bottom(), frame.plot.width(), 1), theme.color(Role::Border));
    painter.restore();
}

void paintNowLine(QPainter &painter, const TimelineFrame &frame, Time now, const Theme &theme)
{
    if (now < frame.axis.range.begin || now > frame.axis.range.end)
        return;
    const double x = std::min(std::floor(frame.axis.xAt(now)), frame.plot.right() - 1);
    painter.fillRect(QRectF(x, frame.plot.top(), 1, frame.plot.height()), theme.color(Role::Text));
}

void paintRowLabel(QPainter &painter, const TimelineFrame &frame, const QRectF &body, double middle, const QString &text,
                   const Theme &theme)
{
    const double height = QFontMetricsF(theme.axis()).height();
    const double top = std::clamp(middle - height / 2, body.top(), std::max(body.top(), frame.axisTop - 3 - height));
    painter.save();
    painter.setFont(theme.axis());
    painter.setPen(theme.color(Role::SecondaryText));
    painter.drawText(QRectF(body.left(), top, frame.labelRight - body.left(), height),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    painter.restore();
}

double imageScale(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    const double scale = std::max(std::abs(transform.m11()), std::abs(transform.m22()));
    const bool raster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    return std::clamp(raster ? scale : std::max(2.0, scale), 1.0, kMostScale);
}

QRect wholePixels(const QPainter &painter, const QRectF &rect)
{
    const QTransform device = painter.deviceTransform();
    if (!painter.paintEngine() || painter.paintEngine()->type() != QPaintEngine::Raster || device.type() > QTransform::TxScale)
        return {};
    constexpr double kSlack = 1e-3;
    const QRectF on = device.mapRect(rect);
    const QRect whole(QPoint(static_cast<int>(std::lround(on.left())), static_cast<int>(std::lround(on.top()))),
                      QSize(static_cast<int>(std::lround(on.width())), static_cast<int>(std::lround(on.height()))));
    const bool fits = std::abs(on.left() - whole.left()) < kSlack && std::abs(on.top() - whole.top()) < kSlack
        && std::abs(on.width() - whole.width()) < kSlack && std::abs(on.height() - whole.height()) < kSlack;
    return fits ? whole : QRect();
}

void drawOnPixels(QPainter &painter, QPoint at, const QImage &image)
{
    const QTransform before = painter.worldTransform();
    painter.setWorldTransform(painter.deviceTransform().inverted() * before);
    painter.drawImage(at, image);
    painter.setWorldTransform(before);
}

} // namespace coreo
