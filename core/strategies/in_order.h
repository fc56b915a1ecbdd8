#pragma once

#include "executors/batch.h"

#include <cstdint>
#include <vector>

namespace coreo {

/// The reorder buffer of every strategy that delivers in index order: it takes finished chunks as they come and hands
/// on whatever has no gap before it.
class InOrder
{
public:
    explicit InOrder(Batch &batch) : m_batch(batch), m_finished(batch.size()) {}

    /// Marks the chunk finished and delivers what has become deliverable, as one delivery.
    void finished(Chunk chunk)
    {
        for (std::uint32_t i = chunk.first.value; i < chunk.end(); ++i)
            m_finished[i] = true;
        const std::uint32_t from = m_next;
        while (m_next < m_finished.size() && m_finished[m_next])
            ++m_next;
        if (m_next > from)
            m_batch.deliver({TaskId(from), m_next - from});
    }
    [[nodiscard]] bool done() const { return m_next == m_finished.size(); }

private:
    Batch &m_batch;
    std::vector<bool> m_finished;
    std::uint32_t m_next = 0;
};

} // namespace coreo
