#pragma once

#include "session/run_data.h"
#include "session/view_state.h"
#include "theme/theme.h"

#include <QTableView>

namespace coreo {

class TaskModel;

/// The table of tasks in the window: sorted by a click on a heading, its selection shared with the charts.
/// Threads: the GUI thread.
class TasksView : public QTableView
{
    Q_OBJECT

public:
    explicit TasksView(ViewState &state, QWidget *parent = nullptr);

    void setInput(const RunData *run);
    void setTheme(const Theme &theme);
    /// The run has grown, or ended.
    void refresh();

    [[nodiscard]] TaskModel &model() const { return *m_model; }

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showSelected();
    void fitColumns();

    ViewState &m_state;
    TaskModel *m_model;
    bool m_following = false; ///< the selection is being taken over from the charts
};

} // namespace coreo
