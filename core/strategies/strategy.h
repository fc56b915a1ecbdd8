#pragma once

#include "executors/batch.h"
#include "executors/executor.h"
#include "model/delivery_rule.h"
#include "model/parameters.h"
#include "model/run_spec.h"

#include <string_view>
#include <vector>

namespace coreo {

/// The registry's entry of one strategy (INTERFACE, table A).
struct StrategyInfo
{
    const char *id;
    const char *name;    ///< as programmers call it: "Pool.imap" (not translated)
    const char *summary; ///< one sentence (translatable)
    const char *defaultExecutor;
    std::vector<const char *> executors; ///< those allowed
    bool takesChunk;
    DeliveryRule delivery;
    const char *counterpart; ///< what "Run and compare" runs beside it
    Parameters parameters;
    /// The chunk size where none is given. Source: Pool._map_async, CPython Lib/multiprocessing/pool.py.
    std::uint32_t (*defaultChunk)(std::uint32_t tasks, std::uint32_t workers);
    void (*run)(Batch &, Executor &);
};

/// Every strategy, in the order in which they are offered.
const std::vector<StrategyInfo> &strategies();
/// Null if there is none of that id.
const StrategyInfo *findStrategy(std::string_view id);

} // namespace coreo
