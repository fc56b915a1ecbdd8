#include "strategies/builtin.h"

#include <algorithm>

namespace coreo {
namespace {

/// Nothing is got before the last has ended; then get() after get(), as far as the first one that raises.
void joinThenGet(Batch &batch, Executor &executor)
{
    std::uint32_t raising = batch.size();
    for (std::uint32_t finished = 0; finished < batch.size();) {
        const Notice notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop)
            return;
        if (notice.kind != Notice::Kind::ChunkFinished)
            continue;
        finished += notice.chunk.count;
        if (notice.failed && batch.exceptionsEnd())
            raising = std::min(raising, notice.chunk.first.value);
    }
    if (raising > 0)
        batch.deliver({TaskId(0u), raising});
    if (raising < batch.size())
        batch.raise({TaskId(raising), 1});
}

} // namespace

/// `jobs = [pool.apply_async(f, (x,)) for x in items]; results = [job.get() for job in jobs]`: everything runs at once,
/// and getting in submission order makes the consumer wait for the first one first. With `join` the program closes and
/// joins the pool before it gets anything, as the second article does.
void poolApplyAsync(Batch &batch, Executor &executor)
{
    executor.submit(batch.all(), 1);
    if (batch.flag("join"))
        return joinThenGet(batch, executor);
    deliverInOrder(batch, executor, InOrder::Exceptions::PassedOn); // get() raises what its task raised
}

} // namespace coreo
