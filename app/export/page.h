#pragma once

#include "session/core_feed.h"
#include "session/run_data.h"
#include "session/view_state.h"
#include "theme/theme.h"

#include <QSize>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

class QPainter;
class QRectF;

namespace coreo {

struct ViewInfo;

/// What is drawn: the runs, and what they are called.
struct PageInput
{
    const RunData *run = nullptr;
    const RunData *compare = nullptr;
    const CoreFeed *cores = nullptr; ///< only where there is no run
    QString runName;                 ///< "Pool.imap"
    QString compareName;
    QString workloadName;
    std::optional<ViewState::Range> zoom;
};

/// How it is drawn. Units: device independent pixels of 1/96 inch.
struct PageStyle
{
    QString view = QStringLiteral("all"); ///< a view's id, or "all" for one page with every chart
    QSizeF size{1440, 960};
    Theme theme = Theme::light();
    bool caption = false; ///< title and run parameters above; "all" always has them
};

/// The lines that say which run a picture shows.
struct Caption
{
    QString title;
    QString parameters;
    QString sentence;
    bool simulated = false;
};
Caption captionOf(const PageInput &input);

/// Whether this view has anything to say of the run.
bool pageShows(const ViewInfo &view, const PageInput &input);

/// The ids that PageStyle::view takes: every view's, and "all".
QStringList pageViews();
/// A size that suits the view.
QSizeF defaultPageSize(const QString &view);

/// Below it the view's texts and charts have no room; at least 320x240.
QSize smallestPageSize(const QString &view);

/// Paints the page into (0, 0, size). Screen, files and printer all go through Chart::paint, so they look alike.
/// Threads: the GUI thread. Errors: none; an unknown view paints nothing.
void paintPage(QPainter &painter, const PageInput &input, const PageStyle &style);

} // namespace coreo
