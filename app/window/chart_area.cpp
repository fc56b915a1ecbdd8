#include "window/chart_area.h"

#include "views/cores/cores_chart.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace coreo {

namespace {

const QString kAll = QStringLiteral("charts");
/// Any card may shrink to this, so that no card's wishes keep the window from becoming small enough for tabs.
constexpr int kLeastWidth = 120;
constexpr int kLeastHeight = 70;
/// Of a frame's 8 ms (NUMBERS) what charts may take while a run goes on.
constexpr std::int64_t kFrameBudget = 3'000'000, kCrowdedBudget = 1'500'000;

QSplitter *makeSplitter(Qt::Orientation orientation)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setHandleWidth(Theme::kGap);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QTabBar *makeTabs(QWidget *parent)
{
    auto *tabs = new QTabBar(parent);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setDocumentMode(true);
    return tabs;
}

} // namespace

ChartArea::ChartArea(ViewState &state, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_wideTabs = makeTabs(this);
    m_wideTabs->setUsesScrollButtons(false);
    m_compactTabs = makeTabs(this);
    m_rows = makeSplitter(Qt::Vertical);
    layout->addWidget(m_compactTabs);
    layout->addWidget(m_rows, 1);
    buildCards(state);
    buildTabs();
    arrange();
}

void ChartArea::buildCards(ViewState &state)
{
    for (const ViewInfo &view : views()) {
        const QString id = QString::fromLatin1(view.id);
        const QString name = QCoreApplication::translate("views", view.accessibleName);
        if (id == QLatin1String("tasks"))
            continue; // a table on the screen, a chart in exports only
        auto *card = new ChartCard(view.make(), name, state, this);
        card->setMinimumSize(kLeastWidth, kLeastHeight);
        m_cards.insert(id, card);
        connect(card, &ChartCard::fillWindowAsked, this, [this, id] { m_filled == id ? restore() : fill(id); });
        connect(card, &ChartCard::restoreAsked, this, &ChartArea::restore);
        connect(card, &ChartCard::exportAsked, this, [this, id] { emit exportAsked(id); });
        connect(card, &ChartCard::copyAsked, this, [this, id] { emit copyAsked(id); });
    }
    offerCoreModes();
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        if (!it.value()->chart().applies(ChartInput()))
            m_absent.insert(it.key());
    }
    m_middle = makeSplitter(Qt::Horizontal);
    m_bottom = makeSplitter(Qt::Horizontal);
    m_rows->addWidget(card(QStringLiteral("cores")));
    m_rows->addWidget(m_middle);
    m_rows->addWidget(m_bottom);
    m_middle->addWidget(card(QStringLiteral("timeline-tasks")));
    m_middle->addWidget(card(QStringLiteral("order")));
    m_bottom->addWidget(card(QStringLiteral("timeline-workers")));
    m_bottom->addWidget(card(QStringLiteral("results")));
    m_bottom->addWidget(card(QStringLiteral("event-loop")));
    // As in the picture of LOOK, 1440x960.
    m_rows->setSizes({140, 380, 255});
    m_middle->setSizes({835, 280});
    m_bottom->setSizes({560, 560, 560});
    for (int i = 0; i < 3; ++i)
        m_rows->setStretchFactor(i, std::array{0, 3, 2}[static_cast<std::size_t>(i)]);
}

void ChartArea::offerCoreModes()
{
    ChartCard *cores = card(QStringLiteral("cores"));
    auto *modes = new QComboBox(cores);
    modes->addItems({tr("Per core"), tr("Heat map"), tr("Overall")});
    modes->setAccessibleName(tr("Cores shown as"));
    modes->setToolTip(tr("How the cores are shown"));
    modes->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    cores->addHeaderWidget(modes);
    connect(modes, &QComboBox::activated, this, [cores](int index) {
        static_cast<CoresChart &>(cores->chart()).setMode(static_cast<CoresMode>(index));
        cores->chartChanged();
    });
}

