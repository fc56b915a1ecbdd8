#pragma once

#include "record/run_history.h"
#include "simulator/simulator.h"
#include "workloads/workload.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

namespace coreo::test {

using Millis = std::chrono::duration<std::int64_t, std::milli>;

inline Step waitFor(Time time)
{
    return {Step::Kind::Wait, static_cast<std::uint64_t>(time.count()), 0};
}
inline Step spinFor(Time time)
{
    return {Step::Kind::Spin, static_cast<std::uint64_t>(time.count()), 0};
}

/// Tasks as listed, step by step.
class ListedTasks : public Workload
{
public:
    void add(std::initializer_list<Step> steps)
    {
        Task task;
        for (const Step &step : steps)
            task.add(step);
        m_tasks.push_back(task);
    }
    [[nodiscard]] Task task(TaskId id) const override { return m_tasks[id.value]; }
    [[nodiscard]] std::uint64_t expected(TaskId id) const override { return id.value * 7ull + 1; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_tasks.size()); }

private:
    std::vector<Task> m_tasks;
};

inline ListedTasks spins(const std::vector<Time> &lengths)
{
    ListedTasks tasks;
    for (const Time length : lengths)
        tasks.add({spinFor(length)});
    return tasks;
}

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
    };

    Rig(const Workload &workload, std::uint32_t tasks, Size size, const Costs &costs = {}, std::stop_token stop = {})
        : history(spec(tasks, size), Machine{}, size.workers, 3 * std::size_t{tasks} + 1),
          executor(workload, history, costs, std::move(stop)), delivered(tasks, kNoTime), m_chunk(size.chunk)
    {}

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
        spec.backend = "simulated";
        return spec;
    }
    std::uint32_t m_chunk;
};

/// Repeatable lengths from 1 to `most` nanoseconds (a linear congruential generator: the same on every machine).
inline std::vector<Time> seededLengths(std::uint64_t seed, std::uint32_t count, std::uint64_t most)
{
    std::vector<Time> out;
    for (std::uint32_t i = 0; i < count; ++i) {
        seed = seed * 6364136223846793005ull + 1442695040888963407ull;
        out.emplace_back(static_cast<std::int64_t>((seed >> 33) % most + 1));
    }
    return out;
}

} // namespace coreo::test
