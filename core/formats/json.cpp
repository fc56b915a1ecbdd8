#include "formats/format.h"
#include "formats/output.h"
#include "record/spec_json.h"

namespace coreo {

namespace {

/// Writes the members of one object, with what stands between them.
class Members
{
public:
    explicit Members(Output &out, std::string_view separator = ", ")
        : m_out(out)
        , m_separator(separator)
    {
        m_out << '{';
    }
    Output &operator[](std::string_view key)
    {
        if (!m_first)
            m_out << m_separator;
        m_out << '"' << key << "\": ";
        m_first = false;
        return m_out;
    }
    void end() { m_out << '}'; }

private:
    Output &m_out;
    std::string_view m_separator;
    bool m_first = true;
};

void timeOrNull(Output &out, Time time)
{
    isTime(time) ? out.integer(time.count()) : out << "null";
}

template<class Kind> void idOrNull(Output &out, Id<Kind> id)
{
    id.isNone() ? out << "null" : out.integer(id.value);
}

void pidOrNull(Output &out, std::int64_t pid)
{
    pid < 0 ? out << "null" : out.integer(pid);
}

/// "[a, b, c]" of `count` entries, each written by `entry(index)`.
template<class Entry> void list(Output &out, std::size_t count, Entry entry)
{
    out << '[';
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            out << ", ";
        entry(i);
    }
    out << ']';
}

std::string programName(const std::string &version)
{
    return !version.empty() && version.front() >= '0' && version.front() <= '9' ? "coreo " + version : version;
}

void writeHeadOfLine(Output &out, const Summary::HeadOfLine &headOfLine)
{
    Members members(out);
    members["total"].integer(headOfLine.total.count());
    members["max"].integer(headOfLine.max.count());
    members["tasks"].integer(headOfLine.tasks);
    idOrNull(members["blocker"], headOfLine.blocker.value_or(TaskId()));
    members.end();
}

void writeSummary(Output &out, const Summary &summary)
{
    Members members(out);
    members["tasks"].integer(summary.tasks);
    for (const TaskState state : { TaskState::Ok, TaskState::Failed, TaskState::Crashed, TaskState::TimedOut,
                                   TaskState::Cancelled, TaskState::NotStarted })
        members[stateName(state)].integer(summary.of(state));
    members["wrong"].integer(summary.wrong);
    members["missing"].integer(summary.missing);
    members["duplicates"].integer(summary.duplicates);
    timeOrNull(members["makespan"], summary.makespan);
    timeOrNull(members["serialTime"], summary.serialTime);
    members["serialMeasured"] << (summary.serialMeasured ? "true" : "false");
    members["speedup"].real(summary.speedup);
    if (summary.efficiency)
        members["efficiency"].real(*summary.efficiency);
    else
        members["efficiency"] << "null";
    members["saved"].real(summary.saved);
    timeOrNull(members["lowerBound"], summary.lowerBound);
    timeOrNull(members["firstResult"], summary.firstResult);
    members["inversions"].integer(static_cast<std::int64_t>(summary.inversions));
    writeHeadOfLine(members["headOfLine"], summary.headOfLine);
    timeOrNull(members["deliveryDelay"], summary.deliveryDelayTotal);
    if (summary.result.empty())
        members["result"] << "null";
    else
        members["result"].quoted(summary.result);
    timeOrNull(members["teardown"], summary.teardown);
    members["sentence"].quoted(summary.sentence.english());
    members.end();
}

void writeOrder(Output &out, const TaskTable &table)
{
    Members members(out);
    const auto add = [&](const char *name, OrderBy by) {
        const std::vector<TaskId> ids = order(table, by);
        list(members[name], ids.size(), [&](std::size_t i) { out.integer(ids[i].value); });
    };
    add("submitted", OrderBy::Submitted);
    add("finished", OrderBy::Finished);
    add("received", OrderBy::Received);
    add("delivered", OrderBy::Delivered);
    members.end();
}

void writeTasks(Output &out, const TaskTable &table)
{
    Members members(out, ",\n  ");
    const auto column = [&](const char *name, auto entry) {
        list(members[name], table.size(), [&](std::size_t id) { entry(TaskId(id)); });
    };
    const auto times = [&](const char *name, Time (TaskTable::*time)(TaskId) const) {
        TimeColumn cells("null");
        column(name, [&](TaskId task) { cells.write(out, (table.*time)(task)); });
    };
    column("state", [&](TaskId task) { out << '"' << stateName(table.state(task)) << '"'; });
    column("worker", [&](TaskId task) { idOrNull(out, table.worker(task)); });
    column("core", [&](TaskId task) { idOrNull(out, table.core(task)); });
    times("submitted", &TaskTable::submitted);
    times("started", &TaskTable::started);
    times("finished", &TaskTable::finished);
    times("received", &TaskTable::received);
    times("delivered", &TaskTable::delivered);
    column("attempts", [&](TaskId task) { out.integer(table.attempts(task)); });
    const ResultKind kind = table.history().resultKind;
    column("result", [&](TaskId task) {
        if (table.state(task) == TaskState::Ok && kind != ResultKind::None)
            out << '"' << formatResult(kind, table.result(task)) << '"';
        else
            out << "null";
    });
    members.end();
}

void writeWorkers(Output &out, const std::vector<WorkerInfo> &workers)
{
    list(out, workers.size(), [&](std::size_t i) {
        const WorkerInfo &worker = workers[i];
        Members members(out);
        idOrNull(members["id"], worker.id);
        members["kind"].quoted(worker.kind);
        pidOrNull(members["pid"], worker.pid);
        pidOrNull(members["tid"], worker.tid);
        idOrNull(members["pinnedTo"], worker.pinnedTo.value_or(CoreId()));
        timeOrNull(members["started"], worker.started);
        timeOrNull(members["ready"], worker.ready);
        members.end();
    });
}

void writeFailures(Output &out, const std::vector<TaskFailure> &failures)
{
    list(out, failures.size(), [&](std::size_t i) {
        const TaskFailure &failure = failures[i];
        Members members(out);
        idOrNull(members["task"], failure.task);
        members["attempt"].integer(failure.attempt);
        idOrNull(members["worker"], failure.worker);
        pidOrNull(members["pid"], failure.pid);
        timeOrNull(members["started"], failure.started);
        timeOrNull(members["ended"], failure.ended);
        members["state"].quoted(stateName(failure.state));
        if (failure.signal.empty())
            members["signal"] << "null";
        else
            members["signal"].quoted(failure.signal);
        if (failure.status)
            members["status"].integer(*failure.status);
        else
            members["status"] << "null";
        members["text"].quoted(failure.text);
        members.end();
    });
}

void writeCores(Output &out, const RunHistory &history)
{
    const std::vector<CoreSample> samples = history.coreSamples();
    const std::vector<LogicalProcessor> &processors = history.machine.processors;
    list(out, processors.size(), [&](std::size_t core) {
        const auto shares = [&](float CoreShare::*share) {
            list(out, samples.size(), [&](std::size_t i) {
                core < samples[i].shares.size() ? out.real(samples[i].shares[core].*share) : out << "null";
            });
        };
        Members members(out);
        idOrNull(members["id"], processors[core].id);
        list(members["time"], samples.size(), [&](std::size_t i) { timeOrNull(out, samples[i].at); });
        (void)members["user"];
        shares(&CoreShare::user);
        (void)members["kernel"];
        shares(&CoreShare::kernel);
        (void)members["own"];
        shares(&CoreShare::own);
        members.end();
    });
}

class StringSink : public Sink
{
public:
    void write(std::string_view bytes) override { text += bytes; }
    std::string text;
};

} // namespace

std::string summaryToJson(const Summary &summary)
{
    StringSink sink;
    Output out(sink);
    writeSummary(out, summary);
    out.finish();
    return std::move(sink.text);
}

void writeJson(const FormatInput &input, Sink &sink)
{
    const RunHistory &history = input.table.history();
    Output out(sink);
    Members members(out, ",\n ");
    members["format"] << "\"coreo.run/1\"";
    members["program"].quoted(programName(history.programVersion));
    members["state"].quoted(stateName(history.state()));
    members["simulated"] << (history.machine.simulated ? "true" : "false");
    members["spec"] << specToJson(history.spec);
    members["machine"] << machineToJson(history.machine);
    members["python"] << pythonToJson(history.python());
    writeSummary(members["summary"], input.summary);
    writeOrder(members["order"], input.table);
    writeTasks(members["tasks"], input.table);
    writeWorkers(members["workers"], history.workers());
    writeFailures(members["failures"], history.failures());
    writeCores(members["cores"], history);
    const std::vector<Text> warnings = history.warnings();
    list(members["warnings"], warnings.size(), [&](std::size_t i) { out.quoted(warnings[i].english()); });
    members.end();
    out << '\n';
    out.finish();
}

} // namespace coreo
