#include "views/cores/heat_map.h"

#include "views/marks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPaintEngine>

#include <algorithm>
#include <array>
#include <cmath>

namespace coreo {

namespace {

constexpr double kLabelGap = 6;
constexpr double kScaleWidth = 10;

QString percent(int value)
{
    return QCoreApplication::translate("HeatMap", "%1 %").arg(QLocale().toString(value));
}

std::array<QRgb, 256> colorTable(const Theme &theme)
{
    std::array<QRgb, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = heatColor(static_cast<double>(i) / 255, theme).rgb();
    return table;
}

/// One pixel a column and core, each column as the bin that it falls into.
QImage heatImage(const CoreBins &bins, ViewState::Range range, int columns, const std::vector<HeatMapRow> &rows,
                 const Theme &theme)
{
    QImage image(columns, static_cast<int>(rows.size()), QImage::Format_RGB32);
    image.fill(theme.color(Role::Window));
    const std::array<QRgb, 256> colors = colorTable(theme);
    constexpr std::size_t kNone = ~std::size_t(0);
    std::vector<std::size_t> binAt(static_cast<std::size_t>(columns), kNone);
    std::size_t bin = 0;
    for (std::size_t x = 0; x < binAt.size(); ++x) {
        const Time at = range.begin + Time((range.end - range.begin).count() / columns * static_cast<std::int64_t>(x));
        while (bin < bins.size() && bins.to(bin) <= at)
            ++bin;
        if (bin < bins.size() && bins.from(bin) <= at)
            binAt[x] = bin;
    }
    std::vector<QRgb> shade(bins.size());
    for (int row = 0; row < image.height(); ++row) {
        for (std::size_t i = 0; i < shade.size(); ++i) {
            const CoreShare share = bins.share(i, static_cast<std::size_t>(row));
            const double total = static_cast<double>(share.user) + static_cast<double>(share.kernel);
            shade[i] = colors[static_cast<std::size_t>(std::lround(std::clamp(total, 0.0, 1.0) * 255))];
        }
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (std::size_t x = 0; x < binAt.size(); ++x) {
            if (binAt[x] != kNone)
                line[x] = shade[binAt[x]];
        }
    }
    return image;
}

void paintScale(QPainter &painter, const QRectF &scale, const Theme &theme, const QFontMetricsF &metrics)
{
    constexpr int kSteps = 32;
    for (int i = 0; i < kSteps; ++i) {
        const double step = scale.height() / kSteps;
        painter.fillRect(QRectF(scale.left(), scale.bottom() - (i + 1) * step, scale.width(), step + 0.5),
                         heatColor((i + 0.5) / kSteps, theme));
    }
    painter.setPen(QPen(theme.color(Role::Border), 1));
    painter.drawRect(scale);
    painter.setPen(theme.color(Role::SecondaryText));
    for (const int value : {0, 50, 100}) {
        if (value == 50 && scale.height() < metrics.height() * 4)
            continue;
        const double y = std::clamp(scale.bottom() - scale.height() * value / 100, scale.top() + metrics.height() / 2,
                                    scale.bottom() - metrics.height() / 2);
        painter.drawText(QPointF(scale.right() + 4, y - metrics.height() / 2 + metrics.ascent()), percent(value));
    }
}

void paintRowMarks(QPainter &painter, const HeatMapLayout &layout, const std::vector<HeatMapRow> &rows,
                   const QRectF &rect, const Theme &theme, const QFontMetricsF &metrics)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double top = layout.area.top() + static_cast<double>(i) * layout.rowHeight;
        if (!rows[i].usable) {
            QColor veil = theme.color(Role::Card);
            veil.setAlphaF(0.6F);
            painter.fillRect(QRectF(layout.area.left(), top, layout.area.width(), layout.rowHeight), veil);
        }
        if (rows[i].used)
            painter.fillRect(QRectF(layout.area.left() - 4, top, 3, layout.rowHeight), theme.color(Role::Running));
        if (i % static_cast<std::size_t>(layout.labelEvery) != 0)
            continue;
        painter.setPen(theme.color(rows[i].usable ? Role::SecondaryText : Role::Queued));
        const double y = std::clamp(top + (layout.rowHeight - metrics.height()) / 2, rect.top(),
                                    std::max(rect.top(), rect.bottom() - metrics.height()));
        painter.drawText(QRectF(rect.left(), y,
                                layout.area.left() - kLabelGap - rect.left(), metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, rows[i].name);
    }
    if (layout.rowHeight >= 7) {
        painter.setPen(QPen(theme.color(Role::Card), 1));
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const double y = std::floor(layout.area.top() + static_cast<double>(i) * layout.rowHeight) + 0.5;
            painter.drawLine(QPointF(layout.area.left(), y), QPointF(layout.area.right(), y));
        }
    }
}

} // namespace

