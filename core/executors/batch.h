#pragma once

#include "executors/executor.h"
#include "model/task.h"

#include <cstdint>
#include <vector>

namespace coreo {

/// The other half of the port: the tasks of the run, the chunking rule, and where results are handed on to.
/// Threads: called by the run's coordinator only.
class Batch
{
public:
    virtual ~Batch() = default;

    [[nodiscard]] virtual std::uint32_t size() const = 0;
    /// The chunk size that the strategy is to use (its default already worked out).
    [[nodiscard]] virtual std::uint32_t chunkSize() const = 0;
    [[nodiscard]] virtual bool flag(const char *parameter) const = 0; ///< a strategy's own parameter

    /// Whether the exception of a task does what it does in the real API, which is mostly to end the program (`--on-error
    /// api`). Else every task stands alone, and its failure is delivered in its place.
    [[nodiscard]] virtual bool exceptionsEnd() const = 0;
    /// The program gets the exception of a task among these, and ends.
    virtual void raise(Chunk tasks) = 0;
    /// Both, for what has just come back.
    [[nodiscard]] bool raises(const Notice &notice)
    {
        if (!notice.failed || !exceptionsEnd())
            return false;
        raise(notice.chunk);
        return true;
    }

    /// Every task once, in an order that the run's seed draws.
    [[nodiscard]] virtual std::vector<TaskId> shuffled() const = 0;

    [[nodiscard]] Chunk all() const { return {TaskId(0), size()}; }

    /// Hands the results of these tasks on to the consumer, in index order, as one delivery.
    virtual void deliver(Chunk tasks) = 0;
};

} // namespace coreo
