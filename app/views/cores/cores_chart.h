#pragma once

#include "views/chart.h"
#include "views/cores/core_readings.h"
#include "views/cores/tile_grid.h"
#include "views/qtcharts/plot.h"

#include <QCoreApplication>

namespace coreo {

enum class CoresMode {
    PerCore, ///< a tile a core; a heat map where there are too many of them
    HeatMap, ///< a row a core
    Overall, ///< one large chart of the mean of all cores
};

/// "Cores": the utilisation of every core on a fixed axis of 0 to 100 %, live from the feed or over a run.
/// Two runs that are compared stand beside each other, A at the left, over the same time.
/// Up to 16 tiles are drawn by Qt Charts, more by painting, alike.
class CoresChart : public Chart
{
    Q_DECLARE_TR_FUNCTIONS(CoresChart)

public:
    CoresChart();

    void setMode(CoresMode mode) { m_mode = mode; }
    [[nodiscard]] CoresMode mode() const { return m_mode; }
    /// How many cores still get a tile each; a large page has room for more.
    void setTileLimit(int tiles) { m_tileLimit = tiles; }
    static constexpr int kTileLimit = 32;
    /// Shows the run from its zero to its end instead of the feed's window, where there is a run.
    void setWholeRun(bool whole) { m_wholeRun = whole; }
    [[nodiscard]] bool wholeRun() const { return m_wholeRun; }

    /// The machine whose cores are shown; null if there is nothing to show.
    [[nodiscard]] const Machine *machine(const ChartInput &input) const;
    /// The mean share, in [0, 1], of all cores that are online, as of the last paint or update; none without readings.
    [[nodiscard]] std::optional<double> meanBusy(const ChartInput &input) const;

    [[nodiscard]] QString title(const ChartInput &input) const override;
    [[nodiscard]] QString note(const ChartInput &input) const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] bool isEmpty(const ChartInput &input) const override;
    [[nodiscard]] std::vector<LegendEntry> legend(const ChartInput &input) const override;
    void paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) override;
    [[nodiscard]] Hit hit(const QPointF &point, const QRectF &rect, const ChartInput &input) const override;
    [[nodiscard]] bool followsCores() const override { return !m_wholeRun; }
    /// Live, curves move on by whole bins; between them only a number that has become wrong by more than a point is painted.
    [[nodiscard]] std::optional<std::vector<QRectF>> outdated(const QRectF &rect, const ChartInput &input) override;
    [[nodiscard]] QString description(const ChartInput &input) const override;

private:
    /// What is really drawn: more tiles than the limit give way to the heat map.
    [[nodiscard]] CoresMode shownMode(const Machine &machine) const;
    /// One run's (or the live) readings and what draws them.
    struct Side
    {
        CoreReadings readings;
        std::vector<std::unique_ptr<Plot>> tilePlots; ///< by Qt Charts, one a tile
        std::unique_ptr<Plot> overallPlot;
    };
    /// What the newest picture of the live readings shows.
    struct Painted
    {
        CoresMode mode = CoresMode::PerCore;
        ViewState::Range range;
        std::vector<bool> used;    ///< by core
        std::vector<int> percents; ///< by core where there are tiles, of all where there is one chart
    };
    [[nodiscard]] static std::vector<bool> usedCores(const Side &side, const Machine &machine);
    void paintSide(QPainter &painter, const QRectF &rect, Side &side, const ChartInput &input, const Theme &theme);
    void paintTiles(QPainter &painter, const QRectF &rect, Side &side, const Machine &machine, const Theme &theme);
    void paintMap(QPainter &painter, const QRectF &rect, const Side &side, const Machine &machine, const Theme &theme);
    void paintOverall(QPainter &painter, const QRectF &rect, Side &side, const Machine &machine, double busy,
                      const Theme &theme);
    [[nodiscard]] Hit hitSide(const QPointF &point, const QRectF &rect, const Side &side,
                              const ChartInput &input) const;
    [[nodiscard]] std::optional<double> meanBusy(const Side &side, const ChartInput &input) const;
    [[nodiscard]] static Ticks timeLabels(const CoreReadings &readings, double pixels, const QFontMetricsF &metrics);

    CoresMode m_mode = CoresMode::PerCore;
    int m_tileLimit = kTileLimit;
    bool m_wholeRun = false;
    Side m_first, m_second; ///< the second one only where two runs are compared
    std::unique_ptr<Plot> m_paintedPlot;
    Painted m_painted;
};

} // namespace coreo
