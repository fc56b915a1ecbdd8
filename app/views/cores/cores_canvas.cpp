#include "views/cores/cores_canvas.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace coreo {

CoresPage::Canvas::Canvas(CoresPage &page) : QWidget(&page), m_page(page)
{
    setAccessibleName(CoresPage::tr("Logical processors"));
    setMinimumSize(280, 160);
    setFocusPolicy(Qt::StrongFocus);
}

ChartInput CoresPage::Canvas::input() const
{
    ChartInput input;
    // Live, the cores that the newest run uses get a border.
    const bool both = m_page.m_compare && chart.wholeRun();
    input.run = m_page.m_compare && !both ? m_page.m_compare : m_page.m_run;
    input.compare = both ? m_page.m_compare : nullptr;
    input.cores = m_page.m_feed;
    return input;
}

void CoresPage::Canvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, card(), chart, input(), theme);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Role::Running), 1.5));
        painter.drawRoundedRect(card().adjusted(1, 1, -1, -1), Theme::kRadius, Theme::kRadius);
    }
    setAccessibleDescription(chart.description(input()));
}

void CoresPage::Canvas::resizeEvent(QResizeEvent *)
{
    constexpr int kWidth = 96, kHeight = 62; // a tile whose line of text and curve can both be read
    chart.setTileLimit(std::max(CoresChart::kTileLimit, (width() / kWidth) * ((height() - 40) / kHeight)));
}

bool CoresPage::Canvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = chart.hit(help->pos(), cardBody(card(), chart, input(), theme), input());
        // Escaped: a tool tip that looks like HTML would be shown as such.
        if (hit.toolTip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               hit.toolTip.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), this);
        return true;
    }
    return QWidget::event(event);
}

void CoresPage::Canvas::mouseDoubleClickEvent(QMouseEvent *)
{
    emit m_page.restoreAsked();
}

} // namespace coreo
