#include "strategies/builtin.h"

namespace coreo {

/// `for x in items: results.append(pool.apply(f, (x,)))`: one task in flight, so a pool of any size works like one
/// core; the workers take turns.
/// Source: CPython Lib/multiprocessing/pool.py, Pool.apply is apply_async().get().
void poolApply(Batch &batch, Executor &executor)
{
    for (std::uint32_t i = 0; i < batch.size(); ++i) {
        executor.submit({TaskId(i), 1}, 1);
        Notice notice = executor.wait();
        while (notice.kind == Notice::Kind::WorkerLost)
            notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop || batch.raises(notice))
            return;
        batch.deliver({TaskId(i), 1});
    }
}

} // namespace coreo
