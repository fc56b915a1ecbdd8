#pragma once

#include "model/explanation.h"
#include "model/problem.h"
#include "record/worker_stops.h"
#include "session/figures_worker.h"
#include "session/run_data.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace coreo {

/// Runs batches for the window: the engine works on a thread of its own, a timer on the GUI thread reads what it has
/// recorded. The engine's end wakes the GUI thread through a descriptor, so that a hidden window needs no timer and a
/// run of 30 ms is shown at once. No Qt signal crosses threads.
/// Threads: the GUI thread.
/// Errors: a run that could not happen is told by failed(); what was shown before stays.
class RunController : public QObject
{
    Q_OBJECT

public:
    explicit RunController(Machine machine, QObject *parent = nullptr);
    ~RunController() override; ///< stops a run and waits for its end

    [[nodiscard]] const Machine &machine() const { return m_machine; }
    /// Problems of a spec on this machine, each naming its control.
    [[nodiscard]] Problems problems(const RunSpec &spec) const;
    /// The spec with its defaults filled in, as it would be run; for a spec without problems.
    [[nodiscard]] RunSpec resolved(const RunSpec &spec) const;
    /// The batch as programs, with every value filled in; for a spec without problems.
    [[nodiscard]] Explanation explained(const RunSpec &spec) const;

    void start(const RunSpec &spec);
    /// Runs `spec`, then the same batch under `counterpart`, and keeps both.
    void startComparison(const RunSpec &spec, const std::string &counterpart);
    /// Runs the batch natively, then on CPython, and keeps both.
    void startOnBoth(const RunSpec &spec);
    /// Why that cannot be done with this spec; empty = it can.
    [[nodiscard]] Problems problemsOnBoth(const RunSpec &spec) const;
    void cancel();
    /// Shows a run that was recorded elsewhere, or none.
    void show(std::shared_ptr<const RunHistory> run, std::shared_ptr<const RunHistory> compare = {});

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    [[nodiscard]] bool isComparing() const { return m_pending.has_value() || m_second; }
    /// So many workers share a core that the window gets it for a moment only: what happens, happens in small pieces.
    [[nodiscard]] bool isCrowded() const;
    [[nodiscard]] bool cancelAsked() const { return m_cancelAsked; }
    [[nodiscard]] const RunData *run() const { return m_run.get(); }
    [[nodiscard]] const RunData *compare() const { return m_compare.get(); }
    /// The one that happens, or happened last.
    [[nodiscard]] const RunData *newest() const { return m_compare ? m_compare.get() : m_run.get(); }

    /// The failure lesson: does this to the process `pid` that works in a lane of the run that happens. False if it does so
    /// no longer, or workers are no processes.
    enum class WorkerSignal { Kill, Crash, Stop, Continue };
    /// When which worker processes of the newest run were stopped; of one that happened here.
    [[nodiscard]] const std::vector<WorkerStop> &workerStops() const { return m_stops; }
    bool signalWorker(std::uint32_t lane, std::int64_t pid, WorkerSignal signal);

    /// While nobody looks nothing is drained.
    void setWatched(bool watched);

    /// What draining has cost so far: time that passed, and CPU time. Units: nanoseconds.
    struct Cost
    {
        std::int64_t total = 0, longest = 0, count = 0;
        std::int64_t cpu = 0, last = 0; ///< CPU time of all, of the newest
    };
    [[nodiscard]] Cost drainCost() const { return m_drainCost; }

signals:
    void started();  ///< another run is shown: run() and compare() are others now
    void advanced(); ///< what is shown has grown
    void finished(); ///< nothing runs any more; also after failed()
    void failed(const coreo::Text &why);

private:
    struct Job;

    void launch(const RunSpec &spec);
    void startBoth(const RunSpec &first, const RunSpec &second);
    [[nodiscard]] RunSpec settled(RunSpec spec) const;
    void poll();
    void adopt(std::shared_ptr<RunHistory> history);
    [[nodiscard]] bool settle(RunData &data);
    void end();
    void rememberSerial(const RunData &data);
    [[nodiscard]] std::int64_t serialOf(const RunSpec &spec) const;
    void setTimer();

    struct Serial
    {
        RunSpec spec;
        std::string fileState; ///< of the user's file, whose function may be another one by now
        std::int64_t makespan = 0;
    };

    Machine m_machine;
    QTimer m_timer;
    int m_wakeDescriptor = -1;
    std::unique_ptr<QSocketNotifier> m_wake;
    std::unique_ptr<RunData> m_run;
    std::unique_ptr<RunData> m_compare;
    std::shared_ptr<RunHistory> m_runHistory; ///< of m_run where it was run here
    std::shared_ptr<Job> m_job;
    std::optional<RunSpec> m_pending; ///< the second run of a comparison
    bool m_second = false;            ///< the second run of a comparison happens
    std::vector<WorkerStop> m_stops;
    bool m_cancelAsked = false;
    bool m_watched = true;
    std::vector<Serial> m_serials;
    Cost m_drainCost;
    FiguresWorker m_figures;
    std::jthread m_thread;
};

} // namespace coreo
