#pragma once

#include "model/text.h"
#include "record/task_table.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace coreo {

/// The figures of INTERFACE's `summary`, computed from a finished (or stopped) run.
/// Units: nanoseconds; shares in [0, 1].
struct Summary
{
    std::uint32_t tasks = 0;
    std::array<std::uint32_t, kTaskStates> count{}; ///< by TaskState
    std::uint32_t wrong = 0, missing = 0, duplicates = 0;
    Time makespan{}, serialTime{}, lowerBound{}, firstResult = kNoTime, teardown{};
    bool serialMeasured = false;
    double speedup = 0, saved = 0;
    std::optional<double> efficiency;
    std::uint64_t inversions = 0;
    struct HeadOfLine
    {
        Time total{}, max{};
        std::uint32_t tasks = 0;
        std::optional<TaskId> blocker;
        Time byBlocker{};            ///< how long the blocker held others back, summed
        std::uint32_t heldByBlocker = 0;
    } headOfLine;
    Time deliveryDelayTotal{};       ///< sum of delivered - received
    std::string result;
    Text sentence;                   ///< what happened, in one plain sentence

    /// How the run went as a whole: what the sentence needs beside the figures.
    struct Course
    {
        RunState state = RunState::Complete;
        DeliveryRule delivery = DeliveryRule::Unordered;
        std::uint32_t delivered = 0;
        std::uint32_t lanes = 1;
        std::uint32_t parallel = 1; ///< how many tasks can compute at a time: workers, bounded by the usable CPUs
        bool computes = false;      ///< waits are at most 5 % of the tasks' time, so that there is an efficiency
    } course;

    [[nodiscard]] std::uint32_t of(TaskState state) const { return count[static_cast<std::size_t>(state)]; }
    [[nodiscard]] std::uint32_t notOk() const { return tasks - of(TaskState::Ok); }
    [[nodiscard]] std::uint64_t wrongOrMissing() const { return std::uint64_t(wrong) + missing; }
    /// Everything that is not as it should be: tasks that did not end well, results that are wrong, missing or doubled.
    [[nodiscard]] std::uint64_t failures() const { return notOk() + wrongOrMissing() + duplicates; }
    /// Every task is ok, and no result is wrong, missing or doubled.
    [[nodiscard]] bool allOk() const { return failures() == 0; }
};

Summary summarise(const TaskTable &table);

/// Puts speed-up, efficiency, what was saved and the sentence on a measured serial time of the same batch. `spec` is the
/// run's, resolved.
void useMeasuredSerial(Summary &summary, const RunSpec &spec, Time serial);

/// Ids sorted by (time, id), tasks without that time left out.
enum class OrderBy { Submitted, Finished, Received, Delivered };
std::vector<TaskId> order(const TaskTable &table, OrderBy by);

/// Head-of-line wait of every task, see INTERFACE; 0 where it did not wait.
std::vector<Time> headOfLineWaits(const TaskTable &table);
/// For every task, whether it held back others (the "blocker" colour); computed in one pass.
std::vector<bool> blockers(const TaskTable &table);

} // namespace coreo
