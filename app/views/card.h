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

/// `reserved` pixels at the header's right belong to buttons.
CardLayout layoutCard(const QRectF &rect, const Chart &chart, const ChartInput &input, const Theme &theme,
                      double reserved = 0);

/// What a card stands on: nothing in a transparent theme. Leaves pen and brush changed, and antialiasing on.
void paintCardGround(QPainter &painter, const QRectF &rect, const Theme &theme, bool framed = true);
/// What of `rect` a card's own ground leaves free: the window around its round corners.
void paintAroundCard(QPainter &painter, const QRectF &rect, const Theme &theme);

QRectF paintCard(QPainter &painter, const QRectF &rect, Chart &chart, const ChartInput &input, const Theme &theme,
                 double reserved);

} // namespace coreo
