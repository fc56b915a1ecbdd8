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

    [[nodiscard]] std::uint32_t of(TaskState state) const { return count[static_cast<std::size_t>(state)]; }
    /// Every task is ok, and no result is wrong, missing or doubled.
    [[nodiscard]] bool allOk() const { return of(TaskState::Ok) == tasks && wrong == 0 && missing == 0 && duplicates == 0; }
};

Summary summarise(const TaskTable &table);

/// Ids sorted by (time, id), tasks without that time left out.
enum class OrderBy { Submitted, Finished, Received, Delivered };
std::vector<TaskId> order(const TaskTable &table, OrderBy by);

/// Head-of-line wait of every task, see INTERFACE; 0 where it did not wait.
std::vector<Time> headOfLineWaits(const TaskTable &table);
/// For every task, whether it held back others (the "blocker" colour); computed in one pass.
std::vector<bool> blockers(const TaskTable &table);

} // namespace coreo
