#include "strategies/builtin.h"

namespace coreo {

/// `jobs = [pool.apply_async(f, (x,)) for x in items]; results = [job.get() for job in jobs]`: everything runs at once,
/// and getting in submission order makes the consumer wait for the first one first. With `join` the program closes and
/// joins the pool before it gets anything, as the second article does.
void poolApplyAsync(Batch &batch, Executor &executor)
{
    if (batch.flag("join")) {
        poolMap(batch, executor); // its batch has chunks of one: nothing is got before the last has ended
        return;
    }
    executor.submit(batch.all(), 1);
    deliverInOrder(batch, executor, InOrder::Exceptions::PassedOn); // get() raises what its task raised
}

} // namespace coreo
