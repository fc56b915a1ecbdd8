#pragma once

#include "simulator/event_loop.h"
#include "simulator/virtual_workers.h"

#include <memory>
#include <vector>

namespace coreo {

/// What one worker does with the chunks that it takes, part after part: the hand-out, its tasks one after the other (or
/// interleaved by an event loop of its own), the return. Who lets time pass asks what the part is and how much of it remains, and
/// says when it is over.
/// Threads: one. Errors: Failure(Usage) when virtual time overflows.
class WorkerCourse
{
public:
    enum class After : std::uint8_t {
        GoOn,
        Returned, ///< the chunk has come back: leave()
        Died,     ///< the worker has, and with it the task: leave()
    };

    /// The setting is kept by reference.
    WorkerCourse(const VirtualWorkers::Setting &setting, std::uint32_t worker);

    [[nodiscard]] bool idle() const { return m_chunk.count == 0; }
    /// With the outline of its task, where it has one only and the caller knows it.
    void take(Chunk chunk, const TaskOutline *outline = nullptr);
    /// What the worker had of its chunk when it returned or died.
    struct Left
    {
        Chunk chunk;
        std::vector<TaskId> failed; ///< those of its tasks that did not end well
        std::vector<Chunk> open;    ///< those that have no end, in order
    };
    Left leave();

    /// Whether the part is a wait, which needs nothing to compute on.
    [[nodiscard]] bool waits() const { return m_waits; }
    [[nodiscard]] Time remaining() const { return m_remaining; }
    void pass(Time time) { m_remaining -= time; }
    /// It comes to what it is to do now, if it had not.
    void come(Time at)
    {
        if (m_began == kNoTime)
            m_began = at;
        if (m_attemptBegan == kNoTime && m_part == Part::Task)
            m_attemptBegan = at;
    }
    /// The part is over at `at`, on that core.
    After end(Time at, std::uint32_t core);
    /// When the task that it is at must have ended; kNoTime if nothing limits it.
    [[nodiscard]] Time deadline() const;
    /// The task has had its time.
    After timeOut(Time at, std::uint32_t core);
    /// The run is over: what is under way is cancelled.
    void cut(Time end, std::uint32_t core);

    [[nodiscard]] bool atTask() const { return m_part == Part::Task && !idle(); }
    [[nodiscard]] TaskId task() const { return m_task; }

private:
    enum class Part : std::uint8_t { HandOut, Task, Loop, Return };

    void beginTask(TaskId task);
    void misbehave();
    After endSegment(Time at, std::uint32_t core);
    After endTask(TaskState state, Time at);
    After endLoopPart(Time at, std::uint32_t core);
    void goOnLooping(Time at);
    void beginReturn();
    void writeSpan(Time end, std::uint32_t core, TaskState state);

    [[nodiscard]] std::uint64_t result() const { return m_outlined ? m_outline.result : m.workload.expected(m_task); }

    const VirtualWorkers::Setting &m;
    Lane &m_lane;
    const std::uint32_t m_id;
    Part m_part = Part::HandOut;
    bool m_waits = false;
    TaskState m_fate = TaskState::Ok; ///< how the attempt is to end
    Chunk m_chunk{};                  ///< empty while it has none
    TaskId m_task;
    bool m_outlined = false; ///< the chunk is one task, and this is its outline
    TaskOutline m_outline;
    Segments m_course;
    std::uint32_t m_segment = 0;
    std::uint32_t m_attempt = 1;
    Time m_remaining{};           ///< of what it does now
    Time m_began = kNoTime;       ///< when it first came to that
    Time m_attemptBegan = kNoTime;
    Time m_computed{}, m_waited{}; ///< by the task so far
    OwnTime m_own;
    std::unique_ptr<EventLoop> m_loop; ///< of workers that are loops
    std::vector<TaskId> m_failed;      ///< of the chunk
};

} // namespace coreo
