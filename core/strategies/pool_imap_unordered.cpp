#include "strategies/await.h"
#include "strategies/builtin.h"

namespace coreo {

/// `for result in pool.imap_unordered(f, items)`: every chunk is handed on as soon as it comes back.
void poolImapUnordered(Batch &batch, Executor &executor)
{
    executor.submit(batch.all(), batch.chunkSize());
    deliverAsTheyCome(batch, executor, batch.chunkSize() > 1); // a chunk's exception ends the generator
}

} // namespace coreo