void ChartArea::offerExample(const QString &name)
{
    if (!m_example) {
        ChartCard *host = card(QStringLiteral("timeline-tasks"));
        m_example = new QPushButton(host);
        connect(m_example, &QPushButton::clicked, this, &ChartArea::exampleAsked);
        // Below the sentence that the empty card shows in its middle.
        auto *layout = new QVBoxLayout(host);
        layout->addStretch(5);
        layout->addWidget(m_example, 0, Qt::AlignHCenter);
        layout->addStretch(2);
    }
    m_example->setText(tr("Show me: %1").arg(name));
    m_example->setVisible(!name.isEmpty());
}

void ChartArea::buildTabs()
{
    const QScopedValueRollback loading(m_loading, true);
    fillTabs(m_wideTabs, false);
    fillTabs(m_compactTabs, true);
    for (QTabBar *tabs : {m_wideTabs, m_compactTabs}) {
        if (tabs->property("connected").toBool())
            continue;
        tabs->setProperty("connected", true);
        connect(tabs, &QTabBar::currentChanged, this, [this, tabs](int index) {
            if (!m_loading && index >= 0)
                showPage(tabs->tabData(index).toString());
        });
    }
}

void ChartArea::fillTabs(QTabBar *tabs, bool withCards)
{
    while (tabs->count() > 0)
        tabs->removeTab(0);
    const auto add = [tabs](const QString &id, const QString &title) {
        const int index = tabs->addTab(title);
        tabs->setTabData(index, id);
    };
    if (withCards) {
        for (const ViewInfo &view : views()) {
            const QString id = QString::fromLatin1(view.id);
            if (offers(id))
                add(id, id == QLatin1String("cores") ? tr("Cores") : m_cards[id]->accessibleName());
        }
    } else {
        add(kAll, tr("Charts"));
    }
    for (const Page &page : m_pages) {
        if (page.visible)
            add(page.id, page.title);
    }
}

void ChartArea::addPage(const QString &id, const QString &title, QWidget *page)
{
    page->setMinimumSize(kLeastWidth, kLeastHeight);
    m_rows->addWidget(page);
    m_pages.push_back({id, title, page, true});
    buildTabs();
    arrange();
}

void ChartArea::setFilledPage(const QString &id, QWidget *page)
{
    page->setMinimumSize(kLeastWidth, kLeastHeight);
    m_rows->addWidget(page);
    m_filledPages.insert(id, page);
    page->hide();
}

void ChartArea::setPageVisible(const QString &id, bool visible)
{
    for (Page &page : m_pages) {
        if (page.id != id || page.visible == visible)
            continue;
        page.visible = visible;
        if (!visible && m_page == id)
            m_page = kAll;
        if (!visible && m_compactPage == id)
            m_compactPage = QStringLiteral("timeline-tasks");
        buildTabs();
        arrange();
    }
}

void ChartArea::showPage(const QString &id)
{
    const bool isCard = m_cards.contains(id);
    if (m_compact) {
        m_compactPage = id == kAll ? m_compactPage : id;
    } else {
        m_wideSizes = sizes();
        m_page = isCard ? kAll : id;
    }
    m_filled.clear();
    arrange();
    emit filledChanged();
}

void ChartArea::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_wideSizes = sizes();
    m_compact = compact;
    arrange();
}

void ChartArea::fill(const QString &id)
{
    if (!offers(id) || m_filled == id)
        return;
    m_wideSizes = sizes();
    m_filled = id;
    arrange();
    QWidget *shown = m_filledPages.value(id, m_cards[id]);
    shown->setFocus(Qt::OtherFocusReason);
    emit filledChanged();
}

void ChartArea::restore()
{
    if (m_filled.isEmpty())
        return;
    m_filled.clear();
    arrange();
    emit filledChanged();
}

