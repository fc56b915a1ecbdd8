// A batch on 1,024 virtual cores: CPU time a task of the whole run (ours with every span and delivery kept).

#include "peers/measured.h"

#include "platform/clock.h"
#include "support/run_helper.h"

namespace coreo::bench {

void addSimulator()
{
    add("simulator/ours pool_imap_unordered", [] {
        constexpr std::uint32_t kTasks = 1'000'000;
        const RunSpec spec
            = test::makeSimulated("pool_imap_unordered", "synthetic:mean=1ms", kTasks, 1'024, 1'024, "native");
        const auto history = prepare(spec, test::machine());
        const std::int64_t before = clock::threadCpu();
        run(*history, {});
        return static_cast<double>(clock::threadCpu() - before) / kTasks;
    });
    add("simulator/SimPy", [] { return python("simpy_pool.py", "20000 1024"); });
}

} // namespace coreo::bench
