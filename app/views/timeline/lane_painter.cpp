#include "views/timeline/lane_painter.h"

#include "views/marks.h"
#include "views/timeline/dense_lane.h"

#include <QImage>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// Bars that are narrower have no room for a digit.
constexpr double kNarrowestNumber = 10;

class LanePainter
{
public:
    LanePainter(QPainter &painter, const LaneRow &row, const Theme &theme)
        : m_painter(painter), m_row(row), m_theme(theme), m_metrics(theme.axis())
    {}

    void merged(const MergedBars &bars)
    {
        const QRectF rect = place(bars.left, bars.right);
        if (bars.slept > 0)
            m_painter.fillRect(rect, blend(m_theme.color(Role::Card), m_theme.color(Role::Sleeping), 0.3f * bars.slept));
        if (bars.worked > 0)
            m_painter.fillRect(rect, blend(m_theme.color(Role::Card), m_theme.color(Role::Running), bars.worked));
    }

    void bar(const Piece &piece)
    {
        QRectF rect = place(piece.left, piece.right);
        switch (piece.kind) {
        case Piece::Kind::Sleeping:
            return paintHollow(m_painter, rect, m_theme);
        case Piece::Kind::Startup:
            m_painter.fillRect(rect, m_theme.color(Role::Border));
            return;
        case Piece::Kind::Cancelled:
            m_painter.setPen(QPen(m_theme.color(Role::Cancelled), 1, Qt::DashLine, Qt::FlatCap));
            m_painter.setBrush(blend(m_theme.color(Role::Card), m_theme.color(Role::Cancelled), 0.15));
            m_painter.drawRect(rect.height() >= 3 ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect);
            return number(piece, rect, m_theme.color(Role::Text));
        default:
            break;
        }
        const QColor color = m_theme.color(piece.kind == Piece::Kind::Running ? Role::Running : Role::Blocker);
        if (rect.width() >= kNarrowestSingleBar)
            rect.setRight(rect.right() - 1); // the gap that tells neighbours apart
        if (rect.height() >= 8 && rect.width() >= 6) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(color);
            m_painter.drawRoundedRect(rect, 1.5, 1.5);
        } else {
            m_painter.fillRect(rect, color);
        }
        const double cross = std::min(rect.height(), 10.0);
        const bool crossed = piece.kind == Piece::Kind::RunningToFailure && rect.width() >= cross;
        if (crossed)
            paintCross(m_painter, QRectF(rect.right() - cross, rect.top(), cross, rect.height()), onColor(color));
        if (rect.width() >= kNarrowestNumber)
            number(piece, crossed ? rect.adjusted(0, 0, -cross, 0) : rect, onColor(color));
    }

    void waiting(const WaitingStrip &strip)
    {
        const QRectF rect(strip.left, m_row.strip.top(), strip.right - strip.left, m_row.strip.height());
        m_painter.fillRect(rect, blend(m_theme.color(Role::Card), m_theme.color(Role::Waiting), strip.share));
    }

private:
    [[nodiscard]] QRectF place(double left, double right) const
    {
        return {left, m_row.bar.top(), right - left, m_row.bar.height()};
    }

    void number(const Piece &piece, const QRectF &rect, const QColor &color)
    {
        if (rect.width() < kNarrowestNumber || rect.height() < m_metrics.ascent())
            return;
        const QString text = QString::number(piece.task.value);
        if (m_metrics.horizontalAdvance(text) + 4 > rect.width())
            return;
        m_painter.setFont(m_theme.axis());
        m_painter.setPen(color);
        m_painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    }

    QPainter &m_painter;
    const LaneRow &m_row;
    const Theme &m_theme;
    QFontMetricsF m_metrics;
};

} // namespace

LaneRow laneRow(const TimelineFrame &frame, const Rows &rows, std::uint32_t row)
{
    const double top = std::round(rows.topOf(row));
    const double pitch = std::max(1.0, std::round(rows.topOf(row + 1)) - top);
    const double strip = pitch >= 12 ? 3 : pitch >= 6 ? 2 : 0;
    const double above = pitch >= 16 ? std::round(pitch * 0.06) : 0;
    const double gap = rows.height >= 3 ? 1 : 0; // by the height before rounding: all thin rows have one, or none
    const double below = pitch >= 16 ? strip + 2 + std::round(pitch * 0.08) : pitch >= 6 ? strip + 1 : gap;
    LaneRow result;
    result.bar = QRectF(frame.plot.left(), top + above, frame.plot.width(), std::max(1.0, pitch - above - below));
    if (strip > 0)
        result.strip = QRectF(frame.plot.left(), result.bar.bottom() + (pitch >= 16 ? 2 : 0), frame.plot.width(), strip);
    return result;
}

