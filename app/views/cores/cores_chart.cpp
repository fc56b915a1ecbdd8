#include "views/cores/cores_chart.h"

#include "views/cores/core_curves.h"
#include "views/cores/heat_map.h"
#include "views/cores/tile_painter.h"
#include "views/qtcharts/plot_frame.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace coreo {

namespace {

/// A number that is wrong by no more waits for the next step of the curves, at most half a second in a window of a minute.
constexpr int kJitter = 1;
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

/// Where both runs of a comparison stand: a letter, and the rest of its half.
struct Half
{
    QRectF letter;
    QRectF rest;
};
std::array<Half, 2> halves(const QRectF &rect)
{
    constexpr double kLetter = 16, kBetween = 12;
    const double width = std::max(0.0, (rect.width() - kBetween) / 2);
    const double letter = std::min(kLetter, width);
    std::array<Half, 2> out;
    for (int i = 0; i < 2; ++i) {
        const double left = rect.left() + i * (width + kBetween);
        out[static_cast<std::size_t>(i)] = {QRectF(left, rect.top(), letter, rect.height()),
                                            QRectF(left + letter, rect.top(), width - letter, rect.height())};
    }
    return out;
}

/// The second run of a comparison as if it were the first.
ChartInput swapped(const ChartInput &input)
{
    ChartInput other = input;
    std::swap(other.run, other.compare);
    return other;
}

} // namespace

CoresChart::CoresChart() : m_paintedPlot(makePaintedPlot())
{
    m_first.overallPlot = makeQtChartsPlot();
    m_second.overallPlot = makeQtChartsPlot();
}

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
    return meanBusy(m_first, input);
}

std::optional<double> CoresChart::meanBusy(const Side &side, const ChartInput &input) const
{
    const Machine *shown = machine(input);
    if (!shown || side.readings.bins().empty() || side.readings.bins().cores() != shown->processors.size())
        return {};
    const std::vector<std::size_t> cores = onlineCores(*shown);
    double sum = 0;
    for (const std::size_t core : cores)
        sum += total(side.readings.current(core));
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
    if (!input.run || !input.compare) {
        paintSide(painter, rect, m_first, input, theme);
        return;
    }
    const std::array<Half, 2> both = halves(rect);
    QFont bold = theme.axis();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.color(Role::Text));
    painter.drawText(both[0].letter, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, QStringLiteral("A"));
    painter.drawText(both[1].letter, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, QStringLiteral("B"));
    paintSide(painter, both[0].rest, m_first, input, theme);
    paintSide(painter, both[1].rest, m_second, swapped(input), theme);
}

void CoresChart::paintSide(QPainter &painter, const QRectF &rect, Side &side, const ChartInput &input,
                           const Theme &theme)
{
    const Machine *shown = machine(input);
    if (!shown || shown->processors.empty())
        return;
    side.readings.update(input, m_wholeRun);
    if (&side == &m_first && !painter.hasClipping()) { // with a clip the rest still is as it was
        m_painted.mode = shownMode(*shown);
        m_painted.range = side.readings.range();
        m_painted.used = usedCores(side, *shown);
        m_painted.percents.resize(m_painted.mode == CoresMode::PerCore ? shown->processors.size()
                                                                       : m_painted.mode == CoresMode::Overall ? 1 : 0);
    }
    switch (shownMode(*shown)) {
    case CoresMode::PerCore:
        paintTiles(painter, rect, side, *shown, theme);
        break;
    case CoresMode::HeatMap:
        paintMap(painter, rect, side, *shown, theme);
        break;
    case CoresMode::Overall: {
        const double busy = meanBusy(side, input).value_or(0);
        if (&side == &m_first)
            m_painted.percents[0] = percent(busy);
        paintOverall(painter, rect, side, *shown, busy, theme);
        break;
    }
    }
}

std::vector<bool> CoresChart::usedCores(const Side &side, const Machine &machine)
{
    std::vector<bool> used;
    for (const LogicalProcessor &processor : machine.processors)
        used.push_back(side.readings.usedByRun(processor.id));
    return used;
}

std::optional<std::vector<QRectF>> CoresChart::outdated(const QRectF &rect, const ChartInput &input)
{
    const Machine *shown = machine(input);
    if (!shown || input.compare || CoreReadings::showsRun(input, m_wholeRun))
        return {};
    m_first.readings.update(input, m_wholeRun);
    const CoresMode mode = shownMode(*shown);
    if (mode != m_painted.mode || m_first.readings.range() != m_painted.range || usedCores(m_first, *shown) != m_painted.used)
        return {};
    std::vector<QRectF> parts;
    const auto wrong = [](int painted, double now) { return std::abs(painted - percent(now)) > kJitter; };
    if (mode == CoresMode::Overall && wrong(m_painted.percents[0], meanBusy(m_first, input).value_or(0)))
        return {};
    if (mode == CoresMode::PerCore) {
        const TileGrid grid = tileGrid(static_cast<int>(shown->processors.size()), rect);
        for (std::size_t i = 0; i < shown->processors.size(); ++i) {
            if (wrong(m_painted.percents[i], total(m_first.readings.current(i))))
                parts.push_back(tileLine(grid.tile(static_cast<int>(i))));
        }
    }
    return parts;
}

