#include "record/run_file.h"

#include "record/run_file_replace.h"
#include "record/run_file_writer.h"
#include "record/spec_json.h"
#include "record/task_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace coreo {

namespace {

using namespace runfile;

/// A span that `span` holds: where in which lane.
struct SpanRow
{
    std::uint32_t lane;
    std::uint32_t position;
};

/// Everything of one run that is to be written, gathered once.
struct Contents
{
    const RunHistory &history;
    const TaskTable &table;
    bool allSpans = true;
    std::vector<SpanRow> spans;
    std::vector<std::pair<std::string, std::string>> run;
    std::vector<WorkerInfo> workers;
    std::vector<TaskFailure> failures;
    std::vector<CoreSample> samples;

    [[nodiscard]] bool hasResults() const { return history.resultKind != ResultKind::None; }
};

/// Whether `task` alone tells this span: its task was tried once, in this one span of computing.
bool isWholeTask(const TaskTable &table, const Span &span)
{
    return !span.task.isNone() && span.kind == SpanKind::Compute && span.firstOfTask() && span.lastOfTask()
        && table.attempts(span.task) == 1;
}

bool inLaneOrder(const Span &a, const Span &b)
{
    return std::tie(a.start, a.end, a.task.value) < std::tie(b.start, b.end, b.task.value);
}

/// The spans that `task` does not tell, or every one. None if the reader, which puts those that `task` tells in order
/// of time and task, could not find back to the lanes' order.
bool gatherSpans(Contents &contents, bool all)
{
    contents.spans.clear();
    contents.allSpans = all;
    for (std::uint32_t lane = 0; lane < contents.history.laneCount(); ++lane) {
        const Span *const spans = contents.history.lane(lane).spans.data();
        const Span *before = nullptr;
        for (std::size_t i = 0; i < contents.table.spanCount(lane); ++i) {
            if (all || !isWholeTask(contents.table, spans[i])) {
                contents.spans.push_back({ lane, static_cast<std::uint32_t>(i) });
                continue;
            }
            if (before && !inLaneOrder(*before, spans[i]))
                return false;
            before = &spans[i];
        }
    }
    return true;
}

std::string warningsJson(const std::vector<Text> &warnings)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Text &warning : warnings)
        list.push_back({ { "pattern", warning.pattern },
                         { "arguments", warning.arguments },
                         { "count", warning.count ? nlohmann::json(*warning.count) : nlohmann::json(nullptr) } });
    return nlohmann::json { { "warnings", list } }.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void gatherRun(Contents &contents)
{
    const RunHistory &history = contents.history;
    const auto add = [&](const char *key, std::string value) { contents.run.emplace_back(key, std::move(value)); };
    add("format", "coreo.run/1");
    add("program", history.programVersion);
    add("state", std::string(nameOf(history.state())));
    add("spec", specToJson(history.spec));
    add("machine", machineToJson(history.machine));
    if (history.python().known())
        add("python", pythonToJson(history.python()));
    add("end", std::to_string(history.endNs.load()));
    add("teardown", std::to_string(history.teardownNs.load()));
    add("result", history.totalResult);
    add("resultKind", std::string(nameOf(history.resultKind)));
    add("wrong", std::to_string(history.wrongResults));
    add("duplicates", std::to_string(history.duplicates.load()));
    add("delivery", std::string(nameOf(history.delivery)));
    add("waitsHoldWorkers", history.waitsHoldWorkers ? "true" : "false");
    add("tinyTaskOwn", std::to_string(history.tinyTaskOwn.load()));
    add("plannedWaits", std::to_string(history.plannedWaits.load()));
    add("longestTask", std::to_string(history.longestTask.load()));
    add("measuredSerial", std::to_string(history.measuredSerial.load()));
    add("lanes", std::to_string(history.laneCount()));
    add("spans", contents.allSpans ? "all" : "others");
    add("warnings", warningsJson(history.warnings()));
}

