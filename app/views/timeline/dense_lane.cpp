#include "views/timeline/dense_lane.h"

#include "views/marks.h"
#include "views/timeline/timeline_painting.h"

#include <QImage>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// As paintHollow(): smaller bars are tinted only.
constexpr double kNarrowestOutlined = 2, kLowestOutlined = 3;

std::size_t stepOf(float share, std::size_t steps)
{
    return static_cast<std::size_t>(std::clamp(share, 0.0f, 1.0f) * static_cast<float>(steps) + 0.5f);
}

/// `share` of an opaque colour over what is there, both premultiplied.
QRgb over(QRgb ground, QRgb color, double share)
{
    const auto ink = static_cast<std::uint32_t>(share * 256 + 0.5), rest = 256 - ink;
    const auto part = [ink, rest](int under, int upper) {
        return static_cast<int>((static_cast<std::uint32_t>(under) * rest + static_cast<std::uint32_t>(upper) * ink + 128) >> 8);
    };
    return qRgba(part(qRed(ground), qRed(color)), part(qGreen(ground), qGreen(color)), part(qBlue(ground), qBlue(color)),
                 part(qAlpha(ground), 255));
}

} // namespace

DenseLanes::DenseLanes(double scale, const Theme &theme)
    : m_scale(scale), m_running(theme.color(Role::Running).rgb()), m_blocker(theme.color(Role::Blocker).rgb()),
      m_startup(theme.color(Role::Border).rgb()),
      m_hollow(blend(theme.color(Role::Card), theme.color(Role::Sleeping), 0.2).rgb()),
      m_outline(theme.color(Role::Sleeping).rgb())
{
    const QColor card = theme.color(Role::Card);
    for (std::size_t i = 0; i <= kSteps; ++i) {
        const double share = static_cast<double>(i) / kSteps;
        m_worked[i] = blend(card, theme.color(Role::Running), share).rgb();
        m_slept[i] = blend(card, theme.color(Role::Sleeping), 0.3 * share).rgb();
        m_waiting[i] = blend(card, theme.color(Role::Waiting), share).rgb();
    }
}

bool DenseLanes::suits(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster
        && painter.deviceTransform().type() <= QTransform::TxScale;
}

void DenseLanes::fill(double from, double to, QRgb color)
{
    const auto pixel = [this](double x) {
        const double at = (x - m_left) * m_scale + 0.5; // no call to round: a frame has a hundred thousand
        return static_cast<std::ptrdiff_t>(std::clamp(at, 0.0, static_cast<double>(m_line.size())));
    };
    const std::ptrdiff_t first = pixel(from);
    std::fill(m_line.begin() + first, m_line.begin() + std::max(first, pixel(to)), color);
}

void DenseLanes::cover(std::size_t pixel, double share, QRgb color)
{
    if (pixel < m_line.size() && share > 0)
        m_line[pixel] = over(m_line[pixel], color, std::min(1.0, share));
}

/// Its ends share their pixels with what is beside it.
void DenseLanes::fillBar(double from, double to, QRgb color)
{
    const double begin = std::max(0.0, (from - m_left) * m_scale);
    const double end = std::min(static_cast<double>(m_line.size()), (to - m_left) * m_scale);
    if (end <= begin)
        return;
    const auto first = static_cast<std::size_t>(begin), last = static_cast<std::size_t>(end);
    if (first == last)
        return cover(first, end - begin, color);
    cover(first, static_cast<double>(first + 1) - begin, color);
    std::fill(m_line.begin() + static_cast<std::ptrdiff_t>(first) + 1, m_line.begin() + static_cast<std::ptrdiff_t>(last), color);
    cover(last, end - static_cast<double>(last), color);
}

/// Copies of the line one under the other where they fall on the device's pixels: a painter's stretching takes three times as long.
void DenseLanes::stretch(QPainter &painter, const QRectF &to)
{
    const auto width = static_cast<int>(m_line.size());
    const QRect pixels = wholePixels(painter, to);
    if (pixels.width() != width) {
        const QImage line(reinterpret_cast<const uchar *>(m_line.data()), width, 1, QImage::Format_ARGB32_Premultiplied);
        painter.drawImage(to, line);
        return;
    }
    m_copies.resize(m_line.size() * static_cast<std::size_t>(pixels.height()));
    for (std::size_t at = 0; at < m_copies.size(); at += m_line.size())
        std::copy(m_line.begin(), m_line.end(), m_copies.begin() + static_cast<std::ptrdiff_t>(at));
    drawOnPixels(painter, pixels.topLeft(),
                 QImage(reinterpret_cast<const uchar *>(m_copies.data()), width, pixels.height(),
                        QImage::Format_ARGB32_Premultiplied));
}

void DenseLanes::fillBars(const LaneBars &lane, bool outlined)
{
    for (const Piece &piece : lane.bars) {
        const double wide = piece.right - piece.left;
        const double gap = wide >= kNarrowestSingleBar ? 1 : 0;
        switch (piece.kind) {
        case Piece::Kind::Running: fillBar(piece.left, piece.right - gap, m_running); break;
        case Piece::Kind::Blocking: fillBar(piece.left, piece.right - gap, m_blocker); break;
        case Piece::Kind::Startup: fillBar(piece.left, piece.right, m_startup); break;
        case Piece::Kind::Sleeping:
            fillBar(piece.left, piece.right, m_hollow);
            if (outlined && wide >= kNarrowestOutlined) {
                fillBar(piece.left, piece.left + 1, m_outline);
                fillBar(piece.right - 1, piece.right, m_outline);
            }
            break;
        default: break; // paintRest()'s
        }
    }
}

/// The upper and lower edges of hollow bars.
void DenseLanes::paintOutlines(QPainter &painter, const LaneBars &lane, const QRectF &bar)
{
    const auto hollow = [](const Piece &piece) {
        return piece.kind == Piece::Kind::Sleeping && piece.right - piece.left >= kNarrowestOutlined;
    };
    if (std::none_of(lane.bars.begin(), lane.bars.end(), hollow))
        return;
    m_line.assign(m_line.size(), 0);
    for (const Piece &piece : lane.bars) {
        if (hollow(piece))
            fillBar(piece.left, piece.right, m_outline);
    }
    stretch(painter, QRectF(bar.left(), bar.top(), bar.width(), 1));
    stretch(painter, QRectF(bar.left(), bar.bottom() - 1, bar.width(), 1));
}

void DenseLanes::paint(QPainter &painter, const LaneBars &lane, const LaneRow &row)
{
    m_left = row.bar.left();
    const auto width = static_cast<std::size_t>(std::max(1.0, std::round(row.bar.width() * m_scale)));
    m_line.assign(width, 0);
    for (const MergedBars &bars : lane.merged) {
        if (bars.slept > 0)
            fill(bars.left, bars.right, m_slept[stepOf(bars.slept, kSteps)]);
        if (bars.worked > 0)
            fill(bars.left, bars.right, m_worked[stepOf(bars.worked, kSteps)]);
    }
    const bool outlined = row.bar.height() >= kLowestOutlined;
    fillBars(lane, outlined);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform, false);
    stretch(painter, row.bar);
    if (outlined)
        paintOutlines(painter, lane, row.bar);
    if (!row.strip.isEmpty() && !lane.waiting.empty()) {
        m_line.assign(width, 0);
        for (const WaitingStrip &strip : lane.waiting)
            fill(strip.left, strip.right, m_waiting[stepOf(strip.share, kSteps)]);
        stretch(painter, row.strip);
    }
    painter.restore();
}

} // namespace coreo
