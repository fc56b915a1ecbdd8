// Tasks that only sleep, on one loop: CPU time a task of the loop's thread. Ours records each task's wait and end.

#include "peers/measured.h"

#include "model/random.h"
#include "platform/clock.h"

#include <asio.hpp>
#include <uv.h>

#include <chrono>
#include <memory>
#include <vector>

namespace coreo::bench {
namespace {

constexpr std::uint32_t kTasks = 1'000'000;
constexpr double kLongestMs = 1'000;

std::chrono::nanoseconds sleepOf(std::uint32_t task)
{
    return std::chrono::nanoseconds(static_cast<std::int64_t>(unitInterval(randomBits(1, task)) * kLongestMs * 1e6));
}

asio::awaitable<void> sleeper(std::uint32_t task, std::uint32_t &done)
{
    asio::steady_timer timer(co_await asio::this_coro::executor, sleepOf(task));
    co_await timer.async_wait(asio::use_awaitable);
    ++done;
}

double asioCoroutines()
{
    const std::int64_t before = clock::threadCpu();
    asio::io_context loop(1);
    std::uint32_t done = 0;
    for (std::uint32_t i = 0; i < kTasks; ++i)
        asio::co_spawn(loop, sleeper(i, done), asio::detached);
    loop.run();
    return static_cast<double>(clock::threadCpu() - before) / std::max(1u, done);
}

/// Callbacks, no coroutines: less than a task.
double libuvTimers()
{
    const std::int64_t before = clock::threadCpu();
    uv_loop_t loop;
    uv_loop_init(&loop);
    std::vector<uv_timer_t> timers(kTasks);
    for (std::uint32_t i = 0; i < kTasks; ++i) {
        uv_timer_init(&loop, &timers[i]);
        uv_timer_start(
            &timers[i], [](uv_timer_t *timer) { uv_close(reinterpret_cast<uv_handle_t *>(timer), nullptr); },
            static_cast<std::uint64_t>(sleepOf(i).count() / 1'000'000), 0);
    }
    uv_run(&loop, UV_RUN_DEFAULT);
    uv_loop_close(&loop);
    return static_cast<double>(clock::threadCpu() - before) / kTasks;
}

} // namespace

void addLoop()
{
    add("event loop/ours event_loop_gather", [] { return oursOnLoop("sleep_then_sum:sleep=0..1000ms,n=0", kTasks); });
    add("event loop/Asio coroutines", asioCoroutines);
    add("event loop/libuv timers", libuvTimers);
    add("event loop/CPython asyncio.gather", [] { return python("cpython_loop.py", "50000"); });
}

} // namespace coreo::bench
