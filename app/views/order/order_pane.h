#pragma once

#include "views/chart.h"
#include "views/order/ladder_geometry.h"
#include "views/order/rank_density.h"
#include "views/qtcharts/plot.h"
#include "views/qtcharts/plot_frame.h"

#include <QCoreApplication>
#include <QImage>

#include <memory>

namespace coreo {

/// The order of one run: ladder or scatter, and the printed order below. Keeps what it computed of the run, keyed on
/// the table's generation.
/// Threads: the GUI thread.
class OrderPane
{
    Q_DECLARE_TR_FUNCTIONS(OrderPane)

public:
    static constexpr std::uint32_t kLadder = 60;  ///< tasks up to which a ladder is readable
    static constexpr std::uint32_t kDots = 2'000; ///< dots up to which Qt Charts paints them

    OrderPane();

    void paint(QPainter &painter, const QRectF &rect, const RunData &run, const ChartInput &input, const Theme &theme);
    [[nodiscard]] TaskId taskAt(const QPointF &point, const QRectF &rect, const RunData &run) const;
    /// Ranks of a task from 0, as far as it has them, as lines of a tool tip.
    [[nodiscard]] QString ranksOf(TaskId task, const RunData &run) const;
    /// Crossings so far, for a ladder only.
    [[nodiscard]] static std::uint64_t crossings(const RunData &run);

private:
    /// Whether the scatter of `before` finished tasks is to be worked out anew: while it runs only once a twentieth more
    /// have finished, since each time costs all of them.
    static bool isStale(std::uint32_t before, std::uint32_t now, bool over);
    void update(const RunData &run);
    void paintLadder(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme) const;
    void paintLadderLabels(QPainter &painter, const Ladder &ladder, const QRectF &rect, const Theme &theme) const;
    void paintScatter(QPainter &painter, const QRectF &rect, const RunData &run, const ChartInput &input,
                      const Theme &theme);
    void paintDensity(QPainter &painter, const QRectF &area, const RunData &run, const Theme &theme);
    /// Colours rows [from, to) of the image.
    void shade(int from, int to, double far, const Theme &theme);
    void paintPrinted(QPainter &painter, const QRectF &rect, const Theme &theme) const;
    /// Submitted rank and finished rank of a task of a scatter, if it has finished.
    [[nodiscard]] std::optional<QPointF> ranks(TaskId task, const RunData &run) const;
    [[nodiscard]] PlotFrame scatterFrame(const QRectF &rect, const RunData &run, const QFontMetricsF &metrics) const;

    std::weak_ptr<const RunHistory> m_history;
    std::uint64_t m_generation = 0;
    bool m_over = false;
    std::uint32_t m_shownTasks = 0; ///< finished tasks when it was last taken in
    std::size_t m_delivered = 0;    ///< delivered tasks then
    LadderOrders m_orders;               ///< up to kDots tasks; above, only the beginning of `delivered`
    std::vector<std::uint32_t> m_finishedRank; ///< of a scatter's tasks, ~0 if not finished

    RankDensity m_density;
    bool m_densityWhole = false; ///< counted after the run's end
    QImage m_image;              ///< the density's colours
    std::uint32_t m_shadedMost = 0; ///< for which fullest cell they hold
    QRgb m_shadedOn = 0;            ///< on which card
    std::unique_ptr<Plot> m_plot;
    std::unique_ptr<Plot> m_fewDots; ///< over a density
};

} // namespace coreo
