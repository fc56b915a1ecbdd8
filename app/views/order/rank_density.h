#pragma once

#include "record/task_table.h"

#include <cstdint>
#include <vector>

namespace coreo {

/// The rank at which each task was submitted, taken in as submissions come.
/// Threads: used by one thread.
class SubmittedRanks
{
public:
    void update(const RunHistory &history);
    /// With most strategies simply the task's own number.
    [[nodiscard]] std::uint32_t of(TaskId task) const { return m_ascending ? task.value : m_ranks[task.value]; }

private:
    std::size_t m_read = 0;
    bool m_ascending = true;
    std::vector<std::uint32_t> m_ranks; ///< by task; empty while ascending
    std::uint32_t m_next = 0;
};

/// How many ranks later than submitted a task may finish before it counts as a straggler: a few rounds of hand-outs.
std::uint32_t stragglerDistance(const RunHistory &history);

/// Where so many tasks lie, submitted rank to the right and finished rank upwards, that each is less than a pixel: how
/// many lie in each cell, and by name those few that finished far too late.
struct RankDensity
{
    int columns = 0, rows = 0;
    std::vector<std::uint32_t> count; ///< rows from the bottom, columns from the left
    std::uint32_t most = 0;
    int changedFrom = 0, changedTo = 0; ///< rows [from, to) that have changed since the last call
    struct Point
    {
        TaskId task;
        std::uint32_t submitted = 0, finished = 0;
    };
    static constexpr std::size_t kStragglers = 300;
    std::vector<Point> stragglers; ///< the first kStragglers of them
    std::vector<std::size_t> read; ///< spans of each lane that are in it
    std::uint32_t finished = 0;    ///< tasks that are in it
    SubmittedRanks submitted;
};

/// Two passes over the spans that the table has read. A rank is the number of ends in earlier slots of the run's time
/// plus a share of its own slot, so it is exact to a slot's few tasks: far below one cell.
RankDensity rankDensity(const TaskTable &table, int columns, int rows);
/// Takes in what has finished since, behind all that is there: so it costs only what is new. Lanes are read at slightly
/// different instants, so a rank may be off by the few tasks of that while; once the run is over all is counted anew.
void growDensity(RankDensity &density, const TaskTable &table);

} // namespace coreo
