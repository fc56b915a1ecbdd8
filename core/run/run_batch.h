#pragma once

#include "executors/batch.h"
#include "executors/executor.h"
#include "record/run_history.h"

#include <vector>

namespace coreo {

/// The Batch of a real or simulated run: writes deliveries to the history and counts those that come twice.
/// Threads: the coordinator's.
class RunBatch : public Batch
{
public:
    RunBatch(RunHistory &history, Executor &executor);

    [[nodiscard]] std::uint32_t size() const override { return m_history.spec.tasks; }
    [[nodiscard]] std::uint32_t chunkSize() const override { return m_history.spec.chunk; }
    [[nodiscard]] bool flag(const char *parameter) const override;
    [[nodiscard]] bool exceptionsEnd() const override { return m_history.spec.onError == "api"; }
    void raise(Chunk tasks) override;
    [[nodiscard]] std::vector<TaskId> shuffled() const override;
    void deliver(Chunk tasks) override;

private:
    RunHistory &m_history;
    Executor &m_executor;
    std::vector<bool> m_delivered;
};

/// A flag among the parameters of the run's strategy.
bool strategyFlag(const RunSpec &spec, const char *parameter);
/// Every task once, in an order that the run's seed draws.
std::vector<TaskId> shuffledTasks(const RunSpec &spec);
/// An exception of a task among these ended the program, by what that API does.
Text raisedText(const char *api, Chunk tasks);

} // namespace coreo
