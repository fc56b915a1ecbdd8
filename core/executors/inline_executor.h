#pragma once

#include "executors/caller_cpu.h"
#include "executors/native_executor.h"
#include "executors/step_runner.h"

#include <deque>

namespace coreo {

/// No worker at all: every task runs on the coordinator, when the strategy waits for it (or asks for it with runHere()).
/// Threads: the coordinator's.
class InlineExecutor : public NativeExecutor
{
public:
    explicit InlineExecutor(const ExecutorContext &context);

    void submit(Chunk tasks, std::uint32_t chunkSize) override;
    void awaitThenSubmit(Chunk tasks) override { submit(tasks, 1); } // with no worker there is nothing to overlap
    Notice wait() override;
    Notice runHere(TaskId task) override;
    Time deliver(std::uint32_t count) override;
    void finish() override;
    void wake() override {} // it never sleeps but in a task, which the stop flag wakes
    [[nodiscard]] std::vector<std::int64_t> consumedCpu() const override { return {m_cpu.consumed()}; }

private:
    void start();
    bool runAll(Chunk chunk, Time begin);

    struct Queued
    {
        Chunk tasks;
        std::uint32_t chunkSize;
    };
    const ExecutorContext m_context;
    StepRunner m_runner;
    std::deque<Queued> m_queue;
    Time m_at{};
    bool m_started = false;
    bool m_failed = false; ///< whether the chunk that ran last did, in the end
    CallerCpu m_cpu;
};

} // namespace coreo
