#pragma once

#include "session/run_data.h"

#include <QAbstractTableModel>

#include <vector>

namespace coreo {

/// The table of tasks for item views: one row a task, read from the records when a cell is shown. Sorting orders 4-byte
/// numbers, never strings, and only when there is something else than the task order to sort by.
/// Threads: the GUI thread.
class TaskModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Task, State, Worker, Core, Submitted, Started, Finished, Received, Delivered, Duration, Waited, Attempts, Result
    };
    static constexpr int kColumns = Result + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Another run, or none; the rows start in task order or as sorted before.
    void setRun(const RunData *run);
    /// The run has grown: cells are read anew, rows stay, a sorted column is sorted again once the run is over.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] TaskId taskAt(int row) const;
    [[nodiscard]] int rowOf(TaskId task) const; ///< -1 if there is none

    /// One cell's text, and a column's heading; what the exported table shows too.
    static QString text(const RunData &run, TaskId task, int column);
    static QString heading(int column);
    static bool isNumber(int column) { return column != State; }

private:
    void order();
    [[nodiscard]] double key(TaskId task) const;

    const RunData *m_run = nullptr;
    std::uint64_t m_generation = 0;
    bool m_over = false;
    int m_sortColumn = Task;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<std::uint32_t> m_taskOfRow; ///< empty = the task order
    std::vector<std::uint32_t> m_rowOfTask;
};

} // namespace coreo
