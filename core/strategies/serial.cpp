#include "strategies/builtin.h"

namespace coreo {

/// A plain loop: `for x in items: results.append(f(x))`.
void serial(Batch &batch, Executor &executor)
{
    for (std::uint32_t i = 0; i < batch.size(); ++i) {
        const Notice notice = executor.runHere(TaskId(i));
        if (notice.kind == Notice::Kind::Stop || batch.raises(notice))
            return;
        batch.deliver({TaskId(i), 1});
    }
}

} // namespace coreo
