#pragma once

#include "theme/theme.h"

#include <QWidget>

class QProgressBar;
class QAction;
class QPushButton;
class QToolButton;

namespace coreo {

class NoteLabel;
class ProblemLabel;

/// The foot of the experiment panel: how far the run is, and the buttons. The first button is "Run", and "Cancel" while
/// a run happens.
/// Threads: the GUI thread.
class RunBox : public QWidget
{
    Q_OBJECT

public:
    explicit RunBox(QWidget *parent = nullptr);

    struct Progress
    {
        quint32 delivered = 0;
        quint32 tasks = 0;
        QString times; ///< "1.24 s elapsed, about 3 s left"; empty = none
        bool over = false;
        bool notOk = false; ///< ended, but not as it should
    };
    void setProgress(const Progress &progress);
    void clearProgress();
    void setRunning(bool running, bool cancelAsked);
    /// Why nothing can be run now; empty = it can.
    void setBlocked(const QString &reason);
    void setCounterpart(const QString &name);
    /// Why the batch cannot be run natively and on CPython; empty = it can.
    void setBothBlocked(const QString &reason);
    void setExportable(bool exportable);
    void setNote(const QString &note);
    void setTheme(const Theme &theme);

signals:
    void runAsked();
    void cancelAsked();
    void compareAsked();
    void bothAsked(); ///< natively and on CPython
    void exportAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildWays();
    void labelButtons();

    QProgressBar *m_progress;
    NoteLabel *m_times;
    NoteLabel *m_note;
    ProblemLabel *m_problem;
    QPushButton *m_run;
    QPushButton *m_compare;
    QToolButton *m_ways;
    QAction *m_withCounterpart = nullptr;
    QAction *m_both = nullptr;
    QPushButton *m_export;
    QString m_counterpart;
    QString m_bothBlocked;
    Theme m_theme;
    bool m_running = false;
    bool m_cancelAsked = false;
    bool m_blocked = false;
    bool m_exportable = false;
};

} // namespace coreo
