#include "views/controls/run_box.h"

#include "views/controls/plain_text.h"
#include "views/controls/problem_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace coreo {

RunBox::RunBox(QWidget *parent)
    : QWidget(parent), m_progress(new QProgressBar(this)), m_times(new NoteLabel(this)), m_note(new NoteLabel(this)),
      m_problem(new ProblemLabel(this)), m_run(new QPushButton(this)), m_compare(new QPushButton(this)), m_ways(new QToolButton(this)),
      m_export(new QPushButton(this)), m_theme(Theme::light())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    for (QWidget *widget : {static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_note),
                            static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_times),
                            static_cast<QWidget *>(m_run)})
        layout->addWidget(widget);
    auto *compare = new QHBoxLayout;
    compare->setSpacing(3);
    compare->addWidget(m_compare, 1);
    compare->addWidget(m_ways);
    layout->addLayout(compare);
    layout->addWidget(m_export);
    buildWays();
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setAlignment(Qt::AlignCenter);
    m_run->setMinimumHeight(34);
    m_compare->setAccessibleName(tr("Run and compare"));
    m_compare->setToolTip(
        plainToolTip(tr("Runs the batch, then the same batch the other way, and shows both on one scale.")));
    m_export->setText(tr("Export\u2026  (Ctrl+E)"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(plainToolTip(tr("Writes charts or data to a file, or copies them.")));
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_running)
            emit cancelAsked();
        else
            emit runAsked();
    });
    connect(m_compare, &QPushButton::clicked, this, &RunBox::compareAsked);
    connect(m_export, &QPushButton::clicked, this, &RunBox::exportAsked);
    clearProgress();
    labelButtons();
}

/// What else a batch can be compared with, behind an arrow beside the button.
void RunBox::buildWays()
{
    auto *menu = new QMenu(m_ways);
    menu->setToolTipsVisible(true);
    m_withCounterpart = menu->addAction(QString());
    m_both = menu->addAction(tr("Run &natively and on CPython"));
    connect(m_withCounterpart, &QAction::triggered, this, &RunBox::compareAsked);
    connect(m_both, &QAction::triggered, this, &RunBox::bothAsked);
    // A menu of the button's own would add a second arrow.
    connect(m_ways, &QToolButton::clicked, menu, [this, menu] { menu->popup(m_ways->mapToGlobal(QPoint(0, m_ways->height()))); });
    m_ways->setArrowType(Qt::DownArrow);
    m_ways->setAccessibleName(tr("More to compare with"));
    m_ways->setToolTip(plainToolTip(tr("Chooses what the batch is compared with: another strategy, or CPython.")));
    m_ways->setFocusPolicy(Qt::TabFocus);
}

void RunBox::setBothBlocked(const QString &reason)
{
    m_bothBlocked = reason;
    labelButtons();
}

void RunBox::setProgress(const Progress &progress)
{
    m_progress->setVisible(true);
    m_progress->setRange(0, static_cast<int>(std::max<quint32>(progress.tasks, 1)));
    m_progress->setValue(static_cast<int>(progress.delivered));
    const QLocale locale;
    m_progress->setFormat(
        tr("%1 of %2 delivered").arg(locale.toString(progress.delivered), locale.toString(progress.tasks)));
    m_times->setNote(progress.times);
    QPalette palette = m_theme.palette();
    if (progress.over && progress.notOk) {
        palette.setColor(QPalette::Highlight, m_theme.color(Role::Blocker));
        palette.setColor(QPalette::HighlightedText, onColor(m_theme.color(Role::Blocker)));
    }
    if (m_progress->palette() != palette)
        m_progress->setPalette(palette);
}

void RunBox::clearProgress()
{
    m_progress->setVisible(false);
    m_times->setNote({});
}

void RunBox::setRunning(bool running, bool cancelAsked)
{
    m_running = running;
    m_cancelAsked = cancelAsked;
    labelButtons();
}

void RunBox::setBlocked(const QString &reason)
{
    m_blocked = !reason.isEmpty();
    m_problem->setProblem(reason);
    labelButtons();
}

void RunBox::setCounterpart(const QString &name)
{
    m_counterpart = name;
    labelButtons();
}

void RunBox::setExportable(bool exportable)
{
    m_exportable = exportable;
    labelButtons();
}

void RunBox::setNote(const QString &note)
{
    m_note->setNote(note);
}

void RunBox::labelButtons()
{
    if (m_running) {
        m_run->setText(m_cancelAsked ? tr("Cancelling\u2026") : tr("\u25A0  Cancel  (Esc)"));
        m_run->setAccessibleName(tr("Cancel"));
        m_run->setToolTip(plainToolTip(tr("Stops the run; what has been recorded stays.")));
    } else {
        m_run->setText(tr("\u25B6  Run  (F5)"));
        m_run->setAccessibleName(tr("Run"));
        m_run->setToolTip(plainToolTip(tr("Runs the batch as set above.")));
    }
    m_run->setEnabled(m_running ? !m_cancelAsked : !m_blocked);
    m_compare->setEnabled(!m_running && !m_blocked);
    m_export->setEnabled(m_exportable);
    const QString full = tr("Run and compare with %1").arg(m_counterpart);
    const bool fits = !m_counterpart.isEmpty() && m_compare->fontMetrics().horizontalAdvance(full) + 24 <= width() - m_ways->sizeHint().width();
    m_compare->setText(fits ? full : tr("Run and compare"));
    m_ways->setEnabled(!m_running && !m_blocked);
    m_withCounterpart->setText(full);
    m_both->setEnabled(m_bothBlocked.isEmpty());
    m_both->setToolTip(plainToolTip(
        m_bothBlocked.isEmpty() ? tr("Runs the batch with our own engine, then with Python's, and shows both on one scale.")
                                : m_bothBlocked));
}

void RunBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    labelButtons();
}

void RunBox::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_times->setTheme(theme);
    m_note->setTheme(theme);
    m_problem->setTheme(theme);
    m_progress->setPalette(theme.palette());
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Active, QPalette::Button, theme.color(Role::Running));
    palette.setColor(QPalette::Inactive, QPalette::Button, theme.color(Role::Running));
    palette.setColor(QPalette::Active, QPalette::ButtonText, onColor(theme.color(Role::Running)));
    palette.setColor(QPalette::Inactive, QPalette::ButtonText, onColor(theme.color(Role::Running)));
    m_run->setPalette(palette);
    QFont bold = theme.base();
    bold.setBold(true);
    m_run->setFont(bold);
}

} // namespace coreo
