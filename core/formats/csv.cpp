#include "formats/format.h"
#include "formats/output.h"

namespace coreo {

namespace {

bool isNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

void writeResult(Output &out, ResultKind kind, std::uint64_t bits)
{
    if (kind == ResultKind::Integer && bits <= static_cast<std::uint64_t>(INT64_MAX))
        out.integer(static_cast<std::int64_t>(bits));
    else
        out << csvText(formatResult(kind, bits));
}

template<class Kind> void writeId(Output &out, Id<Kind> id)
{
    if (!id.isNone())
        out.integer(id.value);
}

} // namespace

std::string csvText(std::string_view text)
{
    std::string out;
    // Spreadsheets run what begins like this, unless it is a plain number.
    constexpr std::string_view formula = "=+-@\t\r";
    if (!text.empty() && formula.find(text.front()) != std::string_view::npos && !isNumber(text))
        out += '\'';
    out += text;
    if (out.find_first_of(",\"\r\n") == std::string::npos)
        return out;
    std::string quoted = "\"";
    for (const char c : out) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

void writeCsv(const FormatInput &input, Sink &sink)
{
    const TaskTable &table = input.table;
    const ResultKind kind = table.history().resultKind;
    Output out(sink);
    TimeColumn submitted(""), started(""), finished(""), received(""), delivered("");
    out << "id,state,worker,core,submitted,started,finished,received,delivered,attempts,result\n";
    for (std::uint32_t id = 0; id < table.size(); ++id) {
        const TaskId task(id);
        const TaskState state = table.state(task);
        out.integer(id) << ',' << stateName(state) << ',';
        writeId(out, table.worker(task));
        out << ',';
        writeId(out, table.core(task));
        out << ',';
        submitted.write(out, table.submitted(task));
        out << ',';
        started.write(out, table.started(task));
        out << ',';
        finished.write(out, table.finished(task));
        out << ',';
        received.write(out, table.received(task));
        out << ',';
        delivered.write(out, table.delivered(task));
        out << ',';
        out.integer(table.attempts(task)) << ',';
        if (state == TaskState::Ok && kind != ResultKind::None)
            writeResult(out, kind, table.result(task));
        out << '\n';
    }
    out.finish();
}

} // namespace coreo
