// Tasks of 1, 10 and 100 us on two workers: the time a task over half of its calibrated length (1.00 = no loss on an
// idle machine); two bare loops are the bound at that moment.

#include "peers/measured.h"

#include "executors/spin_work.h"
#include "executors/stop_flag.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_for.h>

#include <chrono>
#include <thread>

namespace coreo::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// The same work as ours: turns of the calibrated generator.
struct Work
{
    explicit Work(double nanoseconds)
        : turns(static_cast<std::uint64_t>(nanoseconds * spinRate().turnsPerNs))
    {
    }
    void operator()(std::uint32_t i) const
    {
        bool complete = true;
        std::uint64_t result = spin(turns, i, TaskStop(flag), complete);
        asm volatile("" : : "r"(result));
    }
    std::uint64_t turns;
    mutable StopFlag flag;
};

template<class Loop> double timed(std::uint32_t tasks, Loop loop)
{
    const auto start = Clock::now();
    loop();
    return std::chrono::duration<double, std::nano>(Clock::now() - start).count() / tasks;
}

/// Each of two threads does its half without being handed anything: what the machine can do at that moment.
double bareLoops(double nanoseconds, std::uint32_t tasks)
{
    const Work work(nanoseconds);
    const auto half = [&](std::uint32_t from) {
        for (std::uint32_t i = from; i < tasks; i += 2)
            work(i);
    };
    return timed(tasks, [&] {
        std::thread other(half, 1);
        half(0);
        other.join();
    });
}

double openMp(double nanoseconds, std::uint32_t tasks)
{
    const Work work(nanoseconds);
    return timed(tasks, [&] {
#pragma omp parallel for schedule(dynamic, 1) num_threads(2)
        for (std::uint32_t i = 0; i < tasks; ++i)
            work(i);
    });
}

double tbb(double nanoseconds, std::uint32_t tasks)
{
    const oneapi::tbb::global_control two(oneapi::tbb::global_control::max_allowed_parallelism, 2);
    const Work work(nanoseconds);
    return timed(tasks, [&] { oneapi::tbb::parallel_for(0u, tasks, [&](std::uint32_t i) { work(i); }); });
}

} // namespace

void addMakespan()
{
    struct Size
    {
        const char *name, *workload;
        double nanoseconds;
        std::uint32_t tasks;
    };
    for (const Size &size : { Size { "1 us", "synthetic:shape=constant,mean=1us", 1e3, 400'000 },
                              Size { "10 us", "synthetic:shape=constant,mean=10us", 1e4, 40'000 },
                              Size { "100 us", "synthetic:shape=constant,mean=100us", 1e5, 4'000 } }) {
        const std::string group = std::string("tasks of ") + size.name + "/";
        const double bound = size.nanoseconds / 2;
        for (const char *executor : { "threads", "processes" })
            add(group + "ours " + executor + " pool_imap_unordered",
                [=] { return ours("pool_imap_unordered", executor, size.workload, size.tasks) / bound; });
        add(group + "oneTBB parallel_for", [=] { return tbb(size.nanoseconds, size.tasks) / bound; });
        add(group + "bare loops", [=] { return bareLoops(size.nanoseconds, size.tasks) / bound; });
        add(group + "OpenMP dynamic", [=] { return openMp(size.nanoseconds, size.tasks) / bound; });
    }
}

} // namespace coreo::bench
