#include "views/cores/tile_grid.h"

#include <algorithm>
#include <cmath>

namespace coreo {

QSizeF TileGrid::tileSize() const
{
    return {(rect.width() - gap * (columns - 1)) / columns, (rect.height() - gap * (rows - 1)) / rows};
}

QRectF TileGrid::tile(int index) const
{
    const QSizeF size = tileSize();
    const QPointF corner(rect.left() + (index % columns) * (size.width() + gap),
                         rect.top() + (index / columns) * (size.height() + gap));
    // On whole pixels, inwards, so that borders are crisp and stay inside.
    const QPointF topLeft(std::ceil(corner.x() - 1e-6), std::ceil(corner.y() - 1e-6));
    const QPointF bottomRight(std::floor(corner.x() + size.width() + 1e-6),
                              std::floor(corner.y() + size.height() + 1e-6));
    return {topLeft, bottomRight};
}

int TileGrid::indexAt(const QPointF &point, int count) const
{
    for (int i = 0; i < count; ++i) {
        if (tile(i).contains(point))
            return i;
    }
    return -1;
}

TileGrid tileGrid(int count, const QRectF &rect)
{
    constexpr double kAspect = 1.4; // a tile's width over its height where there is room for both
    TileGrid best;
    best.rect = rect;
    double bestSize = -1;
    for (int columns = 1; columns <= std::max(1, count); ++columns) {
        TileGrid grid;
        grid.rect = rect;
        grid.columns = columns;
        grid.rows = (std::max(1, count) + columns - 1) / columns;
        grid.gap = count > 32 ? 4 : 6;
        const QSizeF size = grid.tileSize();
        const double usable = std::min(size.width() / kAspect, size.height());
        // Of two alike the one with fewer empty places.
        const double empty = static_cast<double>(grid.columns * grid.rows - count) / grid.columns;
        const double score = usable * (1 - 0.15 * empty);
        if (score > bestSize) {
            bestSize = score;
            best = grid;
        }
    }
    return best;
}

} // namespace coreo
