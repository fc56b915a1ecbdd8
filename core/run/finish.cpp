#include "run/finish.h"

#include "executors/step_runner.h"
#include "platform/clock.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace coreo {
namespace {

__extension__ typedef unsigned __int128 Wide;

std::string decimal(Wide value)
{
    std::string out;
    do {
        out.insert(out.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value > 0);
    return out;
}

template<class Take>
void forEachEnd(const RunHistory &history, Take take)
{
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        const AppendLog<Span> &spans = history.lane(lane).spans;
        const std::size_t count = spans.size();
        for (std::size_t i = 0; i < count; ++i) {
            __builtin_prefetch(spans.data() + i + 24); // lanes are short and far apart: the processor has just begun to see where it goes
            if (spans[i].lastOfTask() && spans[i].task.value < history.taskCount())
                take(spans[i]);
        }
    }
}

/// Compares results with the right ones, some tasks at a time: who knows those works them out side by side.
class Checker
{
public:
    explicit Checker(const Workload &workload) : m_workload(workload) {}

    void add(const Span &span)
    {
        m_tasks[m_count] = span.task;
        m_results[m_count] = span.result;
        if (++m_count == kBlock)
            compare();
    }
    [[nodiscard]] std::uint32_t wrong()
    {
        compare();
        return m_wrong;
    }

private:
    void compare()
    {
        m_workload.expectedOf(m_tasks.data(), m_count, m_expected.data());
        for (std::uint32_t i = 0; i < m_count; ++i)
            m_wrong += m_results[i] != m_expected[i] ? 1 : 0;
        m_count = 0;
    }

    static constexpr std::uint32_t kBlock = 128;
    const Workload &m_workload;
    std::array<TaskId, kBlock> m_tasks;
    std::array<std::uint64_t, kBlock> m_results, m_expected;
    std::uint32_t m_count = 0, m_wrong = 0;
};

} // namespace

void checkResults(RunHistory &history, const Workload &workload)
{
    Checker checker(workload);
    Wide total = 0;
    std::vector<double> reals(history.resultKind == ResultKind::Real ? history.taskCount() : 0, 0.0);
    forEachEnd(history, [&](const Span &span) {
        if (span.state() != TaskState::Ok)
            return;
        if (workload.knowsAnswers())
            checker.add(span);
        if (history.resultKind == ResultKind::Real)
            reals[span.task.value] = std::bit_cast<double>(span.result);
        else if (history.resultKind == ResultKind::Words)
            total += span.result & 0xffff'ffff;
        else
            total += span.result;
    });
    history.wrongResults = checker.wrong();
    switch (history.resultKind) {
    case ResultKind::Real: {
        double sum = 0; // in index order, as Python's sum() over the list
        for (const double value : reals)
            sum += value;
        history.totalResult = pythonRepr(sum);
        break;
    }
    case ResultKind::Hash:
        history.totalResult = formatResult(ResultKind::Hash, static_cast<std::uint64_t>(total));
        break;
    case ResultKind::None:
        break;
    case ResultKind::Words:
    case ResultKind::Integer:
        history.totalResult = decimal(total);
        break;
    }
}

void measureOwnTime(RunHistory &history, const Workload &workload, int input)
{
    std::int64_t waits = 0, longest = 0, measured = 0;
    std::uint32_t ended = 0;
    for (std::uint32_t i = 0; i < history.laneCount(); ++i) {
        const Lane &lane = history.lane(i);
        waits += lane.plannedWaits.load();
        longest = std::max(longest, lane.longestOwn.load());
        measured += lane.measuredTasks.load();
    }
    if (!history.spec.simulated()) // whose tasks are as long as planned
        forEachEnd(history, [&](const Span &span) { ended += span.state() == TaskState::Ok ? 1u : 0u; });
    history.plannedWaits.store(waits);
    if (ended > measured) {
        constexpr std::uint32_t kSample = 1'000;
        constexpr Time kLimit = std::chrono::milliseconds(10);
        constexpr Time kMeasured = std::chrono::microseconds(200); // as the interpreter of steps does
        const std::uint32_t stride = std::max(1u, history.taskCount() / kSample);
        // How many fit is planned beforehand: reading a clock in between would cost more than a trivial task.
        Time planned{};
        std::vector<TaskId> sample;
        for (std::uint32_t i = 0; i < history.taskCount() && sample.size() < kSample && planned < kLimit; i += stride) {
            const Time compute = plan(workload.task(TaskId(i))).compute;
            if (compute >= kMeasured)
                continue; // it was measured when it ran
            sample.emplace_back(i);
            planned += compute;
        }
        StopFlag never;
        Lane scratch(1);
        RunnerOptions options;
        options.input = input;
        StepRunner runner(workload, scratch, never, clock::now(), std::move(options));
        const std::int64_t before = clock::threadCpu();
        for (const TaskId task : sample)
            runner.computeOnly(task);
        const std::int64_t own = clock::threadCpu() - before;
        if (const auto count = static_cast<std::int64_t>(sample.size()); count > 0) {
            history.tinyTaskOwn.store(own * 1000 / count);
            longest = std::max(longest, own / count);
        }
    }
    history.longestTask.store(longest);
}

void takeOwnTime(RunHistory &history)
{
    std::int64_t waits = 0, longest = history.tinyTaskOwn.load() / 1000;
    for (std::uint32_t i = 0; i < history.laneCount(); ++i) {
        waits += history.lane(i).plannedWaits.load();
        longest = std::max(longest, history.lane(i).longestOwn.load());
    }
    history.plannedWaits.store(waits);
    history.longestTask.store(longest);
}

} // namespace coreo
