#include "views/cards/number_cards.h"

#include "views/controls/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace coreo {

NumberCards::NumberCards(QWidget *parent) : QWidget(parent), m_theme(Theme::light())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::kGap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFigures(numberFigures(nullptr, nullptr));
}

void NumberCards::setFigures(const std::vector<NumberFigure> &figures)
{
    while (m_cards.size() < figures.size()) {
        auto *card = new NumberCard(this);
        card->setTheme(m_theme);
        layout()->addWidget(card);
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_cards[i]->setFigure(figures[i]);
}

void NumberCards::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (NumberCard *card : m_cards)
        card->setTheme(theme);
}

NumberCard::NumberCard(QWidget *parent) : QWidget(parent), m_theme(Theme::light())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(kNumberCardHeight);
}

void NumberCard::setFigure(const NumberFigure &figure)
{
    const auto same = [](const NumberFigure::Column &a, const NumberFigure::Column &b) {
        return a.value == b.value && a.remark == b.remark && a.role == b.role;
    };
    if (figure.title == m_figure.title && same(figure.run, m_figure.run) && same(figure.compare, m_figure.compare))
        return;
    m_figure = figure;
    setAccessibleName(figure.title);
    QString spoken = figure.run.value + QStringLiteral(", ") + figure.run.remark;
    if (!figure.compare.value.isEmpty())
        spoken += QStringLiteral("; ") + figure.compare.value + QStringLiteral(", ") + figure.compare.remark;
    setAccessibleDescription(spoken);
    setToolTip(plainToolTip(figure.title + QLatin1Char('\n') + spoken));
    update();
}

void NumberCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void NumberCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintNumberCard(painter, rect(), m_figure, m_theme);
}

} // namespace coreo
