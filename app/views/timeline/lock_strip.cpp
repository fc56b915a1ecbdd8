#include "views/timeline/lock_strip.h"

#include "views/marks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace coreo {

namespace {

/// More changes of hands than these in one pixel are looked at by sampling.
constexpr std::size_t kMostInAPixel = 128;
constexpr std::array kHues{Role::Running, Role::Waiting, Role::Delivered, Role::Cancelled, Role::Sleeping, Role::Queued};

/// The index of the hold that lasts at `time`; `count` if it is before the first.
std::size_t holdAt(const RunHistory &history, std::size_t count, Time time)
{
    const LockHold *begin = history.lockHolds.begin();
    const LockHold *after = std::upper_bound(begin, begin + count, time,
                                             [](Time instant, const LockHold &hold) { return instant < hold.at; });
    return after == begin ? count : static_cast<std::size_t>(after - begin) - 1;
}

/// Who held it longest between two instants, and for what share.
LockPiece longestIn(const RunHistory &history, std::size_t count, Time begin, Time end)
{
    std::array<std::pair<WorkerId, std::int64_t>, 16> held{};
    std::size_t workers = 0;
    std::size_t at = holdAt(history, count, begin);
    at = at == count ? 0 : at;
    const LockHold *holds = history.lockHolds.begin();
    const std::size_t last = holdAt(history, count, end);
    const std::size_t step = last == count ? 1 : std::max<std::size_t>(1, (last - at) / kMostInAPixel);
    for (; at < count && holds[at].at < end; at += step) {
        const Time from = std::max(holds[at].at, begin);
        const Time to = at + 1 < count ? std::min(holds[at + 1].at, end) : end;
        if (holds[at].worker.isNone() || to <= from)
            continue;
        const auto known = std::find_if(held.begin(), held.begin() + static_cast<std::ptrdiff_t>(workers),
                                        [&](const auto &entry) { return entry.first == holds[at].worker; });
        if (known != held.begin() + static_cast<std::ptrdiff_t>(workers))
            known->second += (to - from).count() * static_cast<std::int64_t>(step);
        else if (workers < held.size())
            held[workers++] = {holds[at].worker, (to - from).count() * static_cast<std::int64_t>(step)};
    }
    LockPiece out;
    std::int64_t most = 0;
    for (std::size_t i = 0; i < workers; ++i) {
        if (held[i].second > most) {
            most = held[i].second;
            out.worker = held[i].first;
        }
    }
    out.share = std::min(1.0f, static_cast<float>(static_cast<double>(most) / static_cast<double>((end - begin).count())));
    return out;
}

} // namespace

HeldLock lockAt(const RunHistory &history, Time time, Time until)
{
    const std::size_t count = history.lockHolds.size();
    const std::size_t at = holdAt(history, count, time);
    if (at == count)
        return {};
    const LockHold &hold = history.lockHolds[at];
    return {hold.worker, hold.at, at + 1 < count ? history.lockHolds[at + 1].at : until};
}

std::vector<LockPiece> lockPieces(const RunHistory &history, const TimeAxis &axis, Time until)
{
    std::vector<LockPiece> out;
    const std::size_t count = history.lockHolds.size();
    for (double x = axis.left; count > 0 && x < axis.right; x += 1) {
        const Time begin = axis.timeAt(x);
        const Time end = std::min(std::max(axis.timeAt(std::min(x + 1, axis.right)), begin + Time(1)), until);
        if (end <= begin)
            break;
        LockPiece piece = longestIn(history, count, begin, end);
        if (piece.worker.isNone())
            continue;
        piece.share = std::round(piece.share * 8) / 8; // equal neighbours become one
        piece.left = x;
        piece.right = std::min(x + 1, axis.right);
        if (!out.empty() && out.back().right == x && out.back().worker == piece.worker && out.back().share == piece.share)
            out.back().right = piece.right;
        else
            out.push_back(piece);
    }
    return out;
}

void paintLockStrip(QPainter &painter, const std::vector<LockPiece> &pieces, const QRectF &strip, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(strip, theme.color(Role::Grid));
    const QFontMetricsF metrics(theme.axis());
    painter.setFont(theme.axis());
    for (const LockPiece &piece : pieces) {
        const QColor color = theme.color(kHues[piece.worker.value % kHues.size()]);
        const QRectF rect(piece.left, strip.top(), piece.right - piece.left, strip.height());
        painter.fillRect(rect, blend(theme.color(Role::Card), color, 0.25 + 0.75 * static_cast<double>(piece.share)));
        const QString number = QString::number(piece.worker.value);
        if (rect.width() < metrics.horizontalAdvance(number) + 4 || rect.height() < metrics.ascent())
            continue;
        painter.setPen(onColor(color));
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, number);
    }
    painter.restore();
}

} // namespace coreo
