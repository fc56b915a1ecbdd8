#include "views/cores/cores_chart.h"

#include "views/cores/core_curves.h"
#include "views/cores/heat_map.h"
#include "views/cores/tile_painter.h"
#include "views/qtcharts/plot_frame.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coreo {

namespace {

constexpr std::size_t kQtChartsTiles = 16; ///< above, Qt Charts costs more than a frame may

double total(const CoreShare &share)
{
    return std::min(1.0, static_cast<double>(share.user) + static_cast<double>(share.kernel));
}

int percent(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

/// Indices of the processors that are online.
std::vector<std::size_t> onlineCores(const Machine &machine)
{
    std::vector<std::size_t> cores;
    for (std::size_t i = 0; i < machine.processors.size(); ++i) {
        if (machine.processors[i].online)
            cores.push_back(i);
    }
    return cores;
}

} // namespace

CoresChart::CoresChart() : m_paintedPlot(makePaintedPlot()), m_overallPlot(makeQtChartsPlot()) {}

QString CoresChart::title(const ChartInput &) const
{
    return tr("Cores");
}

QString CoresChart::note(const ChartInput &input) const
{
    const Machine *shown = machine(input);
    if (!shown)
        return {};
    const bool map = shownMode(*shown) == CoresMode::HeatMap;
    const QString meaning = map ? tr("one row a core") : tr("lower band = kernel time");
    QString time;
    if (!CoreReadings::showsRun(input, m_wholeRun))
        time = tr("%Ln s window", nullptr, input.cores->windowSeconds());
    else
        time = shown->simulated ? tr("simulated cores, whole run") : tr("whole run");
    return tr("%1 · %2").arg(time, meaning);
}

QString CoresChart::emptyText() const
{
    return tr("Here each core of the machine will show how busy it is.");
}

const Machine *CoresChart::machine(const ChartInput &input) const
{
    return CoreReadings::machine(input, m_wholeRun);
}

std::optional<double> CoresChart::meanBusy(const ChartInput &input) const
{
    const Machine *shown = machine(input);
    if (!shown || m_readings.bins().empty() || m_readings.bins().cores() != shown->processors.size())
        return {};
    const std::vector<std::size_t> cores = onlineCores(*shown);
    double sum = 0;
    for (const std::size_t core : cores)
        sum += total(m_readings.current(core));
    return cores.empty() ? 0 : sum / static_cast<double>(cores.size());
}

bool CoresChart::isEmpty(const ChartInput &input) const
{
    return machine(input) == nullptr;
}

std::vector<LegendEntry> CoresChart::legend(const ChartInput &input) const
{
    const Machine *shown = machine(input);
    if (!shown || shownMode(*shown) == CoresMode::HeatMap)
        return {};
    return {{LegendEntry::Mark::Box, Role::Running, tr("own workers")},
            {LegendEntry::Mark::Box, Role::Queued, tr("all else")},
            {LegendEntry::Mark::Box, Role::Kernel, tr("kernel")}};
}

CoresMode CoresChart::shownMode(const Machine &machine) const
{
    const bool tooMany = static_cast<int>(machine.processors.size()) > m_tileLimit;
    return m_mode == CoresMode::PerCore && tooMany ? CoresMode::HeatMap : m_mode;
}

void CoresChart::paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    const Machine *shown = machine(input);
    if (!shown || shown->processors.empty())
        return;
    m_readings.update(input, m_wholeRun);
    switch (shownMode(*shown)) {
    case CoresMode::PerCore:
        paintTiles(painter, rect, *shown, theme);
        break;
    case CoresMode::HeatMap:
        paintMap(painter, rect, *shown, theme);
        break;
    case CoresMode::Overall:
        paintOverall(painter, rect, *shown, meanBusy(input).value_or(0), theme);
        break;
    }
}

void CoresChart::paintTiles(QPainter &painter, const QRectF &rect, const Machine &machine, const Theme &theme)
{
    const std::size_t count = machine.processors.size();
    const TileGrid grid = tileGrid(static_cast<int>(count), rect);
    const bool byQtCharts = count <= kQtChartsTiles;
    if (byQtCharts && m_tilePlots.size() != count) {
        m_tilePlots.clear();
        for (std::size_t i = 0; i < count; ++i)
            m_tilePlots.push_back(makeQtChartsPlot());
    }
    for (std::size_t i = 0; i < count; ++i) {
        const LogicalProcessor &processor = machine.processors[i];
        CoreTile tile;
        tile.number = static_cast<int>(processor.id.value);
        tile.largestNumber = static_cast<int>(machine.processors.back().id.value);
        tile.percent = percent(total(m_readings.current(i)));
        tile.used = m_readings.usedByRun(processor.id);
        tile.usable = processor.usable;
        tile.online = processor.online;
        tile.curves = coreCurves(m_readings.bins(), {i}, m_readings.range(), theme, processor.usable);
        paintTile(painter, grid.tile(static_cast<int>(i)), tile, byQtCharts ? *m_tilePlots[i] : *m_paintedPlot, theme);
    }
}

