// What a task costs that is handed to a worker and back, with full recording, by executor: many tasks streaming through
// pool_imap, and one at a time through pool_apply. bench_hand_out [tasks]

#include "support/run_helper.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

int main(int count, char **arguments)
{
    using namespace coreo;
    using namespace coreo::test;
    const auto tasks = static_cast<std::uint32_t>(count > 1 ? std::atol(arguments[1]) : 200'000);
    std::printf("%-12s %-12s %8s %14s\n", "executor", "strategy", "tasks", "ns a task");
    for (const char *executor : {"threads", "processes"})
        for (const char *strategy : {"pool_imap", "pool_apply"}) {
            const std::uint32_t many = std::string(strategy) == "pool_apply" ? tasks / 10 : tasks;
            double best = 1e18;
            for (int round = 0; round < 5; ++round) {
                const Ran ran = runSpec(makeSpec(strategy, executor, "identity", many, 2));
                const Time first = ran.table->started(TaskId(0)); // starting workers is not handing out
                best = std::min(best, static_cast<double>((ran.summary.makespan - first).count()) / many);
            }
            std::printf("%-12s %-12s %8u %14.0f\n", executor, strategy, many, best);
        }
}
