#include "views/chart_card_private.h"

#include "session/own_cost.h"
#include "views/card.h"
#include "views/chart_accessible.h"

#include <algorithm>

namespace coreo {

namespace {

constexpr int kHeaderButton = 20;

/// Four corners that point outwards, in the theme's secondary colour: no icon theme is needed.
QIcon fillIcon(const Theme &theme, double ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(theme.color(Role::SecondaryText), 1));
    for (const double x : {3.5, 12.5}) {
        for (const double y : {3.5, 12.5}) {
            painter.drawLine(QPointF(x, y), QPointF(x < 8 ? x + 3 : x - 3, y));
            painter.drawLine(QPointF(x, y), QPointF(x, y < 8 ? y + 3 : y - 3));
        }
    }
    return pixmap;
}

} // namespace

ShownState shownState(const ChartInput &input, const Chart &chart)
{
    ShownState now;
    if (input.run) {
        now.generation = input.run->table().generation();
        now.horizon = input.run->horizon();
        now.over = input.run->over();
    }
    if (input.compare)
        now.compareGeneration = input.compare->table().generation();
    if (input.cores && chart.followsCores()) {
        now.samples = input.cores->samples().size();
        now.windowSeconds = input.cores->windowSeconds();
        now.lastSample = input.cores->samples().empty() ? Time() : input.cores->samples().back().at;
    }
    return now;
}

ChartCard::ChartCard(std::unique_ptr<Chart> chart, const QString &accessibleName, ViewState &state, QWidget *parent)
    : QWidget(parent), m_chart(std::move(chart)), d(std::make_unique<Private>(state))
{
    installChartAccessibility();
    setAccessibleName(accessibleName);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent); // the cached picture covers it: nothing need be painted behind

    d->fill = new QToolButton(this);
    d->fill->setAutoRaise(true);
    d->fill->setIconSize(QSize(16, 16));
    d->fill->setAccessibleName(tr("Fill window: %1").arg(accessibleName));
    d->fill->setToolTip(tr("Fill window"));
    d->fill->setFocusPolicy(Qt::TabFocus);
    d->header.push_back(d->fill);
    connect(d->fill, &QToolButton::clicked, this, &ChartCard::fillWindowAsked);

    connect(&state, &ViewState::rangeChanged, this, [this] {
        if (axis())
            invalidate();
    });
    const auto marked = [this] {
        if (m_chart->highlightsOver())
            update();
        else
            invalidate();
    };
    connect(&state, &ViewState::hoveredChanged, this, marked);
    connect(&state, &ViewState::selectedChanged, this, marked);
    setTheme(d->theme);
}

ChartCard::~ChartCard() = default;

void ChartCard::setInput(const RunData *run, const RunData *compare, const CoreFeed *cores)
{
    d->run = run;
    d->compare = compare;
    d->cores = cores;
    invalidate();
}

void ChartCard::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->framed = false;
    d->fill->setIcon(fillIcon(theme, devicePixelRatioF()));
    invalidate();
}

void ChartCard::setStops(const std::vector<WorkerStop> &stops)
{
    if (stops == d->stops)
        return;
    d->stops = stops;
    invalidate();
}

void ChartCard::refresh()
{
    if (!isVisible()) {
        d->stale = true; // drawn when it is shown again
        return;
    }
    const ChartInput now = input();
    const ShownState state = shownState(now, *m_chart);
    if (d->stale)
        return update();
    if (state == d->shown)
        return;
    if (!now.cores || !m_chart->followsCores())
        return invalidate();
    const std::optional<std::vector<QRectF>> parts = m_chart->outdated(d->bodyShown, now);
    if (!parts)
        return invalidate();
    d->shown = state;
    QRegion region;
    for (const QRectF &part : *parts)
        region += part.toAlignedRect();
    if (region.isEmpty())
        return;
    d->parts += region;
    update(region);
}

bool ChartCard::isOutdated() const
{
    return isVisible() && (d->stale || shownState(input(), *m_chart) != d->shown);
}

std::int64_t ChartCard::paintCost() const
{
    return d->cost;
}

void ChartCard::chartChanged()
{
    invalidate();
}

ChartInput ChartCard::input() const
{
    ChartInput input;
    input.run = d->run;
    input.compare = d->compare;
    input.cores = d->cores;
    input.zoom = d->state.zoom();
    input.hovered = d->state.hovered();
    input.selected = d->state.selected();
    input.stops = d->stops;
    return input;
}

