#pragma once

#include "views/chart.h"

#include <QWidget>

class QMenu;

namespace coreo {

/// A chart in the window: its card, with hover, selection and zoom on time. Everything it shows comes from one
/// ChartInput, which its owner keeps up to date; it paints from a cached pixmap and repaints only when refresh() is told
/// that something it shows has changed. Nothing is computed while it is hidden.
/// Mouse: hover and click select a task; the wheel zooms on time around the pointer, a drag pans, a double click asks for
/// the whole window. Keys: W S zoom, A D and arrows pan, + - zoom, 0 and F the whole run, up and down the selection,
/// Return the whole window.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    ChartCard(std::unique_ptr<Chart> chart, const QString &accessibleName, ViewState &state, QWidget *parent = nullptr);
    ~ChartCard() override;

    void setInput(const RunData *run, const RunData *compare, const CoreFeed *cores);
    void setStops(const std::vector<WorkerStop> &stops);
    void setTheme(const Theme &theme);
    /// The run (or the core feed) has grown, or ended.
    void refresh();
    /// Whether refresh() would have something to paint: never while hidden.
    [[nodiscard]] bool isOutdated() const;
    /// CPU time that the newest whole picture took. Units: nanoseconds.
    [[nodiscard]] std::int64_t paintCost() const;
    /// A setting of the chart itself has changed (per core or heat map, ...).
    void chartChanged();

    [[nodiscard]] Chart &chart() { return *m_chart; }
    [[nodiscard]] ChartInput input() const;
    /// Where the chart itself stands within the card.
    [[nodiscard]] QRectF body() const;
    /// A button that the card's corner shows (full window, mode choices); laid out right of the title.
    void addHeaderWidget(QWidget *widget);
    /// In a window that offers neither to fill it nor to copy or export one card: no button and no menu for that.
    void offerNothing();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void fillWindowAsked();   ///< double click, or the card's button
    void restoreAsked();      ///< Esc
    void exportAsked();       ///< from the context menu
    void copyAsked();
    /// The context menu is about to open over this; whoever knows more entries adds them.
    void menuOpening(QMenu &menu, const coreo::Hit &over);

public slots:
    /// Around the middle of what is visible; < 1 in.
    void zoomBy(double factor);
    /// By a share of what is visible.
    void panBy(double share);
    void showWholeRun();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Private;
    void invalidate();
    void drawCache();
    void drawParts();
    void layoutHeader();
    void hoverAt(const QPointF &position);
    void selectNeighbour(int step);
    [[nodiscard]] std::optional<TimeAxis> axis() const;

    std::unique_ptr<Chart> m_chart;
    std::unique_ptr<Private> d;
};

} // namespace coreo
