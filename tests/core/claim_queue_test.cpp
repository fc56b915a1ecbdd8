// The queue that every pool hands out from: each chunk once, in order, whoever asks, and a claim that comes too early
// costs nobody anything.

#include "executors/claim_queue.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace coreo {
namespace {

TEST(ClaimQueue, HandsOutInOrderAndCutsTheLastChunk)
{
    ClaimWords words;
    ClaimQueue queue(words, 4);
    ClaimQueue::Cursor cursor;
    ClaimQueue::Claim claim;
    EXPECT_TRUE(queue.empty());
    EXPECT_FALSE(queue.claim(cursor, claim));
    queue.submit({TaskId(0u), 7}, 3);
    queue.submit({TaskId(7u), 1}, 1, 2);
    const Chunk expected[] = {{TaskId(0u), 3}, {TaskId(3u), 3}, {TaskId(6u), 1}, {TaskId(7u), 1}};
    for (std::uint64_t ticket = 0; ticket < 4; ++ticket) {
        ASSERT_TRUE(queue.claim(cursor, claim));
        EXPECT_EQ(claim.chunk, expected[ticket]);
        EXPECT_EQ(claim.ticket, ticket);
        EXPECT_EQ(claim.attempt, ticket == 3 ? 2u : 1u);
        EXPECT_EQ(queue.claimOf(ticket).chunk, claim.chunk);
    }
    EXPECT_FALSE(queue.claim(cursor, claim));
    EXPECT_EQ(queue.claimed(), 4u);
}

TEST(ClaimQueue, ATicketTakenTooEarlyStaysWorthNothing)
{
    ClaimWords words;
    ClaimQueue queue(words, 8);
    queue.submit({TaskId(0u), 100}, 1);
    ClaimQueue::Cursor slow;
    ClaimQueue::Cursor quick;
    ClaimQueue::Claim claim;
    ASSERT_TRUE(queue.claim(slow, claim)); // it knows of many more now, and will not look before it adds
    for (int i = 1; i < 100; ++i)
        ASSERT_TRUE(queue.claim(quick, claim));
    EXPECT_FALSE(queue.claim(slow, claim));
    EXPECT_EQ(queue.claimed(), 100u) << "not more than there were";
    queue.submit({TaskId(100u), 2}, 1);
    ASSERT_TRUE(queue.claim(quick, claim));
    EXPECT_EQ(claim.chunk.first, TaskId(100u));
    EXPECT_EQ(claim.ticket, 101u);
    EXPECT_TRUE(queue.isVoid(100));
    EXPECT_FALSE(queue.isVoid(99));
    EXPECT_FALSE(queue.isVoid(101));
    ASSERT_TRUE(queue.claim(slow, claim));
    EXPECT_EQ(claim.chunk.first, TaskId(101u));
    EXPECT_EQ(queue.claimOf(102).chunk.first, TaskId(101u));
}

/// `workers` threads take what one thread submits piece by piece, often to the bottom of the queue.
void race(std::uint32_t workers, std::uint32_t tasks, std::uint32_t piece, std::uint32_t chunk)
{
    ClaimWords words;
    ClaimQueue queue(words, tasks);
    std::vector<std::vector<std::uint32_t>> taken(workers);
    std::atomic<bool> done{false};
    std::vector<std::thread> threads;
    for (std::uint32_t i = 0; i < workers; ++i)
        threads.emplace_back([&, &mine = taken[i]] {
            ClaimQueue::Cursor cursor;
            ClaimQueue::Claim claim;
            for (;;) {
                const bool last = done.load();
                if (queue.claim(cursor, claim))
                    for (std::uint32_t task = claim.chunk.first.value; task < claim.chunk.end(); ++task)
                        mine.push_back(task);
                else if (last)
                    break;
                else
                    std::this_thread::yield();
            }
        });
    for (std::uint32_t next = 0; next < tasks; next += piece) {
        queue.submit({TaskId(next), std::min(piece, tasks - next)}, chunk);
        if (next % (piece * 64) == 0)
            std::this_thread::yield();
    }
    done = true;
    for (std::thread &thread : threads)
        thread.join();
    std::vector<int> times(tasks);
    for (const auto &mine : taken) {
        for (const std::uint32_t task : mine)
            ++times.at(task);
        EXPECT_TRUE(std::is_sorted(mine.begin(), mine.end())) << "first in, first out, for each of them";
    }
    EXPECT_EQ(std::count(times.begin(), times.end(), 1), tasks);
}

TEST(ClaimQueue, ManyWorkersTakeEachChunkOnce)
{
    race(4, 200'000, 1, 1);
    race(4, 200'000, 100, 1);
    race(8, 200'000, 70, 3);
    race(2, 200'000, 200'000, 1);
}

} // namespace
} // namespace coreo
