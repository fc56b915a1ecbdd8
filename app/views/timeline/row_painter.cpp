#include "views/timeline/row_painter.h"

#include "views/marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// Paints row by row on whole pixels, so that bars of equal height look equal.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const Rows &rows, const Theme &theme) : m_painter(painter), m_rows(rows), m_theme(theme) {}

    void paint(const Piece &piece)
    {
        const QRectF bar = barOf(piece);
        switch (piece.kind) {
        case Piece::Kind::Queued:
        case Piece::Kind::OnTheWay:
        case Piece::Kind::NeverStarted:
            return paintLine(piece);
        case Piece::Kind::Startup:
            m_painter.fillRect(bar, m_theme.color(Role::Border));
            return;
        case Piece::Kind::Running:
            return paintBar(bar, m_theme.color(Role::Running));
        case Piece::Kind::Blocking:
        case Piece::Kind::RunningToFailure:
            return paintBar(bar, m_theme.color(Role::Blocker));
        case Piece::Kind::Sleeping:
            return paintHollow(m_painter, bar, m_theme);
        case Piece::Kind::Waiting:
            return paintHatched(m_painter, bar, m_theme);
        case Piece::Kind::Cancelled:
        case Piece::Kind::Lost:
            return paintCancelled(bar);
        case Piece::Kind::Delivered: {
            const double x = std::round(piece.left);
            m_painter.fillRect(QRectF(x - 1, top(piece.row), 2, pitch(piece.row)), m_theme.color(Role::Delivered));
            return;
        }
        case Piece::Kind::Failed:
            return paintCross(m_painter, QRectF(piece.left + 2, bar.top(), bar.height(), bar.height()),
                              m_theme.color(Role::Blocker));
        }
    }

private:
    [[nodiscard]] double top(std::uint32_t row) const { return std::round(m_rows.topOf(row)); }
    [[nodiscard]] double pitch(std::uint32_t row) const { return std::max(1.0, top(row + 1) - top(row)); }

    [[nodiscard]] QRectF barOf(const Piece &piece) const
    {
        const double full = pitch(piece.row);
        const double height = full >= 9 ? std::round(full * 0.7) : full >= 5 ? full - 2 : full;
        return {piece.left, top(piece.row) + std::floor((full - height) / 2), piece.right - piece.left, height};
    }

    void paintLine(const Piece &piece)
    {
        const double full = pitch(piece.row);
        // Strokes on thin rows would add up to a grey block.
        const double share = full >= 9 ? 0.55 : full >= 5 ? 0.35 : 0.2;
        const double y = top(piece.row) + std::floor(full / 2);
        const QColor color = blend(m_theme.color(Role::Card), m_theme.color(Role::Queued), share);
        if (piece.kind != Piece::Kind::NeverStarted) {
            m_painter.fillRect(QRectF(piece.left, y, piece.right - piece.left, 1), color);
            return;
        }
        m_painter.setPen(QPen(m_theme.color(Role::Cancelled), 1, Qt::DotLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(piece.left, y + 0.5), QPointF(piece.right, y + 0.5));
    }

    void paintBar(const QRectF &bar, const QColor &color)
    {
        if (bar.height() < 6 || bar.width() < 4) {
            m_painter.fillRect(bar, color);
            return;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(bar, 1.5, 1.5);
    }

    void paintCancelled(const QRectF &bar)
    {
        m_painter.setPen(QPen(m_theme.color(Role::Cancelled), 1, Qt::DashLine, Qt::FlatCap));
        m_painter.setBrush(blend(m_theme.color(Role::Card), m_theme.color(Role::Cancelled), 0.15));
        m_painter.drawRect(bar.height() >= 3 ? bar.adjusted(0.5, 0.5, -0.5, -0.5) : bar);
    }

    QPainter &m_painter;
    const Rows &m_rows;
    const Theme &m_theme;
};

/// Ticks stand on the neighbours' bars: they come last.
int layerOf(Piece::Kind kind)
{
    switch (kind) {
    case Piece::Kind::Queued:
    case Piece::Kind::OnTheWay:
    case Piece::Kind::NeverStarted:
    case Piece::Kind::Lost:
        return 0;
    case Piece::Kind::Delivered:
    case Piece::Kind::Failed:
        return 2;
    default:
        return 1;
    }
}

/// Starting up is worth an entry where it can be seen: from a fiftieth of the axis on.
bool startsSlowly(const RunData &run)
{
    for (const WorkerInfo &worker : run.history().workers()) {
        if (isTime(worker.ready) && isTime(worker.started) && (worker.ready - worker.started) * 50 > run.horizon())
            return true;
    }
    return false;
}

/// Whether some worker was stopped in the middle of a task; that is the last that its lane holds.
bool stoppedAtWork(const RunData &run)
{
    for (std::uint32_t lane = 0; lane < run.history().laneCount(); ++lane) {
        const std::size_t spans = run.table().spanCount(lane);
        if (spans == 0)
            continue;
        const Span &last = run.history().lane(lane).spans[spans - 1];
        if (last.lastOfTask() && last.state() == TaskState::Cancelled)
            return true;
    }
    return false;
}

bool mayHold(const RunData &run)
{
    return run.history().delivery != DeliveryRule::Unordered;
}

} // namespace

