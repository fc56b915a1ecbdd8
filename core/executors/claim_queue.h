#pragma once

#include "model/task.h"
#include "record/append_log.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstdint>
#include <vector>

namespace coreo {

/// The counters of a ClaimQueue in one word, so that taking the next chunk and learning whether there is one are the same
/// atomic addition: a plain atomic that can stand in memory shared with worker processes, and the one word that several
/// workers write. It has a cache line of its own.
struct alignas(64) ClaimWords
{
    std::atomic<std::uint64_t> word{0}; ///< upper half: how many tickets are published, lower half: how many are taken
};

/// A run of chunks that were submitted together.
struct ClaimSegment
{
    std::uint64_t firstChunk; ///< the ticket of its first chunk
    std::uint32_t first;
    std::uint32_t end; ///< as first submitted; single tasks may continue beyond it
    std::uint32_t chunkSize;
    std::uint32_t attempt;
};

/// The queue between coordinator and workers: first in, first out by task, handed out by one claim counter. It holds
/// ranges, not chunks: a million submitted tasks are one entry. A claim's number is its ticket.
///
/// A claim adds one to the counter and sees in what comes back whether its ticket was published by then; if not, the
/// ticket is void, and so that it stays void the next submit begins behind it. Idle workers look before they add, and
/// one that knows of many more chunks does not even look, so void tickets are as rare as that race.
/// Threads: submit() by the coordinator, claim() by any worker; neither ever blocks or allocates.
/// Units: at most 2^32 - 1 tickets a queue.
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
        std::uint64_t known = 0; ///< how many tickets were published at the claim before
        std::uint64_t next = 0;  ///< the ticket after its own last one
        bool alone = false;      ///< whether nobody else has taken one in between
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
        const std::uint64_t chunks = (tasks.count + std::uint64_t{chunkSize} - 1) / chunkSize;
        const std::size_t count = m_segments.written();
        bool added = false;
        std::uint64_t word = m_words.word.load(std::memory_order_seq_cst);
        std::uint64_t start = 0;
        do {
            start = std::max(published(word), taken(word));
            if (added) // until it is published nobody holds a ticket of it
                firstChunk(count).store(start, std::memory_order_relaxed);
            else if (chunkSize > 1 || count == 0 || !continues(m_segments[count - 1], tasks.first, start, attempt))
                added = m_segments.push({start, tasks.first.value, tasks.end(), chunkSize, attempt});
        } while (!m_words.word.compare_exchange_weak(word, (start + chunks) << 32 | taken(word),
                                                     std::memory_order_seq_cst));
        if (start > published(word))
            m_voids.push_back({published(word), start});
    }

    /// Whether claim() would look for nothing.
    [[nodiscard]] bool empty() const
    {
        const std::uint64_t word = m_words.word.load(std::memory_order_seq_cst);
        return taken(word) >= published(word);
    }

    /// Takes the oldest chunk; false if there is none. Where it takes one, it is a full barrier: what the caller wrote
    /// before is there for whoever sees less than it reads afterwards (meetClaims()).
    bool claim(Cursor &cursor, Claim &out)
    {
        if (cursor.next + kBlindly >= cursor.known && empty())
            return false;
        const std::uint64_t word = m_words.word.fetch_add(1, std::memory_order_seq_cst);
        const std::uint64_t next = taken(word);
        const std::uint64_t known = published(word);
        if (next >= known) {
            cursor.known = 0; // look the next time
            return false;
        }
        cursor.fresh = next >= cursor.known;
        cursor.alone = next == cursor.next;
        cursor.known = known;
        cursor.next = next + 1;
        const std::size_t segments = m_segments.size();
        while (cursor.segment + 1 < segments &&
               firstChunk(cursor.segment + 1).load(std::memory_order_relaxed) <= next)
            ++cursor.segment;
        const ClaimSegment &segment = m_segments[cursor.segment];
        out.chunk = chunkIn(segment, next);
        out.ticket = next;
        out.attempt = segment.attempt;
        return true;
    }

    /// A full barrier between the caller and every claim(): what a worker wrote before an earlier one is seen from here
    /// on, and a worker sees after a later one what the caller has written. For the coordinator.
    void meetClaims() { m_words.word.fetch_add(0, std::memory_order_seq_cst); }

    /// What a ticket stands for; for the coordinator, of tickets that were claimed and are not void.
    [[nodiscard]] Claim claimOf(std::uint64_t ticket) const
    {
        const ClaimSegment *begin = m_segments.begin();
        const ClaimSegment *after =
            std::upper_bound(begin, begin + m_segments.size(), ticket,
                             [](std::uint64_t n, const ClaimSegment &s) { return n < s.firstChunk; });
        return {chunkIn(after[-1], ticket), ticket, after[-1].attempt};
    }
    /// Whether the ticket was taken before there was anything behind it. For the coordinator, of claimed ones.
    [[nodiscard]] bool isVoid(std::uint64_t ticket) const
    {
        return std::any_of(m_voids.begin(), m_voids.end(),
                           [ticket](const Voids &voids) { return ticket >= voids.first && ticket < voids.end; });
    }
    /// How many published tickets are taken, or void.
    [[nodiscard]] std::uint64_t claimed() const
    {
        const std::uint64_t word = m_words.word.load(std::memory_order_seq_cst);
        return std::min(taken(word), published(word));
    }

private:
    struct Voids
    {
        std::uint64_t first, end;
    };
    /// So many tickets from the next one on that are known to be there, and no worker looks before it adds.
    static constexpr std::uint32_t kBlindly = 64;

    static constexpr std::uint64_t published(std::uint64_t word) { return word >> 32; }
    static constexpr std::uint64_t taken(std::uint64_t word) { return word & 0xffff'ffff; }

    static bool continues(const ClaimSegment &segment, TaskId first, std::uint64_t start, std::uint32_t attempt)
    {
        return segment.chunkSize == 1 && segment.attempt == attempt &&
               segment.first + (start - segment.firstChunk) == first.value;
    }
    /// Of a segment that others may be reading, which a submit may still have to move.
    std::atomic_ref<std::uint64_t> firstChunk(std::size_t segment)
    {
        return std::atomic_ref<std::uint64_t>(m_segments.slot(segment)->firstChunk);
    }
    static Chunk chunkIn(const ClaimSegment &segment, std::uint64_t ticket)
    {
        const std::uint64_t first = segment.first + (ticket - segment.firstChunk) * segment.chunkSize;
        const std::uint64_t left = segment.chunkSize == 1 ? 1 : segment.end - first;
        const std::uint64_t count = std::min<std::uint64_t>(segment.chunkSize, left);
        // One word, as it is read: its halves stored one by one would have to leave the store buffer first.
        if constexpr (std::endian::native == std::endian::little)
            return std::bit_cast<Chunk>(first | count << 32);
        return {TaskId(first), static_cast<std::uint32_t>(count)};
    }

    ClaimWords &m_words;
    AppendLog<ClaimSegment> m_segments;
    std::vector<Voids> m_voids; ///< the coordinator's
};

} // namespace coreo