QColor heatColor(double share, const Theme &theme)
{
    struct Stop
    {
        double at;
        QColor color;
    };
    const QColor card = theme.color(Role::Card);
    const std::array<Stop, 4> stops = theme.isDark()
        ? std::array<Stop, 4>{{{0, blend(card, Qt::white, 0.05)}, {0.4, QColor(0x0f, 0x4c, 0x75)},
                               {0.75, theme.color(Role::Running)}, {1, QColor(0xf2, 0xfa, 0xff)}}}
        : std::array<Stop, 4>{{{0, blend(card, theme.color(Role::Running), 0.06)}, {0.4, QColor(0x7f, 0xc0, 0xe6)},
                               {0.75, theme.color(Role::Running)}, {1, QColor(0x00, 0x26, 0x3f)}}};
    for (std::size_t i = 1; i < stops.size(); ++i) {
        if (share <= stops[i].at)
            return blend(stops[i - 1].color, stops[i].color,
                         std::max(0.0, (share - stops[i - 1].at) / (stops[i].at - stops[i - 1].at)));
    }
    return stops.back().color;
}

int HeatMapLayout::rowAt(const QPointF &point) const
{
    if (!area.contains(point) || rowHeight <= 0)
        return -1;
    return static_cast<int>((point.y() - area.top()) / rowHeight);
}

HeatMapLayout layoutHeatMap(const QRectF &rect, const std::vector<QString> &names, const QFontMetricsF &metrics)
{
    HeatMapLayout layout;
    double labels = 0;
    for (const QString &name : names)
        labels = std::max(labels, metrics.horizontalAdvance(name));
    const double scale = rect.width() < 200 ? 0 : kScaleWidth + 12 + metrics.horizontalAdvance(percent(100));
    layout.area = rect.adjusted(labels + kLabelGap, 0, -std::max(scale, 6.0), -(metrics.height() + 4));
    if (scale > 0)
        layout.scale = QRectF(layout.area.right() + 8, layout.area.top(), kScaleWidth, layout.area.height());
    layout.rowHeight = layout.area.height() / static_cast<double>(std::max<std::size_t>(1, names.size()));
    for (const int every : {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024}) {
        layout.labelEvery = every;
        if (every * layout.rowHeight >= metrics.height() * 0.95)
            break;
    }
    return layout;
}

void paintHeatMap(QPainter &painter, const QRectF &rect, const CoreBins &bins, ViewState::Range range,
                  const std::vector<HeatMapRow> &rows, const Ticks &xTicks, const Theme &theme)
{
    std::vector<QString> names;
    for (const HeatMapRow &row : rows)
        names.push_back(row.name);
    const QFontMetricsF metrics(theme.axis(), painter.device());
    const HeatMapLayout layout = layoutHeatMap(rect, names, metrics);
    if (layout.area.width() < 8 || layout.area.height() < 8 || range.end <= range.begin || bins.cores() < rows.size())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(theme.axis());
    const int columns = static_cast<int>(layout.area.width());
    QImage image = heatImage(bins, range, columns, rows, theme);
    // Viewers of SVG and PDF smooth what they enlarge; three pixels a point keep rows apart.
    const QPaintEngine *engine = painter.paintEngine();
    if (engine && engine->type() != QPaintEngine::Raster)
        image = image.scaled(columns * 3, std::max(image.height(), static_cast<int>(layout.area.height() * 3)));
    painter.drawImage(layout.area, image);
    paintRowMarks(painter, layout, rows, rect, theme, metrics);
    if (!layout.scale.isNull())
        paintScale(painter, layout.scale, theme, metrics);
    painter.setPen(theme.color(Role::SecondaryText));
    for (std::size_t i = 0; i < xTicks.at.size(); ++i) {
        const double share = (xTicks.at[i] - static_cast<double>(range.begin.count()))
            / static_cast<double>((range.end - range.begin).count());
        const double width = metrics.horizontalAdvance(xTicks.labels[i]);
        const double x = std::clamp(layout.area.left() + share * layout.area.width() - width / 2, rect.left(),
                                    rect.right() - width);
        painter.drawText(QPointF(x, layout.area.bottom() + 3 + metrics.ascent()), xTicks.labels[i]);
    }
    painter.restore();
}

} // namespace coreo
