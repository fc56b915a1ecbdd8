// A million tasks that do nothing, two workers, every result taken by one consumer: what handing out, returning and
// (ours only) recording cost. The libraries record nothing.

#include "peers/measured.h"

#include "platform/clock.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>
#include <vector>

namespace coreo::bench {
namespace {

constexpr std::uint32_t kTasks = 1'000'000;
constexpr std::uint32_t kPythonTasks = 200'000; // fewer take between 8 and 24 us each
constexpr std::size_t kTokens = 64; ///< items under way; more change nothing here

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start, std::uint32_t tasks)
{
    return std::chrono::duration<double, std::nano>(Clock::now() - start).count() / tasks;
}

[[gnu::noinline]] std::uint64_t identity(std::uint64_t x)
{
    asm volatile("" : "+r"(x));
    return x;
}

/// A source, a parallel stage and a serial sink: what imap (in order) and imap_unordered are.
double tbbPipeline(oneapi::tbb::filter_mode sink)
{
    const oneapi::tbb::global_control two(oneapi::tbb::global_control::max_allowed_parallelism, 2);
    std::vector<std::uint64_t> results;
    results.reserve(kTasks);
    std::uint32_t next = 0;
    const auto start = Clock::now();
    oneapi::tbb::parallel_pipeline(
        kTokens,
        oneapi::tbb::make_filter<void, std::uint64_t>(oneapi::tbb::filter_mode::serial_in_order,
                                                      [&](oneapi::tbb::flow_control &control) -> std::uint64_t {
                                                          if (next == kTasks) {
                                                              control.stop();
                                                              return 0;
                                                          }
                                                          return next++;
                                                      })
            & oneapi::tbb::make_filter<std::uint64_t, std::uint64_t>(oneapi::tbb::filter_mode::parallel,
                                                                     [](std::uint64_t x) { return identity(x); })
            & oneapi::tbb::make_filter<std::uint64_t, void>(sink, [&](std::uint64_t x) { results.push_back(x); }));
    return since(start, kTasks);
}

/// Hands out one by one and delivers to nobody: less than a pool does.
double openMpDynamic()
{
    std::vector<std::uint64_t> results(kTasks);
    const auto start = Clock::now();
#pragma omp parallel for schedule(dynamic, 1) num_threads(2)
    for (std::uint32_t i = 0; i < kTasks; ++i)
        results[i] = identity(i);
    return since(start, kTasks);
}

/// What this machine itself takes for a claim a task when two threads add to one counter as they come and read the clock, and
/// neither run, record nor hand back anything. Only who keeps the counter in one core's cache for a while is quicker.
double counterAndClock()
{
    struct alignas(64) Counter
    {
        std::atomic<std::uint64_t> next{0};
    } counter;
    const auto claim = [&counter] {
        std::int64_t last = 0;
        while (counter.next.fetch_add(1) < kTasks)
            last = clock::nowLoose();
        asm volatile("" : : "r"(last));
    };
    const auto start = Clock::now();
    std::thread other(claim);
    claim();
    other.join();
    return since(start, kTasks);
}

} // namespace

void addHandOut()
{
    for (const char *executor : { "threads", "processes" })
        for (const char *strategy : { "pool_imap_unordered", "pool_imap" })
            add(std::string("hand-out/ours ") + executor + " " + strategy,
                [=] { return ours(strategy, executor, "identity", kTasks); });
    add("hand-out/oneTBB pipeline unordered",
        [] { return tbbPipeline(oneapi::tbb::filter_mode::serial_out_of_order); });
    add("hand-out/oneTBB pipeline in order", [] { return tbbPipeline(oneapi::tbb::filter_mode::serial_in_order); });
    add("hand-out/OpenMP dynamic", openMpDynamic);
    add("hand-out/a counter and a clock alone", counterAndClock);
    const auto cpython = [](const std::string &group, const char *method) {
        add(group + "/CPython Pool." + method,
            [=] { return python("cpython_pool.py", std::string(method) + " " + std::to_string(kPythonTasks)); });
    };
    cpython("hand-out", "imap_unordered");
    cpython("hand-out", "imap");
    for (const char *executor : { "threads", "processes" })
        add(std::string("hand-out in chunks/ours ") + executor + " pool_map",
            [=] { return ours("pool_map", executor, "identity", kTasks); });
    cpython("hand-out in chunks", "map");
}

} // namespace coreo::bench
