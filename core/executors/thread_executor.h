#pragma once

#include "executors/pool_executor.h"

#include <memory>
#include <mutex>
#include <vector>

namespace coreo {

/// Workers are threads of this process; with the executor gil-threads they compute under one interpreter lock.
/// Threads: as the port; wake() and consumedCpu() from any thread.
/// Errors: Failure(Environment) from submit() if no thread can be started; with some, the run goes on with a warning.
class ThreadExecutor : public PoolExecutor
{
public:
    explicit ThreadExecutor(const ExecutorContext &context);
    ~ThreadExecutor() override;

    void wake() override;
    void finish() override;
    [[nodiscard]] std::vector<std::int64_t> consumedCpu() const override;

private:
    struct Shared;
    struct Worker;
    ThreadExecutor(const ExecutorContext &context, std::unique_ptr<Shared> shared);

    void startWorkers() override;
    void work(Worker &worker);

    std::unique_ptr<Shared> m_shared;
    std::vector<std::unique_ptr<Worker>> m_workers;
    mutable std::mutex m_clocksMutex;
};

} // namespace coreo
