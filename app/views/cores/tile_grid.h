#pragma once

#include <QRectF>

namespace coreo {

/// Equal tiles in rows and columns.
struct TileGrid
{
    int columns = 1;
    int rows = 1;
    QRectF rect;
    double gap = 6;

    [[nodiscard]] QSizeF tileSize() const;
    [[nodiscard]] QRectF tile(int index) const;
    /// The tile under the point, -1 if none.
    [[nodiscard]] int indexAt(const QPointF &point, int count) const;
};

/// The grid in which `count` tiles become as large as they can without turning into stripes.
TileGrid tileGrid(int count, const QRectF &rect);

} // namespace coreo
