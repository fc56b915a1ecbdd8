#include "formats/format.h"
#include "formats/output.h"

#include <algorithm>
#include <charconv>

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
    // As formatResult(), for the kinds that a million rows are of.
    if (kind == ResultKind::Integer)
        out.advance(digits::decimal(out.place(digits::kRoom), bits));
    else if (kind == ResultKind::Hash)
        out.advance(digits::hexadecimal(out.place(digits::kRoom), bits));
    else
        out << csvText(formatResult(kind, bits));
}

char *number(char *at, std::uint64_t value)
{
    return digits::decimal(at, value);
}

template<class Kind> char *idOrNothing(char *at, Id<Kind> id)
{
    return id.isNone() ? at : number(at, id.value);
}

/// A task's row but for its result: its columns of times remember what they wrote last.
class Rows
{
public:
    static constexpr std::size_t kMost = 11 * (TimeColumn::kMost + 1);

    char *write(char *at, std::uint32_t id, const TaskTable::Row &row)
    {
        at = number(at, id);
        *at++ = ',';
        const std::string_view state = stateName(row.state);
        at = std::copy(state.begin(), state.end(), at);
        *at++ = ',';
        at = idOrNothing(at, row.worker);
        *at++ = ',';
        at = idOrNothing(at, row.core);
        *at++ = ',';
        const Time times[] = {row.submitted, row.started, row.finished, row.received, row.delivered};
        for (std::size_t i = 0; i < m_times.size(); ++i) {
            at = m_times[i].write(at, times[i]);
            *at++ = ',';
        }
        at = number(at, row.attempts);
        *at++ = ',';
        return at;
    }

private:
    std::array<TimeColumn, 5> m_times{TimeColumn(""), TimeColumn(""), TimeColumn(""), TimeColumn(""), TimeColumn("")};
};

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
    Rows rows;
    out << "id,state,worker,core,submitted,started,finished,received,delivered,attempts,result\n";
    for (std::uint32_t id = 0; id < table.size(); ++id) {
        const TaskTable::Row row = table.row(TaskId(id));
        out.advance(rows.write(out.place(Rows::kMost), id, row));
        if (row.state == TaskState::Ok && kind != ResultKind::None)
            writeResult(out, kind, row.result);
        out << '\n';
    }
    out.finish();
}

} // namespace coreo
