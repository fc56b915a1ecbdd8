#include "session/core_sampler.h"

#include "platform/affinity.h"
#include "platform/clock.h"
#include "platform/cpu_usage.h"
#include "platform/process_info.h"
#include "platform/start_thread.h"

#include <algorithm>
#include <iterator>

namespace coreo {

namespace {

/// Two readings make the first piece of a curve: those that a window waits for when it opens come sooner.
constexpr std::int64_t kFirstReadings = 2;
constexpr int kFirstMs = 40;
constexpr std::int64_t kReadingsASecond = 1000 / CoreSampler::kPeriodMs;
/// Readings that wait for a window that is hidden: what the tiles can show at most.
constexpr std::size_t kMostWaiting = 10u * CoreFeed::kKeepSeconds;

} // namespace

CoreSampler::CoreSampler(CoreFeed &feed, QObject *parent) : QObject(parent), m_feed(feed)
{
    std::vector<CoreId> cores;
    for (const LogicalProcessor &processor : feed.machine().processors)
        cores.push_back(processor.id);
    m_timer.setInterval(kFirstMs / 2); // until the first readings are there
    connect(&m_timer, &QTimer::timeout, this, &CoreSampler::drain);
    m_timer.start();
    m_thread = startThread<std::jthread>([this, cores](const std::stop_token &stop) { work(stop, cores); });
}

CoreSampler::~CoreSampler()
{
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void CoreSampler::work(const std::stop_token &stop, std::vector<CoreId> cores)
{
    setThreadName("coreo-sampler");
    const std::int64_t zero = clock::now();
    CpuUsageSource source;
    source.cores = std::move(cores);
    CpuUsage usage(source);
    auto due = std::chrono::steady_clock::now();
    std::int64_t counted = -kReadingsASecond;
    for (std::int64_t count = 0; !stop.stop_requested(); ++count) {
        const auto period = std::chrono::milliseconds(count < kFirstReadings ? kFirstMs : kPeriodMs);
        due = std::max(due + period, std::chrono::steady_clock::now());
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_until(lock, stop, due, [] { return false; }) || stop.stop_requested())
            return;
        lock.unlock();
        const std::int64_t now = clock::now();
        CoreSample sample{Time(now - zero), usage.sample(now)};
        const bool counts = m_countSystem.load(std::memory_order_relaxed) && count - counted >= kReadingsASecond;
        const SystemCounts system = counts ? systemCounts() : SystemCounts{};
        if (counts)
            counted = count;
        lock.lock();
        if (m_taken.size() >= kMostWaiting)
            m_taken.erase(m_taken.begin(), m_taken.begin() + static_cast<std::ptrdiff_t>(kMostWaiting / 2));
        m_taken.push_back(std::move(sample));
        if (counts)
            m_system = {system.processes, system.threads, system.upTimeSeconds};
        m_cost = {clock::threadCpu(), count + 1};
    }
}

void CoreSampler::drain()
{
    std::vector<CoreSample> taken;
    {
        const std::lock_guard lock(m_mutex);
        taken.swap(m_taken);
    }
    for (CoreSample &sample : taken) {
        addOwnShare(sample);
        m_feed.append(std::move(sample));
    }
    if (m_timer.interval() != kPeriodMs && std::ssize(m_feed.samples()) >= kFirstReadings)
        m_timer.setInterval(kPeriodMs);
}

void CoreSampler::addOwnShare(CoreSample &sample)
{
    if (!m_run)
        return;
    if (m_run->over()) {
        m_run.reset();
        m_own.clear();
        return;
    }
    const std::vector<CoreSample> fresh = m_run->coreSamples(m_runSamplesRead);
    m_runSamplesRead += fresh.size();
    if (!fresh.empty())
        m_own = fresh.back().shares;
    const std::size_t count = std::min(sample.shares.size(), m_own.size());
    for (std::size_t i = 0; i < count; ++i)
        sample.shares[i].own = std::min(m_own[i].own, sample.shares[i].user + sample.shares[i].kernel);
}

void CoreSampler::followRun(std::shared_ptr<const RunHistory> run)
{
    // A virtual machine's cores are not these.
    m_run = run && !run->spec.simulated() ? std::move(run) : nullptr;
    m_runSamplesRead = 0;
    m_own.clear();
}

void CoreSampler::setWatched(bool watched)
{
    if (watched && !m_timer.isActive()) {
        drain();
        m_timer.start();
    } else if (!watched) {
        m_timer.stop();
    }
}

SystemReading CoreSampler::system() const
{
    const std::lock_guard lock(m_mutex);
    return m_system;
}

CoreSampler::Cost CoreSampler::cost() const
{
    const std::lock_guard lock(m_mutex);
    return m_cost;
}

} // namespace coreo
