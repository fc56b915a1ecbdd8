#pragma once

#include "model/task.h"
#include "record/append_log.h"

#include <algorithm>
#include <atomic>
#include <cstdint>

namespace coreo {

/// The queue between coordinator and workers: first in, first out by task, handed out by one claim counter. It holds
/// ranges, not chunks: a million submitted tasks are one entry.
/// Threads: submit() by the coordinator, claim() by any worker; neither ever blocks or allocates.
class ClaimQueue
{
public:
    /// `submits` is the most submit() calls that there will be.
    explicit ClaimQueue(std::size_t submits) : m_segments(submits) {}

    /// One worker's place in the list of segments, so that a claim need not search.
    struct Cursor
    {
        std::size_t segment = 0;
        std::uint64_t known = 0; ///< how many chunks were there at the claim before
        bool fresh = true;       ///< whether the chunk just claimed was not among them: it may have come a moment ago
    };

    void submit(Chunk tasks, std::uint32_t chunkSize)
    {
        if (tasks.count == 0)
            return;
        const std::uint64_t published = m_published.load(std::memory_order_relaxed);
        const std::size_t count = m_segments.written();
        const std::uint64_t chunks = (tasks.count + std::uint64_t{chunkSize} - 1) / chunkSize;
        // Single tasks in a row, submitted one by one, continue the segment before them.
        const bool continues = chunkSize == 1 && count > 0 && m_segments[count - 1].chunkSize == 1 &&
                               m_segments[count - 1].first + (published - m_segments[count - 1].firstChunk) ==
                                   tasks.first.value;
        if (!continues)
            m_segments.push({published, tasks.first.value, tasks.end(), chunkSize});
        m_published.store(published + chunks, std::memory_order_seq_cst);
    }

    /// Takes the oldest chunk; false if there is none.
    bool claim(Cursor &cursor, Chunk &out)
    {
        std::uint64_t next = m_claimed.load(std::memory_order_relaxed);
        std::uint64_t published = 0;
        do {
            published = m_published.load(std::memory_order_seq_cst);
            if (next >= published)
                return false;
        } while (!m_claimed.compare_exchange_weak(next, next + 1, std::memory_order_seq_cst, std::memory_order_relaxed));
        cursor.fresh = next >= cursor.known;
        cursor.known = published;
        const std::size_t segments = m_segments.size();
        while (cursor.segment + 1 < segments && m_segments[cursor.segment + 1].firstChunk <= next)
            ++cursor.segment;
        const Segment &segment = m_segments[cursor.segment];
        const std::uint64_t first = segment.first + (next - segment.firstChunk) * segment.chunkSize;
        out.first = TaskId(first);
        out.count = segment.chunkSize == 1
                        ? 1
                        : static_cast<std::uint32_t>(std::min<std::uint64_t>(segment.chunkSize, segment.end - first));
        return true;
    }

    [[nodiscard]] std::uint64_t submitted() const { return m_published.load(std::memory_order_relaxed); }
    [[nodiscard]] bool empty() const
    {
        return m_claimed.load(std::memory_order_relaxed) >= m_published.load(std::memory_order_relaxed);
    }

private:
    struct Segment
    {
        std::uint64_t firstChunk;
        std::uint64_t first;
        std::uint64_t end; ///< as first submitted; single tasks may continue beyond it
        std::uint32_t chunkSize;
    };

    AppendLog<Segment> m_segments;
    alignas(64) std::atomic<std::uint64_t> m_published{0};
    alignas(64) std::atomic<std::uint64_t> m_claimed{0};
};

} // namespace coreo
