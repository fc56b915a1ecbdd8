#include "export/page.h"

#include "session/core_text.h"
#include "session/run_name.h"
#include "views/cards/figures.h"
#include "views/chart.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace coreo {

namespace {

struct Page
{
    Q_DECLARE_TR_FUNCTIONS(Page)
};

constexpr double kGap = Theme::kGap;
constexpr double kTitleLine = 24;
constexpr double kCaptionLine = 17;

ChartInput chartInput(const PageInput &input)
{
    ChartInput out;
    out.run = input.run;
    out.compare = input.compare;
    out.cores = input.run ? nullptr : input.cores;
    out.zoom = input.zoom;
    out.interactive = false;
    return out;
}

void paintView(QPainter &painter, const char *id, const QRectF &rect, const PageInput &input, const Theme &theme)
{
    const ViewInfo *view = findView(QString::fromLatin1(id));
    if (!view)
        return;
    const std::unique_ptr<Chart> chart = view->make();
    paintCard(painter, rect, *chart, chartInput(input), theme);
}

/// A line of text, shortened to the width; returns the y below it.
double paintLine(QPainter &painter, const QRectF &area, double y, double height, const QFont &font, const QColor &ink,
                 const QString &text)
{
    if (text.isEmpty())
        return y;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(area.left(), y, area.width(), height),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
    return y + height;
}

/// Returns the y below the caption.
double paintCaption(QPainter &painter, const QRectF &area, const PageInput &input, const Theme &theme)
{
    const Caption caption = captionOf(input);
    QFont title = theme.cardTitle();
    title.setPointSizeF(13);
    double y = paintLine(painter, area, area.top(), kTitleLine, title, theme.color(Role::Text), caption.title);
    y = paintLine(painter, area, y, kCaptionLine, theme.base(), theme.color(Role::SecondaryText), caption.parameters);
    y = paintLine(painter, area, y, kCaptionLine, theme.base(), theme.color(Role::Text), caption.sentence);
    return y + kGap / 2;
}

void paintNumbers(QPainter &painter, const QRectF &row, const PageInput &input, const Theme &theme)
{
    const auto figures = numberFigures(input.run, input.compare, input.runName, input.compareName);
    const auto count = static_cast<double>(figures.size());
    const double width = (row.width() - kGap * (count - 1)) / count;
    for (std::size_t i = 0; i < figures.size(); ++i)
        paintNumberCard(painter,
                        QRectF(row.left() + static_cast<double>(i) * (width + kGap), row.top(), width, row.height()),
                        figures[i], theme);
}

/// Two charts side by side, the left one taking `share` of the width.
void paintPair(QPainter &painter, const QRectF &row, double share, const char *left, const char *right,
               const PageInput &input, const Theme &theme)
{
    const double width = (row.width() - kGap) * share;
    paintView(painter, left, QRectF(row.left(), row.top(), width, row.height()), input, theme);
    paintView(painter, right, QRectF(row.left() + width + kGap, row.top(), row.width() - width - kGap, row.height()),
              input, theme);
}

void paintEverything(QPainter &painter, QRectF area, const PageInput &input, const Theme &theme)
{
    paintNumbers(painter, QRectF(area.left(), area.top(), area.width(), kNumberCardHeight), input, theme);
    area.adjust(0, kNumberCardHeight + kGap, 0, 0);
    const ViewInfo *loop = findView(QStringLiteral("event-loop"));
    const bool withLoop = loop && pageShows(*loop, input);
    const double free = area.height() - (withLoop ? 4 : 3) * kGap;
    double y = area.top();
    const auto row = [&](double share) {
        const QRectF out(area.left(), y, area.width(), free * share);
        y = out.bottom() + kGap;
        return out;
    };
    paintView(painter, "cores", row(withLoop ? 0.14 : 0.17), input, theme);
    paintPair(painter, row(withLoop ? 0.29 : 0.38), 0.75, "timeline-tasks", "order", input, theme);
    paintPair(painter, row(withLoop ? 0.22 : 0.25), 0.5, "timeline-workers", "results", input, theme);
    if (withLoop)
        paintView(painter, "event-loop", row(0.22), input, theme);
    paintView(painter, "tasks", row(withLoop ? 0.13 : 0.20), input, theme);
}

} // namespace

bool pageShows(const ViewInfo &view, const PageInput &input)
{
    return view.make()->applies(chartInput(input));
}

Caption captionOf(const PageInput &input)
{
    Caption caption;
    if (!input.run)
        return caption;
    const RunHistory &history = input.run->history();
    const RunSpec &spec = history.spec;
    const QLocale locale;
    caption.simulated = spec.simulated();
    const auto nameOr = [](const QString &name, const std::string &id) {
        return name.isEmpty() ? QString::fromStdString(id) : name;
    };
    caption.title = nameOr(input.runName, spec.strategy);
    if (input.compare)
        caption.title = Page::tr("A %1 against B %2")
                            .arg(caption.title, nameOr(input.compareName, input.compare->history().spec.strategy));
    QStringList parts{QString::fromStdString(formatIdWithParameters(spec.workload, spec.workloadParameters)),
                      Page::tr("%Ln task(s)", nullptr, static_cast<int>(spec.tasks)),
                      Page::tr("%Ln worker(s)", nullptr, static_cast<int>(spec.workers)),
                      QString::fromStdString(spec.executor), Page::tr("seed %1").arg(spec.seed)};
    if (spec.chunk > 1)
        parts.insert(3, Page::tr("chunks of %1").arg(locale.toString(spec.chunk)));
    if (spec.pin != Pin::None)
        parts << Page::tr("pinned");
    if (spec.onPython())
        parts << backendName(history) << Page::tr("start method %1").arg(QString::fromStdString(spec.startMethod));
    if (caption.simulated)
        parts << Page::tr("simulated on %Ln virtual core(s)", nullptr, static_cast<int>(history.machine.cpus()));
    else
        parts << Page::tr("%Ln logical CPU(s)", nullptr, static_cast<int>(history.machine.cpus()));
    if (!history.machine.model.empty() && !caption.simulated)
        parts << QString::fromStdString(history.machine.model);
    caption.parameters = parts.join(QStringLiteral(" \u00B7 "));
    if (input.run->summary())
        caption.sentence = translated(input.run->summary()->sentence);
    return caption;
}

QStringList pageViews()
{
    QStringList ids;
    for (const ViewInfo &view : views())
        ids << QString::fromLatin1(view.id);
    return ids << QStringLiteral("all");
}

QSizeF defaultPageSize(const QString &view)
{
    if (view == QLatin1String("all"))
        return {1440, 1200};
    if (view == QLatin1String("cores"))
        return {1200, 300};
    if (view == QLatin1String("order"))
        return {500, 700};
    return {1000, 500};
}

QSize smallestPageSize(const QString &view)
{
    return view == QLatin1String("all") ? QSize(800, 640) : QSize(320, 240);
}

void paintPage(QPainter &painter, const PageInput &input, const PageStyle &style)
{
    const bool all = style.view == QLatin1String("all");
    const QRectF page(QPointF(0, 0), style.size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!style.theme.isTransparent())
        painter.fillRect(page, style.theme.color(Role::Window));
    QRectF area = page.adjusted(kGap, kGap, -kGap, -kGap);
    if (all || style.caption)
        area.setTop(paintCaption(painter, area, input, style.theme));
    else if (!all)
        area = page;
    if (all)
        paintEverything(painter, area, input, style.theme);
    else
        paintView(painter, style.view.toLatin1().constData(), area, input, style.theme);
    painter.restore();
}

} // namespace coreo
