#include "models/task_model.h"

#include "models/task_text.h"
#include "theme/units.h"

#include <QLocale>

#include <algorithm>
#include <functional>
#include <limits>

namespace coreo {

namespace {

Time timeOf(const TaskTable &table, TaskId task, int column)
{
    const auto between = [](Time from, Time to) { return isTime(from) && isTime(to) ? to - from : kNoTime; };
    switch (column) {
    case TaskModel::Submitted:
        return table.submitted(task);
    case TaskModel::Started:
        return table.started(task);
    case TaskModel::Finished:
        return table.finished(task);
    case TaskModel::Received:
        return table.received(task);
    case TaskModel::Delivered:
        return table.delivered(task);
    case TaskModel::Duration:
        return between(table.started(task), table.finished(task));
    case TaskModel::Waited:
        return between(table.received(task), table.delivered(task));
    default:
        return kNoTime;
    }
}

QString timeText(Time time)
{
    return isTime(time) ? formatTime(time) : QString();
}

} // namespace

QString TaskModel::text(const RunData &run, TaskId task, int column)
{
    const TaskTable &table = run.table();
    const QLocale locale;
    switch (column) {
    case Task:
        return locale.toString(task.value);
    case State:
        return TaskText::state(run, task);
    case Worker:
        return table.worker(task).isNone() ? QString() : locale.toString(table.worker(task).value);
    case Core:
        return table.core(task).isNone() ? QString() : locale.toString(table.core(task).value);
    case Attempts:
        return locale.toString(table.attempts(task));
    case Result:
        if (table.state(task) != TaskState::Ok)
            return {};
        return QString::fromStdString(formatResult(run.history().resultKind, table.result(task)));
    default:
        return timeText(timeOf(table, task, column));
    }
}

QString TaskModel::heading(int column)
{
    switch (column) {
    case Task: return tr("Task");
    case State: return tr("State");
    case Worker: return tr("Worker");
    case Core: return tr("Core");
    case Submitted: return tr("Submitted");
    case Started: return tr("Started");
    case Finished: return tr("Finished");
    case Received: return tr("Received");
    case Delivered: return tr("Delivered");
    case Duration: return tr("Duration");
    case Waited: return tr("Waited");
    case Attempts: return tr("Attempts");
    case Result: return tr("Result");
    default: return {};
    }
}

void TaskModel::setRun(const RunData *run)
{
    beginResetModel();
    m_run = run;
    m_generation = run ? run->table().generation() : 0;
    m_over = run && run->over();
    m_taskOfRow.clear();
    m_rowOfTask.clear();
    order();
    endResetModel();
}

void TaskModel::refresh()
{
    if (!m_run || (m_generation == m_run->table().generation() && m_over == m_run->over()))
        return;
    const bool ended = m_run->over() && !m_over;
    m_generation = m_run->table().generation();
    m_over = m_run->over();
    if (ended && m_sortColumn != Task)
        sort(m_sortColumn, m_sortOrder);
    else if (rowCount() > 0)
        emit dataChanged(index(0, State), index(rowCount() - 1, kColumns - 1), {Qt::DisplayRole});
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_run ? 0 : static_cast<int>(m_run->table().size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_run)
        return {};
    if (role == Qt::DisplayRole)
        return text(*m_run, taskAt(index.row()), index.column());
    if (role == Qt::ToolTipRole && index.column() == State)
        return TaskText::failures(*m_run, taskAt(index.row())).join(QLatin1Char('\n')).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

TaskId TaskModel::taskAt(int row) const
{
    return m_taskOfRow.empty() ? TaskId(row) : TaskId(m_taskOfRow[static_cast<std::size_t>(row)]);
}

int TaskModel::rowOf(TaskId task) const
{
    if (!m_run || task.value >= m_run->table().size())
        return -1;
    return static_cast<int>(m_rowOfTask.empty() ? task.value : m_rowOfTask[task.value]);
}

double TaskModel::key(TaskId task) const
{
    const TaskTable &table = m_run->table();
    const auto number = [](auto id) { return id.isNone() ? std::numeric_limits<double>::max() : double(id.value); };
    switch (m_sortColumn) {
    case Task:
        return task.value;
    case State:
        return static_cast<double>(table.state(task));
    case Worker:
        return number(table.worker(task));
    case Core:
        return number(table.core(task));
    case Attempts:
        return table.attempts(task);
    case Result:
        return static_cast<double>(table.result(task));
    default: {
        const Time time = timeOf(table, task, m_sortColumn);
        return isTime(time) ? static_cast<double>(time.count()) : std::numeric_limits<double>::max();
    }
    }
}

void TaskModel::order()
{
    m_taskOfRow.clear();
    m_rowOfTask.clear();
    if (!m_run || (m_sortColumn == Task && m_sortOrder == Qt::AscendingOrder))
        return;
    const std::uint32_t count = m_run->table().size();
    std::vector<std::pair<double, std::uint32_t>> keyed(count);
    for (std::uint32_t task = 0; task < count; ++task)
        keyed[task] = {key(TaskId(task)), task};
    if (m_sortOrder == Qt::AscendingOrder)
        std::sort(keyed.begin(), keyed.end());
    else
        std::sort(keyed.begin(), keyed.end(), std::greater<>());
    m_taskOfRow.resize(count);
    m_rowOfTask.resize(count);
    for (std::uint32_t row = 0; row < count; ++row) {
        m_taskOfRow[row] = keyed[row].second;
        m_rowOfTask[keyed[row].second] = row;
    }
}

void TaskModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (column < 0 || column >= kColumns)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<TaskId> tasks;
    for (const QModelIndex &old : before)
        tasks.push_back(taskAt(old.row()));
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    order();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(tasks[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace coreo
