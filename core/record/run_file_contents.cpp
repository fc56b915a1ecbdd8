#include "record/run_file_contents.h"

#include "record/json_input.h"
#include "record/spec_json.h"

#include <algorithm>
#include <charconv>

namespace coreo::runfile {

namespace {

/// From so many tasks on, the two halves of `task` are read side by side.
constexpr std::uint32_t kTwoReadersFrom = 50'000;

Text damageText(const std::string &where)
{
    return Text(coreoText("the value of %1 in its table run is not possible"), { where });
}

void readRunTable(const DatabaseReader &file, FileContents &contents)
{
    TableReader reader(file, RunTable);
    while (reader.next()) {
        const std::string key(reader.text(0));
        if (!contents.run.emplace(key, reader.text(1)).second)
            reader.wrong(0);
    }
    reader.checkDigests();
}

void readWarnings(const DatabaseReader &file, FileContents &contents)
{
    const JsonInput input(runValue(file, contents, "warnings"), file.path());
    for (const nlohmann::json &entry : input.array(input.member("warnings"), "warnings")) {
        const nlohmann::json &object = input.object(entry, "warnings");
        Text warning;
        warning.pattern = input.text(object.value("pattern", nlohmann::json()), "warnings.pattern");
        const nlohmann::json arguments = object.value("arguments", nlohmann::json());
        for (const nlohmann::json &argument : input.array(arguments, "warnings.arguments"))
            warning.arguments.push_back(input.text(argument, "warnings.arguments"));
        if (const nlohmann::json count = object.value("count", nlohmann::json()); !count.is_null())
            warning.count = input.signedInteger(count, "warnings.count", INT64_MIN, INT64_MAX);
        contents.warnings.push_back(std::move(warning));
    }
}

void readSpecAndMachine(const DatabaseReader &file, FileContents &contents)
{
    applySpecJson(contents.spec, runValue(file, contents, "spec"), 1, file.path());
    contents.machine = machineFromJson(runValue(file, contents, "machine"), file.path());
    if (contents.spec.tasks == 0)
        file.damaged(damageText("spec"));
    file.checkRows(contents.spec.tasks, coreoText("it claims %1 tasks, more than its %2 bytes can hold"));
    const std::optional<ResultKind> results = resultKind(runValue(file, contents, "resultKind"));
    const std::string &spans = runValue(file, contents, "spans");
    if (!results || (spans != "all" && spans != "others"))
        file.damaged(damageText(results ? "spans" : "resultKind"));
    contents.results = *results;
    contents.allSpans = spans == "all";
}

void readLanes(const DatabaseReader &file, FileContents &contents)
{
    const std::int64_t count = runInteger(file, contents, "lanes", 0, kMaxLanes);
    TableReader reader(file, LaneTable);
    std::uint64_t spans = 0;
    while (reader.next()) {
        const auto index = static_cast<std::int64_t>(contents.lanes.size());
        if (index >= count || reader.integer(0, index, index) != index)
            reader.wrong(0);
        LaneRow lane;
        lane.spans = static_cast<std::uint64_t>(reader.integer(1, 0, INT64_MAX / kMaxLanes));
        lane.ownCpu = reader.integer(2, 0, INT64_MAX);
        lane.measuredTasks = reader.integer(3, 0, INT64_MAX);
        lane.longestOwn = reader.integer(4, 0, INT64_MAX);
        lane.plannedWaits = reader.integer(5, 0, INT64_MAX);
        spans += lane.spans;
        contents.lanes.push_back(lane);
    }
    if (static_cast<std::int64_t>(contents.lanes.size()) != count)
        file.damaged(damageText("lanes"));
    file.checkRows(spans, coreoText("it claims %1 spans, more than its %2 bytes can hold"));
    reader.checkDigests();
}

template<class Kind> Id<Kind> idOrNone(TableReader &reader, int column, std::int64_t limit)
{
    const std::optional<std::int64_t> value = reader.integerOrNull(column, 0, limit - 1);
    return value ? Id<Kind>(*value) : Id<Kind>();
}

std::uint64_t resultFrom(TableReader &reader, int column, ResultKind kind, bool expected)
{
    const std::optional<std::string_view> text = reader.textOrNull(column);
    if (text.has_value() != (expected && kind != ResultKind::None))
        reader.wrong(column);
    const std::optional<std::uint64_t> bits = text ? parseResult(kind, *text) : 0;
    if (!bits)
        reader.wrong(column);
    return *bits;
}

/// Started, finished, received and delivered follow one another as far as they happened.
bool inOrder(const TaskRow &task)
{
    Time before = Time::zero();
    for (const Time time : { task.started, task.finished, task.received, task.delivered }) {
        if (isTime(time) && time < before)
            return false;
        before = isTime(time) ? time : before;
    }
    return true;
}

std::vector<Crc32> readTaskRows(const DatabaseReader &file, FileContents &contents, std::int64_t first,
                                std::int64_t end)
{
    TableReader reader(file, TaskTableIndex, first, end);
    const auto lanes = static_cast<std::int64_t>(contents.lanes.size());
    while (reader.next()) {
        TaskRow &task = contents.tasks[static_cast<std::size_t>(reader.integer(0, first, end - 1))];
        task.state = reader.name(1, taskState);
        task.worker = idOrNone<WorkerKind>(reader, 2, lanes);
        task.core = static_cast<std::uint16_t>(reader.integerOrNull(3, 0, Span::kNoCore - 1).value_or(Span::kNoCore));
        task.submitted = reader.time(4);
        task.started = reader.time(5);
        task.finished = reader.time(6);
        task.received = reader.time(7);
        task.delivered = reader.time(8);
        task.attempts = static_cast<std::uint32_t>(reader.integer(9, 0, (1 << 24) - 1));
        task.result = resultFrom(reader, 10, contents.results, task.state == TaskState::Ok);
        if (!inOrder(task))
            reader.wrong(6);
    }
    if (reader.row() != end - 1)
        file.damaged(Text(coreoText("its table task ends at row %1 of %2"),
                          { std::to_string(reader.row()), std::to_string(contents.spec.tasks) }));
    return reader.digests();
}

void readTasks(const DatabaseReader &file, FileContents &contents)
{
    const std::int64_t count = contents.spec.tasks;
    contents.tasks.resize(contents.spec.tasks);
    TableReader beyond(file, TaskTableIndex, count);
    if (beyond.next())
        file.damaged(Text(coreoText("its table task has more than the run's %1 rows"), { std::to_string(count) }));
    if (count < kTwoReadersFrom) {
        file.checkDigests(TaskTableIndex, readTaskRows(file, contents, 0, count));
    } else {
        const std::int64_t half = count / 2;
        auto tail = std::async(kSideBySide, [&] {
            const DatabaseReader second(file.path());
            return readTaskRows(second, contents, half, count);
        });
        std::vector<Crc32> digests = readTaskRows(file, contents, 0, half);
        const std::vector<Crc32> rest = tail.get();
        for (std::size_t i = 0; i < digests.size(); ++i)
            digests[i].append(rest[i]);
        file.checkDigests(TaskTableIndex, digests);
    }
}

void readSpans(const DatabaseReader &file, FileContents &contents)
{
    TableReader reader(file, SpanTable);
    const auto lanes = static_cast<std::int64_t>(contents.lanes.size());
    while (reader.next()) {
        SpanEntry entry;
        entry.lane = static_cast<std::uint32_t>(reader.integer(0, 0, lanes - 1));
        entry.position = static_cast<std::uint64_t>(
            reader.integer(1, 0, static_cast<std::int64_t>(contents.lanes[entry.lane].spans) - 1));
        entry.span.task = idOrNone<TaskKind>(reader, 2, contents.spec.tasks);
        entry.span.kind = reader.name(3, spanKind);
        entry.span.start = reader.time(4);
        entry.span.end = reader.time(5);
        entry.span.core
            = static_cast<std::uint16_t>(reader.integerOrNull(6, 0, Span::kNoCore - 1).value_or(Span::kNoCore));
        const bool first = reader.integer(7, 0, 1) == 1, last = reader.integer(8, 0, 1) == 1;
        const TaskState state = reader.name(9, taskState);
        entry.span.flags = Span::makeFlags(first, last, state);
        entry.span.result = resultFrom(reader, 10, contents.results, last && state == TaskState::Ok);
        if (!isTime(entry.span.start) || !isTime(entry.span.end) || entry.span.end < entry.span.start)
            reader.wrong(5);
        contents.spans.push_back(entry);
    }
    reader.checkDigests();
}

void readWorkers(const DatabaseReader &file, FileContents &contents)
{
    TableReader reader(file, WorkerTable);
    while (reader.next()) {
        WorkerInfo worker;
        worker.id = WorkerId(reader.integer(0, 0, static_cast<std::int64_t>(contents.lanes.size()) - 1));
        worker.kind = reader.text(1);
        worker.pid = reader.integerOrNull(2, 0, INT32_MAX).value_or(-1);
        worker.tid = reader.integerOrNull(3, 0, INT32_MAX).value_or(-1);
        if (const std::optional<std::int64_t> core = reader.integerOrNull(4, 0, Span::kNoCore - 1))
            worker.pinnedTo = CoreId(*core);
        worker.started = reader.time(5);
        worker.ready = reader.time(6);
        contents.workers.push_back(std::move(worker));
    }
    reader.checkDigests();
}

void readFailures(const DatabaseReader &file, FileContents &contents)
{
    TableReader reader(file, FailureTable);
    while (reader.next()) {
        TaskFailure failure;
        failure.task = TaskId(reader.integer(0, 0, static_cast<std::int64_t>(contents.spec.tasks) - 1));
        failure.attempt = static_cast<std::uint32_t>(reader.integer(1, 0, UINT32_MAX));
        failure.worker = idOrNone<WorkerKind>(reader, 2, static_cast<std::int64_t>(contents.lanes.size()));
        failure.pid = reader.integerOrNull(3, 0, INT32_MAX).value_or(-1);
        failure.started = reader.time(4);
        failure.ended = reader.time(5);
        failure.state = reader.name(6, taskState);
        failure.signal = reader.textOrNull(7).value_or("");
        if (const std::optional<std::int64_t> status = reader.integerOrNull(8, INT32_MIN, INT32_MAX))
            failure.status = static_cast<int>(*status);
        failure.text = reader.text(9);
        contents.failures.push_back(std::move(failure));
    }
    reader.checkDigests();
}

void readCoreSamples(const DatabaseReader &file, FileContents &contents)
{
    const std::vector<LogicalProcessor> &processors = contents.machine.processors;
    TableReader reader(file, CoreSampleTable);
    std::size_t processor = 0;
    while (reader.next()) {
        const Time at = reader.time(0);
        const bool begins = processor == 0;
        if (processors.empty() || !isTime(at) || (!begins && at != contents.samples.back().at)
            || (begins && !contents.samples.empty() && at < contents.samples.back().at))
            reader.wrong(0);
        if (begins)
            contents.samples.push_back({ at, {} });
        const std::int64_t id = processors[processor].id.value;
        (void)reader.integer(1, id, id);
        CoreShare share;
        share.user = static_cast<float>(reader.real(2));
        share.kernel = static_cast<float>(reader.real(3));
        share.own = static_cast<float>(reader.real(4));
        if (std::min({ share.user, share.kernel, share.own }) < 0
            || std::max({ share.user, share.kernel, share.own }) > 2)
            reader.wrong(2);
        contents.samples.back().shares.push_back(share);
        processor = (processor + 1) % processors.size();
    }
    if (processor != 0)
        file.damaged(Text(coreoText("its last core sample is not complete")));
    reader.checkDigests();
}

void readLockHolds(const DatabaseReader &file, FileContents &contents)
{
    if (!file.has(LockHoldTable))
        return;
    TableReader reader(file, LockHoldTable);
    const auto lanes = static_cast<std::int64_t>(contents.lanes.size());
    while (reader.next()) {
        const Time at = reader.time(0);
        if (!isTime(at) || (!contents.lockHolds.empty() && at < contents.lockHolds.back().at))
            reader.wrong(0);
        contents.lockHolds.push_back({ at, idOrNone<WorkerKind>(reader, 1, lanes) });
    }
    reader.checkDigests();
}

} // namespace

const std::string &runValue(const DatabaseReader &file, const FileContents &contents, const char *key)
{
    const auto found = contents.run.find(key);
    if (found == contents.run.end())
        file.damaged(Text(coreoText("%1 is missing in its table run"), { key }));
    return found->second;
}

std::int64_t runInteger(const DatabaseReader &file, const FileContents &contents, const char *key, std::int64_t minimum,
                        std::int64_t maximum)
{
    const std::string &text = runValue(file, contents, key);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < minimum || value > maximum)
        file.damaged(damageText(key));
    return value;
}

FileContents readContents(const DatabaseReader &file)
{
    FileContents contents;
    readRunTable(file, contents);
    readSpecAndMachine(file, contents);
    readWarnings(file, contents);
    readLanes(file, contents);
    readTasks(file, contents);
    readSpans(file, contents);
    readWorkers(file, contents);
    readFailures(file, contents);
    readCoreSamples(file, contents);
    readLockHolds(file, contents);
    return contents;
}

} // namespace coreo::runfile
