#pragma once

#include "views/chart.h"

namespace coreo {

/// Where everything of a card lies: computed apart from painting, so that it can be tested without pixels.
/// Units: device independent pixels.
struct CardLayout
{
    struct Label
    {
        QRectF rect;
        QString text; ///< shortened if it had to be
    };
    struct LegendItem
    {
        QRectF mark;
        Label label;
        LegendEntry entry;
    };

    Label title;
    Label badge; ///< "simulated", empty otherwise
    Label note;
    std::vector<LegendItem> legend;
    QRectF body;
};

/// All that a card says around its chart; what it looks like depends on these, the theme and the size only.
struct CardWords
{
    QString title, badge, note;
    std::vector<LegendEntry> legend;
    bool empty = false;
    bool operator==(const CardWords &) const = default;
};
CardWords cardWords(const Chart &chart, const ChartInput &input);

/// `reserved` pixels at the header's right belong to buttons.
CardLayout layoutCard(const QRectF &rect, const Chart &chart, const ChartInput &input, const Theme &theme,
                      double reserved = 0);

/// What a card stands on: nothing in a transparent theme. Leaves pen and brush changed, and antialiasing on.
void paintCardGround(QPainter &painter, const QRectF &rect, const Theme &theme, bool framed = true);
/// A frame within `rect` with round corners, of four bars and four arcs: as one path it would cost more than what is inside.
/// Leaves pen and brush changed.
void paintRoundFrame(QPainter &painter, const QRectF &rect, const QColor &color, double width, double radius);
/// What of `rect` a card's own ground leaves free: the window around its round corners.
void paintAroundCard(QPainter &painter, const QRectF &rect, const Theme &theme);

QRectF paintCard(QPainter &painter, const QRectF &rect, Chart &chart, const ChartInput &input, const Theme &theme,
                 double reserved);

} // namespace coreo
