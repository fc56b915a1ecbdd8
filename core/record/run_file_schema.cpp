#include "record/run_file_schema.h"

#include <array>
#include <bit>
#include <charconv>

namespace coreo::runfile {

namespace {

constexpr std::array<std::string_view, kTaskStates> kStates
    = { "notStarted", "ok", "failed", "crashed", "timedOut", "cancelled" };
constexpr std::array<std::string_view, 6> kRunStates
    = { "preparing", "running", "complete", "cancelled", "interrupted", "stuck" };
constexpr std::array<std::string_view, 3> kKinds = { "compute", "wait", "startup" };
constexpr std::array<std::string_view, 5> kResultKinds = { "integer", "real", "hash", "words", "none" };
constexpr std::array<std::string_view, 3> kRules = { "ordered", "atOnce", "unordered" };

template<class Enum, class Names> std::optional<Enum> find(const Names &names, std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::string Table::columnList() const
{
    std::string list;
    for (const char *column : columns)
        list += (list.empty() ? "\"" : ", \"") + std::string(column) + '"';
    return list;
}

const std::vector<Table> &tables()
{
    static const std::vector<Table> all
        = { { "run", { "key", "value" }, 1, "CREATE TABLE run (key TEXT, value TEXT)" },
            { "worker",
              { "id", "kind", "pid", "tid", "pinnedTo", "started", "ready" },
              1,
              "CREATE TABLE worker (id, kind TEXT, pid, tid, pinnedTo, started, ready)" },
            { "lane",
              { "worker", "spans", "ownCpu", "measuredTasks", "longestOwn", "plannedWaits" },
              1,
              "CREATE TABLE lane (worker, spans, ownCpu, measuredTasks, longestOwn, plannedWaits)" },
            { "task",
              { "id", "state", "worker", "core", "submitted", "started", "finished", "received", "delivered",
                "attempts", "result" },
              0,
              "CREATE TABLE task (id INTEGER PRIMARY KEY, state TEXT, worker, core, submitted, started, finished, "
              "received, "
              "delivered, attempts, result TEXT)" },
            { "span",
              { "worker", "position", "task", "kind", "start", "end", "core", "first", "last", "state", "result" },
              1,
              "CREATE TABLE span (worker, position, task, kind TEXT, start, \"end\", core, first, last, state TEXT, "
              "result TEXT)" },
            { "failure",
              { "task", "attempt", "worker", "pid", "started", "ended", "state", "signal", "status", "text" },
              1,
              "CREATE TABLE failure (task, attempt, worker, pid, started, ended, state TEXT, signal TEXT, status, text "
              "TEXT)" },
            { "core_sample",
              { "time", "core", "user", "kernel", "own" },
              1,
              "CREATE TABLE core_sample (time, core, user, kernel, own)" },
            { "lock_hold", { "at", "worker" }, 1, "CREATE TABLE lock_hold (at, worker)", true },
            { "digest",
              { "table_name", "column_name", "crc" },
              1,
              "CREATE TABLE digest (table_name TEXT, column_name TEXT, crc)" } };
    return all;
}

std::string_view nameOf(TaskState state)
{
    return kStates[static_cast<std::size_t>(state)];
}

std::string_view nameOf(RunState state)
{
    return kRunStates[static_cast<std::size_t>(state)];
}

std::string_view nameOf(SpanKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(ResultKind kind)
{
    return kResultKinds[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(DeliveryRule rule)
{
    return kRules[static_cast<std::size_t>(rule)];
}

std::optional<TaskState> taskState(std::string_view name)
{
    // Nearly every task of nearly every run.
    return name == "ok" ? TaskState::Ok : find<TaskState>(kStates, name);
}

std::optional<RunState> runState(std::string_view name)
{
    return find<RunState>(kRunStates, name);
}

std::optional<SpanKind> spanKind(std::string_view name)
{
    return find<SpanKind>(kKinds, name);
}

std::optional<ResultKind> resultKind(std::string_view name)
{
    return find<ResultKind>(kResultKinds, name);
}

std::optional<DeliveryRule> deliveryRule(std::string_view name)
{
    return find<DeliveryRule>(kRules, name);
}

std::optional<std::uint64_t> parseResult(ResultKind kind, std::string_view text)
{
    std::uint64_t bits = 0;
    const char *first = text.data();
    const char *const last = first + text.size();
    if (kind == ResultKind::Real) {
        double value = 0;
        if (const auto [end, error] = std::from_chars(first, last, value); error != std::errc() || end != last)
            return std::nullopt;
        bits = std::bit_cast<std::uint64_t>(value);
    } else {
        const bool prefixed = kind == ResultKind::Hash && text.starts_with("0x");
        const auto [end, error]
            = std::from_chars(first + (prefixed ? 2 : 0), last, bits, kind == ResultKind::Hash ? 16 : 10);
        if (error != std::errc() || end != last)
            return std::nullopt;
    }
    return bits;
}

} // namespace coreo::runfile
