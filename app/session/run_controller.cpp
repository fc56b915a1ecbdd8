#include "session/run_controller.h"

#include "analysis/batch.h"
#include "platform/clock.h"
#include "platform/start_thread.h"
#include "run/run.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <mutex>
#include <utility>

#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coreo {

/// What the engine's thread and the GUI thread share of one run: a pointer that is set once, and how it ended.
struct RunController::Job
{
    RunSpec spec;
    std::int64_t measuredSerial = -1;

    std::mutex mutex;
    std::shared_ptr<RunHistory> history; ///< under the mutex
    std::optional<Text> failure;         ///< under the mutex
    std::atomic<bool> done{false};
    WorkerControl workers;
    bool adopted = false; ///< the GUI thread's own

    void fail(const Text &why)
    {
        const std::lock_guard lock(mutex);
        failure = why;
        if (history && !history->over())
            history->setState(RunState::Interrupted);
    }
    void tellDone(int wake)
    {
        done.store(true, std::memory_order_release);
        const std::uint64_t one = 1;
        (void)!::write(wake, &one, sizeof one);
    }
};

namespace {

/// Workers of the desktop program yield to its window (NUMBERS: frames are on time three times as often).
constexpr int kWorkerNice = 5;
constexpr int kFrameMs = 33;
/// When the batch wants every core, drawing takes from it what it draws with.
constexpr int kBusyFrameMs = 100;
/// From so many workers a core on frames are smaller and come more often: a long one would be interrupted again and again.
constexpr std::uint32_t kCrowd = 8;
constexpr int kCrowdedFrameMs = kBusyFrameMs / 2;
constexpr std::size_t kSerialsKept = 64;
/// The figures of so many tasks take less than a millisecond.
constexpr std::uint32_t kSettledAtOnce = 20'000;

/// Which version of the user's file a run used; empty where there is none.
std::string fileStateOf(const RunSpec &spec)
{
    const auto file = spec.workloadParameters.find("file");
    struct stat status{};
    if (file == spec.workloadParameters.end() || ::stat(file->second.c_str(), &status) != 0)
        return {};
    return std::to_string(status.st_mtim.tv_sec) + '.' + std::to_string(status.st_mtim.tv_nsec) + '/' +
           std::to_string(status.st_size);
}

} // namespace

RunController::RunController(Machine machine, QObject *parent) : QObject(parent), m_machine(std::move(machine))
{
    m_wakeDescriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_wakeDescriptor >= 0) {
        m_wake = std::make_unique<QSocketNotifier>(m_wakeDescriptor, QSocketNotifier::Read);
        connect(m_wake.get(), &QSocketNotifier::activated, this, [this] {
            std::uint64_t count = 0;
            (void)!::read(m_wakeDescriptor, &count, sizeof count);
            poll();
        });
    }
    connect(&m_timer, &QTimer::timeout, this, &RunController::poll);
}

RunController::~RunController()
{
    (void)m_figures.take(); // it reads what goes now
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
    m_wake.reset();
    if (m_wakeDescriptor >= 0)
        ::close(m_wakeDescriptor);
}

Problems RunController::problems(const RunSpec &spec) const
{
    return validate(spec, m_machine);
}

RunSpec RunController::resolved(const RunSpec &spec) const
{
    return resolve(spec, m_machine);
}

Explanation RunController::explained(const RunSpec &spec) const
{
    RunSpec complete = resolve(spec, m_machine);
    if (const WorkloadInfo *workload = findWorkload(complete.workload)) {
        for (const Parameter &parameter : workload->parameters)
            complete.workloadParameters.try_emplace(parameter.key, parameter.fallback);
    }
    return explain(complete);
}

void RunController::start(const RunSpec &spec)
{
    if (isRunning())
        return;
    m_pending.reset();
    m_second = false;
    launch(spec);
}

void RunController::launch(const RunSpec &spec)
{
    m_cancelAsked = false;
    m_stops.clear();
    m_job = std::make_shared<Job>();
    m_job->spec = spec;
    m_job->spec.nice = spec.simulated() ? 0 : kWorkerNice;
    m_job->measuredSerial = serialOf(resolve(spec, m_machine));
    const auto work = [job = m_job, machine = m_machine, wake = m_wakeDescriptor](const std::stop_token &stop) {
        try {
            std::shared_ptr<RunHistory> history = prepare(job->spec, machine, stop);
            history->measuredSerial.store(job->measuredSerial);
            {
                const std::lock_guard lock(job->mutex);
                job->history = history;
            }
            coreo::run(*history, stop, RunState::Cancelled, &job->workers);
        } catch (const Failure &failure) {
            job->fail(failure.text());
        } catch (const std::exception &error) {
            job->fail({coreoText("The run could not go on: %1. Nothing of it was kept. Try fewer tasks or workers."),
                       {error.what()}});
        }
        job->tellDone(wake);
    };
    try {
        m_thread = startThread<std::jthread>(work);
    } catch (const Failure &failure) {
        m_job->fail(failure.text());
        m_job->tellDone(m_wakeDescriptor);
    }
    setTimer();
}

void RunController::setTimer()
{
    if (!m_job || !m_watched) {
        m_timer.stop();
        return;
    }
    const bool allBusy = !m_job->spec.simulated() &&
                         (m_job->spec.workers == 0 || m_job->spec.workers >= m_machine.usableCount());
    m_timer.start(isCrowded() ? kCrowdedFrameMs : allBusy ? kBusyFrameMs : kFrameMs);
}

