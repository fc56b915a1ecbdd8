#include "record/run_file.h"

#include "record/run_file_contents.h"
#include "record/spec_json.h"
#include "record/task_table.h"

#include <algorithm>
#include <tuple>

namespace coreo {

namespace runfile {

namespace {

/// Tasks in order of (time, id): how a log is read back from a column.
using Moments = std::vector<std::pair<Time, std::uint32_t>>;

Moments sorted(const std::vector<TaskRow> &tasks, Time TaskRow::*column)
{
    Moments moments;
    moments.reserve(tasks.size());
    for (std::uint32_t id = 0; id < tasks.size(); ++id)
        if (isTime(tasks[id].*column))
            moments.emplace_back(tasks[id].*column, id);
    if (!std::is_sorted(moments.begin(), moments.end()))
        std::sort(moments.begin(), moments.end());
    return moments;
}

void fillLog(TaskLog &log, const std::vector<TaskRow> &tasks, Time TaskRow::*column)
{
    const Moments moments = sorted(tasks, column);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        log.append(TaskId(moments[i].second));
        if (i + 1 == moments.size() || moments[i + 1].first != moments[i].first)
            log.stamp(moments[i].first);
    }
}

/// Neighbours that were submitted at one instant were one call.
void fillSubmissions(RunHistory &history, const std::vector<TaskRow> &tasks)
{
    const Moments moments = sorted(tasks, &TaskRow::submitted);
    for (std::size_t i = 0; i < moments.size();) {
        std::size_t next = i + 1;
        while (next < moments.size() && moments[next].first == moments[i].first
               && moments[next].second == moments[next - 1].second + 1)
            ++next;
        history.submissions.push({ moments[i].first, TaskId(moments[i].second), static_cast<std::uint32_t>(next - i) });
        i = next;
    }
}

/// The spans that `task` alone tells, by lane, in order of time and task.
std::vector<std::vector<Span>> wholeTasks(const DatabaseReader &file, const FileContents &contents)
{
    std::vector<std::vector<Span>> lanes(contents.lanes.size());
    if (contents.allSpans)
        return lanes;
    std::vector<bool> told(contents.tasks.size());
    for (const SpanEntry &entry : contents.spans)
        if (!entry.span.task.isNone())
            told[entry.span.task.value] = true;
    for (std::uint32_t id = 0; id < contents.tasks.size(); ++id) {
        const TaskRow &task = contents.tasks[id];
        if (told[id] || task.attempts == 0)
            continue;
        if (task.worker.isNone() || !isTime(task.started) || !isTime(task.finished))
            file.damaged(Text(coreoText("task %1 was tried, and no span tells when"), { std::to_string(id) }));
        Span span;
        span.start = task.started;
        span.end = task.finished;
        span.result = task.result;
        span.task = TaskId(id);
        span.core = task.core;
        span.flags = Span::makeFlags(true, true, task.state);
        lanes[task.worker.value].push_back(span);
    }
    for (std::vector<Span> &lane : lanes) {
        const auto before = [](const Span &a, const Span &b) {
            return std::tie(a.start, a.end, a.task) < std::tie(b.start, b.end, b.task);
        };
        if (!std::is_sorted(lane.begin(), lane.end(), before))
            std::sort(lane.begin(), lane.end(), before);
    }
    return lanes;
}

/// What a worker could have recorded: spans follow one another, and those of an attempt stand together.
class LaneRules
{
public:
    /// What kind of worker the lane is of: one that does one thing at a time; an event loop, on which waits overlap; or
    /// the coordinator's, which only waits, for tasks whose ends stand on other lanes.
    enum class Kind : std::uint8_t { Worker, Loop, Coordinator };
    explicit LaneRules(Kind kind)
        : m_kind(kind)
    {
    }

