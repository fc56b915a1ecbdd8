#include "export/kills_page.h"

#include "views/kills/kill_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace coreo {

namespace {

constexpr double kGap = Theme::kGap;
constexpr double kTitle = 28;

void paintKills(QPainter &painter, const QString &title, const std::vector<KillRow> &rows, const QSizeF &size,
                const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!theme.isTransparent())
        painter.fillRect(QRectF(QPointF(0, 0), size), theme.color(Role::Window));
    QFont bold = theme.cardTitle();
    bold.setPointSizeF(13);
    painter.setFont(bold);
    painter.setPen(theme.color(Role::Text));
    painter.drawText(QRectF(kGap, kGap, size.width() - 2 * kGap, kTitle), Qt::AlignLeft | Qt::AlignTop, title);
    Time reach{};
    for (const KillRow &row : rows)
        reach = row.run ? std::max(reach, row.run->horizon()) : reach;
    const double top = kGap + kTitle;
    const double each = (size.height() - top) / std::max<double>(1, static_cast<double>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QRectF area(kGap, top + each * static_cast<double>(i), size.width() - 2 * kGap, each - kGap);
        painter.setFont(theme.base());
        painter.setPen(theme.color(Role::Text));
        constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        const double height = QFontMetricsF(theme.base()).boundingRect(area, kFlags, rows[i].sentence).height();
        painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), height)), kFlags, rows[i].sentence);
        KillChart chart(rows[i].name);
        chart.setReach(reach);
        ChartInput input;
        input.run = rows[i].run;
        input.interactive = false;
        paintCard(painter, area.adjusted(0, height + 4, 0, 0), chart, input, theme);
    }
}

} // namespace

Drawing killsDrawing(const QString &title, const std::vector<KillRow> &rows, const QSizeF &size, const Theme &theme)
{
    Drawing drawing;
    drawing.size = size;
    drawing.title = title;
    for (const KillRow &row : rows)
        drawing.description += (drawing.description.isEmpty() ? QString() : QStringLiteral(" ")) + row.sentence;
    drawing.paint = [title, rows, size, theme](QPainter &painter) { paintKills(painter, title, rows, size, theme); };
    return drawing;
}

} // namespace coreo
