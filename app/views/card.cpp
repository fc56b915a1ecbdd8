#include "views/card.h"

#include "session/run_name.h"
#include "views/marks.h"

#include <QCoreApplication>
#include <QPaintEngine>

#include <algorithm>

namespace coreo {

namespace {

constexpr double kPadding = 12;
constexpr double kHeader = 22;
constexpr double kMarkWidth = 14;
constexpr double kMarkHeight = 9;
constexpr double kMarkGap = 5;
constexpr double kEntryGap = 14;
constexpr double kLegendRow = 17;
constexpr double kNarrowest = 140; ///< a legend that starts further right than this leaves no room for itself

double markWidth(const LegendEntry &entry)
{
    return entry.mark == LegendEntry::Mark::Tick || entry.mark == LegendEntry::Mark::Dot ? 8 : kMarkWidth;
}

/// Between the variants of a note, the longest first (Qt::TextLongestVariant).
constexpr QChar kOrShorter(0x9c);

/// A run that is simulated or CPython's says so wherever its figures stand; the tiles of the real machine are neither.
QString badgeText(const Chart &chart, const ChartInput &input)
{
    const bool live = chart.followsCores() && input.cores != nullptr;
    if (live || input.run == nullptr)
        return {};
    const RunHistory &run = input.run->history();
    const RunHistory *beside = input.compare ? &input.compare->history() : nullptr;
    if (beside && beside->spec.backend != run.spec.backend)
        return QCoreApplication::translate("Card", "A %1, B %2").arg(backendName(run), backendName(*beside));
    return run.spec.simulated() || run.spec.onPython() ? backendName(run) : QString();
}

/// Lays entries out in rows within `area`, every text cut at `cap`; empty if they need more than `rows` rows.
std::vector<CardLayout::LegendItem> flow(const std::vector<LegendEntry> &entries, const QRectF &area, int rows,
                                         double cap, const QFontMetricsF &metrics)
{
    std::vector<CardLayout::LegendItem> items;
    double x = area.left();
    int row = 0;
    for (const LegendEntry &entry : entries) {
        const double mark = markWidth(entry);
        QString text = entry.text;
        if (metrics.horizontalAdvance(text) > cap)
            text = metrics.elidedText(text, Qt::ElideRight, cap);
        const double width = mark + kMarkGap + metrics.horizontalAdvance(text) + 1;
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            ++row;
        }
        if (row >= rows || x + width > area.right() + 0.5)
            return {};
        const double y = area.top() + row * kLegendRow;
        CardLayout::LegendItem item;
        item.entry = entry;
        item.mark = QRectF(x, y + (kLegendRow - kMarkHeight) / 2, mark, kMarkHeight);
        item.label = {QRectF(x + mark + kMarkGap, y, width - mark - kMarkGap, kLegendRow), text};
        items.push_back(item);
        x += width + kEntryGap;
    }
    return items;
}

/// How high the legend's rows may become: a fifth of the card, but two rows before any text is shortened.
double legendHeight(const QRectF &card)
{
    return std::max(card.height() * 0.2, std::min(2 * kLegendRow, card.height() * 0.3));
}

void moveRight(std::vector<CardLayout::LegendItem> &items, double right)
{
    if (items.empty())
        return;
    const double by = right - items.back().label.rect.right();
    for (CardLayout::LegendItem &item : items) {
        item.mark.translate(by, 0);
        item.label.rect.translate(by, 0);
    }
}

/// The legend in the header's free part, else in rows of its own under it, texts shortened only as the last resort.
/// Returns the height that the rows take.
double placeLegend(CardLayout &layout, const std::vector<LegendEntry> &entries, const QRectF &header,
                   double freeFrom, double maxRowsHeight, const QFontMetricsF &metrics)
{
    if (entries.empty())
        return 0;
    const QRectF beside(freeFrom, header.top() + (kHeader - kLegendRow) / 2, header.right() - freeFrom, kLegendRow);
    if (beside.width() > kNarrowest) {
        layout.legend = flow(entries, beside, 1, 1e9, metrics);
        if (!layout.legend.empty()) {
            moveRight(layout.legend, header.right());
            return 0;
        }
    }
    const int rows = std::max(1, static_cast<int>(maxRowsHeight / kLegendRow));
    for (const double cap : {1e9, 150.0, 110.0, 80.0, 56.0, 36.0}) {
        for (int count = 1; count <= rows; ++count) {
            const QRectF below(layout.title.rect.left(), header.bottom(),
                               header.right() - layout.title.rect.left(), count * kLegendRow);
            layout.legend = flow(entries, below, count, cap, metrics);
            if (!layout.legend.empty())
                return count * kLegendRow;
        }
    }
    return 0; // a card this small shows its bars only; each has its second mark
}

void paintEmpty(QPainter &painter, const QRectF &body, const QString &text, const Theme &theme)
{
    painter.setFont(theme.base());
    painter.setPen(theme.color(Role::SecondaryText));
    const double margin = std::min(40.0, body.width() / 10);
    painter.drawText(body.adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

/// The inside of a round frame, of three overlapping bars and four discs: as one path its antialiased spans would cost
/// more than many a chart inside.
void paintRoundGround(QPainter &painter, const QRectF &rect, const QRectF &frame, const QColor &color)
{
    constexpr double kRadius = Theme::kRadius;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double x : {frame.left() + kRadius, frame.right() - kRadius}) {
        for (const double y : {frame.top() + kRadius, frame.bottom() - kRadius})
            painter.drawEllipse(QPointF(x, y), kRadius, kRadius);
    }
    const double across = rect.width() - 2 * kRadius;
    painter.fillRect(QRectF(rect.left() + kRadius, rect.top() + 1, across, kRadius + 1), color);
    painter.fillRect(QRectF(rect.left() + kRadius, rect.bottom() - kRadius - 2, across, kRadius + 1), color);
    painter.fillRect(QRectF(rect.left() + 1, rect.top() + kRadius, rect.width() - 2, rect.height() - 2 * kRadius), color);
    painter.restore();
}

void paintHeader(QPainter &painter, const CardLayout &layout, const Theme &theme)
{
    painter.setFont(theme.cardTitle());
    painter.setPen(theme.color(Role::Text));
    painter.drawText(layout.title.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, layout.title.text);

    painter.setFont(theme.axis());
    if (!layout.badge.text.isEmpty()) {
        painter.setPen(QPen(theme.color(Role::SecondaryText), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(layout.badge.rect, 4, 4);
        painter.drawText(layout.badge.rect, Qt::AlignCenter | Qt::TextSingleLine, layout.badge.text);
    }
    painter.setPen(theme.color(Role::SecondaryText));
    painter.drawText(layout.note.rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, layout.note.text);
    for (const CardLayout::LegendItem &item : layout.legend) {
        paintMark(painter, item.mark, item.entry, theme);
        painter.setPen(theme.color(Role::SecondaryText));
        painter.drawText(item.label.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, item.label.text);
    }
}

} // namespace

CardWords cardWords(const Chart &chart, const ChartInput &input)
{
    CardWords words{chart.title(input), badgeText(chart, input), {}, {}, chart.isEmpty(input)};
    if (!words.empty) {
        words.note = chart.note(input);
        words.legend = chart.legend(input);
    }
    return words;
}

CardLayout layoutCard(const QRectF &rect, const Chart &chart, const ChartInput &input, const Theme &theme,
                      double reserved)
{
    const CardWords words = cardWords(chart, input);
    const QFontMetricsF titleMetrics(theme.cardTitle());
    const QFontMetricsF metrics(theme.axis());
    const QRectF header(rect.left() + kPadding, rect.top() + 9, rect.width() - 2 * kPadding - reserved, kHeader);

    CardLayout layout;
    const double titleWidth = std::min(header.width(), titleMetrics.horizontalAdvance(words.title) + 2);
    layout.title = {QRectF(header.left(), header.top(), titleWidth, kHeader),
                    titleMetrics.elidedText(words.title, Qt::ElideRight, header.width())};
    double free = layout.title.rect.right() + kEntryGap;

    const QString &badge = words.badge;
    const double badgeWidth = metrics.horizontalAdvance(badge) + 10;
    if (!badge.isEmpty() && free + badgeWidth <= header.right()) {
        layout.badge = {QRectF(free, header.top() + 3.5, badgeWidth, kHeader - 7), badge};
        free = layout.badge.rect.right() + kEntryGap;
    }

    const std::vector<LegendEntry> &entries = words.legend;
    const QString &note = words.note;
    if (!note.isEmpty() && header.right() > free) {
        // Of a note with variants the longest that fits; a number is never cut.
        const double room = header.right() - free - 1;
        const bool cut = metrics.horizontalAdvance(note.section(kOrShorter, -1)) > room;
        const bool drop = cut && note.contains(kOrShorter);
        const QString shown = drop ? QString() : metrics.elidedText(note, Qt::ElideRight, room);
        const double width = metrics.horizontalAdvance(shown) + 1;
        const double left = entries.empty() ? header.right() - width : free;
        layout.note = {QRectF(left, header.top(), width, kHeader), shown};
        free = entries.empty() ? header.right() : layout.note.rect.right() + kEntryGap;
    }
    const double rows = placeLegend(layout, entries, header, free, legendHeight(rect), metrics);
    const double top = header.bottom() + rows + 3;
    layout.body = QRectF(rect.left() + kPadding, top, rect.width() - 2 * kPadding, rect.bottom() - 9 - top);
    return layout;
}

void paintCardGround(QPainter &painter, const QRectF &rect, const Theme &theme, bool framed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (theme.isTransparent())
        return;
    const QColor card = theme.color(Role::Card);
    painter.setPen(framed ? QPen(theme.color(Role::Border), 1) : QPen(Qt::NoPen));
    const double radius = framed ? Theme::kRadius : 0;
    const QRectF frame = framed ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    const bool pixels = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!framed || !pixels || rect.width() < 3 * radius || rect.height() < 3 * radius) {
        painter.setBrush(card);
        painter.drawRoundedRect(frame, radius, radius);
        return;
    }
    paintRoundGround(painter, rect, frame, card);
    paintRoundFrame(painter, rect, theme.color(Role::Border), 1, radius);
}

void paintRoundFrame(QPainter &painter, const QRectF &rect, const QColor &color, double width, double radius)
{
    const double across = rect.width() - 2 * radius, down = rect.height() - 2 * radius;
    if (across < 0 || down < 0)
        return;
    painter.fillRect(QRectF(rect.left() + radius, rect.top(), across, width), color);
    painter.fillRect(QRectF(rect.left() + radius, rect.bottom() - width, across, width), color);
    painter.fillRect(QRectF(rect.left(), rect.top() + radius, width, down), color);
    painter.fillRect(QRectF(rect.right() - width, rect.top() + radius, width, down), color);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    const QSizeF size(2 * radius - width, 2 * radius - width);
    const double half = width / 2, far = 2 * radius - half;
    painter.drawArc(QRectF(QPointF(rect.right() - far, rect.top() + half), size), 0, 90 * 16);
    painter.drawArc(QRectF(QPointF(rect.left() + half, rect.top() + half), size), 90 * 16, 90 * 16);
    painter.drawArc(QRectF(QPointF(rect.left() + half, rect.bottom() - far), size), 180 * 16, 90 * 16);
    painter.drawArc(QRectF(QPointF(rect.right() - far, rect.bottom() - far), size), 270 * 16, 90 * 16);
}

void paintAroundCard(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const QColor window = theme.color(Role::Window);
    const double edge = Theme::kRadius + 1;
    if (!theme.framesCards() || rect.width() < 3 * edge || rect.height() < 3 * edge) {
        painter.fillRect(rect, window);
        return;
    }
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), edge), window);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - edge, rect.width(), edge), window);
    painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), window);
    painter.fillRect(QRectF(rect.right() - 2, rect.top(), 2, rect.height()), window);
}

QRectF paintCard(QPainter &painter, const QRectF &rect, Chart &chart, const ChartInput &input, const Theme &theme,
                 double reserved)
{
    painter.save();
    paintCardGround(painter, rect, theme, theme.framesCards());
    const CardLayout layout = layoutCard(rect, chart, input, theme, reserved);
    paintHeader(painter, layout, theme);
    if (chart.isEmpty(input))
        paintEmpty(painter, layout.body, chart.emptyText(), theme);
    painter.restore();
    if (!chart.isEmpty(input) && layout.body.width() > 0 && layout.body.height() > 0) {
        painter.save();
        chart.paint(painter, layout.body, input, theme);
        painter.restore();
    }
    return layout.body;
}

QRectF paintCard(QPainter &painter, const QRectF &rect, Chart &chart, const ChartInput &input, const Theme &theme)
{
    return paintCard(painter, rect, chart, input, theme, 0);
}

QRectF cardBody(const QRectF &rect, const Chart &chart, const ChartInput &input, const Theme &theme)
{
    return layoutCard(rect, chart, input, theme).body;
}

} // namespace coreo
