#pragma once

#include "views/timeline/timeline_geometry.h"

namespace coreo {

/// What both timelines paint alike. Painters are left as they were found.

/// Light vertical lines at round times from the plot's top to `bottom`, and their labels under the plot.
void paintTimeGrid(QPainter &painter, const TimelineFrame &frame, const QRectF &body, const Theme &theme);
/// Where a running run has got to.
void paintNowLine(QPainter &painter, const TimelineFrame &frame, Time now, const Theme &theme);
/// One row's label, right-aligned before the plot, moved so that it stays within `body`.
void paintRowLabel(QPainter &painter, const TimelineFrame &frame, const QRectF &body, double middle, const QString &text,
                   const Theme &theme);
/// Pixels an image needs for one of the painter's units: the screen's, at least twice as many in a file.
double imageScale(const QPainter &painter);

/// `rect` in the pixels of the device where it covers whole ones; else an empty one.
QRect wholePixels(const QPainter &painter, const QRectF &rect);
/// Draws `image` pixel for pixel on a device of pixels; `at` as wholePixels() answers.
void drawOnPixels(QPainter &painter, QPoint at, const QImage &image);

} // namespace coreo
