#pragma once

#include "record/run_history.h"
#include "session/core_feed.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace coreo {

/// What a task manager's panel counts of the whole system.
struct SystemReading
{
    std::uint32_t processes = 0;
    std::uint32_t threads = 0;
    std::int64_t upTimeSeconds = 0;
};

/// Reads every core's utilisation ten times a second on a thread of its own, so that a busy GUI thread bends no curve,
/// and hands the readings to a CoreFeed on the GUI thread by a timer. No signal crosses threads.
/// Threads: made and used by the GUI thread. Errors: Failure(Environment) when there is no thread to be had.
class CoreSampler : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPeriodMs = 100;

    explicit CoreSampler(CoreFeed &feed, QObject *parent = nullptr);
    ~CoreSampler() override;

    /// The run whose own share of the cores is told; null = none.
    void followRun(std::shared_ptr<const RunHistory> run);
    /// While nobody looks, readings are taken but not handed on.
    void setWatched(bool watched);
    /// Whether processes and threads are counted, once a second: that costs more than all cores' utilisation.
    void countSystem(bool count) { m_countSystem.store(count, std::memory_order_relaxed); }
    [[nodiscard]] SystemReading system() const;

    /// What sampling costs: CPU nanoseconds of the sampling thread, and the number of samples.
    struct Cost { std::int64_t cpu = 0; std::int64_t samples = 0; };
    [[nodiscard]] Cost cost() const;

private:
    void work(const std::stop_token &stop, std::vector<CoreId> cores);
    void drain();
    void addOwnShare(CoreSample &sample);

    CoreFeed &m_feed;
    QTimer m_timer;
    std::shared_ptr<const RunHistory> m_run;
    std::size_t m_runSamplesRead = 0;
    std::vector<CoreShare> m_own;

    std::atomic<bool> m_countSystem{false};
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<CoreSample> m_taken; ///< under m_mutex, as the three below
    SystemReading m_system;
    Cost m_cost;
    std::jthread m_thread;
};

} // namespace coreo