void paintRows(QPainter &painter, const std::vector<Piece> &pieces, const Rows &rows, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    RowPainter row(painter, rows, theme);
    for (int layer = 0; layer < 3; ++layer) {
        for (const Piece &piece : pieces) {
            if (layerOf(piece.kind) == layer)
                row.paint(piece);
        }
    }
    painter.restore();
}

void paintRowHighlight(QPainter &painter, const QRectF &row, bool selected, const Theme &theme)
{
    painter.save();
    QColor ground = theme.color(Role::Running);
    ground.setAlphaF(selected ? 0.07f : 0.10f);
    painter.fillRect(row, ground);
    if (selected) {
        painter.setRenderHint(QPainter::Antialiasing, row.height() >= 6);
        painter.setPen(QPen(theme.color(Role::Text), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.height() >= 6 ? row.adjusted(-0.5, 0.5, 0.5, -0.5) : row);
    }
    painter.restore();
}

std::vector<LegendEntry> timelineLegend(const RunData &run, bool byTask)
{
    const auto text = [](const char *english) { return QCoreApplication::translate("Timeline", english); };
    using Mark = LegendEntry::Mark;
    std::vector<LegendEntry> entries;
    if (byTask)
        entries.push_back({Mark::Line, Role::Queued, text(QT_TRANSLATE_NOOP("Timeline", "queued"))});
    if (!byTask && startsSlowly(run))
        entries.push_back({Mark::Box, Role::Border, text(QT_TRANSLATE_NOOP("Timeline", "starting"))});
    entries.push_back({Mark::Box, Role::Running, text(QT_TRANSLATE_NOOP("Timeline", "running"))});
    if (run.history().plannedWaits.load() > 0)
        entries.push_back({Mark::Hollow, Role::Sleeping, text(QT_TRANSLATE_NOOP("Timeline", "sleeping"))});
    if (mayHold(run)) {
        entries.push_back({Mark::Box, Role::Blocker, text(QT_TRANSLATE_NOOP("Timeline", "running and blocking others"))});
        entries.push_back({byTask ? Mark::Hatched : Mark::ThickLine, Role::Waiting,
                           text(QT_TRANSLATE_NOOP("Timeline", "done, waiting for delivery"))});
    }
    if (byTask)
        entries.push_back({Mark::Tick, Role::Delivered, text(QT_TRANSLATE_NOOP("Timeline", "delivered"))});
    const RunState state = run.history().state();
    if (state == RunState::Stuck && byTask)
        entries.push_back({Mark::DashedLine, Role::Cancelled, text(QT_TRANSLATE_NOOP("Timeline", "lost for ever"))});
    const bool stopped = state == RunState::Cancelled || state == RunState::Interrupted;
    if (byTask ? stopped : stoppedAtWork(run))
        entries.push_back({Mark::DashedLine, Role::Cancelled, text(QT_TRANSLATE_NOOP("Timeline", "cancelled"))});
    return entries;
}

} // namespace coreo
