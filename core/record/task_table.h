#pragma once

#include "record/run_history.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace coreo {

/// Random access by task over a history that is only appended to: 16 bytes a task of indices into lanes and logs; the
/// columns themselves are read from the records. update() takes in what has been appended since, at a cost
/// proportional to that.
/// Threads: used by one thread; the history may grow meanwhile.
class TaskTable
{
public:
    explicit TaskTable(std::shared_ptr<const RunHistory> history);

    /// Takes in new records; false if there was nothing new.
    bool update();

    [[nodiscard]] const RunHistory &history() const { return *m_history; }
    [[nodiscard]] std::shared_ptr<const RunHistory> historyPointer() const { return m_history; }
    [[nodiscard]] std::uint32_t size() const { return m_history->taskCount(); }

    // One task. Times are kNoTime where it has not happened (yet).
    [[nodiscard]] Time submitted(TaskId task) const;
    [[nodiscard]] Time started(TaskId task) const;
    [[nodiscard]] Time finished(TaskId task) const;
    [[nodiscard]] Time received(TaskId task) const;
    [[nodiscard]] Time delivered(TaskId task) const;
    /// The state as known so far: NotStarted until it has its end; Cancelled for what a stopped run held.
    [[nodiscard]] TaskState state(TaskId task) const;
    [[nodiscard]] bool running(TaskId task) const { return started(task) != kNoTime && finished(task) == kNoTime; }
    [[nodiscard]] WorkerId worker(TaskId task) const; ///< none if not started
    [[nodiscard]] CoreId core(TaskId task) const;     ///< none if unknown
    [[nodiscard]] std::uint32_t attempts(TaskId task) const;
    [[nodiscard]] std::uint64_t result(TaskId task) const;
    /// All of these at once: for who writes them all.
    struct Row
    {
        TaskState state = TaskState::NotStarted;
        WorkerId worker;
        CoreId core;
        Time submitted{}, started{}, finished{}, received{}, delivered{};
        std::uint32_t attempts = 0;
        std::uint64_t result = 0;
    };
    [[nodiscard]] Row row(TaskId task) const;
    /// The spans of the task's last attempt, in lane order (empty if none has ended).
    struct SpanRange { const Span *first = nullptr; const Span *last = nullptr; /* one past */ };
    [[nodiscard]] SpanRange spans(TaskId task) const;
    /// The wait that the coordinator's event loop did for the task before a worker computed it; null if none has ended.
    [[nodiscard]] const Span *waitOnCoordinator(TaskId task) const;
    /// What each worker was doing when update() last ran, by lane.
    [[nodiscard]] const std::vector<Doing> &doing() const { return m_doing; }
    /// What was on each event loop then, by lane.
    [[nodiscard]] const std::vector<OnLoop> &onLoop() const { return m_onLoop; }

    /// Calls visit(task, span) with the last span of the last attempt of every task that has one, in no order: what takes every
    /// task once goes by lanes, a piece of each at a time, so that both lanes and tasks are read where they are warm.
    template<class Visit> void forEachLastSpan(Visit visit) const;

    // The whole run, as of the last update().
    [[nodiscard]] std::uint32_t startedCount() const { return m_started; }
    [[nodiscard]] std::uint32_t finishedCount() const { return m_finished; }
    [[nodiscard]] std::uint32_t receivedCount() const { return m_receivedCount; }
    [[nodiscard]] std::uint32_t deliveredCount() const { return m_deliveredCount; }
    /// How far this table has read each lane's spans: views index lane.spans up to here.
    [[nodiscard]] std::size_t spanCount(std::uint32_t lane) const { return m_laneRead[lane]; }
    /// The instant up to which the table speaks: now() of a running run, the end of a finished one.
    [[nodiscard]] Time horizon() const { return m_horizon; }
    [[nodiscard]] bool over() const { return m_over; }
    /// Counts update() calls that brought something: a cheap key for caches.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

private:
    struct Entry
    {
        std::uint64_t index : 34; ///< of the last attempt's last span in its lane, kNoIndex if none
        std::uint64_t lane : 11;
        std::uint64_t spanCount : 8; ///< spans of the last attempt
        std::uint64_t attempts : 10; ///< a run that retries most has 1,001
        std::uint64_t ended : 1; ///< whether some attempt has
        std::uint32_t receivedStamp; ///< index into received.stamps, kNone32 if none
        std::uint32_t deliveredStamp;
        [[nodiscard]] bool hasSpan() const { return index != kNoIndex; }
        [[nodiscard]] bool isLast(std::uint32_t inLane, std::size_t at) const { return index == at && lane == inLane; }
    };
    static_assert(sizeof(Entry) == 16);
    static constexpr std::uint64_t kNoIndex = (1ull << 34) - 1;
    static constexpr std::uint64_t kLaneBits = (1u << 11) - 1; ///< more than a run can have lanes
    static constexpr std::uint64_t kMostAttempts = (1u << 10) - 1;
    static constexpr std::uint32_t kNone32 = ~0u;
    static constexpr std::size_t kPiece = 32; ///< spans of a lane that are read in one go

    void readLanes();
    void readLane(std::uint32_t lane, std::size_t end);
    void count(Entry &entry)
    {
        m_finished += entry.ended == 0 ? 1 : 0;
        entry.ended = 1;
    }
    /// The lane's spans from `index` on are soon to be read.
    void expect(std::uint32_t lane, std::size_t index) const
    {
        if (lane >= m_laneRead.size())
            return;
        const Span *const next = m_history->lane(lane).spans.data() + index;
        for (std::size_t i = 0; i < 8; i += 2)
            __builtin_prefetch(next + i); // the processor goes on by itself then
    }
    void readCoordinator(std::uint32_t lane, std::size_t end);
    void readSubmissions();
    void lookAtWorkers();
    [[nodiscard]] const Span &lastSpan(const Entry &entry) const { return m_history->lane(entry.lane).spans[entry.index]; }
    void readLog(const TaskLog &log, std::uint32_t &tasksRead, std::uint32_t &stampsRead, bool isDelivery);

    std::shared_ptr<const RunHistory> m_history;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_waits; ///< by task, index of its wait on the coordinator's lane; empty where there is none
    std::vector<std::size_t> m_laneRead;
    std::vector<std::size_t> m_laneEnds; ///< how far update() goes this time
    std::vector<Doing> m_doing;
    std::vector<OnLoop> m_onLoop;
    std::size_t m_submissionsRead = 0;
    std::vector<std::uint32_t> m_submissionOf; ///< by task; empty while the calls came in task order
    std::uint32_t m_receivedRead = 0, m_receivedStamps = 0, m_deliveredRead = 0, m_deliveredStamps = 0;
    std::uint32_t m_started = 0, m_finished = 0, m_receivedCount = 0, m_deliveredCount = 0;
    Time m_horizon{};
    bool m_over = false;
    std::uint64_t m_generation = 0;
};

template<class Visit> void TaskTable::forEachLastSpan(Visit visit) const
{
    bool more = true;
    for (std::size_t from = 0; more; from += kPiece) {
        more = false;
        for (std::uint32_t lane = 0; lane < m_laneRead.size(); ++lane) {
            const std::size_t end = std::min(from + kPiece, m_laneRead[lane]);
            more |= end < m_laneRead[lane];
            expect(lane + 2, from);
            const Span *const spans = m_history->lane(lane).spans.data();
            for (std::size_t index = from; index < end; ++index)
                if (const TaskId task = spans[index].task; task.value < m_entries.size() && m_entries[task.value].isLast(lane, index))
                    visit(task, spans[index]);
        }
    }
}

} // namespace coreo
