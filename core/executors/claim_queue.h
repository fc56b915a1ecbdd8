#pragma once

#include "model/task.h"
#include "record/append_log.h"

#include <algorithm>
#include <atomic>
#include <cstdint>

namespace coreo {

/// The two counters of a ClaimQueue: plain atomics, so that they can stand in memory shared with worker processes.
/// `claimed` is the one word that several workers write.
struct ClaimWords
{
    alignas(64) std::atomic<std::uint64_t> published{0};
    alignas(64) std::atomic<std::uint64_t> claimed{0};
};

/// A run of chunks that were submitted together.
struct ClaimSegment
{
    std::uint64_t firstChunk;
    std::uint32_t first;
    std::uint32_t end; ///< as first submitted; single tasks may continue beyond it
    std::uint32_t chunkSize;
    std::uint32_t attempt;
};

/// The queue between coordinator and workers: first in, first out by task, handed out by one claim counter. It holds
/// ranges, not chunks: a million submitted tasks are one entry. A claim's number is its ticket.
/// Threads: submit() by the coordinator, claim() by any worker; neither ever blocks or allocates.
class ClaimQueue
{
public:
    /// `submits` is the most submit() calls that there will be.
    ClaimQueue(ClaimWords &words, std::size_t submits) : m_words(words), m_segments(submits) {}
    /// With its list in memory that outlives it (AppendLog::place), which only the coordinator writes.
    ClaimQueue(ClaimWords &words, void *memory, std::size_t submits) : m_words(words)
    {
        m_segments.place(memory, submits);
    }
    static constexpr std::size_t bytesFor(std::size_t submits) { return AppendLog<ClaimSegment>::bytesFor(submits); }

    /// One worker's place in the list of segments, so that a claim need not search.
    struct Cursor
    {
        std::size_t segment = 0;
        std::uint64_t known = 0; ///< how many chunks were there at the claim before
        bool fresh = true;       ///< whether the chunk just claimed was not among them: it may have come a moment ago
    };
    /// What a worker has taken.
    struct Claim
    {
        Chunk chunk;
        std::uint64_t ticket = 0;
        std::uint32_t attempt = 1;
    };

    void submit(Chunk tasks, std::uint32_t chunkSize, std::uint32_t attempt = 1)
    {
        if (tasks.count == 0)
            return;
        const std::uint64_t published = m_words.published.load(std::memory_order_relaxed);
        const std::size_t count = m_segments.written();
        const std::uint64_t chunks = (tasks.count + std::uint64_t{chunkSize} - 1) / chunkSize;
        // Single tasks in a row, submitted one by one, continue the segment before them.
        const bool continues = chunkSize == 1 && count > 0 && m_segments[count - 1].chunkSize == 1 &&
                               m_segments[count - 1].attempt == attempt &&
                               m_segments[count - 1].first + (published - m_segments[count - 1].firstChunk) ==
                                   tasks.first.value;
        if (!continues)
            m_segments.push({published, tasks.first.value, tasks.end(), chunkSize, attempt});
        m_words.published.store(published + chunks, std::memory_order_seq_cst);
    }

    /// Takes the oldest chunk; false if there is none. `before(ticket)` is called before each try to take that ticket:
    /// a worker process announces there what it may be holding.
    template<class Before>
    bool claim(Cursor &cursor, Claim &out, Before before)
    {
        std::uint64_t next = m_words.claimed.load(std::memory_order_relaxed);
        std::uint64_t published = 0;
        do {
            published = m_words.published.load(std::memory_order_seq_cst);
            if (next >= published)
                return false;
            before(next);
        } while (!m_words.claimed.compare_exchange_weak(next, next + 1, std::memory_order_seq_cst,
                                                        std::memory_order_relaxed));
        cursor.fresh = next >= cursor.known;
        cursor.known = published;
        const std::size_t segments = m_segments.size();
        while (cursor.segment + 1 < segments && m_segments[cursor.segment + 1].firstChunk <= next)
            ++cursor.segment;
        const ClaimSegment &segment = m_segments[cursor.segment];
        out.chunk = chunkIn(segment, next);
        out.ticket = next;
        out.attempt = segment.attempt;
        return true;
    }

    /// What a ticket stands for; for the coordinator, of tickets that were claimed.
    [[nodiscard]] Claim claimOf(std::uint64_t ticket) const
    {
        const ClaimSegment *begin = m_segments.begin();
        const ClaimSegment *after =
            std::upper_bound(begin, begin + m_segments.size(), ticket,
                             [](std::uint64_t n, const ClaimSegment &s) { return n < s.firstChunk; });
        return {chunkIn(after[-1], ticket), ticket, after[-1].attempt};
    }

    [[nodiscard]] std::uint64_t claimed() const { return m_words.claimed.load(std::memory_order_seq_cst); }
    [[nodiscard]] bool empty() const
    {
        return m_words.claimed.load(std::memory_order_relaxed) >= m_words.published.load(std::memory_order_relaxed);
    }

private:
    static Chunk chunkIn(const ClaimSegment &segment, std::uint64_t ticket)
    {
        const std::uint64_t first = segment.first + (ticket - segment.firstChunk) * segment.chunkSize;
        const std::uint64_t left = segment.chunkSize == 1 ? 1 : segment.end - first;
        return {TaskId(first), static_cast<std::uint32_t>(std::min<std::uint64_t>(segment.chunkSize, left))};
    }

    ClaimWords &m_words;
    AppendLog<ClaimSegment> m_segments;
};

} // namespace coreo