void writeRun(DatabaseWriter &writer, const Contents &contents)
{
    writer.write(RunTable, { contents.run.size(), [&](std::size_t row, int column, CellWriter &out) {
                                out.text(column == 0 ? contents.run[row].first : contents.run[row].second);
                            } });
}

void writeWorkers(DatabaseWriter &writer, const Contents &contents)
{
    const auto pidOrNull = [](CellWriter &out, std::int64_t pid) { pid < 0 ? out.null() : out.integer(pid); };
    writer.write(WorkerTable, { contents.workers.size(), [&](std::size_t row, int column, CellWriter &out) {
                                   const WorkerInfo &worker = contents.workers[row];
                                   switch (column) {
                                   case 0:
                                       return out.id(worker.id);
                                   case 1:
                                       return out.text(worker.kind);
                                   case 2:
                                       return pidOrNull(out, worker.pid);
                                   case 3:
                                       return pidOrNull(out, worker.tid);
                                   case 4:
                                       return out.id(worker.pinnedTo.value_or(CoreId()));
                                   case 5:
                                       return out.time(worker.started);
                                   default:
                                       return out.time(worker.ready);
                                   }
                               } });
    writer.write(LaneTable, { contents.history.laneCount(), [&](std::size_t row, int column, CellWriter &out) {
                                 const auto index = static_cast<std::uint32_t>(row);
                                 const Lane &lane = contents.history.lane(index);
                                 switch (column) {
                                 case 0:
                                     return out.integer(index);
                                 case 1:
                                     return out.integer(static_cast<std::int64_t>(contents.table.spanCount(index)));
                                 case 2:
                                     return out.integer(lane.ownCpu.load());
                                 case 3:
                                     return out.integer(lane.measuredTasks.load());
                                 case 4:
                                     return out.integer(lane.longestOwn.load());
                                 default:
                                     return out.integer(lane.plannedWaits.load());
                                 }
                             } });
}

void writeTasks(DatabaseWriter &writer, const Contents &contents)
{
    const TaskTable &table = contents.table;
    std::string result; // lives as long as the row needs it
    writer.write(TaskTableIndex, { table.size(), [&](std::size_t row, int column, CellWriter &out) {
                                      const TaskId task(row);
                                      switch (column) {
                                      case 0:
                                          return out.integer(static_cast<std::int64_t>(row));
                                      case 1:
                                          return out.text(nameOf(table.state(task)));
                                      case 2:
                                          return out.id(table.worker(task));
                                      case 3:
                                          return out.id(table.core(task));
                                      case 4:
                                          return out.time(table.submitted(task));
                                      case 5:
                                          return out.time(table.started(task));
                                      case 6:
                                          return out.time(table.finished(task));
                                      case 7:
                                          return out.time(table.received(task));
                                      case 8:
                                          return out.time(table.delivered(task));
                                      case 9:
                                          return out.integer(table.attempts(task));
                                      default:
                                          break;
                                      }
                                      if (table.state(task) != TaskState::Ok || !contents.hasResults())
                                          return out.null();
                                      result = formatResult(contents.history.resultKind, table.result(task));
                                      out.text(result);
                                  } });
}

void writeSpans(DatabaseWriter &writer, const Contents &contents)
{
    std::string result;
    writer.write(SpanTable, { contents.spans.size(), [&](std::size_t row, int column, CellWriter &out) {
                                 const SpanRow &where = contents.spans[row];
                                 const Span &span = contents.history.lane(where.lane).spans[where.position];
                                 switch (column) {
                                 case 0:
                                     return out.integer(where.lane);
                                 case 1:
                                     return out.integer(where.position);
                                 case 2:
                                     return out.id(span.task);
                                 case 3:
                                     return out.text(nameOf(span.kind));
                                 case 4:
                                     return out.time(span.start);
                                 case 5:
                                     return out.time(span.end);
                                 case 6:
                                     return span.core == Span::kNoCore ? out.null() : out.integer(span.core);
                                 case 7:
                                     return out.integer(span.firstOfTask() ? 1 : 0);
                                 case 8:
                                     return out.integer(span.lastOfTask() ? 1 : 0);
                                 case 9:
                                     return out.text(nameOf(span.state()));
                                 default:
                                     break;
                                 }
                                 if (!span.lastOfTask() || span.state() != TaskState::Ok || !contents.hasResults())
                                     return out.null();
                                 result = formatResult(contents.history.resultKind, span.result);
                                 out.text(result);
                             } });
}