void paintLane(QPainter &painter, const LaneBars &lane, const LaneRow &row, const Theme &theme)
{
    painter.save();
    LanePainter paint(painter, row, theme);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const MergedBars &bars : lane.merged)
        paint.merged(bars);
    if (!row.strip.isEmpty()) {
        for (const WaitingStrip &strip : lane.waiting)
            paint.waiting(strip);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Piece &piece : lane.bars)
        paint.bar(piece);
    painter.restore();
}

void paintRest(QPainter &painter, const LaneBars &lane, const LaneRow &row, const Theme &theme)
{
    if (std::all_of(lane.bars.begin(), lane.bars.end(), DenseLanes::paints))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    LanePainter paint(painter, row, theme);
    for (const Piece &piece : lane.bars) {
        if (!DenseLanes::paints(piece))
            paint.bar(piece);
    }
    painter.restore();
}

void paintDeaths(QPainter &painter, const RunHistory &history, const std::vector<std::uint32_t> &lanes,
                 const TimelineFrame &frame, const Rows &rows, const Theme &theme)
{
    constexpr double kNarrow = 10; ///< a wider bar carries its own
    constexpr std::size_t kMost = 200;
    std::size_t painted = 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TaskFailure &failure : history.failures()) {
        const auto row = std::lower_bound(lanes.begin(), lanes.end(), failure.worker.value);
        if (failure.state != TaskState::Crashed || row == lanes.end() || *row != failure.worker.value || painted >= kMost)
            continue;
        const auto [left, right] = cutToAxis(frame.axis, failure.started, failure.ended, 1);
        if (right <= left || right - left >= kNarrow)
            continue;
        const QRectF bar = laneRow(frame, rows, static_cast<std::uint32_t>(row - lanes.begin())).bar;
        const double size = std::min(bar.height(), kNarrow);
        const QRectF cross(right + 1, bar.center().y() - size / 2, size, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Card)); // the next task may have begun there
        painter.drawRect(cross.adjusted(-1, -1, 1, 1));
        painter.fillRect(QRectF(left, bar.top(), std::max(2.0, right - left), bar.height()), theme.color(Role::Blocker));
        paintCross(painter, cross, theme.color(Role::Blocker));
        ++painted;
    }
    painter.restore();
}

void paintLaneImage(QPainter &painter, const std::vector<const LaneIndex *> &lanes, const TimelineFrame &frame,
                    const Rows &rows, const Theme &theme)
{
    const int width = std::max(1, static_cast<int>(std::lround(frame.plot.width())));
    const int height = std::max(1, static_cast<int>(std::lround(rows.bottom() - rows.top)));
    const auto columns = static_cast<std::size_t>(width);
    std::vector<float> sum(columns * static_cast<std::size_t>(height));
    std::vector<int> count(static_cast<std::size_t>(height));
    std::vector<float> coverage(columns);
    for (std::uint32_t row = 0; row < rows.count; ++row) {
        laneCoverage(*lanes[row], frame.axis, coverage);
        const int first = std::min(height - 1, static_cast<int>(rows.topOf(row) - rows.top));
        const int last = std::clamp(static_cast<int>(std::ceil(rows.topOf(row + 1) - rows.top)), first + 1, height);
        for (int y = first; y < last; ++y) {
            ++count[static_cast<std::size_t>(y)];
            float *line = sum.data() + static_cast<std::size_t>(y) * columns;
            for (std::size_t x = 0; x < columns; ++x)
                line[x] += coverage[x];
        }
    }
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const float *from = sum.data() + static_cast<std::size_t>(y) * columns;
        const float scale = 1.0f / static_cast<float>(std::max(1, count[static_cast<std::size_t>(y)]));
        for (std::size_t x = 0; x < columns; ++x) {
            const float share = from[x] * scale;
            line[x] = share < 0.002f ? 0u
                                     : blend(theme.color(Role::Card), theme.color(Role::Running),
                                             std::clamp(0.15f + 0.85f * share, 0.0f, 1.0f)).rgb();
        }
    }
    painter.drawImage(QRectF(frame.plot.left(), rows.top, frame.plot.width(), rows.bottom() - rows.top), image);
}

} // namespace coreo
