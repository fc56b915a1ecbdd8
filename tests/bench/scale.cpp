// How the words that workers share behave with more workers than this machine has cores: the claim counter, the notice rings
// and the coordinator's look at all of them. resources/help/scale.md tells what follows from it.
//
//     bench_scale [file for the figures (JSON)]
//
// All figures are wall time of the whole machine by the operation: with W workers on two cores a perfect counter shows the same
// time for every W >= 2. What more cores would add, a cache line's way between them, only they can show.

#include "executors/claim_queue.h"
#include "executors/notice_ring.h"
#include "model/random.h"
#include "platform/clock.h"

#include <algorithm>
#include <atomic>
#include <barrier>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <functional>
#include <memory>
#include <queue>
#include <string>
#include <thread>
#include <vector>

namespace coreo {
namespace {

constexpr std::uint64_t kOperations = 2'000'000;
constexpr int kRepetitions = 5;
const std::vector<std::size_t> kWorkers = {1, 2, 4, 8, 16, 64, 256};
const std::vector<std::size_t> kMany = {64, 256, 1024};

/// Nanoseconds by the operation: `work(worker)` on so many threads that begin together, `meanwhile` on the caller's.
double measure(std::size_t workers, const std::function<void(std::size_t)> &work, const std::function<void()> &meanwhile = [] {})
{
    // Stamped by whoever comes last: with many threads some are through before the caller is awake again.
    std::int64_t start = 0;
    const auto stamp = [&start]() noexcept { start = clock::now(); };
    std::barrier begin(static_cast<std::ptrdiff_t>(workers) + 1, stamp);
    std::vector<std::thread> threads;
    for (std::size_t worker = 0; worker < workers; ++worker)
        threads.emplace_back([&, worker] {
            begin.arrive_and_wait();
            work(worker);
        });
    begin.arrive_and_wait();
    meanwhile();
    for (std::thread &thread : threads)
        thread.join();
    return static_cast<double>(clock::now() - start) / static_cast<double>(kOperations);
}

double median(const std::function<double()> &once)
{
    std::vector<double> all;
    for (int i = 0; i < kRepetitions; ++i)
        all.push_back(once());
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// The engine's own queue, emptied by all.
double claims(std::size_t workers)
{
    ClaimWords words;
    ClaimQueue queue(words, 16);
    queue.submit({TaskId(0), static_cast<std::uint32_t>(kOperations)}, 1);
    return measure(workers, [&](std::size_t) {
        ClaimQueue::Cursor cursor;
        ClaimQueue::Claim claim;
        while (queue.claim(cursor, claim)) {
        }
    });
}

/// What the machine itself takes for one word.
double additions(std::size_t workers)
{
    alignas(64) std::atomic<std::uint64_t> word{0};
    return measure(workers, [&](std::size_t) {
        while (word.fetch_add(1, std::memory_order_seq_cst) < kOperations) {
        }
    });
}

/// Each worker tells of its tasks in its own ring, and one coordinator drains them all.
double notices(std::size_t workers)
{
    std::vector<std::unique_ptr<NoticeRing>> rings;
    for (std::size_t i = 0; i < workers; ++i)
        rings.push_back(std::make_unique<NoticeRing>());
    const std::uint64_t share = kOperations / workers;
    return measure(
        workers,
        [&](std::size_t worker) {
            for (std::uint32_t i = 0; i < share; ++i)
                while (!rings[worker]->push({i, 1, i, 0}))
                    std::this_thread::yield();
        },
        [&] {
            for (std::uint64_t taken = 0; taken < share * workers;) {
                const std::uint64_t before = taken;
                for (const auto &ring : rings)
                    ring->drain([&](const FinishedChunk &) { ++taken; });
                if (taken == before)
                    std::this_thread::yield();
            }
        });
}

/// The coordinator's look at so many rings that hold nothing: what each of its turns costs beside the notices.
double looks(std::size_t lanes)
{
    std::vector<std::unique_ptr<NoticeRing>> rings;
    for (std::size_t i = 0; i < lanes; ++i)
        rings.push_back(std::make_unique<NoticeRing>());
    const std::uint64_t turns = kOperations / lanes;
    std::uint64_t empty = 0;
    const std::int64_t start = clock::now();
    for (std::uint64_t turn = 0; turn < turns; ++turn)
        for (const auto &ring : rings)
            empty += ring->empty() ? 1 : 0;
    const auto time = static_cast<double>(clock::now() - start);
    return empty == turns * lanes ? time / static_cast<double>(turns) : -1;
}

/// In virtual time: so many workers, one counter that takes a nanosecond a claim, and tasks whose mean length keeps it busy for
/// 1 / `room` of the time if nobody ever waited. The share of their time that the workers work, in percent.
double efficiency(std::size_t workers, double room)
{
    constexpr int kClaims = 400'000;
    std::priority_queue<double, std::vector<double>, std::greater<>> free; // when each worker wants its next task
    for (std::size_t worker = 0; worker < workers; ++worker)
        free.push(0);
    double counter = 0, worked = 0;
    for (int claim = 0; claim < kClaims; ++claim) {
        counter = std::max(counter, free.top()) + 1;
        free.pop();
        const double chance = unitInterval(randomBits(1, static_cast<std::uint64_t>(claim)));
        const double length = room * static_cast<double>(workers) * -std::log(1 - chance);
        worked += length;
        free.push(counter + length);
    }
    for (; !free.empty(); free.pop())
        worked -= std::max(0.0, free.top() - counter); // not yet
    return 100 * worked / (counter * static_cast<double>(workers));
}

struct Row
{
    std::string name;
    double (*measured)(std::size_t);
    std::vector<std::size_t> sizes;
};

} // namespace
} // namespace coreo

int main(int count, char **arguments)
{
    using namespace coreo;
    clock::calibrate();
    const Row rows[] = {{"a claim, by workers", claims, kWorkers},
                        {"fetch_add alone", additions, kWorkers},
                        {"a notice through its ring", notices, kWorkers},
                        {"a look at as many empty rings", looks, {1, 2, 4, 8, 16, 64, 256, 1024}},
                        {"simulated: % at work, half room", [](std::size_t w) { return efficiency(w, 0.5); }, kMany},
                        {"simulated: % at work, room for 1", [](std::size_t w) { return efficiency(w, 1); }, kMany},
                        {"simulated: % at work, room for 2", [](std::size_t w) { return efficiency(w, 2); }, kMany}};
    std::string json = "[";
    for (const Row &row : rows) {
        std::printf("%-32s", row.name.c_str());
        json += std::string(json.size() > 1 ? ", " : "") + "{\"name\": \"" + row.name + "\", \"ns\": {";
        for (const std::size_t size : row.sizes) {
            const double ns = median([&] { return row.measured(size); });
            std::printf(" %zu: %.1f", size, ns);
            std::fflush(stdout);
            json += (size == row.sizes.front() ? "\"" : ", \"") + std::to_string(size) + "\": " + std::to_string(ns);
        }
        std::printf("\n");
        json += "}}";
    }
    std::printf("a ring takes %zu bytes; ns by the operation, medians of %d\n", sizeof(NoticeRing), kRepetitions);
    if (count > 1)
        std::ofstream(arguments[1]) << json << "]\n";
    return 0;
}
