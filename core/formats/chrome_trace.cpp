#include "formats/format.h"
#include "formats/output.h"
#include "record/spec_json.h"

#include <algorithm>

namespace coreo {

namespace {

/// Perfetto reserves nothing here; deliveries stand above the lanes.
constexpr std::uint32_t kDeliveries = 0;
constexpr std::uint32_t laneRow(std::uint32_t lane)
{
    return lane + 1;
}

void writeRowName(Output &out, std::uint32_t row, std::string_view name)
{
    out << R"(,
{"name":"thread_name","ph":"M","pid":1,"tid":)";
    out.integer(row) << R"(,"args":{"name":)";
    out.quoted(name) << R"(}},
{"name":"thread_sort_index","ph":"M","pid":1,"tid":)";
    out.integer(row) << R"(,"args":{"sort_index":)";
    out.integer(row) << "}}";
}

void writeNames(Output &out, const RunHistory &history)
{
    const RunSpec &spec = history.spec;
    out << R"({"name":"process_name","ph":"M","pid":1,"args":{"name":)";
    out.quoted(spec.strategy + ", " + std::to_string(spec.tasks) + " x " + spec.workload + ", "
               + std::to_string(spec.workers) + " x " + spec.executor
               + (history.machine.simulated ? " (simulated)" : ""));
    out << "}}";
    writeRowName(out, kDeliveries, "Delivered to the consumer");
    const std::vector<WorkerInfo> workers = history.workers();
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        std::string name = "Worker " + std::to_string(lane);
        for (const WorkerInfo &worker : workers)
            if (worker.id.value == lane)
                name = worker.kind == "coordinator" ? "Coordinator" : name + " (" + worker.kind + ")";
        writeRowName(out, laneRow(lane), name);
    }
    if (!history.lockHolds.empty())
        writeRowName(out, laneRow(history.laneCount()), "Interpreter lock");
}

void writeSpan(Output &out, const Span &span, std::uint32_t lane)
{
    if (span.task.isNone()) {
        out << ",\n{\"name\":\"start-up\",\"cat\":\"startup\"";
    } else {
        out << ",\n{\"name\":\"task ";
        out.integer(span.task.value);
        out << (span.kind == SpanKind::Wait ? std::string_view(" waits\",\"cat\":\"wait\"")
                                            : std::string_view("\",\"cat\":\"compute\""));
    }
    out << R"(,"ph":"X","pid":1,"tid":)";
    out.integer(laneRow(lane)) << R"(,"ts":)";
    out.microseconds(span.start) << R"(,"dur":)";
    out.microseconds(span.end - span.start);
    if (span.core != Span::kNoCore) {
        out << R"(,"args":{"core":)";
        out.integer(span.core);
        if (span.lastOfTask() && span.state() != TaskState::Ok)
            out << R"(,"state":")" << stateName(span.state()) << '"';
        out << '}';
    } else if (span.lastOfTask() && span.state() != TaskState::Ok) {
        out << R"(,"args":{"state":")" << stateName(span.state()) << "\"}";
    }
    out << '}';
}

void writeDeliveries(Output &out, const TaskLog &delivered)
{
    std::uint32_t first = 0;
    const std::size_t stamps = delivered.stamps.size();
    for (std::size_t i = 0; i < stamps; ++i) {
        const Stamp &stamp = delivered.stamps[i];
        // Deliveries of one instant are one mark, however many batches they came in.
        if (i + 1 < stamps && delivered.stamps[i + 1].at == stamp.at)
            continue;
        const std::uint32_t count = stamp.end - first;
        out << ",\n{\"name\":\"deliver ";
        if (count == 1)
            (out << "task ").integer(delivered.tasks[first].value);
        else
            out.integer(count) << " tasks";
        out << R"(","cat":"deliver","ph":"i","s":"t","pid":1,"tid":)";
        out.integer(kDeliveries) << R"(,"ts":)";
        out.microseconds(stamp.at) << R"(,"args":{"first":)";
        out.integer(delivered.tasks[first].value) << R"(,"tasks":)";
        out.integer(count) << "}}";
        first = stamp.end;
    }
}

/// Who held the interpreter lock, below the lanes.
void writeLockHolds(Output &out, const RunHistory &history)
{
    const std::size_t count = history.lockHolds.size();
    for (std::size_t i = 0; i < count; ++i) {
        const LockHold &hold = history.lockHolds[i];
        if (hold.worker.isNone())
            continue;
        const Time until = i + 1 < count ? history.lockHolds[i + 1].at : std::max(hold.at, history.end());
        out << ",\n{\"name\":\"worker ";
        out.integer(hold.worker.value) << R"(","cat":"lock","ph":"X","pid":1,"tid":)";
        out.integer(laneRow(history.laneCount())) << R"(,"ts":)";
        out.microseconds(hold.at) << R"(,"dur":)";
        out.microseconds(until - hold.at) << '}';
    }
}

} // namespace

void writeChromeTrace(const FormatInput &input, Sink &sink)
{
    const RunHistory &history = input.table.history();
    Output out(sink);
    out << R"({"displayTimeUnit":"ns","otherData":{"format":"coreo.run/1","program":)";
    out.quoted(history.programVersion) << R"(,"state":)";
    out.quoted(stateName(history.state())) << R"(,"simulated":)" << (history.machine.simulated ? "true" : "false");
    out << R"(,"sentence":)";
    out.quoted(input.summary.sentence.english()) << R"(,"spec":)" << specToJson(history.spec);
    out << "},\n\"traceEvents\":[\n";
    writeNames(out, history);
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        const Span *const spans = history.lane(lane).spans.data();
        for (std::size_t i = 0; i < input.table.spanCount(lane); ++i)
            writeSpan(out, spans[i], lane);
    }
    writeLockHolds(out, history);
    writeDeliveries(out, history.delivered);
    out << "\n]}\n";
    out.finish();
}

} // namespace coreo
