#pragma once

#include "model/span.h"

#include <cstdint>
#include <vector>

namespace coreo {

/// On which cores a run's tasks compute, from its lanes, taken in as they grow. A lane tells of a core only when a span
/// has ended: until its first task has, the core on which its worker started stands for it.
/// Threads: used by one thread.
class CoreUse
{
public:
    void clear();
    /// Takes in the spans of lane `lane` from where it last stopped up to `size`.
    void update(std::size_t lane, const Span *spans, std::size_t size);
    /// The run is over: a worker that has never computed uses no core.
    void settle() { m_startedOn.clear(); }
    /// Whether the run uses the core: at least a fiftieth of the time spent on the busiest one, so that a core on which
    /// a worker merely woke up does not count.
    [[nodiscard]] bool uses(std::uint32_t core) const;
    /// How many cores it uses.
    [[nodiscard]] int count() const;

private:
    std::vector<std::size_t> m_read;   ///< by lane
    std::vector<std::uint32_t> m_startedOn; ///< by lane; Span::kNoCore once it has computed
    std::vector<std::int64_t> m_spent; ///< nanoseconds by core
    std::int64_t m_most = 0;
};

} // namespace coreo
