#include "views/tasks/tasks_view.h"

#include "models/task_model.h"

#include <QHeaderView>
#include <QMouseEvent>

#include <algorithm>

namespace coreo {

TasksView::TasksView(ViewState &state, QWidget *parent) : QTableView(parent), m_state(state), m_model(new TaskModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Tasks"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false); // Tab leaves the table, as it leaves every chart
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(true);
    sortByColumn(TaskModel::Task, Qt::AscendingOrder);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    // A million rows of one known height: nothing is measured.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&state, &ViewState::selectedChanged, this, &TasksView::showSelected);
    setTheme(Theme::light());
}

void TasksView::setInput(const RunData *run)
{
    m_model->setRun(run);
    showSelected();
}

void TasksView::setTheme(const Theme &theme)
{
    setPalette(theme.palette());
    setFont(theme.base());
    horizontalHeader()->setFont(theme.base());
    const int height = QFontMetrics(theme.base()).height() + 5;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    fitColumns();
}

/// Wide enough for the heading with its sort mark and for the longest usual cell.
void TasksView::fitColumns()
{
    const QFontMetrics metrics(font());
    for (int column = 0; column < TaskModel::kColumns; ++column) {
        const QString sample = column == TaskModel::State ? QStringLiteral("waiting for delivery") : QStringLiteral("000.00 ms");
        const int heading = metrics.horizontalAdvance(TaskModel::heading(column)) + 28;
        setColumnWidth(column, std::max(heading, column == TaskModel::State || column >= TaskModel::Submitted
                                                     ? metrics.horizontalAdvance(sample) + 14
                                                     : 0));
    }
}

void TasksView::refresh()
{
    if (isVisible())
        m_model->refresh();
}

void TasksView::showEvent(QShowEvent *event)
{
    m_model->refresh();
    QTableView::showEvent(event);
}

void TasksView::showSelected()
{
    const int row = m_model->rowOf(m_state.selected());
    m_following = true;
    if (row < 0)
        setCurrentIndex(QModelIndex());
    else if (!currentIndex().isValid() || currentIndex().row() != row)
        setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    m_following = false;
}

void TasksView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_state.setSelected(m_model->taskAt(current.row()));
}

void TasksView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    m_state.setHovered(under.isValid() ? m_model->taskAt(under.row()) : TaskId());
}

void TasksView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_state.setHovered(TaskId());
}

} // namespace coreo