void CoresChart::paintMap(QPainter &painter, const QRectF &rect, const Machine &machine, const Theme &theme)
{
    std::vector<HeatMapRow> rows;
    const QLocale locale;
    for (const LogicalProcessor &processor : machine.processors)
        rows.push_back({locale.toString(processor.id.value), m_readings.usedByRun(processor.id),
                        processor.usable && processor.online});
    const QFontMetricsF metrics(theme.axis(), painter.device());
    paintHeatMap(painter, rect, m_readings.bins(), m_readings.range(), rows, timeLabels(rect.width() - 90, metrics),
                 theme);
}

void CoresChart::paintOverall(QPainter &painter, const QRectF &rect, const Machine &machine, double busy,
                              const Theme &theme)
{
    const QFontMetricsF metrics(theme.axis(), painter.device());
    PlotAxes axes;
    axes.time = m_readings.range();
    axes.yIsShare = true;
    PlotFrame frame = layoutFrame(rect, axes, metrics);
    frame.x = timeLabels(frame.area.width(), metrics);
    paintFrame(painter, frame, rect, theme);
    m_overallPlot->paint(painter, frame.area,
                         coreCurves(m_readings.bins(), onlineCores(machine), m_readings.range(), theme, true));
    const QString value = tr("%1 %").arg(QLocale().toString(percent(busy)));
    const QFontMetricsF big(theme.number(), painter.device());
    if (frame.area.height() < big.height() * 2.5)
        return;
    // On a plate of its own: the curve may be behind it.
    const QRectF plate(frame.area.left() + 8, frame.area.top() + 6, big.horizontalAdvance(value) + 12,
                       big.height() + 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Card));
    painter.drawRoundedRect(plate, 4, 4);
    painter.setFont(theme.number());
    painter.setPen(theme.color(Role::Text));
    painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, value);
    painter.restore();
}

/// Over a run the shared time ticks; live how long ago, from the window's length to "now".
Ticks CoresChart::timeLabels(double pixels, const QFontMetricsF &metrics) const
{
    const ViewState::Range range = m_readings.range();
    if (m_readings.fromRun())
        return timeTicks(range, pixels, metrics);
    const auto window = static_cast<int>(std::lround(seconds(range.end - range.begin)));
    const int parts = pixels > metrics.horizontalAdvance(QStringLiteral("000 s")) * 9 ? 4 : 1;
    Ticks ticks;
    for (int i = 0; i <= parts; ++i) {
        const int ago = window - window * i / parts;
        ticks.at.push_back(static_cast<double>((range.end - std::chrono::seconds(ago)).count()));
        ticks.labels.push_back(i == parts ? tr("now") : tr("%Ln s ago", nullptr, ago));
    }
    return ticks;
}

Hit CoresChart::hit(const QPointF &point, const QRectF &rect, const ChartInput &input) const
{
    const Machine *shown = machine(input);
    if (!shown || m_readings.bins().cores() != shown->processors.size())
        return {};
    const CoresMode mode = shownMode(*shown);
    int index = -1;
    if (mode == CoresMode::PerCore) {
        const int count = static_cast<int>(shown->processors.size());
        index = tileGrid(count, rect).indexAt(point, count);
    } else if (mode == CoresMode::HeatMap) {
        std::vector<QString> names;
        for (const LogicalProcessor &processor : shown->processors)
            names.push_back(QLocale().toString(processor.id.value));
        index = layoutHeatMap(rect, names, QFontMetricsF(Theme::light().axis())).rowAt(point);
    }
    if (index < 0 || index >= static_cast<int>(shown->processors.size()))
        return {};
    const LogicalProcessor &processor = shown->processors[static_cast<std::size_t>(index)];
    const CoreShare share = m_readings.current(static_cast<std::size_t>(index));
    const QLocale locale;
    QString text = tr("CPU %1: %2 % busy")
                       .arg(locale.toString(processor.id.value), locale.toString(percent(total(share))));
    text += u'\n' + tr("user %1 %, kernel %2 %, this program's workers %3 %")
                        .arg(locale.toString(percent(share.user)), locale.toString(percent(share.kernel)),
                             locale.toString(percent(share.own)));
    if (!processor.usable)
        text += u'\n' + tr("This program may not use this core.");
    else if (m_readings.usedByRun(processor.id))
        text += u'\n' + tr("Used by this run.");
    return {TaskId(), text};
}

QString CoresChart::description(const ChartInput &input) const
{
    const Machine *shown = machine(input);
    const std::optional<double> busy = meanBusy(input);
    if (!shown || !busy)
        return title(input);
    return tr("%Ln core(s), %1 % busy on average.", nullptr, static_cast<int>(onlineCores(*shown).size()))
        .arg(QLocale().toString(percent(*busy)));
}

std::unique_ptr<Chart> makeCoresChart()
{
    return std::make_unique<CoresChart>();
}

} // namespace coreo