    bool accept(const Span &span)
    {
        const bool free = m_kind != Kind::Worker && span.kind == SpanKind::Wait;
        if (!free && (span.end < m_end || span.start < m_end))
            return false;
        if (!free)
            m_end = span.end;
        if (m_kind == Kind::Coordinator)
            return free && !span.task.isNone() && span.firstOfTask() == span.lastOfTask();
        if (span.task.isNone()) {
            m_open = TaskId();
            return !span.firstOfTask() && !span.lastOfTask();
        }
        if (span.firstOfTask())
            m_count = 0;
        else if (m_open != span.task)
            return false;
        m_open = span.lastOfTask() ? TaskId() : span.task;
        return ++m_count < kMostSpans;
    }

private:
    static constexpr int kMostSpans = 255; ///< of one attempt, as TaskTable counts them
    Kind m_kind;
    Time m_end {};
    TaskId m_open;
    int m_count = 0;
};

void fillLane(const DatabaseReader &file, Lane &lane, std::uint32_t index, const FileContents &contents,
              const std::vector<const SpanEntry *> &entries, const std::vector<Span> &rest, LaneRules::Kind kind)
{
    const LaneRow &row = contents.lanes[index];
    const std::string name = std::to_string(index);
    if (entries.size() + rest.size() != row.spans)
        file.damaged(Text(coreoText("lane %1 has %2 spans where %3 belong"),
                          { name, std::to_string(entries.size() + rest.size()), std::to_string(row.spans) }));
    lane.spans.reserve(row.spans);
    LaneRules rules(kind);
    auto entry = entries.begin();
    auto other = rest.begin();
    for (std::uint64_t position = 0; position < row.spans; ++position) {
        const bool stored = entry != entries.end() && (*entry)->position == position;
        if (!stored && other == rest.end())
            file.damaged(Text(coreoText("two spans of lane %1 have one position"), { name }));
        const Span &span = stored ? (*entry++)->span : *other++;
        if (!rules.accept(span))
            file.damaged(Text(coreoText("span %1 of lane %2 cannot follow the one before it"),
                              { std::to_string(position), name }));
        lane.spans.push(span);
    }
    lane.ownCpu = row.ownCpu;
    lane.measuredTasks = row.measuredTasks;
    lane.longestOwn = row.longestOwn;
    lane.plannedWaits = row.plannedWaits;
}

void fillLanes(const DatabaseReader &file, RunHistory &history, const FileContents &contents)
{
    const std::vector<std::vector<Span>> rest = wholeTasks(file, contents);
    std::vector<std::vector<const SpanEntry *>> entries(contents.lanes.size());
    for (const SpanEntry &entry : contents.spans)
        entries[entry.lane].push_back(&entry);
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        std::sort(entries[lane].begin(), entries[lane].end(),
                  [](const SpanEntry *a, const SpanEntry *b) { return a->position < b->position; });
        const LaneRules::Kind kind = history.isCoordinatorLane(lane) ? LaneRules::Kind::Coordinator
            : history.waitsHoldWorkers || history.spec.waitsOnCoordinator() ? LaneRules::Kind::Worker
                                                                            : LaneRules::Kind::Loop;
        fillLane(file, history.lane(lane), lane, contents, entries[lane], rest[lane], kind);
    }
}

void fillFigures(const DatabaseReader &file, RunHistory &history, const FileContents &contents)
{
    const auto integer = [&](const char *key, std::int64_t minimum, std::int64_t maximum) {
        return runInteger(file, contents, key, minimum, maximum);
    };
    const std::optional<DeliveryRule> rule = deliveryRule(runValue(file, contents, "delivery"));
    const std::string &hold = runValue(file, contents, "waitsHoldWorkers");
    if (!rule || (hold != "true" && hold != "false"))
        file.damaged(Text(coreoText("its rule of delivery is unknown")));
    history.delivery = *rule;
    history.waitsHoldWorkers = hold == "true";
    history.resultKind = contents.results;
    history.programVersion = runValue(file, contents, "program");
    history.totalResult = runValue(file, contents, "result");
    history.wrongResults = static_cast<std::uint32_t>(integer("wrong", 0, UINT32_MAX));
    history.duplicates = static_cast<std::uint32_t>(integer("duplicates", 0, UINT32_MAX));
    history.endNs = integer("end", 0, kMaxTime);
    history.teardownNs = integer("teardown", 0, kMaxTime);
    history.tinyTaskOwn = integer("tinyTaskOwn", 0, kMaxTime);
    history.plannedWaits = integer("plannedWaits", 0, INT64_MAX);
    history.longestTask = integer("longestTask", 0, kMaxTime);
    history.measuredSerial = integer("measuredSerial", -1, kMaxTime);
    if (const auto python = contents.run.find("python"); python != contents.run.end())
        history.setPython(pythonFromJson(python->second, file.path()));
}

} // namespace