bool RunController::isCrowded() const
{
    return m_job && !m_job->spec.simulated() && m_job->spec.workers >= kCrowd * std::max(1U, m_machine.usableCount());
}

void RunController::poll()
{
    if (!m_job)
        return;
    const bool done = m_job->done.load(std::memory_order_acquire);
    if (!m_job->adopted) {
        std::shared_ptr<RunHistory> history;
        {
            const std::lock_guard lock(m_job->mutex);
            if (!m_job->failure)
                history = m_job->history;
        }
        if (history)
            adopt(std::move(history));
    }
    if (m_job->adopted) {
        m_stops = m_job->workers.stops();
        QElapsedTimer timer;
        timer.start();
        const std::int64_t before = clock::threadCpu();
        RunData &shown = m_second ? *m_compare : *m_run;
        const bool changed = shown.drain();
        const std::int64_t took = timer.nsecsElapsed();
        m_drainCost.total += took;
        m_drainCost.longest = std::max(m_drainCost.longest, took);
        ++m_drainCost.count;
        m_drainCost.last = clock::threadCpu() - before;
        m_drainCost.cpu += m_drainCost.last;
        const bool settled = done && settle(shown);
        if (changed || settled || !done)
            emit advanced();
        if (!settled)
            return;
    }
    if (done)
        end();
}

/// Whether the figures of the run that is over are there; those of a large one are worked out elsewhere.
bool RunController::settle(RunData &data)
{
    if (m_figures.isStarted()) {
        if (!m_figures.isReady())
            return false;
        if (std::optional<RunData::Figures> figures = m_figures.take())
            data.settle(std::move(*figures));
    } else if (!data.over() && data.table().over() && data.table().size() > kSettledAtOnce) {
        m_figures.start(data.table(), m_wakeDescriptor);
        return false;
    }
    data.update();
    return true;
}

void RunController::adopt(std::shared_ptr<RunHistory> history)
{
    m_job->adopted = true;
    auto data = std::make_unique<RunData>(history);
    if (m_second) {
        m_compare = std::move(data);
    } else {
        m_compare.reset();
        m_run = std::move(data);
        m_runHistory = std::move(history);
    }
    emit started();
}

void RunController::end()
{
    if (m_thread.joinable())
        m_thread.join();
    const std::shared_ptr<Job> job = std::move(m_job);
    m_job.reset();
    m_timer.stop();
    std::optional<Text> failure;
    {
        const std::lock_guard lock(job->mutex);
        failure = job->failure;
    }
    if (failure) {
        m_pending.reset();
        m_second = false;
        emit failed(*failure);
        emit finished();
        return;
    }
    rememberSerial(m_second ? *m_compare : *m_run);
    if (m_pending && !m_cancelAsked) {
        const RunSpec next = *std::exchange(m_pending, std::nullopt);
        m_second = true;
        launch(next);
        return;
    }
    m_pending.reset();
    m_second = false;
    emit finished();
}

void RunController::rememberSerial(const RunData &data)
{
    const RunSpec &spec = data.history().spec;
    if (spec.strategy != "serial" || !data.summary() || data.history().state() != RunState::Complete ||
        !data.summary()->allOk())
        return;
    const std::int64_t makespan = data.summary()->makespan.count();
    const RunSpec batch = batchOf(spec);
    std::erase_if(m_serials, [&](const Serial &known) { return known.spec == batch; });
    if (m_serials.size() >= kSerialsKept)
        m_serials.erase(m_serials.begin());
    m_serials.push_back({batch, fileStateOf(spec), makespan});
    if (&data != m_run.get() && m_runHistory && batchOf(m_runHistory->spec) == batch) {
        m_runHistory->measuredSerial.store(makespan);
        m_run->summariseAgain();
        emit advanced();
    }
}

std::int64_t RunController::serialOf(const RunSpec &spec) const
{
    const RunSpec batch = batchOf(spec);
    for (const Serial &known : m_serials) {
        if (known.spec == batch && known.fileState == fileStateOf(spec))
            return known.makespan;
    }
    return -1;
}

void RunController::cancel()
{
    if (!m_job || m_cancelAsked)
        return;
    m_cancelAsked = true;
    m_thread.request_stop();
}

bool RunController::signalWorker(std::uint32_t lane, std::int64_t pid, WorkerSignal signal)
{
    if (!m_job)
        return false;
    WorkerControl &workers = m_job->workers;
    switch (signal) {
    case WorkerSignal::Kill: return workers.signal(lane, pid, SIGKILL);
    case WorkerSignal::Stop: return workers.signal(lane, pid, SIGSTOP);
    case WorkerSignal::Continue: return workers.signal(lane, pid, SIGCONT);
    case WorkerSignal::Crash: break;
    }
    const bool sent = workers.signal(lane, pid, SIGSEGV);
    if (sent) // one that is stopped takes it only when it goes on; one that was not may have ended by now
        (void)workers.signal(lane, pid, SIGCONT);
    return sent;
}

void RunController::show(std::shared_ptr<const RunHistory> run, std::shared_ptr<const RunHistory> compare)
{
    if (isRunning())
        return;
    m_runHistory.reset();
    m_stops.clear();
    m_run = run ? std::make_unique<RunData>(std::move(run)) : nullptr;
    m_compare = compare ? std::make_unique<RunData>(std::move(compare)) : nullptr;
    emit started();
    emit finished();
}

void RunController::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    setTimer();
    if (watched && m_job)
        poll();
}

} // namespace coreo
