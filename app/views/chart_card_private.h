#pragma once

#include "views/card.h"
#include "views/chart_card.h"

#include <QPixmap>
#include <QToolButton>

namespace coreo {

/// What a picture was drawn from; a new one is drawn only when this has changed.
struct ShownState
{
    std::uint64_t generation = 0;
    std::uint64_t compareGeneration = 0;
    Time horizon{};
    bool over = false;
    std::size_t samples = 0;
    int windowSeconds = 0;
    Time lastSample{};
    bool operator==(const ShownState &) const = default;
};

ShownState shownState(const ChartInput &input, const Chart &chart);

/// A chart card's parts, shared by its painting (chart_card.cpp) and its events (chart_card_events.cpp).
struct ChartCard::Private
{
    ViewState &state;
    Theme theme = Theme::light();
    const RunData *run = nullptr;
    const RunData *compare = nullptr;
    const CoreFeed *cores = nullptr;
    std::vector<WorkerStop> stops;
    QPixmap cache;
    bool stale = true;
    QRegion parts;   ///< of a picture that is not stale: what must be drawn anew
    QRectF bodyShown;
    bool framed = false; ///< the cache holds ground and words that still are right
    CardWords words;     ///< those, and what buttons left of the header
    double reserved = 0;
    std::int64_t cost = 0;
    ShownState shown;
    QToolButton *fill = nullptr;
    std::vector<QWidget *> header;
    QPointF pressedAt;
    QPointF lastAt;
    bool pressed = false;
    bool dragging = false;

    explicit Private(ViewState &view) : state(view) {}
};

} // namespace coreo
