#include "window/worker_menu.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace coreo {

namespace {

/// A menu of more workers is no help.
constexpr std::uint32_t kMostListed = 40;

/// Who works in a lane, or worked there last: a lane may have had several.
std::optional<WorkerInfo> newestOf(const RunHistory &history, std::uint32_t lane)
{
    const std::vector<WorkerInfo> workers = history.workers(); // those of a lane in the order of their start
    const auto newest = std::find_if(workers.rbegin(), workers.rend(),
                                     [lane](const WorkerInfo &worker) { return worker.id.value == lane; });
    return newest == workers.rend() ? std::nullopt : std::optional(*newest);
}

/// A menu's entry that only tells.
void addSentence(QMenu &menu, const QString &sentence)
{
    menu.addAction(sentence)->setEnabled(false);
}

} // namespace

WorkerMenu::WorkerMenu(RunController &controller, QObject *parent) : QObject(parent), m_controller(controller) {}

QString WorkerMenu::whyNot() const
{
    const RunData *run = m_controller.newest();
    if (!m_controller.isRunning() || !run || run->over())
        return tr("No run is going on: there is no worker to signal.");
    const RunSpec &spec = run->history().spec;
    if (spec.simulated())
        return tr("Simulated workers are no processes: nothing can be signalled.");
    if (spec.executor == "inline")
        return spec.onPython() ? tr("Python's main program works itself: it has no worker that could be signalled.")
                               : tr("The main program works itself: ending it would end Coreographer.");
    if (spec.executor != "processes" && (!spec.onLoops() || spec.oneLoop()))
        return tr("A thread cannot be killed alone: it shares its memory with the whole program.\n"
                  "Choose the executor \"processes\" to try it.");
    return {};
}

void WorkerMenu::addLane(QMenu &menu, std::uint32_t lane)
{
    if (const QString reason = whyNot(); !reason.isEmpty()) {
        for (const QString &line : reason.split(QLatin1Char('\n')))
            addSentence(menu, line);
        return;
    }
    const RunHistory &history = m_controller.newest()->history();
    const std::optional<WorkerInfo> worker = newestOf(history, lane);
    if (!worker || worker->pid < 0)
        return addSentence(menu, tr("No process works here at this moment."));
    const std::int64_t pid = worker->pid;
    const Doing doing = history.lane(lane).doing();
    addSentence(menu, doing.task.isNone()
                          ? tr("Worker %1, process %2, idle").arg(lane).arg(pid)
                          : tr("Worker %1, process %2, on task %3").arg(lane).arg(pid).arg(doing.task.value));
    using Signal = RunController::WorkerSignal;
    const auto add = [&](const QString &text, Signal signal) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, lane, pid, signal] { send(lane, pid, signal); });
    };
    add(tr("&Kill it (SIGKILL)"), Signal::Kill);
    add(tr("C&rash it (SIGSEGV)"), Signal::Crash);
    if (isStopped(m_controller.workerStops(), WorkerId(lane)))
        add(tr("Let it &go on (SIGCONT)"), Signal::Continue);
    else
        add(tr("&Stop it, so that it hangs (SIGSTOP)"), Signal::Stop);
}

void WorkerMenu::addAll(QMenu &menu)
{
    if (!whyNot().isEmpty())
        return addLane(menu, 0);
    const RunHistory &history = m_controller.newest()->history();
    const std::uint32_t workers = std::min(history.workerLanes(), kMostListed);
    for (std::uint32_t lane = 0; lane < workers; ++lane) {
        if (newestOf(history, lane))
            addLane(*menu.addMenu(tr("Worker %1").arg(lane)), lane);
    }
    if (menu.isEmpty())
        addSentence(menu, tr("No worker has started yet."));
}

void WorkerMenu::send(std::uint32_t lane, std::int64_t pid, RunController::WorkerSignal signal)
{
    if (!m_controller.signalWorker(lane, pid, signal)) {
        emit told(tr("Worker %1 (process %2) has ended meanwhile: nothing was sent.").arg(lane).arg(pid));
        return;
    }
    QString what;
    const RunData *run = m_controller.newest();
    const bool python = run && run->history().spec.onPython();
    switch (signal) {
    case RunController::WorkerSignal::Kill:
        what = python ? tr("Worker %1 (process %2) was killed: what becomes of its work is up to Python's API.")
                      : tr("Worker %1 (process %2) was killed: another takes its place.");
        break;
    case RunController::WorkerSignal::Crash:
        what = python ? tr("Worker %1 (process %2) was made to crash: what becomes of its work is up to Python's API.")
                      : tr("Worker %1 (process %2) was made to crash: another takes its place.");
        break;
    case RunController::WorkerSignal::Stop: what = tr("Worker %1 (process %2) was stopped: its task hangs until it goes on."); break;
    case RunController::WorkerSignal::Continue: what = tr("Worker %1 (process %2) goes on."); break;
    }
    emit told(what.arg(lane).arg(pid));
}

} // namespace coreo
