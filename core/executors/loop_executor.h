#pragma once

#include "executors/caller_cpu.h"
#include "executors/loop_runner.h"
#include "executors/native_executor.h"

namespace coreo {

/// One event loop, and no worker beside it: the coordinator's own thread is the loop, as in a program that is one
/// `asyncio.run()`. wait() runs the loop until a task ends, and what has ended is with the program at that instant.
/// Threads: the coordinator's; wake() from any.
class LoopExecutor final : public NativeExecutor
{
public:
    explicit LoopExecutor(const ExecutorContext &context);

    void submit(Chunk tasks, std::uint32_t chunkSize) override;
    void awaitThenSubmit(Chunk tasks) override { submit(tasks, 1); } // on a loop every wait is awaited
    Notice wait() override;
    Time deliver(std::uint32_t count) override;
    void finish() override;
    void wake() override { m_runner.wake(); }
    [[nodiscard]] std::vector<std::int64_t> consumedCpu() const override { return {m_cpu.consumed()}; }

private:
    void start();

    const ExecutorContext m_context;
    LoopRunner m_runner;
    CallerCpu m_cpu;
    Time m_at{};
    bool m_started = false;
};

} // namespace coreo
