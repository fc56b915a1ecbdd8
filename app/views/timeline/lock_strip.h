#pragma once

#include "views/timeline/timeline_geometry.h"

#include <QPainter>

#include <vector>

namespace coreo {

/// Who held the interpreter lock for some pixels, or most of the time in them.
struct LockPiece
{
    double left = 0;
    double right = 0;
    WorkerId worker;  ///< never none: where nobody held it there is no piece
    float share = 1;  ///< of these pixels' time that this worker held it
    bool operator==(const LockPiece &) const = default;
};

/// The strip over `axis`; costs about a search a pixel, however often the lock changed hands.
std::vector<LockPiece> lockPieces(const RunHistory &history, const TimeAxis &axis, Time until);
/// The hold at an instant, and its end (`until` if it lasts); a worker of none where nobody held it.
struct HeldLock
{
    WorkerId worker;
    Time from{};
    Time until{};
};
HeldLock lockAt(const RunHistory &history, Time time, Time until);

/// Paints pieces into the strip's rectangle, each worker in a colour of its own and, where there is room, by number.
void paintLockStrip(QPainter &painter, const std::vector<LockPiece> &pieces, const QRectF &strip, const Theme &theme);

} // namespace coreo