void ChartArea::arrange()
{
    const QScopedValueRollback loading(m_loading, true);
    const bool overview = showsAll();
    const QString alone = !m_filled.isEmpty() ? m_filled : m_compact ? m_compactPage : m_page;
    QWidget *instead = m_filled.isEmpty() ? nullptr : m_filledPages.value(m_filled);
    const auto shows = [&](const QString &id) { return overview || (alone == id && !instead); };
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it)
        it.value()->setVisible(shows(it.key()) && offers(it.key()));
    m_middle->setVisible(shows(QStringLiteral("timeline-tasks")) || shows(QStringLiteral("order")));
    m_bottom->setVisible(shows(QStringLiteral("timeline-workers")) || shows(QStringLiteral("results")) ||
                        shows(QStringLiteral("event-loop")));
    for (const Page &page : m_pages)
        page.widget->setVisible(!overview && alone == page.id);
    for (QWidget *page : std::as_const(m_filledPages))
        page->setVisible(page == instead);
    if (overview)
        applySizes();
    m_compactTabs->setVisible(m_compact && m_filled.isEmpty());
    // Its host, the menu bar, lays a corner out anew only when that appears.
    m_wideTabs->hide();
    m_wideTabs->resize(m_wideTabs->sizeHint());
    m_wideTabs->setVisible(!m_compact && m_wideTabs->count() > 1);
    const auto select = [](QTabBar *tabs, const QString &id) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabData(i).toString() == id)
                tabs->setCurrentIndex(i);
        }
    };
    select(m_wideTabs, m_page);
    select(m_compactTabs, m_compactPage);
}

void ChartArea::setInput(const RunData *run, const RunData *compare, const CoreFeed *cores)
{
    for (ChartCard *card : std::as_const(m_cards))
        card->setInput(run, compare, cores);
    leaveOut();
}

/// Views that have nothing to say of this run have no card, no tab and no entry.
void ChartArea::leaveOut()
{
    QSet<QString> absent;
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        if (!it.value()->chart().applies(it.value()->input()))
            absent.insert(it.key());
    }
    if (absent == m_absent)
        return;
    m_absent = absent;
    if (m_absent.contains(m_filled))
        m_filled.clear();
    if (m_absent.contains(m_compactPage))
        m_compactPage = QStringLiteral("timeline-tasks");
    buildTabs();
    arrange();
    emit filledChanged();
}

void ChartArea::refresh()
{
    for (ChartCard *card : std::as_const(m_cards))
        card->refresh();
}

void ChartArea::refreshInTurn(bool crowded)
{
    std::vector<ChartCard *> cards;
    std::vector<std::int64_t> costs;
    for (const ViewInfo &view : views()) {
        ChartCard *card = m_cards.value(QString::fromLatin1(view.id));
        if (!card)
            continue;
        // Live readings paint a part of their card at most, and have a pace of their own.
        const bool ownPace = card->input().cores && card->chart().followsCores();
        if (ownPace)
            card->refresh();
        cards.push_back(card);
        costs.push_back(!ownPace && card->isOutdated() ? card->paintCost() : PaintTurns::kNotWaiting);
    }
    for (const std::size_t i : m_turns.next(costs, crowded ? kCrowdedBudget : kFrameBudget))
        cards[i]->refresh();
}

void ChartArea::refreshCores()
{
    for (ChartCard *card : std::as_const(m_cards)) {
        if (card->chart().followsCores())
            card->refresh();
    }
}

void ChartArea::setTheme(const Theme &theme)
{
    for (ChartCard *card : std::as_const(m_cards))
        card->setTheme(theme);
}

QString ChartArea::currentView() const
{
    for (auto it = m_cards.cbegin(); it != m_cards.cend(); ++it) {
        if (it.value()->hasFocus())
            return it.key();
    }
    if (!m_filled.isEmpty())
        return m_filled;
    if (m_compact && m_cards.contains(m_compactPage))
        return m_compactPage;
    return (m_compact ? m_compactPage : m_page) == QLatin1String("tasks") ? QStringLiteral("tasks")
                                                                         : QStringLiteral("timeline-tasks");
}

bool ChartArea::showsAll() const
{
    return m_filled.isEmpty() && !m_compact && m_page == kAll;
}

QByteArray ChartArea::sizes() const
{
    if (!showsAll())
        return m_wideSizes;
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream << m_rows->saveState() << m_middle->saveState() << m_bottom->saveState();
    return out;
}

void ChartArea::setSizes(const QByteArray &state)
{
    m_wideSizes = state;
    if (showsAll())
        applySizes();
}

void ChartArea::applySizes()
{
    QDataStream stream(m_wideSizes);
    QByteArray rows;
    QByteArray middle;
    QByteArray bottom;
    stream >> rows >> middle >> bottom;
    if (stream.status() != QDataStream::Ok)
        return;
    m_rows->restoreState(rows);
    m_middle->restoreState(middle);
    m_bottom->restoreState(bottom);
}

} // namespace coreo
