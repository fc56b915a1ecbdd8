#include "views/chart_card_private.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace coreo {

namespace {

constexpr double kZoomStep = 0.8;
constexpr double kPanStep = 0.15;

/// QToolTip guesses whether a text is HTML: data never is.
QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace

void ChartCard::hoverAt(const QPointF &position)
{
    const ChartInput now = input();
    const Hit hit = m_chart->isEmpty(now) ? Hit() : m_chart->hit(position, body(), now);
    d->state.setHovered(hit.task);
    if (QToolTip::isVisible())
        QToolTip::showText(mapToGlobal(position.toPoint()), plain(hit.toolTip), this);
}

void ChartCard::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (d->pressed && !d->dragging)
        d->dragging = (position - d->pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!d->dragging) {
        hoverAt(position);
        return;
    }
    if (const auto time = axis()) {
        setCursor(Qt::ClosedHandCursor);
        d->state.pan(time->timeAt(d->lastAt.x()) - time->timeAt(position.x()), wholeHorizon(input()));
    }
    d->lastAt = position;
}

void ChartCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    d->pressed = true;
    d->dragging = false;
    d->pressedAt = d->lastAt = event->position();
}

void ChartCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    if (d->pressed && !d->dragging) {
        const ChartInput now = input();
        d->state.setSelected(m_chart->isEmpty(now) ? TaskId() : m_chart->hit(event->position(), body(), now).task);
    }
    d->pressed = d->dragging = false;
    unsetCursor();
}

void ChartCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    d->pressed = false;
    if (event->button() == Qt::LeftButton)
        emit fillWindowAsked();
}

void ChartCard::wheelEvent(QWheelEvent *event)
{
    const auto time = axis();
    if (!time)
        return event->ignore(); // whatever the card stands in may scroll
    const QPoint angle = event->angleDelta();
    const Time horizon = wholeHorizon(input());
    const bool sideways = std::abs(angle.x()) > std::abs(angle.y()) || event->modifiers() & Qt::ShiftModifier;
    const double clicks = (sideways && angle.x() != 0 ? angle.x() : angle.y()) / 120.0;
    if (sideways)
        panBy(-clicks * kPanStep);
    else
        d->state.zoomAround(time->timeAt(event->position().x()), std::pow(kZoomStep, clicks), horizon);
    event->accept();
}

void ChartCard::zoomBy(double factor)
{
    if (const auto time = axis())
        d->state.zoomAround(time->range.begin + (time->range.end - time->range.begin) / 2, factor, wholeHorizon(input()));
}

void ChartCard::panBy(double share)
{
    const auto time = axis();
    if (!time)
        return;
    const double length = static_cast<double>((time->range.end - time->range.begin).count());
    d->state.pan(Time(static_cast<std::int64_t>(length * share)), wholeHorizon(input()));
}

void ChartCard::showWholeRun()
{
    d->state.setZoom({});
}

void ChartCard::selectNeighbour(int step)
{
    if (!d->run || d->run->table().size() == 0)
        return;
    const std::int64_t last = std::int64_t(d->run->table().size()) - 1;
    const TaskId now = d->state.selected();
    const std::int64_t next = now.isNone() ? (step > 0 ? 0 : last) : std::int64_t(now.value) + step;
    d->state.setSelected(TaskId(std::min(std::max<std::int64_t>(next, 0), last)));
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_W:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kZoomStep);
    case Qt::Key_S:
    case Qt::Key_Minus:
        return zoomBy(1 / kZoomStep);
    case Qt::Key_A:
    case Qt::Key_Left:
        return panBy(-kPanStep);
    case Qt::Key_D:
    case Qt::Key_Right:
        return panBy(kPanStep);
    case Qt::Key_0:
    case Qt::Key_F:
        return showWholeRun();
    case Qt::Key_Up:
        return selectNeighbour(-1);
    case Qt::Key_Down:
        return selectNeighbour(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit fillWindowAsked();
        return;
    case Qt::Key_Escape:
        emit restoreAsked();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartCard::leaveEvent(QEvent *)
{
    d->state.setHovered(TaskId());
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy chart"), this, &ChartCard::copyAsked);
    menu.addAction(tr("Export..."), this, &ChartCard::exportAsked);
    menu.addSeparator();
    menu.addAction(tr("Fill window"), this, &ChartCard::fillWindowAsked);
    if (axis())
        menu.addAction(tr("Show the whole run"), this, &ChartCard::showWholeRun)->setEnabled(d->state.zoom().has_value());
    const ChartInput now = input();
    Hit over;
    if (!m_chart->isEmpty(now)) {
        // By the keyboard it is asked for the selected task.
        if (event->reason() == QContextMenuEvent::Mouse)
            over = m_chart->hit(event->pos(), body(), now);
        else if (now.selected.value < now.run->table().size())
            over = {now.selected, {}, now.run->table().worker(now.selected)};
    }
    emit menuOpening(menu, over);
    menu.exec(event->globalPos());
}

bool ChartCard::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChartInput now = input();
        const Hit hit = m_chart->isEmpty(now) ? Hit() : m_chart->hit(help->pos(), body(), now);
        if (hit.toolTip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plain(hit.toolTip), this);
        return true;
    }
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        layoutHeader();
        d->stale = true;
        d->framed = false;
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
    case QEvent::FontChange:
        d->framed = false;
        invalidate();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace coreo
