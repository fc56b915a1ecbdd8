// The main window's half that follows the experiment and the run.
#include "window/main_window.h"

#include "session/core_text.h"
#include "session/own_cost.h"
#include "session/run_name.h"
#include "views/cards/number_cards.h"
#include "views/chart.h"
#include "views/code/code_page.h"
#include "views/compare/compare_table.h"
#include "views/controls/experiment_panel.h"
#include "views/cores/cores_page.h"
#include "views/lesson/lesson_panel.h"
#include "views/tasks/tasks_view.h"
#include "window/chart_area.h"
#include "window/cost_line.h"
#include "window/notice_strip.h"

#include <QLabel>

namespace coreo {

namespace {

/// What an empty window offers.
const QString kExample = QStringLiteral("first-look");
const QString kDot = QStringLiteral(" \u00B7 ");

} // namespace

void MainWindow::setSpec(const RunSpec &spec)
{
    m_edits = SpecHistory(spec);
    showSpec();
}

void MainWindow::edited(const RunSpec &spec, const QString &control)
{
    m_edits.edit(spec, control.toStdString());
    if (control == QLatin1String("workload.file"))
        m_trust.chooseScript(spec);
    else if (control == QLatin1String("python"))
        m_trust.chooseInterpreter(spec);
    m_editedDuringRun = m_editedDuringRun || (m_controller->isRunning() && !m_following);
    showSpec();
    followEdits();
}

/// Whether what is shown is a simulation of this batch under other numbers, and small enough to be simulated and drawn within
/// a frame. Nothing is lost with it: simulated again under its settings it is the same.
bool MainWindow::followsEdits() const
{
    constexpr std::uint32_t kMostTasks = 20'000;
    const RunSpec &spec = m_edits.current();
    const RunData *shown = m_controller->run();
    if (!m_actions.value("follow")->isChecked() || !m_problems.empty() || !spec.simulated() || !shown || m_opened || m_controller->compare())
        return false;
    const RunSpec &before = shown->history().spec;
    return before.simulated() && before.strategy == spec.strategy && before.workload == spec.workload
        && m_controller->resolved(spec).tasks <= kMostTasks && !spec.workloadParameters.contains("file");
}

/// A simulation follows the sliders without being asked to run.
void MainWindow::followEdits()
{
    m_followLater = false;
    if (!followsEdits())
        return;
    if (m_controller->isRunning()) {
        m_followLater = m_following;
        return;
    }
    m_failure.clear();
    m_following = true;
    m_controller->start(m_edits.current());
}

void MainWindow::showSpec()
{
    const RunSpec &spec = m_edits.current();
    m_problems = m_controller->problems(spec);
    m_panel->setSpec(spec, m_problems.empty() ? m_controller->resolved(spec) : spec);
    m_panel->setProblems(m_problems);
    if (m_problems.empty()) // otherwise the last batch that could run stays
        m_code->setExplanation(m_controller->explained(spec), strategyName(spec.strategy), pythonFoot());
    const Problems both = m_controller->problemsOnBoth(spec);
    m_panel->runBox().setBothBlocked(both.empty() ? QString() : translated(both.front().text));
    m_panel->runBox().setNote(m_editedDuringRun && m_controller->isRunning() ? tr("Changes apply to the next run.")
                                                                             : QString());
    showLesson();
    showNotices();
    updateActions();
}

/// A scenario's lesson stays while its sliders are moved, until another strategy or workload makes it something else.
void MainWindow::showLesson()
{
    const RunSpec &spec = m_edits.current();
    if (!spec.scenario.empty())
        m_lessonOf = QString::fromStdString(spec.scenario);
    const Catalogue::Scenario *scenario = m_catalogue.scenario(m_lessonOf);
    if (scenario && (scenario->spec.strategy != spec.strategy || scenario->spec.workload != spec.workload))
        scenario = nullptr;
    if (!scenario)
        m_lessonOf.clear();
    LessonPanel::Texts texts;
    if (scenario)
        texts = {scenario->name, scenario->expect, scenario->look, scenario->wrong};
    m_code->setLesson(texts);
    // Where charts take turns there is no room above them: the page "Code" has it.
    const bool room = m_charts->filled().isEmpty() && !m_charts->isCompact() && m_charts->page() != QLatin1String("code");
    if (!room || m_settings.number("lesson", 1) == 0)
        texts = {};
    m_lesson->setTexts(texts);
}

RunSpec MainWindow::exampleSpec() const
{
    const Catalogue::Scenario *first = m_catalogue.scenario(kExample);
    RunSpec spec = first ? first->spec : RunSpec();
    spec.scenario = first ? kExample.toStdString() : std::string();
    return spec;
}

void MainWindow::runExample()
{
    edited(exampleSpec(), kExample);
    startRun();
}

void MainWindow::offerExample()
{
    const Catalogue::Scenario *example = m_catalogue.scenario(kExample);
    const bool empty = !m_controller->run() && !m_controller->isRunning();
    m_charts->offerExample(empty && example ? example->name : QString());
}

bool MainWindow::mayStart()
{
    if (m_controller->isRunning() || !m_problems.empty())
        return false;
    m_failure.clear();
    const bool agreed = agreesToRun(m_edits.current());
    showNotices();
    return agreed;
}

void MainWindow::begun()
{
    m_panel->setRunning(true, false);
    showNotices();
    updateActions();
}

void MainWindow::startRun()
{
    if (!mayStart())
        return;
    m_controller->start(m_edits.current());
    begun();
}

void MainWindow::startComparison()
{
    const Catalogue::Strategy *strategy = m_catalogue.strategy(QString::fromStdString(m_edits.current().strategy));
    if (!strategy || !mayStart())
        return;
    m_controller->startComparison(m_edits.current(), strategy->counterpart.toStdString());
    begun();
}

void MainWindow::startOnBoth()
{
    if (!m_controller->problemsOnBoth(m_edits.current()).empty() || !mayStart())
        return;
    m_controller->startOnBoth(m_edits.current());
    begun();
}

void MainWindow::cancelRun()
{
    m_controller->cancel();
    m_panel->setRunning(m_controller->isRunning(), true);
    updateActions();
}

void MainWindow::runStarted()
{
    const RunData *run = m_controller->run();
    const RunData *compare = m_controller->compare();
    m_opened = !m_controller->isRunning();
    if (m_controller->isRunning()) {
        m_path.clear();
        setWindowModified(true);
        updateTitle();
    }
    if (!compare)
        m_viewState->reset();
    m_charts->setInput(run, compare, liveCores());
    m_coresPage->setRun(run, compare);
    m_coresPage->showWholeRun(run && !liveCores());
    offerExample();
    m_tasks->setInput(run);
    const RunData *newest = m_controller->newest();
    m_sampler->followRun(newest && m_controller->isRunning() ? newest->historyPointer() : nullptr);
    updateWatching();
    runAdvanced();
    showDifferences();
    showNotices();
    showStatus();
    updateActions();
}

/// A run that was opened was not run here, and of two that are compared the first is over: both kinds show what was
/// recorded of their cores, not what these do now.
const CoreFeed *MainWindow::liveCores() const
{
    const bool opened = m_controller->run() && m_opened;
    return opened || m_controller->compare() ? nullptr : m_feed.get();
}

void MainWindow::runAdvanced()
{
    m_charts->card(QStringLiteral("timeline-workers"))->setStops(m_controller->workerStops());
    if (m_controller->isRunning())
        m_charts->refreshInTurn(m_controller->isCrowded());
    else
        m_charts->refresh();
    m_coresPage->refresh();
    m_tasks->refresh();
    showProgress();
    showNumbers();
}

void MainWindow::runFinished()
{
    m_sampler->followRun(nullptr);
    updateWatching();
    m_editedDuringRun = false;
    m_following = false;
    m_panel->setRunning(false, false);
    noteRecordedOthers();
    for (const RunData *run : {m_controller->run(), m_controller->compare()}) {
        if (run && !m_opened) // what a file says may be another machine's
            m_panel->setPython(run->history().python(), run->history().spec.python);
    }
    runAdvanced();
    showDifferences();
    showNotices();
    showStatus();
    updateActions();
    if (m_closing)
        emit ended();
    else if (m_followLater)
        followEdits();
}

void MainWindow::runFailed(const Text &why)
{
    m_failure = translated(why);
}

void MainWindow::showProgress()
{
    const RunData *run = m_controller->newest();
    if (!run) {
        m_panel->runBox().clearProgress();
        return;
    }
    const TaskTable &table = run->table();
    RunBox::Progress progress;
    progress.delivered = table.deliveredCount();
    progress.tasks = table.size();
    progress.over = run->over();
    progress.notOk = run->summary() && !run->summary()->allOk();
    if (!run->over()) {
        const Time passed = run->horizon();
        progress.times = tr("%1 elapsed").arg(formatTime(passed));
        const std::uint32_t done = table.finishedCount();
        // A guess from too few tasks is no help.
        if (done * 20 >= table.size() && done > 1 && done < table.size())
            progress.times += tr(", about %1 left").arg(formatTime(passed / done * (table.size() - done)));
    }
    m_panel->runBox().setProgress(progress);
}

QString MainWindow::nameOf(const RunData *run, const RunData *beside) const
{
    return run ? runName(run->history(), beside ? &beside->history() : nullptr) : QString();
}

/// What there is to say below the Python lines where they are what runs.
QString MainWindow::pythonFoot() const
{
    const RunSpec &spec = m_edits.current();
    if (!spec.onPython())
        return {};
    if (const QString file = scriptOf(spec); !file.isEmpty())
        return tr("Your function comes from %1").arg(file);
    return tr("CPython makes these calls. What each task does is drawn from the seed, the same as natively.");
}

void MainWindow::showNumbers()
{
    const RunData *run = m_controller->run();
    const RunData *compare = m_controller->compare();
    m_numbers->setFigures(numberFigures(run, compare, nameOf(run, compare), nameOf(compare, run)));
}

void MainWindow::showNotices()
{
    const RunData *run = m_controller->run();
    const RunData *newest = m_controller->newest();
    const bool filled = !m_charts->filled().isEmpty();
    using Kind = NoticeStrip::Kind;
    if (filled) {
        m_told->setNotice(Kind::Told, {});
    } else if (!m_failure.isEmpty()) {
        m_told->setNotice(Kind::Failure, m_failure);
    } else if (m_controller->isRunning()) {
        m_told->setNotice(Kind::Told,
                          m_controller->isComparing() ? tr("Running both, one after the other.") : tr("Running."));
    } else if (newest && newest->summary()) {
        QString sentence = translated(newest->summary()->sentence);
        if (run != newest)
            sentence = tr("A %1: %2  B %3: %4").arg(nameOf(run, newest), translated(run->summary()->sentence),
                                                    nameOf(newest, run), sentence);
        m_told->setNotice(newest->summary()->allOk() ? Kind::Told : Kind::Failure, sentence);
    } else {
        const auto *scenario = m_catalogue.scenario(QString::fromStdString(m_edits.current().scenario));
        m_told->setNotice(Kind::Told, scenario ? tr("%1. Press Run to see it.").arg(scenario->summary.chopped(
                                                     scenario->summary.endsWith(QLatin1Char('.')) ? 1 : 0))
                                               : m_problems.empty() ? tr("Press Run to see what this batch does.")
                                                                    : tr("This batch cannot run as it is set."));
    }

    m_warning->setNotice(Kind::Warning, filled ? QString() : warnings().join(QStringLiteral("  ")));
}

QString MainWindow::stateWord() const
{
    const RunData *run = m_controller->newest();
    if (m_controller->isRunning())
        return tr("Running");
    if (!m_failure.isEmpty())
        return tr("Failed");
    if (!run)
        return tr("Ready");
    switch (run->history().state()) {
    case RunState::Cancelled: return tr("Cancelled");
    case RunState::Complete: return tr("Finished");
    case RunState::Stuck: return tr("Stuck");
    default: return tr("Interrupted");
    }
}

void MainWindow::showStatus()
{
    const RunData *run = m_controller->newest();
    QStringList parts{stateWord()};
    if (run) {
        parts << tr("%Ln task(s)", nullptr, static_cast<int>(run->table().size()))
              << tr("seed %1").arg(run->history().spec.seed);
        if (run->history().spec.onPython())
            parts << backendName(run->history());
    }
    const Machine &machine = run ? run->history().machine : m_controller->machine();
    if (machine.simulated)
        parts << tr("simulated");
    else if (!machine.system.empty())
        parts << QString::fromStdString(machine.system);
    parts << tr("%Ln logical CPU(s)", nullptr, static_cast<int>(machine.cpus()));
    m_status->setText(parts.join(kDot));
}

void MainWindow::showDifferences()
{
    const RunData *run = m_controller->run();
    const RunData *compare = m_controller->compare();
    const bool both = run && compare && run->summary() && compare->summary();
    if (both)
        m_differences->setRows(
            compareRuns(run->history().spec, *run->summary(), compare->history().spec, *compare->summary(),
                        run->history().python(), compare->history().python()));
    m_charts->setPageVisible(QStringLiteral("compare"), both);
}

void MainWindow::coresSampled()
{
    // Between runs half of the frames do: a tile moves by less than a pixel a reading.
    m_skipTiles = !m_skipTiles && !m_controller->isRunning() && m_feed->samples().size() > 3; // the first all count
    if (!m_skipTiles && liveCores())
        m_charts->refreshCores();
    if (!m_skipTiles && m_costLine->isVisible())
        m_costLine->refresh(*m_ownCost, m_controller->drainCost(), m_sampler->cost());
    m_sampler->countSystem(m_coresPage->isVisible());
    if (m_coresPage->isVisible()) {
        const SystemReading reading = m_sampler->system();
        if (reading.processes > 0) // counted at least once
            m_coresPage->setFigures({static_cast<int>(reading.processes), static_cast<int>(reading.threads),
                                     reading.upTimeSeconds});
    }
    noteOthers();
}

} // namespace coreo
