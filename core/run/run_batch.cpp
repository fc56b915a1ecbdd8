#include "run/run_batch.h"

#include "model/random.h"
#include "strategies/strategy.h"

#include <utility>

namespace coreo {

RunBatch::RunBatch(RunHistory &history, Executor &executor)
    : m_history(history), m_executor(executor), m_delivered(history.spec.tasks)
{}

bool strategyFlag(const RunSpec &spec, const char *parameter)
{
    const StrategyInfo *info = findStrategy(spec.strategy);
    bool value = false;
    if (info)
        parse::flag(parameterValue(info->parameters, spec.strategyParameters, parameter), value);
    return value;
}

Text raisedText(const char *api, Chunk tasks)
{
    const std::string first = std::to_string(tasks.first.value);
    if (tasks.count == 1)
        return {coreoText("Task %1 raised an exception; %2 passes it on, and the program that does not catch "
                          "it ends there. What had been delivered is kept; --on-error continue runs the rest."),
                {first, api}};
    return {coreoText("A task of the chunk %1 to %2 raised an exception; %3 passes it on, and with it the "
                      "whole chunk is lost and iteration is over. What had been delivered is kept; "
                      "--on-error continue runs the rest."),
            {first, std::to_string(tasks.end() - 1), api}};
}

/// Fisher and Yates, with our own generator: the same order on every machine.
std::vector<TaskId> shuffledTasks(const RunSpec &spec)
{
    constexpr std::uint64_t kSalt = 0x5effe1; // draws of tasks' own lengths have others
    std::vector<TaskId> order;
    order.reserve(spec.tasks);
    for (std::uint32_t i = 0; i < spec.tasks; ++i)
        order.emplace_back(i);
    for (std::uint32_t i = spec.tasks; i > 1; --i)
        std::swap(order[i - 1], order[randomBits(spec.seed, i, kSalt) % i]);
    return order;
}

bool RunBatch::flag(const char *parameter) const
{
    return strategyFlag(m_history.spec, parameter);
}

void RunBatch::raise(Chunk tasks)
{
    const StrategyInfo *info = findStrategy(m_history.spec.strategy);
    m_history.addWarning(raisedText(info ? info->name : "", tasks));
}

std::vector<TaskId> RunBatch::shuffled() const
{
    return shuffledTasks(m_history.spec);
}

void RunBatch::deliver(Chunk tasks)
{
    const Time at = m_executor.deliver(tasks.count);
    for (std::uint32_t i = tasks.first.value; i < tasks.end(); ++i) {
        if (m_delivered[i]) {
            m_history.duplicates.fetch_add(1, std::memory_order_relaxed);
            continue;
        }
        m_delivered[i] = true;
        m_history.delivered.append(TaskId(i));
    }
    m_history.delivered.stamp(at);
    m_history.endNs.store(at.count(), std::memory_order_relaxed);
}

} // namespace coreo
