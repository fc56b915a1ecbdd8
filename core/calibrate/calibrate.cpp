#include "calibrate/calibrate.h"

#include "model/parameters.h"
#include "platform/clock.h"
#include "record/task_table.h"
#include "run/run.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace coreo {
namespace {

constexpr Time kBudget = std::chrono::milliseconds(4'500);

/// A batch that has run, and what can be read off it.
struct Ran
{
    std::shared_ptr<RunHistory> history;
    TaskTable table;

    explicit Ran(std::shared_ptr<RunHistory> run) : history(run), table(std::move(run)) { table.update(); }
};

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The lengths of the spans of that kind, without the workers' own start.
std::vector<double> lengths(const RunHistory &history, SpanKind kind)
{
    std::vector<double> out;
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane)
        for (std::size_t i = 0; i < history.lane(lane).spans.size(); ++i)
            if (const Span &span = history.lane(lane).spans[i]; span.kind == kind)
                out.push_back(static_cast<double>((span.end - span.start).count()));
    return out;
}

/// Nanoseconds a task, from the first delivery to the last: without the pool's start.
double period(const Ran &ran)
{
    const TaskLog &log = ran.history->delivered;
    const std::size_t stamps = log.stamps.size();
    if (stamps < 2)
        return 0;
    const Stamp first = log.stamps[0], last = log.stamps[stamps - 1];
    return static_cast<double>((last.at - first.at).count()) / static_cast<double>(last.end - first.end);
}

class Calibrator
{
public:
    Calibrator(const CalibrationRequest &request, const Machine &machine, const std::stop_token &stop,
               const std::function<void(const std::string &)> &progress)
        : m_request(request), m_machine(machine), m_stop(stop), m_progress(progress), m_python(request.backend == "python"),
          m_began(clock::now())
    {
        m_out.costs = builtinCosts(request.backend);
    }

    Calibration run()
    {
        steps();
        pool();
        roundTrip();
        inChunks();
        loop();
        finish();
        m_out.took = Time(clock::now() - m_began);
        return std::move(m_out);
    }

private:
    /// None when the time is over, the stop was asked, or the batch did not end well.
    std::optional<Ran> ran(const char *strategy, const char *workload, std::uint32_t tasks, std::uint32_t workers, std::uint32_t chunk = 0)
    {
        if (m_stop.stop_requested() || Time(clock::now() - m_began) > kBudget)
            return std::nullopt;
        m_progress(std::string(strategy) + " over " + std::to_string(tasks) + " of " + workload);
        RunSpec spec;
        spec.strategy = strategy;
        parseIdWithParameters(workload, "workload", spec.workload, spec.workloadParameters);
        spec.tasks = tasks;
        spec.workers = workers;
        spec.chunk = chunk;
        spec.chunkGiven = chunk != 0;
        spec.backend = m_request.backend;
        spec.python = m_request.python;
        spec.seed = m_request.seed;
        if (!m_python && !std::string_view(strategy).starts_with("event_loop"))
            spec.executor = "threads";
        auto history = prepare(spec, m_machine, m_stop);
        coreo::run(*history, m_stop);
        if (history->state() != RunState::Complete)
            return std::nullopt;
        return Ran(std::move(history));
    }

    void set(const char *key, Time Costs::*cost, double nanoseconds, const char *from)
    {
        if (nanoseconds > 0)
            m_out.costs.*cost = Time(std::llround(std::max(1.0, nanoseconds)));
        note(key, static_cast<double>((m_out.costs.*cost).count()), nanoseconds > 0, from);
    }

    void set(const char *key, double StepCosts::*cost, double nanoseconds, const char *from)
    {
        if (nanoseconds > 0)
            m_out.costs.steps.*cost = nanoseconds;
        note(key, m_out.costs.steps.*cost, nanoseconds > 0, from);
    }

    void note(const char *key, double nanoseconds, bool measured, const char *from)
    {
        m_out.values.push_back({key, nanoseconds, measured, measured ? from : "built in: not measured"});
    }

    /// A step's rate off the computing spans of a few tasks that do nothing else.
    void step(const char *key, double StepCosts::*cost, const char *workload, std::uint32_t tasks, double units,
              SpanKind kind = SpanKind::Compute)
    {
        const std::optional<Ran> batch = ran("serial", workload, tasks, 1);
        set(key, cost, batch ? median(lengths(*batch->history, kind)) / units : 0, workload);
    }

    void steps();
    void pool();
    void roundTrip();
    void inChunks();
    void loop();
    void finish();

