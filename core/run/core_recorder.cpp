#include "run/core_recorder.h"

#include "platform/affinity.h"
#include "platform/clock.h"
#include "platform/cpu_usage.h"
#include "platform/start_thread.h"
#include "run/pin_watch.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace coreo {
namespace {

constexpr std::chrono::milliseconds kPeriod(50);
constexpr std::chrono::seconds kPinPeriod(1);

std::vector<CoreId> idsOf(const Machine &machine)
{
    std::vector<CoreId> ids;
    for (const LogicalProcessor &processor : machine.processors)
        ids.push_back(processor.id);
    return ids;
}

/// Spreads the CPU time that each worker used since the last call over the cores on which it was.
class OwnShare
{
public:
    explicit OwnShare(const RunHistory &history)
        : m_history(history), m_read(history.laneCount(), 0), m_cpu(history.laneCount(), 0)
    {
        const auto &processors = history.machine.processors;
        m_indexOf.assign(processors.empty() ? 0 : processors.back().id.value + 1, -1);
        for (std::size_t i = 0; i < processors.size(); ++i)
            m_indexOf[processors[i].id.value] = static_cast<int>(i);
    }

    /// Fills `own` of `shares` for the window [from, to].
    void add(const std::vector<std::int64_t> &cpu, Time from, Time to, std::vector<CoreShare> &shares)
    {
        const double window = static_cast<double>((to - from).count());
        if (window <= 0)
            return;
        m_weight.resize(shares.size(), 0.0);
        for (std::uint32_t lane = 0; lane < m_history.laneCount() && lane < cpu.size(); ++lane) {
            const auto used = static_cast<double>(cpu[lane] - m_cpu[lane]);
            m_cpu[lane] = std::max(m_cpu[lane], cpu[lane]); // a process that ends takes its clock with it
            const double total = weigh(lane, from);
            for (const std::size_t core : m_touched) {
                if (used > 0 && total > 0)
                    shares[core].own += static_cast<float>(used * m_weight[core] / total / window);
                m_weight[core] = 0;
            }
            m_touched.clear();
        }
        for (CoreShare &share : shares)
            share.own = std::clamp(share.own, 0.0f, 1.0f);
    }

private:
    /// How long the worker's spans that ended in the window name each core; a span that goes on counts for the core of
    /// the span before it. Of very many, one in several stands for its neighbours: workers seldom move, and to read a
    /// million records would take from the run what is to be measured.
    double weigh(std::uint32_t lane, Time from)
    {
        constexpr std::size_t kEnough = 4'096; // a look every 12 us of a window of 50 ms
        const AppendLog<Span> &spans = m_history.lane(lane).spans;
        const std::size_t end = spans.size();
        const std::size_t step = (end - m_read[lane]) / kEnough | 1; // odd, or it could meet nothing but waits
        double total = 0;
        for (std::size_t i = m_read[lane]; i < end; i += step) {
            const Span &span = spans[i];
            if (span.kind != SpanKind::Compute || span.core >= m_indexOf.size() || m_indexOf[span.core] < 0)
                continue;
            const double length = static_cast<double>((span.end - std::max(span.start, from)).count()) + 1;
            touch(span.core, length);
            total += length;
        }
        if (total == 0 && end > 0) {
            const std::uint16_t core = spans[end - 1].core;
            if (core < m_indexOf.size() && m_indexOf[core] >= 0) {
                touch(core, 1);
                total = 1;
            }
        }
        m_read[lane] = end;
        return total;
    }

    /// Only these are looked at again: with 1,024 lanes and cores a look at every pair would be a million.
    void touch(std::uint16_t id, double weight)
    {
        const auto core = static_cast<std::size_t>(m_indexOf[id]);
        if (core >= m_weight.size())
            return;
        if (m_weight[core] == 0)
            m_touched.push_back(core);
        m_weight[core] += weight;
    }

    const RunHistory &m_history;
    std::vector<double> m_weight; ///< of one lane, by the core's place; zeros between lanes
    std::vector<std::size_t> m_touched;
    std::vector<std::size_t> m_read;
    std::vector<std::int64_t> m_cpu;
    std::vector<int> m_indexOf;
};

} // namespace

struct CoreRecorder::Private
{
    Private(RunHistory &runHistory, const Workers &runWorkers, std::int64_t runZero)
        : history(runHistory), workers(runWorkers), zero(runZero), usage({idsOf(runHistory.machine)}), own(runHistory),
          pins(runHistory)
    {
        history.addCoreSample({Time::zero(), std::vector<CoreShare>(history.machine.processors.size())});
    }

    void sample()
    {
        const std::int64_t raw = clock::now();
        const Time at(raw - zero);
        CoreSample next{at, usage.sample(raw)};
        next.shares.resize(history.machine.processors.size());
        own.add(workers.consumedCpu(), last, at, next.shares);
        // The system's own counters lag a little; a core is never less busy than what we know to have run on it.
        for (CoreShare &share : next.shares)
            if (share.own > share.user + share.kernel)
                share.user = std::clamp(share.own, 0.0f, std::max(0.0f, 1.0f - share.kernel));
        last = at;
        history.addCoreSample(std::move(next));
    }

    void lookAtPins(std::chrono::steady_clock::time_point at)
    {
        if (at < nextLook)
            return;
        nextLook = at + kPinPeriod;
        pins.look();
    }

    void loop()
    {
        setThreadName("core sampler");
        auto next = std::chrono::steady_clock::now() + kPeriod;
        std::unique_lock lock(mutex);
        while (!changed.wait_until(lock, next, [this] { return stopping; })) {
            sample();
            lookAtPins(next);
            next = std::max(next + kPeriod, std::chrono::steady_clock::now());
        }
    }

    RunHistory &history;
    const Workers &workers;
    const std::int64_t zero;
    CpuUsage usage;
    OwnShare own;
    PinWatch pins;
    std::chrono::steady_clock::time_point nextLook{};
    Time last{};
    std::mutex mutex;
    std::condition_variable changed;
    bool stopping = false;
    std::thread thread;
};

CoreRecorder::CoreRecorder(RunHistory &history, const Workers &workers, std::int64_t zero)
    : d(std::make_unique<Private>(history, workers, zero))
{
    d->thread = startThread([this] { d->loop(); });
}

void CoreRecorder::stop()
{
    if (!d->thread.joinable())
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->changed.notify_all();
    d->thread.join();
    d->sample();
}

CoreRecorder::~CoreRecorder()
{
    stop();
}

} // namespace coreo
