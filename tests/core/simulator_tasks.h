#pragma once

#include "workloads/workload.h"

#include <chrono>
#include <cstdint>
#include <initializer_list>
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