    const CalibrationRequest &m_request;
    const Machine &m_machine;
    const std::stop_token &m_stop;
    const std::function<void(const std::string &)> &m_progress;
    const bool m_python;
    const std::int64_t m_began;
    double m_worker = 0; ///< handing out and returning, ns a task
    Calibration m_out;
};

void Calibrator::steps()
{
    const StepCosts builtIn = m_out.costs.steps;
    // Where a task is shorter than two stamps, many of them tell more than one.
    const std::optional<Ran> nothing = ran("serial", "identity", m_python ? 5'000 : 200'000, 1);
    const double each = !nothing   ? 0
                        : m_python ? median(lengths(*nothing->history, SpanKind::Compute))
                                   : static_cast<double>(nothing->history->tinyTaskOwn.load()) / 1'000;
    set("identity", &StepCosts::identity, each, m_python ? "identity, serial: its span" : "identity, serial: once more without recording");
    if (m_python) {
        step("sumPerAddition", &StepCosts::sumPerAddition, "sum:n=100000", 9, 100'001);
        step("triangularPerTurn", &StepCosts::triangularPerTurn, "triangular:ranges=50000", 9, 50'000);
    } else {
        step("sumPerAddition", &StepCosts::sumPerAddition, "sum:n=2000000", 9, 2'000'001);
        step("triangularPerTurn", &StepCosts::triangularPerTurn, "triangular:ranges=1000000", 9, 1'000'000);
    }
    constexpr double kBuffer = 4 * 1024 * 1024, kText = 256 * 1024;
    step("streamPerByte", &StepCosts::streamPerByte, "memory:size=4MiB,passes=3", 5, kBuffer * 4);
    step("readPerByte", &StepCosts::readPerByte, "wordcount:files=3,size=256KiB", 6, kText, SpanKind::Wait);
    step("countPerByte", &StepCosts::countPerByte, "wordcount:files=3,size=256KiB", 6, kText);
    if (m_out.costs.steps.identity <= 0)
        m_out.costs.steps.identity = builtIn.identity;
}

/// Two workers, one task a chunk: what starting them costs, and each task between two of a worker's.
void Calibrator::pool()
{
    const char *from = "pool_imap_unordered over identity, two workers";
    const std::optional<Ran> batch = ran("pool_imap_unordered", "identity", m_python ? 4'000 : 400'000, 2);
    double between = 0, startUp = 0, stop = 0;
    if (batch) {
        const std::vector<WorkerInfo> workers = batch->history->workers();
        if (workers.size() >= 2 && isTime(workers[0].ready)) {
            between = static_cast<double>(std::abs((workers[1].started - workers[0].started).count()));
            startUp = static_cast<double>((workers[0].ready - workers[0].started).count());
        }
        stop = static_cast<double>(batch->history->teardownNs.load()) / 2;
        m_worker = std::max(0.0, 2 * period(*batch) - m_out.costs.steps.identity);
    }
    const Costs builtIn = m_out.costs;
    const double share = static_cast<double>(builtIn.handOut.count()) /
                         static_cast<double>((builtIn.handOut + builtIn.returnResult).count());
    set("startWorker", &Costs::startWorker, between, from);
    set("workerStartup", &Costs::workerStartup, startUp, from);
    set("handOut", &Costs::handOut, m_worker * share, from);
    set("returnResult", &Costs::returnResult, m_worker * (1 - share), from);
    set("stopWorker", &Costs::stopWorker, stop, from);
}

/// One task in flight: everything that a task costs, on whichever side.
void Calibrator::roundTrip()
{
    const char *from = "pool_apply over identity";
    const std::optional<Ran> batch = ran("pool_apply", "identity", m_python ? 1'000 : 10'000, 1);
    const double rest = batch ? period(*batch) - m_worker - m_out.costs.steps.identity : 0;
    const Costs builtIn = m_out.costs;
    const double whole = static_cast<double>((builtIn.submit + builtIn.feed + builtIn.receive).count());
    const auto part = [&](Time cost) { return rest * static_cast<double>(cost.count()) / whole; };
    set("submit", &Costs::submit, part(builtIn.submit), from);
    set("feed", &Costs::feed, part(builtIn.feed), from);
    set("receive", &Costs::receive, part(builtIn.receive), from);
}

/// Results of a chunk that came as a whole are handed on one right after the other.
void Calibrator::inChunks()
{
    const char *from = "pool_imap over identity, chunks of 100";
    const std::optional<Ran> batch = m_python ? ran("pool_imap", "identity", 10'000, 2, 100) : std::nullopt;
    std::vector<double> steps;
    if (batch) {
        const TaskLog &log = batch->history->delivered;
        for (std::size_t i = 1; i < log.stamps.size(); ++i)
            if (i % 100 != 0)
                steps.push_back(static_cast<double>((log.stamps[i].at - log.stamps[i - 1].at).count()));
    }
    set("deliver", &Costs::deliver, median(std::move(steps)), from);
}

void Calibrator::loop()
{
    const char *from = "event_loop_gather over sleeps of 1 ms";
    const std::uint32_t tasks = m_python ? 5'000 : 50'000;
    const std::optional<Ran> batch = ran("event_loop_gather", "sleep_then_sum:sleep=1..1,n=0", tasks, 1);
    const double sleep = 1e6;
    const double each = batch ? (static_cast<double>(batch->history->end().count()) - sleep) / tasks : 0;
    set("loopTask", &Costs::loopTask, each - m_out.costs.steps.identity, from);
}

/// What nobody can read off a recording, in its place of the list.
void Calibrator::finish()
{
    note("switchTask", static_cast<double>(m_out.costs.switchTask.count()), false, "");
    note("slice", static_cast<double>(m_out.costs.slice.count()), false, "");
}

} // namespace

Calibration calibrate(const CalibrationRequest &request, const Machine &machine, const std::stop_token &stop,
                      const std::function<void(const std::string &)> &progress)
{
    return Calibrator(request, machine, stop, progress).run();
}

} // namespace coreo
