#include "strategies/builtin.h"

namespace coreo {

/// `for future in as_completed([executor.submit(f, x) for x in items])`: results in the order in which tasks complete,
/// without asyncio.
void executorAsCompleted(Batch &batch, Executor &executor)
{
    poolImapUnordered(batch, executor); // one task a future: its batch has chunks of one
}

} // namespace coreo
