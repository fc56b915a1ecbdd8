#pragma once

#include "record/run_history.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace coreo {

/// Random access by task over a history that is only appended to: 24 bytes a task of indices into lanes and logs; the
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
    /// The spans of the task's last attempt, in lane order (empty if none has ended).
    struct SpanRange { const Span *first = nullptr; const Span *last = nullptr; /* one past */ };
    [[nodiscard]] SpanRange spans(TaskId task) const;
    /// The wait that the coordinator's event loop did for the task before a worker computed it; null if none has ended.
    [[nodiscard]] const Span *waitOnCoordinator(TaskId task) const;
    /// What each worker was doing when update() last ran, by lane.
    [[nodiscard]] const std::vector<Doing> &doing() const { return m_doing; }
    /// What was on each event loop then, by lane.
    [[nodiscard]] const std::vector<OnLoop> &onLoop() const { return m_onLoop; }

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
        std::uint64_t lastSpan;      ///< lane << 40 | index of the last attempt's last span, kNone if none
        std::uint32_t receivedStamp; ///< index into received.stamps, kNone32 if none
        std::uint32_t deliveredStamp;
        std::uint32_t spanCount : 8; ///< spans of the last attempt
        std::uint32_t attempts : 23;
        std::uint32_t ended : 1; ///< whether some attempt has
        std::uint32_t wait;      ///< index of its wait on the coordinator's lane, kNone32 if none
    };
    static constexpr std::uint64_t kNone = ~0ull;
    static constexpr std::uint32_t kNone32 = ~0u;

    void readLane(std::uint32_t lane);
    void readCoordinator(std::uint32_t lane);
    void readSubmissions();
    void lookAtWorkers();
    [[nodiscard]] const Span &spanAt(std::uint64_t place) const;
    void readLog(const TaskLog &log, std::uint32_t &tasksRead, std::uint32_t &stampsRead, bool isDelivery);

    std::shared_ptr<const RunHistory> m_history;
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_laneRead;
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

} // namespace coreo
