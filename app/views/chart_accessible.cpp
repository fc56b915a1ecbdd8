#include "views/chart_accessible.h"

#include "views/chart_card.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <map>

namespace coreo {

namespace {

/// One bar of a chart. It is made when somebody asks for it and lives as long as its chart's interface.
class BarInterface : public QAccessibleInterface
{
public:
    BarInterface(ChartCard &card, int index) : m_card(card), m_index(index) {}

    bool isValid() const override { return m_index < m_card.chart().barCount(m_card.input()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_card.window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_card); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    QAccessible::State state() const override { return {}; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? bar().name : QString(); }
    QRect rect() const override
    {
        const QRect inside = bar().rect.toAlignedRect();
        return {m_card.mapToGlobal(inside.topLeft()), inside.size()};
    }

private:
    Bar bar() const { return m_card.chart().bar(m_index, m_card.body(), m_card.input()); }

    ChartCard &m_card;
    int m_index;
};

/// The card: its own buttons first, then the chart's bars.
class CardInterface : public QAccessibleWidget
{
public:
    explicit CardInterface(ChartCard &card) : QAccessibleWidget(&card, QAccessible::Chart), m_card(card) {}
    ~CardInterface() override
    {
        for (const auto &[index, id] : m_bars)
            QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        const ChartInput input = m_card.input();
        return m_card.chart().isEmpty(input) ? m_card.chart().emptyText() : m_card.chart().description(input);
    }

    int childCount() const override { return QAccessibleWidget::childCount() + barCount(); }

    QAccessibleInterface *child(int index) const override
    {
        const int buttons = QAccessibleWidget::childCount();
        if (index < buttons)
            return QAccessibleWidget::child(index);
        const int bar = index - buttons;
        if (bar >= barCount())
            return nullptr;
        const auto known = m_bars.find(bar);
        if (known != m_bars.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new BarInterface(m_card, bar);
        m_bars.emplace(bar, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[bar, id] : m_bars) {
            if (QAccessible::accessibleInterface(id) == child)
                return QAccessibleWidget::childCount() + bar;
        }
        return QAccessibleWidget::indexOfChild(child);
    }

private:
    int barCount() const
    {
        const ChartInput input = m_card.input();
        return m_card.chart().isEmpty(input) ? 0 : std::min(Chart::kMostBars, m_card.chart().barCount(input));
    }

    ChartCard &m_card;
    mutable std::map<int, QAccessible::Id> m_bars;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *card = qobject_cast<ChartCard *>(object))
        return new CardInterface(*card);
    return nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::removeFactory(&makeInterface);
    QAccessible::installFactory(&makeInterface);
}

} // namespace coreo
