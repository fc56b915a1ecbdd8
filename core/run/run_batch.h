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

} // namespace coreo
