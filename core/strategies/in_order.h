#pragma once

#include "executors/batch.h"
#include "executors/executor.h"

#include <cstdint>
#include <vector>

namespace coreo {

/// The reorder buffer of every strategy that delivers in index order: it takes finished chunks as they come and hands
/// on whatever has no gap before it.
class InOrder
{
public:
    /// What an exception does when its turn comes: it stands in its place like a result, or the API passes it on.
    enum class Exceptions : std::uint8_t { InTheirPlace, PassedOn };
    InOrder(Batch &batch, Exceptions exceptions)
        : m_batch(batch), m_finished(batch.size()),
          m_raising(exceptions == Exceptions::PassedOn && batch.exceptionsEnd() ? batch.size() : 0)
    {}

    /// Marks the chunk finished and delivers what has become deliverable, as one delivery. False when the turn of an
    /// exception has come, and the program ends.
    bool finished(const Notice &notice)
    {
        for (std::uint32_t i = notice.chunk.first.value; i < notice.chunk.end(); ++i)
            m_finished[i] = true;
        if (notice.failed && !m_raising.empty())
            m_raising[notice.chunk.first.value] = notice.chunk.count;
        const std::uint32_t from = m_next;
        while (m_next < m_finished.size() && m_finished[m_next] && raising() == 0)
            ++m_next;
        if (m_next > from)
            m_batch.deliver({TaskId(from), m_next - from});
        if (m_next < m_finished.size() && raising() > 0) {
            m_batch.raise({TaskId(m_next), raising()});
            return false;
        }
        return true;
    }
    [[nodiscard]] bool done() const { return m_next == m_finished.size(); }

private:
    [[nodiscard]] std::uint32_t raising() const { return m_raising.empty() ? 0 : m_raising[m_next]; }

    Batch &m_batch;
    std::vector<bool> m_finished;
    std::vector<std::uint32_t> m_raising; ///< by a chunk's first task: its length, if its exception ends the program
    std::uint32_t m_next = 0;
};

/// Takes everything that comes back through the buffer, until all is delivered or the run is to end.
inline void deliverInOrder(Batch &batch, Executor &executor, InOrder::Exceptions exceptions)
{
    InOrder results(batch, exceptions);
    while (!results.done()) {
        const Notice notice = executor.wait();
        if (notice.kind == Notice::Kind::Stop)
            return;
        if (notice.kind == Notice::Kind::ChunkFinished && !results.finished(notice))
            return;
    }
}

} // namespace coreo
