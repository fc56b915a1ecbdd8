#include "views/code/code_pane.h"

#include "views/card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace coreo {

CodePane::CodePane(CodeView::Language language, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_copy(new QPushButton(tr("Copy"), this)),
      m_view(new CodeView(language, this)), m_foot(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_copy);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_foot);
    for (QLabel *label : {m_heading, m_foot}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(0);
    }
    m_foot->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_foot->hide();
    m_view->setAccessibleName(accessibleName);
    m_copy->setAccessibleName(tr("Copy: %1").arg(accessibleName));
    m_copy->setToolTip(tr("Copies all of these lines"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromStdString(joinedLines(m_view->lines()))); });
}

void CodePane::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void CodePane::setFoot(const QString &foot)
{
    m_foot->setText(foot);
    m_foot->setVisible(!foot.isEmpty());
}

void CodePane::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_heading->setFont(Theme::cardTitle());
    QPalette palette = theme.palette();
    m_heading->setPalette(palette);
    palette.setColor(QPalette::WindowText, theme.color(Role::SecondaryText));
    m_foot->setPalette(palette);
    m_view->setTheme(theme);
    update();
}

void CodePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCardGround(painter, rect(), m_theme);
}

} // namespace coreo