void CoresChart::paintTiles(QPainter &painter, const QRectF &rect, Side &side, const Machine &machine,
                            const Theme &theme)
{
    const std::size_t count = machine.processors.size();
    const TileGrid grid = tileGrid(static_cast<int>(count), rect);
    const bool byQtCharts = count <= kQtChartsTiles;
    if (byQtCharts && side.tilePlots.size() != count) {
        side.tilePlots.clear();
        for (std::size_t i = 0; i < count; ++i)
            side.tilePlots.push_back(makeQtChartsPlot());
    }
    const QRegion clip = painter.hasClipping() ? painter.clipRegion() : QRegion(rect.toAlignedRect());
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF place = grid.tile(static_cast<int>(i));
        if (!clip.intersects(place.toAlignedRect()))
            continue;
        const LogicalProcessor &processor = machine.processors[i];
        CoreTile tile;
        tile.number = static_cast<int>(processor.id.value);
        tile.largestNumber = static_cast<int>(machine.processors.back().id.value);
        tile.percent = percent(total(side.readings.current(i)));
        tile.used = side.readings.usedByRun(processor.id);
        tile.usable = processor.usable;
        tile.online = processor.online;
        if (&side == &m_first)
            m_painted.percents[i] = tile.percent;
        tile.curves = coreCurves(side.readings.bins(), {i}, side.readings.range(), theme, processor.usable);
        paintTile(painter, place, tile, byQtCharts ? *side.tilePlots[i] : *m_paintedPlot, theme);
    }
}

void CoresChart::paintMap(QPainter &painter, const QRectF &rect, const Side &side, const Machine &machine,
                          const Theme &theme)
{
    std::vector<HeatMapRow> rows;
    const QLocale locale;
    for (const LogicalProcessor &processor : machine.processors)
        rows.push_back({locale.toString(processor.id.value), side.readings.usedByRun(processor.id),
                        processor.usable && processor.online});
    const QFontMetricsF metrics(theme.axis(), painter.device());
    paintHeatMap(painter, rect, side.readings.bins(), side.readings.range(), rows,
                 timeLabels(side.readings, rect.width() - 90, metrics), theme);
}

void CoresChart::paintOverall(QPainter &painter, const QRectF &rect, Side &side, const Machine &machine, double busy,
                              const Theme &theme)
{
    const QFontMetricsF metrics(theme.axis(), painter.device());
    PlotAxes axes;
    axes.time = side.readings.range();
    axes.yIsShare = true;
    PlotFrame frame = layoutFrame(rect, axes, metrics);
    frame.x = timeLabels(side.readings, frame.area.width(), metrics);
    paintFrame(painter, frame, rect, theme);
    side.overallPlot->paint(painter, frame.area,
                            coreCurves(side.readings.bins(), onlineCores(machine), side.readings.range(), theme, true));
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
Ticks CoresChart::timeLabels(const CoreReadings &readings, double pixels, const QFontMetricsF &metrics)
{
    const ViewState::Range range = readings.range();
    if (readings.fromRun())
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
    if (!input.run || !input.compare)
        return hitSide(point, rect, m_first, input);
    const std::array<Half, 2> both = halves(rect);
    const bool second = point.x() >= both[1].letter.left();
    return hitSide(point, both[second ? 1 : 0].rest, second ? m_second : m_first, second ? swapped(input) : input);
}

Hit CoresChart::hitSide(const QPointF &point, const QRectF &rect, const Side &side, const ChartInput &input) const
{
    const Machine *shown = machine(input);
    if (!shown || side.readings.bins().cores() != shown->processors.size())
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
    const CoreShare share = side.readings.current(static_cast<std::size_t>(index));
    const QLocale locale;
    QString text = tr("CPU %1: %2 % busy")
                       .arg(locale.toString(processor.id.value), locale.toString(percent(total(share))));
    text += u'\n' + tr("user %1 %, kernel %2 %, this program's workers %3 %")
                        .arg(locale.toString(percent(share.user)), locale.toString(percent(share.kernel)),
                             locale.toString(percent(share.own)));
    if (!processor.usable)
        text += u'\n' + tr("This program may not use this core.");
    else if (side.readings.usedByRun(processor.id))
        text += u'\n' + tr("Used by this run.");
    return {TaskId(), text, {}};
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
