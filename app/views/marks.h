#pragma once

#include "views/chart.h"

namespace coreo {

/// The marks that charts and legends share. All are plain lines and rectangles: brushes with a texture vanish in SVG.

/// `share` of `over` on `under`, opaque, so that print and SVG show what the screen shows.
QColor blend(const QColor &under, const QColor &over, double share);

/// A result that waits for its delivery: a light ground under slanted lines that run on from one neighbour to the next.
void paintHatched(QPainter &painter, const QRectF &rect, const Theme &theme);
/// The slanted lines alone, cut to `rect` exactly (no clip path is needed).
void appendHatching(QVector<QLineF> &lines, const QRectF &rect, double spacing);
/// A wait that holds no core: outline and a light fill.
void paintHollow(QPainter &painter, const QRectF &rect, const Theme &theme);
/// The cross of a failed task, centred, as large as the smaller side.
void paintCross(QPainter &painter, const QRectF &rect, const QColor &color);
/// A legend's mark within `rect`.
void paintMark(QPainter &painter, const QRectF &rect, const LegendEntry &entry, const Theme &theme);

} // namespace coreo
