#include "simulator/chunk_queue.h"

#include <algorithm>

namespace coreo {

void ChunkQueue::add(Chunk tasks, std::uint32_t chunkSize, Time available, Time step)
{
    if (tasks.count == 0)
        return;
    chunkSize = std::clamp(chunkSize, 1u, tasks.count);
    const std::uint32_t chunks = (tasks.count - 1) / chunkSize + 1;
    const Run run{tasks.first.value, tasks.end(), chunkSize, chunks, available, step};
    m_size += chunks;
    if (m_runs.size() == m_front || !extend(m_runs.back(), run))
        m_runs.push_back(run);
}

void ChunkQueue::addFront(Chunk chunk, Time available)
{
    if (chunk.count == 0)
        return;
    if (m_taken > 0) { // of an ordinary run: those of the front hold one chunk
        Run &begun = m_runs.front();
        begun.first += m_taken * begun.chunkSize;
        begun.available = begun.at(m_taken);
        begun.chunks -= m_taken;
        m_taken = 0;
    }
    m_runs.insert(m_runs.begin() + m_front++, Run{chunk.first.value, chunk.end(), chunk.count, 1, available, {}});
    ++m_size;
}

/// Makes `next` part of `run` where the chunks and their instants go on in the same steps.
bool ChunkQueue::extend(Run &run, const Run &next)
{
    const bool full = run.end - run.first == run.chunks * run.chunkSize;
    if (!full || next.first != run.end || next.chunkSize != run.chunkSize)
        return false;
    const Time step = run.chunks == 1 ? next.available - run.available : run.step;
    if (next.available != run.available + step * static_cast<std::int64_t>(run.chunks))
        return false;
    if (next.chunks > 1 && next.step != step)
        return false;
    run.step = step;
    run.end = next.end;
    run.chunks += next.chunks;
    return true;
}

Time ChunkQueue::available(std::uint32_t position) const
{
    position += m_taken;
    for (const Run &run : m_runs) {
        if (position < run.chunks)
            return run.at(position);
        position -= run.chunks;
    }
    return kNoTime;
}

} // namespace coreo