QRectF ChartCard::body() const
{
    double reserved = 0;
    for (const QWidget *widget : d->header) {
        if (!widget->isHidden())
            reserved += widget->width() + 4;
    }
    return layoutCard(rect(), *m_chart, input(), d->theme, reserved).body;
}

std::optional<TimeAxis> ChartCard::axis() const
{
    const ChartInput now = input();
    if (m_chart->isEmpty(now))
        return {};
    return m_chart->timeAxis(body(), now);
}

void ChartCard::addHeaderWidget(QWidget *widget)
{
    widget->setParent(this);
    d->header.push_back(widget);
    widget->show();
    layoutHeader();
    invalidate();
}

void ChartCard::offerNothing()
{
    d->fill->hide();
    std::erase(d->header, d->fill);
    setContextMenuPolicy(Qt::NoContextMenu);
    layoutHeader();
}

void ChartCard::layoutHeader()
{
    int right = width() - 8;
    for (QWidget *widget : d->header) {
        const int wide = widget == d->fill ? kHeaderButton : widget->sizeHint().width();
        const int high = widget == d->fill ? kHeaderButton : std::min(24, widget->sizeHint().height());
        widget->setGeometry(right - wide, 20 - high / 2, wide, high);
        right -= wide + 4;
    }
}

QSize ChartCard::sizeHint() const
{
    return {480, 300};
}

QSize ChartCard::minimumSizeHint() const
{
    return {180, 110};
}

void ChartCard::invalidate()
{
    d->stale = true;
    if (isVisible())
        update();
}

void ChartCard::drawCache()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (d->cache.size() != pixels || d->cache.devicePixelRatio() != ratio) {
        d->cache = QPixmap(pixels);
        d->framed = false;
    }
    d->cache.setDevicePixelRatio(ratio);
    const std::int64_t began = cpuSoFar();
    ChartInput now = input();
    if (m_chart->highlightsOver()) {
        now.hovered = TaskId();
        now.selected = TaskId();
    }
    QPainter painter(&d->cache);
    double reserved = 0;
    for (const QWidget *widget : d->header)
        reserved += widget->isHidden() ? 0 : widget->width() + 4;
    CardWords words = cardWords(*m_chart, now);
    if (d->framed && !words.empty && d->bodyShown.height() > 0 && words == d->words && reserved == d->reserved) {
        // Ground and words are there: charts paint within their body, lines on its edge a pixel beyond.
        painter.fillRect(d->bodyShown.toAlignedRect().adjusted(-8, -2, 8, 1), d->theme.color(Role::Card));
        m_chart->paint(painter, d->bodyShown, now, d->theme);
    } else {
        paintAroundCard(painter, rect(), d->theme);
        d->bodyShown = paintCard(painter, rect(), *m_chart, now, d->theme, reserved);
        d->framed = true;
        d->words = std::move(words);
        d->reserved = reserved;
    }
    d->shown = shownState(now, *m_chart);
    d->stale = false;
    d->parts = QRegion();
    d->cost = cpuSoFar() - began;
}

/// Draws only what the chart has named as outdated.
void ChartCard::drawParts()
{
    QPainter painter(&d->cache);
    painter.setClipRegion(d->parts);
    for (const QRect &part : d->parts)
        painter.fillRect(part, d->theme.color(Role::Card));
    m_chart->paint(painter, d->bodyShown, input(), d->theme);
    d->parts = QRegion();
}

void ChartCard::paintEvent(QPaintEvent *)
{
    if (d->stale || d->cache.isNull() || d->cache.devicePixelRatio() != devicePixelRatioF())
        drawCache();
    else if (!d->parts.isEmpty())
        drawParts();
    QPainter painter(this);
    painter.drawPixmap(0, 0, d->cache);
    const ChartInput now = input();
    const bool marked = !now.hovered.isNone() || !now.selected.isNone();
    if (marked && m_chart->highlightsOver() && !m_chart->isEmpty(now)) {
        painter.save();
        m_chart->paintHighlight(painter, body(), now, d->theme);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(d->theme.color(Role::Running), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::kRadius, Theme::kRadius);
    }
}

void ChartCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layoutHeader();
    if (shownState(input(), *m_chart) != d->shown)
        invalidate();
}

} // namespace coreo
