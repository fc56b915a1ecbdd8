#include "views/lesson/lesson_panel.h"

#include "views/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace coreo {

LessonPanel::LessonPanel(bool canHide, QWidget *parent) : QWidget(parent), m_name(new QLabel(this))
{
    setAccessibleName(tr("Lesson"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 8);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_name->setTextFormat(Qt::PlainText);
    head->addWidget(m_name, 1);
    if (canHide) {
        auto *hide = new QToolButton(this);
        hide->setText(tr("Hide lesson"));
        hide->setToolTip(tr("The View menu brings it back"));
        hide->setAutoRaise(true);
        connect(hide, &QToolButton::clicked, this, &LessonPanel::hideAsked);
        head->addWidget(hide);
    }
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    column->addLayout(row);
    const std::array headings{tr("What to expect"), tr("Where to look"), tr("What the article gets wrong")};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        part.box = new QWidget(this);
        auto *stack = new QVBoxLayout(part.box);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(1);
        part.heading = new QLabel(headings[i], part.box);
        part.text = new QLabel(part.box);
        for (QLabel *label : {part.heading, part.text}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        part.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        part.text->setFocusPolicy(Qt::NoFocus);
        stack->addWidget(part.heading);
        stack->addWidget(part.text);
        stack->addStretch(1);
        row->addWidget(part.box, 1);
    }
    hide();
}

void LessonPanel::setTexts(const Texts &texts)
{
    m_name->setText(texts.name);
    const std::array all{texts.expect, texts.look, texts.wrong};
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_parts[i].text->setText(all[i]);
        m_parts[i].box->setVisible(!all[i].isEmpty());
    }
    setVisible(!texts.empty());
}

void LessonPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette plain = theme.palette();
    m_name->setFont(Theme::cardTitle());
    m_name->setPalette(plain);
    QPalette secondary = plain;
    secondary.setColor(QPalette::WindowText, theme.color(Role::SecondaryText));
    QPalette warns = plain;
    warns.setColor(QPalette::WindowText, theme.color(Role::WaitingText));
    QFont bold = Theme::axis();
    bold.setBold(true);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].heading->setFont(bold);
        m_parts[i].heading->setPalette(i == 2 ? warns : secondary);
        m_parts[i].text->setPalette(plain);
    }
    update();
}

void LessonPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCardGround(painter, rect(), m_theme);
}

} // namespace coreo
