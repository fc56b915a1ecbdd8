#pragma once

#include "session/run_data.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace coreo {

// A million tasks on three hundred rows of pixels
// ------------------------------------------------
// A row of pixels then stands for thousands of tasks, and no frame has the time to look at each. What a row must show is
// how many of its tasks had been submitted, started, finished, received and delivered at each instant: five curves that
// only rise.
// So neighbouring tasks are kept in groups of 16, each with the earliest, latest, mean and count of every event; groups
// merge exactly into groups of 64, 256, ... A frame takes the level with a few groups a row and lets each group's events
// rise evenly from its earliest on, apart from its latest one: head-of-line blocking is one late task among many early
// ones, and must not smear its neighbours. Records only ever get appended, so a group is brought up to date event by
// event, at a cost proportional to what is new; nothing is sorted and no task is read twice.

/// One kind of event of a group of tasks.
/// Units: nanoseconds since zero.
struct EventTimes
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    double sum = 0;
    std::uint32_t count = 0;

    void add(Time at);
    void add(const EventTimes &other);
    /// Where the events but the latest one end if they are spread evenly from the first on.
    [[nodiscard]] double bulkEnd() const;
};

struct TaskGroup
{
    EventTimes submitted, started, finished, received, delivered;
    double asleep = 0; ///< nanoseconds of waits that hold no core
    double worked = 0; ///< nanoseconds from start to end

    void add(const TaskGroup &other);
};

/// The groups of one run, at every level: 15 bytes a task.
/// Threads: the GUI thread.
class TaskLevels
{
public:
    static constexpr std::uint32_t kSmallest = 16;
    static constexpr std::uint32_t kFactor = 4;
    static constexpr int kLevels = 5; ///< 16, 64, 256, 1024, 4096
    /// Of the failed ones the first so many are kept, to be marked one by one.
    static constexpr std::size_t kMostFailed = 2000;

    /// Takes in what `run` has recorded since; starts anew if it is another run.
    void update(const RunData &run);
    void clear();

    /// The largest level of which at least four groups go on `tasksPerRow`, and its group size.
    struct Level
    {
        std::uint32_t size = kSmallest;
        const std::vector<TaskGroup> *groups = nullptr;
    };
    [[nodiscard]] Level levelFor(double tasksPerRow) const;
    [[nodiscard]] const std::vector<TaskId> &failed() const { return m_failed; }

private:
    void readSubmissions(const RunHistory &history);
    void readLane(const RunData &run, std::uint32_t lane);
    /// How far a log has been read.
    struct LogRead
    {
        std::uint32_t tasks = 0;
        std::size_t stamps = 0;
    };
    void readLog(const TaskLog &log, LogRead &read, EventTimes TaskGroup::*event);
    void addFailed(TaskId task);
    void merge();
    /// To be changed: those above it are merged anew.
    TaskGroup &groupOf(std::uint32_t task)
    {
        const std::size_t group = task / kSmallest;
        m_changedFrom = std::min(m_changedFrom, group);
        m_changedTo = std::max(m_changedTo, group + 1);
        return m_levels[0][group];
    }

    const RunHistory *m_history = nullptr;
    std::uint64_t m_generation = 0;
    std::array<std::vector<TaskGroup>, kLevels> m_levels;
    std::size_t m_changedFrom = ~std::size_t{0}, m_changedTo = 0; ///< of the smallest groups, since the last merge()
    std::vector<std::size_t> m_laneRead;
    std::size_t m_submissionsRead = 0;
    LogRead m_receivedRead, m_deliveredRead;
    std::vector<TaskId> m_failed;
};

} // namespace coreo
