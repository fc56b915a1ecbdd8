#include "window/notice_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace coreo {

namespace {

constexpr int kBar = 4; ///< the coloured bar at the left edge

Role roleOf(NoticeStrip::Kind kind)
{
    switch (kind) {
    case NoticeStrip::Kind::Warning: return Role::Waiting;
    case NoticeStrip::Kind::Failure: return Role::Blocker;
    case NoticeStrip::Kind::Told: break;
    }
    return Role::Running;
}

QString markOf(NoticeStrip::Kind kind)
{
    switch (kind) {
    case NoticeStrip::Kind::Warning: return QStringLiteral("\u26A0 ");
    case NoticeStrip::Kind::Failure: return QStringLiteral("\u2715 ");
    case NoticeStrip::Kind::Told: break;
    }
    return {};
}

} // namespace

NoticeStrip::NoticeStrip(QWidget *parent) : QWidget(parent), m_label(new QLabel(this)), m_theme(Theme::light())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 5);
    layout->addWidget(m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoticeStrip::setNotice(Kind kind, const QString &text)
{
    const QString full = text.isEmpty() ? QString() : markOf(kind) + text;
    if (kind == m_kind && full == m_label->text())
        return;
    m_kind = kind;
    m_label->setText(full);
    m_label->setAccessibleName(text);
    colour();
    setVisible(!text.isEmpty());
}

QString NoticeStrip::text() const
{
    return m_label->text();
}

void NoticeStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    colour();
}

void NoticeStrip::colour()
{
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Role::Text));
    m_label->setPalette(palette);
    update();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_kind == Kind::Told ? m_theme.color(Role::Border) : m_theme.color(roleOf(m_kind)));
    painter.setBrush(m_theme.color(Role::Card));
    painter.drawRoundedRect(frame, kBar, kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(roleOf(m_kind)));
    painter.drawRoundedRect(QRectF(frame.left(), frame.top(), kBar, frame.height()), 2, 2);
}

} // namespace coreo
