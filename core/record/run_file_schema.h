#pragma once

#include "model/span.h"
#include "record/run_history.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coreo::runfile {

/// The tables of a run file, each declared once: writer, reader and digests go by this.
/// Source: INTERFACE "A saved run (.coreo)"; times are integer nanoseconds since zero or NULL.
struct Table
{
    const char *name;
    std::vector<const char *> columns;
    std::int64_t firstRow; ///< rows are numbered from here without a gap; task's are the task ids
    const char *create; ///< exactly what stands in sqlite_schema; anything else is refused
    bool later = false; ///< older files have none, which is as if it were empty

    [[nodiscard]] std::string columnList() const;
};

enum TableIndex {
    RunTable,
    WorkerTable,
    LaneTable,
    TaskTableIndex,
    SpanTable,
    FailureTable,
    CoreSampleTable,
    LockHoldTable,
    DigestTable
};
const std::vector<Table> &tables();

/// At most so many lanes: a worker each and the coordinator's own.
inline constexpr std::uint32_t kMaxLanes = static_cast<std::uint32_t>(kMaxWorkers) + 1;
/// Times beyond three years are no times of a run.
inline constexpr std::int64_t kMaxTime = 100'000'000'000'000'000;
/// No row of ours takes fewer bytes in a file: what a claimed number of rows is held against.
inline constexpr std::uint64_t kLeastRowBytes = 8;
/// Up to so many spans `span` holds every one; beyond, a task of one span stands in `task` alone (key "spans" of
/// `run`).
inline constexpr std::size_t kAllSpansUpTo = 20'000;

/// Names as INTERFACE writes them; the inverse is none for an unknown name.
std::string_view nameOf(TaskState state);
std::string_view nameOf(RunState state);
std::string_view nameOf(SpanKind kind);
std::string_view nameOf(ResultKind kind);
std::string_view nameOf(DeliveryRule rule);
std::optional<TaskState> taskState(std::string_view name);
std::optional<RunState> runState(std::string_view name);
std::optional<SpanKind> spanKind(std::string_view name);
std::optional<ResultKind> resultKind(std::string_view name);
std::optional<DeliveryRule> deliveryRule(std::string_view name);

/// The inverse of formatResult(); none if `text` is no such result.
std::optional<std::uint64_t> parseResult(ResultKind kind, std::string_view text);

} // namespace coreo::runfile