void writeFailures(DatabaseWriter &writer, const Contents &contents)
{
    writer.write(FailureTable, { contents.failures.size(), [&](std::size_t row, int column, CellWriter &out) {
                                    const TaskFailure &failure = contents.failures[row];
                                    switch (column) {
                                    case 0:
                                        return out.id(failure.task);
                                    case 1:
                                        return out.integer(failure.attempt);
                                    case 2:
                                        return out.id(failure.worker);
                                    case 3:
                                        return failure.pid < 0 ? out.null() : out.integer(failure.pid);
                                    case 4:
                                        return out.time(failure.started);
                                    case 5:
                                        return out.time(failure.ended);
                                    case 6:
                                        return out.text(nameOf(failure.state));
                                    case 7:
                                        return failure.signal.empty() ? out.null() : out.text(failure.signal);
                                    case 8:
                                        return failure.status ? out.integer(*failure.status) : out.null();
                                    default:
                                        return out.text(failure.text);
                                    }
                                } });
}

void writeCoreSamples(DatabaseWriter &writer, const Contents &contents)
{
    const std::vector<LogicalProcessor> &processors = contents.history.machine.processors;
    const std::size_t width = processors.size();
    writer.write(CoreSampleTable, { contents.samples.size() * width, [&](std::size_t row, int column, CellWriter &out) {
                                       const CoreSample &sample = contents.samples[row / width];
                                       const CoreShare share = row % width < sample.shares.size()
                                           ? sample.shares[row % width]
                                           : CoreShare();
                                       switch (column) {
                                       case 0:
                                           return out.time(sample.at);
                                       case 1:
                                           return out.id(processors[row % width].id);
                                       case 2:
                                           return out.real(static_cast<double>(share.user));
                                       case 3:
                                           return out.real(static_cast<double>(share.kernel));
                                       default:
                                           return out.real(static_cast<double>(share.own));
                                       }
                                   } });
}

void writeLockHolds(DatabaseWriter &writer, const Contents &contents)
{
    const AppendLog<LockHold> &holds = contents.history.lockHolds;
    writer.write(LockHoldTable, { holds.size(), [&](std::size_t row, int column, CellWriter &out) {
                                     column == 0 ? out.time(holds[row].at) : out.id(holds[row].worker);
                                 } });
}

} // namespace

void saveRun(const RunHistory &history, const std::string &path)
{
    Replacement file(path);
    if (!history.over())
        file.fail(coreoText("the run is not over yet"));
    // Borrowed for the time of saving: the table wants shared ownership, the caller keeps it.
    TaskTable table(std::shared_ptr<const RunHistory>(std::shared_ptr<void>(), &history));
    table.update();
    Contents contents { history, table, true, {}, {}, history.workers(), history.failures(), history.coreSamples() };
    std::size_t spans = 0;
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane)
        spans += table.spanCount(lane);
    if (spans <= kAllSpansUpTo || !gatherSpans(contents, false))
        gatherSpans(contents, true);
    gatherRun(contents);
    try {
        DatabaseWriter writer(file.path(), spans <= kAllSpansUpTo ? 4'096 : 32'768);
        writeRun(writer, contents);
        writeWorkers(writer, contents);
        writeTasks(writer, contents);
        writeSpans(writer, contents);
        writeFailures(writer, contents);
        writeCoreSamples(writer, contents);
        writeLockHolds(writer, contents);
        writer.finish();
    } catch (const DatabaseWriter::WriteError &error) {
        file.fail(error.reason);
    }
    file.commit();
}

} // namespace coreo
