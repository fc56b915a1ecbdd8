#pragma once

#include "model/task.h"
#include "model/time.h"

#include <algorithm>
#include <cstdint>
#include <deque>

namespace coreo {

/// The chunks that have been submitted and not yet taken, first in, first out, each with the instant from which it can be
/// taken. Kept as arithmetic runs (a million chunks of one submit call are one entry, and so are a million equal calls
/// in a row): nothing is stored per chunk.
/// Threads: one.
class ChunkQueue
{
public:
    struct Offer
    {
        Chunk chunk;
        Time available{};
    };

    /// Appends `tasks`, cut into chunks of `chunkSize`: the first can be taken from `available` on, each further one `step`
    /// later. Instants never decrease from call to call.
    void add(Chunk tasks, std::uint32_t chunkSize, Time available, Time step);

    /// What is to be done again, or was not begun by a worker that died: a chunk that goes before all others but those that
    /// came here earlier. It can be taken from `available` on, an instant that is not to come.
    void addFront(Chunk chunk, Time available);

    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    /// From when on the chunk at `position` (0 is the oldest) can be taken.
    [[nodiscard]] Time available(std::uint32_t position = 0) const;
    Offer take();

private:
    struct Run
    {
        std::uint32_t first = 0, end = 0; ///< tasks
        std::uint32_t chunkSize = 1;
        std::uint32_t chunks = 0;
        Time available{};
        Time step{};
        [[nodiscard]] Time at(std::uint32_t chunk) const { return available + step * static_cast<std::int64_t>(chunk); }
    };
    static bool extend(Run &run, const Run &next);

    std::deque<Run> m_runs;
    std::uint32_t m_taken = 0; ///< chunks taken of the first run
    std::uint32_t m_front = 0; ///< how many runs came by addFront()
    std::uint32_t m_size = 0;
};

inline ChunkQueue::Offer ChunkQueue::take()
{
    const Run &run = m_runs.front();
    const std::uint32_t first = run.first + m_taken * run.chunkSize;
    const Offer offer{{TaskId(first), std::min(run.chunkSize, run.end - first)}, run.at(m_taken)};
    --m_size;
    if (++m_taken == run.chunks) {
        m_runs.pop_front();
        m_taken = 0;
        m_front -= m_front > 0 ? 1 : 0;
    }
    return offer;
}

} // namespace coreo
