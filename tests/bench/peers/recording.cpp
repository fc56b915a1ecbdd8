// What recording costs: the same batch of spinning tasks with everything recorded and with nothing: no clock read, no
// span, no word about what a worker is doing.

#include "peers/measured.h"

#include "executors/native_executor.h"
#include "executors/spin_work.h"
#include "platform/clock.h"
#include "run/run_batch.h"
#include "strategies/strategy.h"
#include "support/run_helper.h"

#include <stdexcept>

namespace coreo::bench {
namespace {

/// From the first submit to the last delivery, in nanoseconds a task; two workers.
double batch(const char *strategy, const char *workload, std::uint32_t tasks, bool record)
{
    const RunSpec spec = test::makeSpec(strategy, "threads", workload, tasks, 2);
    const auto history = prepare(spec, test::machine());
    const auto work = findWorkload(history->spec.workload)->make(history->spec);
    clock::calibrate();
    (void)spinRate();
    StopFlag stop;
    const std::int64_t zero = clock::now();
    const auto executor = findExecutor("threads")->make({*work, *history, stop, zero, -1, record});
    RunBatch results(*history, *executor);
    findStrategy(strategy)->run(results, *executor);
    const double took = static_cast<double>(clock::now() - zero) / tasks;
    executor->finish();
    if (history->delivered.size() != tasks)
        throw std::runtime_error("not every task was delivered");
    return took;
}

} // namespace

void addRecording()
{
    struct Size
    {
        const char *name, *workload;
        std::uint32_t tasks;
    };
    for (const Size &size : { Size { "1 us", "synthetic:shape=constant,mean=1us", 400'000 },
                              Size { "10 us", "synthetic:shape=constant,mean=10us", 40'000 } }) {
        const std::string group = std::string("recording tasks of ") + size.name + "/";
        add(group + "ours recorded", [=] { return batch("pool_imap_unordered", size.workload, size.tasks, true); });
        add(group + "nothing recorded", [=] { return batch("pool_imap_unordered", size.workload, size.tasks, false); });
    }
}

} // namespace coreo::bench
