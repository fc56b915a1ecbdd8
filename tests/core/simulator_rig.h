#pragma once

#include "record/run_history.h"
#include "simulator/simulator.h"
#include "simulator_tasks.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace coreo::test {

/// One simulated run of a listed workload, by a strategy that a test writes down in place.
class Rig
{
public:
    struct Size
    {
        std::uint32_t workers = 1;
        std::uint32_t cores = 1;
        std::uint32_t chunk = 1;
        Pin pin = Pin::None;
        const char *executor = "threads";
        const char *strategy = "pool_imap";
        Time switchInterval = kDefaultSwitchInterval;
        const char *fault = "";
        double timeout = 0;
        std::uint32_t retries = 0;
    };

    Rig(const Workload &workload, std::uint32_t tasks, Size size, const Costs &costs = {}, std::stop_token stop = {})
        : history(spec(tasks, size), Machine{}, size.workers + (spec(tasks, size).waitsOnCoordinator() ? 1 : 0),
                  std::size_t{tasks} * 4 * (1 + size.retries) + 300),
          executor(workload, history, costs, std::move(stop)), delivered(tasks, kNoTime), m_chunk(size.chunk)
    {
        if (history.spec.executor == std::string("gil-threads") && history.lockHolds.capacity() == 0)
            history.lockHolds.reserve(std::size_t{tasks} * 1'000);
    }

    /// Pool.imap: delivers what is complete from the front on.
    void imap()
    {
        std::vector<bool> here(delivered.size());
        executor.submit(all(), m_chunk);
        std::uint32_t next = 0;
        while (next < here.size()) {
            const Notice notice = executor.wait();
            if (notice.kind != Notice::Kind::ChunkFinished)
                break;
            for (std::uint32_t task = notice.chunk.first.value; task < notice.chunk.end(); ++task)
                here[task] = true;
            for (; next < here.size() && here[next]; ++next)
                deliver({TaskId(next), 1});
        }
        executor.finish();
    }
    void imapUnordered()
    {
        executor.submit(all(), m_chunk);
        for (std::uint32_t got = 0; got < delivered.size();) {
            const Notice notice = executor.wait();
            if (notice.kind != Notice::Kind::ChunkFinished)
                break;
            deliver(notice.chunk);
            got += notice.chunk.count;
        }
        executor.finish();
    }
    /// What asyncio's gather does, on one loop or with one chunk a loop.
    void gather()
    {
        executor.submit(all(), m_chunk);
        for (std::uint32_t got = 0; got < delivered.size();) {
            const Notice notice = executor.wait();
            if (notice.kind != Notice::Kind::ChunkFinished)
                break;
            got += notice.chunk.count;
            if (got == delivered.size())
                deliver(all());
        }
        executor.finish();
    }
    /// run_in_executor, awaited as they complete.
    void awaitInExecutor()
    {
        executor.awaitThenSubmit(all());
        for (std::uint32_t got = 0; got < delivered.size(); ++got) {
            const Notice notice = executor.wait();
            if (notice.kind != Notice::Kind::ChunkFinished)
                break;
            deliver(notice.chunk);
        }
        executor.finish();
    }
    void apply()
    {
        for (std::uint32_t task = 0; task < delivered.size(); ++task) {
            executor.submit({TaskId(task), 1}, 1);
            deliver(executor.wait().chunk);
        }
        executor.finish();
    }
    void applyAsync()
    {
        for (std::uint32_t task = 0; task < delivered.size(); ++task)
            executor.submit({TaskId(task), 1}, 1);
        for (std::size_t got = 0; got < delivered.size(); ++got)
            deliver(executor.wait().chunk);
        executor.finish();
    }

    [[nodiscard]] Chunk all() const { return {TaskId(0u), static_cast<std::uint32_t>(delivered.size())}; }
    void deliver(Chunk chunk)
    {
        const Time at = executor.deliver(chunk.count);
        for (std::uint32_t task = chunk.first.value; task < chunk.end(); ++task)
            delivered[task] = at;
    }
    [[nodiscard]] Time end() const { return *std::max_element(delivered.begin(), delivered.end()); }
    /// Every span of every task, by (task, start).
    [[nodiscard]] std::vector<Span> spans() const
    {
        std::vector<Span> out;
        for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane)
            for (std::size_t i = 0; i < history.lane(lane).spans.size(); ++i)
                if (!history.lane(lane).spans[i].task.isNone())
                    out.push_back(history.lane(lane).spans[i]);
        std::stable_sort(out.begin(), out.end(), [](const Span &a, const Span &b) {
            return std::pair(a.task, a.start) < std::pair(b.task, b.start);
        });
        return out;
    }
    /// Busy nanoseconds of all cores together, from the samples.
    [[nodiscard]] double busy() const
    {
        double sum = 0;
        Time before{};
        for (const CoreSample &sample : history.coreSamples()) {
            for (const CoreShare &share : sample.shares)
                sum += static_cast<double>(share.user) * static_cast<double>((sample.at - before).count());
            before = sample.at;
        }
        return sum;
    }

    RunHistory history;
    SimulatedExecutor executor;
    std::vector<Time> delivered;

private:
    static RunSpec spec(std::uint32_t tasks, const Size &size)
    {
        RunSpec spec;
        spec.tasks = tasks;
        spec.workers = size.workers;
        spec.cores = size.cores;
        spec.chunk = size.chunk;
        spec.pin = size.pin;
        spec.executor = size.executor;
        spec.strategy = size.strategy;
        spec.switchInterval = size.switchInterval;
        spec.fault = size.fault;
        spec.timeout = size.timeout;
        spec.retries = size.retries;
        spec.backend = "simulated";
        return spec;
    }
    std::uint32_t m_chunk;
};

} // namespace coreo::test
