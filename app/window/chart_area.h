#pragma once

#include "views/chart_card.h"
#include "window/paint_turns.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QPushButton;
class QSplitter;
class QTabBar;

namespace coreo {

/// Everything right of the experiment panel but the numbers: all charts at once, one of them over the whole window, or
/// in a small window one at a time behind tabs. All three are the same cards in the same splitters; only which of them
/// are visible differs, so that nothing is ever rebuilt or loses its state.
/// Threads: the GUI thread.
class ChartArea : public QWidget
{
    Q_OBJECT

public:
    explicit ChartArea(ViewState &state, QWidget *parent = nullptr);

    void setInput(const RunData *run, const RunData *compare, const CoreFeed *cores);
    void refresh();       ///< what is shown has changed: every card at once
    /// The run has grown and goes on: those cards whose turn it is; in a crowded machine fewer at a time.
    void refreshInTurn(bool crowded);
    void refreshCores(); ///< live readings have come in
    void setTheme(const Theme &theme);

    /// While there is nothing to show, the timeline by task offers to run an example of this name; empty = no more.
    void offerExample(const QString &name);

    /// Too small for all charts at once.
    void setCompact(bool compact);
    /// A page of its own that takes the place of the charts: a table. `id` names it for showPage().
    void addPage(const QString &id, const QString &title, QWidget *page);
    /// Takes the place of a chart when that one fills the window.
    void setFilledPage(const QString &id, QWidget *page);
    void setPageVisible(const QString &id, bool visible);
    /// "charts" (all of them), a view's id, or an added page's.
    void showPage(const QString &id);

    void fill(const QString &id);
    void restore();
    [[nodiscard]] QString filled() const { return m_filled; }
    /// Whether a view has anything to say of the run that is shown: only those are.
    [[nodiscard]] bool offers(const QString &id) const { return m_cards.contains(id) && !m_absent.contains(id); }
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// What a wide window shows: "charts", or an added page's id.
    [[nodiscard]] QString page() const { return m_page; }

    [[nodiscard]] ChartCard *card(const QString &id) const { return m_cards.value(id); }
    /// The one that has the focus, else the one that is alone, else the timeline by task.
    [[nodiscard]] QString currentView() const;

    /// How all charts share the room: the splitters' states.
    [[nodiscard]] QByteArray sizes() const;
    void setSizes(const QByteArray &state);
    /// Where a wide window shows its few tabs.
    [[nodiscard]] QTabBar *wideTabs() const { return m_wideTabs; }

signals:
    void filledChanged();
    void exampleAsked();
    void exportAsked(const QString &view);
    void copyAsked(const QString &view);

private:
    struct Page
    {
        QString id;
        QString title;
        QWidget *widget = nullptr;
        bool visible = true;
    };

    void buildCards(ViewState &state);
    void offerCoreModes();
    void buildTabs();
    void fillTabs(QTabBar *tabs, bool withCards);
    void arrange();
    void applySizes();
    void leaveOut();
    [[nodiscard]] bool showsAll() const;

    QHash<QString, ChartCard *> m_cards;
    QHash<QString, QWidget *> m_filledPages;
    QSet<QString> m_absent; ///< views that have nothing to say of this run
    std::vector<Page> m_pages;
    QSplitter *m_rows = nullptr;
    QSplitter *m_middle = nullptr;
    QSplitter *m_bottom = nullptr;
    QPushButton *m_example = nullptr;
    QTabBar *m_wideTabs = nullptr;
    QTabBar *m_compactTabs = nullptr;
    QString m_page = QStringLiteral("charts");
    QString m_compactPage = QStringLiteral("timeline-tasks");
    QString m_filled;
    QByteArray m_wideSizes;
    PaintTurns m_turns;
    bool m_compact = false;
    bool m_loading = false;
};

} // namespace coreo
