#include "views/qtcharts/plot_frame.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

constexpr double kLabelGap = 5;

Ticks shareTicks(double pixels, const QFontMetricsF &metrics)
{
    const QLocale locale;
    const int step = pixels > metrics.height() * 7 ? 25 : pixels > metrics.height() * 3.5 ? 50 : 100;
    Ticks ticks;
    for (int percent = 0; percent <= 100; percent += step) {
        ticks.at.push_back(percent / 100.0);
        ticks.labels.push_back(QCoreApplication::translate("PlotFrame", "%1 %").arg(locale.toString(percent)));
    }
    return ticks;
}

/// Ticks up to the very top: how many there are in all is what one reads first.
Ticks countTicks(double top, double pixels, const QFontMetricsF &metrics)
{
    Ticks ticks = numberTicks(0, top, pixels, metrics, true);
    if (ticks.at.empty() || ticks.at.back() == top)
        return ticks;
    const double apart = (top - ticks.at.back()) / top * pixels;
    if (ticks.at.size() > 1 && apart < metrics.height() * 1.2) {
        ticks.at.pop_back();
        ticks.labels.pop_back();
    }
    ticks.at.push_back(top);
    ticks.labels.push_back(QLocale().toString(top, 'f', 0));
    return ticks;
}

double widest(const Ticks &ticks, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &label : ticks.labels)
        width = std::max(width, metrics.horizontalAdvance(label));
    return width;
}

} // namespace

PlotFrame layoutFrame(const QRectF &rect, const PlotAxes &axes, const QFontMetricsF &metrics)
{
    PlotFrame frame;
    frame.xTitle = axes.xTitle;
    frame.yTitle = axes.yTitle;
    frame.left = axes.xIsTime ? static_cast<double>(axes.time.begin.count()) : 0;
    frame.right = axes.xIsTime ? static_cast<double>(axes.time.end.count()) : axes.xHigh;
    if (!(frame.right > frame.left))
        frame.right = frame.left + 1;
    frame.top = axes.yIsShare ? 1 : std::max(1.0, axes.yHigh);

    const double line = metrics.height();
    const double titleSpace = line + 2;
    QRectF area = rect.adjusted(frame.yTitle.isEmpty() ? 0 : titleSpace, line / 2, 0,
                                -(line + kLabelGap) - (frame.xTitle.isEmpty() ? 0 : titleSpace));
    frame.y = axes.yIsShare ? shareTicks(area.height(), metrics)
                            : countTicks(frame.top, area.height(), metrics);
    area.setLeft(area.left() + widest(frame.y, metrics) + kLabelGap);
    area.setRight(area.right() - 6);
    const auto xTicks = [&] {
        return axes.xIsTime ? timeTicks(axes.time, area.width(), metrics)
                            : numberTicks(frame.left, frame.right, area.width(), metrics, false);
    };
    frame.x = xTicks();
    if (!frame.x.labels.empty()) {
        // The last label stands half over the plot's end where its tick is near; make room for it.
        const double half = metrics.horizontalAdvance(frame.x.labels.back()) / 2;
        const double tick = area.left() + (frame.x.at.back() - frame.left) / (frame.right - frame.left) * area.width();
        const double over = tick + half - rect.right();
        if (over > 0 && area.width() > 4 * half) {
            area.setRight(area.right() - over);
            frame.x = xTicks();
        }
    }
    frame.area = area;
    return frame;
}

void paintFrame(QPainter &painter, const PlotFrame &frame, const QRectF &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF &area = frame.area;
    painter.setPen(QPen(theme.color(Role::Grid), 1));
    // On half pixels, so that a hair line is one crisp pixel.
    const auto crisp = [](double value) { return std::floor(value) + 0.5; };
    for (double at : frame.x.at) {
        const double x = crisp(frame.xOf(at));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (double at : frame.y.at) {
        const double y = crisp(frame.yOf(at));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(QPen(theme.color(Role::Border), 1));
    painter.drawLine(QPointF(area.left(), crisp(area.bottom())), QPointF(area.right(), crisp(area.bottom())));

    painter.setFont(theme.axis());
    painter.setPen(theme.color(Role::SecondaryText));
    const QFontMetricsF metrics(theme.axis(), painter.device());
    for (std::size_t i = 0; i < frame.x.at.size() && i < frame.x.labels.size(); ++i) {
        const double width = metrics.horizontalAdvance(frame.x.labels[i]) + 2;
        const double x = std::min(frame.xOf(frame.x.at[i]) - width / 2, rect.right() - width);
        painter.drawText(QRectF(x, area.bottom() + kLabelGap - 1, width, metrics.height()),
                         Qt::AlignCenter | Qt::TextDontClip, frame.x.labels[i]);
    }
    for (std::size_t i = 0; i < frame.y.at.size() && i < frame.y.labels.size(); ++i) {
        const double y = frame.yOf(frame.y.at[i]);
        painter.drawText(QRectF(rect.left(), y - metrics.height() / 2, area.left() - kLabelGap - rect.left(),
                                metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, frame.y.labels[i]);
    }
    if (!frame.xTitle.isEmpty())
        painter.drawText(QRectF(area.left(), rect.bottom() - metrics.height(), area.width(), metrics.height()),
                         Qt::AlignCenter | Qt::TextDontClip, frame.xTitle);
    if (!frame.yTitle.isEmpty()) {
        painter.translate(rect.left(), area.center().y());
        painter.rotate(-90);
        painter.drawText(QRectF(-area.height() / 2, 0, area.height(), metrics.height()),
                         Qt::AlignCenter | Qt::TextDontClip, frame.yTitle);
    }
    painter.restore();
}

} // namespace coreo
