#pragma once

#include "analysis/summary.h"
#include "model/span.h"
#include "record/task_table.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coreo::reproduce {

/// The instants of one task; kNoTime where one did not happen.
struct TaskFacts
{
    Time submitted = kNoTime, started = kNoTime, finished = kNoTime, received = kNoTime, delivered = kNoTime;
    std::uint32_t worker = 0;
    std::uint32_t core = Span::kNoCore;
    bool operator==(const TaskFacts &) const = default;
};

/// What a task did on a worker without a break.
struct Stretch
{
    std::uint32_t task = 0;
    std::uint32_t worker = 0;
    std::uint32_t core = Span::kNoCore;
    SpanKind kind = SpanKind::Compute;
    Time start{}, end{};
};

/// From `at` on that worker holds the interpreter lock.
struct Hold
{
    static constexpr std::uint32_t kNobody = WorkerId::kNone;
    Time at{};
    std::uint32_t worker = kNobody;
};

/// What claims look at: one run that is over, as plain values.
/// Units: nanoseconds since the run's zero.
struct RunFacts
{
    std::vector<TaskFacts> tasks;
    std::vector<Stretch> stretches; ///< without the workers' own start
    std::vector<Hold> holds;        ///< empty where there is no interpreter lock
    Time switchInterval{};
    Time meanWait{};       ///< what the waiting tasks were to wait for, on average
    bool onPython = false; ///< CPython ran it: nobody sees its lock, and it hands results on some time after they came
    std::uint32_t lanes = 1;
    std::vector<std::uint32_t> usableCores; ///< in the order in which pins use them
    bool complete = false;                  ///< every task ok, nothing wrong, missing or doubled
    Time makespan{};
    Time workersReady{}; ///< when the last worker could take work
    Time serialTime{};
    std::string result;
};

RunFacts factsOf(const TaskTable &table, const Summary &summary);

/// The ids of the tasks by when they reached that instant, ties by id.
enum class Instant { Started, Finished, Received, Delivered };
std::vector<std::uint32_t> orderBy(const RunFacts &run, Instant instant);

/// How late each task that slept came to compute after its sleep was due, by when it was due.
std::vector<Time> lags(const RunFacts &run);
/// How long the tasks ran, added up.
Time sumOfTasks(const RunFacts &run);
/// How long each core computed; cores without work are left out, sorted by core.
std::vector<std::pair<std::uint32_t, Time>> busyCores(const RunFacts &run);

} // namespace coreo::reproduce
