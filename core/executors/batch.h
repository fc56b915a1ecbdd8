#pragma once

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

    /// Every task once, in an order that the run's seed draws.
    [[nodiscard]] virtual std::vector<TaskId> shuffled() const = 0;

    [[nodiscard]] Chunk all() const { return {TaskId(0), size()}; }

    /// Hands the results of these tasks on to the consumer, in index order, as one delivery.
    virtual void deliver(Chunk tasks) = 0;
};

} // namespace coreo