std::shared_ptr<RunHistory> buildHistory(const DatabaseReader &file, const FileContents &contents)
{
    const std::optional<RunState> state = runState(runValue(file, contents, "state"));
    if (!state || *state <= RunState::Running)
        file.damaged(Text(coreoText("its state is no state of a run that is over")));
    auto history = std::make_shared<RunHistory>(contents.spec, contents.machine,
                                                static_cast<std::uint32_t>(contents.lanes.size()), 1);
    fillFigures(file, *history, contents);
    auto received = std::async(kSideBySide, [&] { fillLog(history->received, contents.tasks, &TaskRow::received); });
    fillLog(history->delivered, contents.tasks, &TaskRow::delivered);
    received.get();
    fillSubmissions(*history, contents.tasks);
    fillLanes(file, *history, contents);
    for (const WorkerInfo &worker : contents.workers)
        history->addWorker(worker);
    for (const TaskFailure &failure : contents.failures)
        history->addFailure(failure);
    for (const CoreSample &sample : contents.samples)
        history->addCoreSample(sample);
    history->lockHolds.reserve(contents.lockHolds.size());
    for (const LockHold &hold : contents.lockHolds)
        history->lockHolds.push(hold);
    for (const Text &warning : contents.warnings)
        history->addWarning(warning);
    history->setState(*state);
    return history;
}

} // namespace runfile

std::shared_ptr<RunHistory> openRun(const std::string &path)
{
    const runfile::DatabaseReader file(path);
    return runfile::buildHistory(file, runfile::readContents(file));
}

namespace {

/// The columns of `task` against what the recording says; what disagrees is named.
void compareColumns(const runfile::DatabaseReader &file, const TaskTable &table,
                    const std::vector<runfile::TaskRow> &rows)
{
    for (std::uint32_t id = 0; id < rows.size(); ++id) {
        const runfile::TaskRow &row = rows[id];
        const TaskId task(id);
        const char *column = table.state(task) != row.state ? "state"
            : table.worker(task) != row.worker              ? "worker"
            : table.submitted(task) != row.submitted        ? "submitted"
            : table.started(task) != row.started            ? "started"
            : table.finished(task) != row.finished          ? "finished"
            : table.received(task) != row.received          ? "received"
            : table.delivered(task) != row.delivered        ? "delivered"
            : table.attempts(task) != row.attempts          ? "attempts"
                                                            : nullptr;
        if (column)
            file.damaged(
                Text(coreoText("task %1: the column %2 and the spans disagree"), { std::to_string(id), column }));
    }
}

} // namespace

std::vector<Text> checkRun(const std::string &path)
{
    const runfile::DatabaseReader file(path);
    const runfile::FileContents contents = runfile::readContents(file);
    const std::shared_ptr<RunHistory> history = runfile::buildHistory(file, contents);
    TaskTable table(history);
    table.update();
    compareColumns(file, table, contents.tasks);
    std::size_t spans = 0;
    for (const runfile::LaneRow &lane : contents.lanes)
        spans += lane.spans;
    return { Text(coreoText("%1 is whole: run file format %2, saved by coreo %3."),
                  { path, std::to_string(kRunFileVersion), history->programVersion }),
             Text(coreoText("State %1: %n task(s); lanes: %2; strategy %3; workload %4."), history->taskCount(),
                  { std::string(runfile::nameOf(history->state())), std::to_string(history->laneCount()),
                    history->spec.strategy, history->spec.workload }),
             Text(coreoText("%1 spans, %2 workers, %3 failures, %4 core samples."),
                  { std::to_string(spans), std::to_string(contents.workers.size()),
                    std::to_string(contents.failures.size()), std::to_string(contents.samples.size()) }),
             Text(coreoText("The digests of all %n column(s) are right."),
                  static_cast<std::int64_t>(file.digestCount())) };
}

} // namespace coreo
