#pragma once

#include "executors/native_executor.h"
#include "executors/pool_words.h"
#include "executors/process_frames.h"
#include "executors/worker_death.h"
#include "platform/cgroup.h"
#include "platform/guard.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace coreo {

/// Watches over the worker processes of a run on a thread of its own: the guard's events, what workers send, handshakes
/// and the tasks' time limits. Decides nothing about tasks: it tells the coordinator of deaths.
/// Threads: start(), takeDeaths() and finish() by the coordinator; consumedCpu(), hasDeaths() and signalWorker() by any.
/// Errors: Failure(Environment) from start() if the guard cannot be started.
class ProcessSupervisor
{
public:
    /// `control` and `plan` are descriptors of the shared memory, open until finish().
    ProcessSupervisor(const ExecutorContext &context, PoolWords &words, int control, int plan);
    ~ProcessSupervisor();

    /// Starts a worker in that place, at the run's time `asked`.
    void start(std::uint32_t slot, Time asked);
    [[nodiscard]] bool hasDeaths() const { return m_hasDeaths.load(std::memory_order_seq_cst); }
    std::vector<WorkerDeath> takeDeaths();
    /// Lets workers that are ready end by themselves for a moment, then ends everything. Once.
    void finish();
    [[nodiscard]] std::vector<std::int64_t> consumedCpu() const;
    /// Signals the process in that place, by way of the guard, which knows whether it is still there; false if another
    /// one, or none, is there now.
    bool signalWorker(std::uint32_t slot, std::int64_t pid, int number);
    [[nodiscard]] std::vector<WorkerStop> stops() const { return m_stops.all(); }

private:
    using Clock = std::chrono::steady_clock;
    struct Place
    {
        bool pending = false; ///< asked for and not ended
        bool ready = false;
        bool protocol = false;
        bool killed = false; ///< by us
        int socket = -1;
        std::int64_t pid = -1;
        Time asked{};
        Clock::time_point answerUntil{};
        Clock::time_point killAt{};
        std::optional<TaskId> timedOut;
        FrameReader frames;
        std::string reason;
        std::int64_t cpuBefore = 0; ///< consumed by those before it in its place
    };

    void loop();
    bool turn();
    [[nodiscard]] int waitTime() const;
    void takeGuardEvents();
    void takeEvent(const GuardEvent &event);
    void guardLost();
    void readSocket(std::uint32_t slot);
    void takeFrame(std::uint32_t slot, WorkerFrame frame);
    void checkTimes();
    void checkTimeout(std::uint32_t slot);
    void kill(std::uint32_t slot);
    void died(std::uint32_t slot, int status);
    void poke() const;
    [[nodiscard]] Time now() const;
    [[nodiscard]] std::int64_t cpuOf(const Place &place) const;

    const ExecutorContext m_context;
    PoolWords &m_words;
    const int m_control, m_plan;
    const Time m_timeout;
    SubreaperScope m_subreaper;
    Guard m_guard;
    mutable std::mutex m_mutex; ///< of everything below
    std::vector<Place> m_places;
    std::vector<WorkerDeath> m_deaths;
    WorkerStops m_stops;
    std::atomic<bool> m_hasDeaths{false};
    cgroup::OomWatch m_oom;
    bool m_finishing = false;
    Clock::time_point m_finishUntil{};
    int m_poke = -1;
    std::thread m_thread;
};

} // namespace coreo
