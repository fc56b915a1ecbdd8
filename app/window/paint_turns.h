#pragma once

#include <cstdint>
#include <vector>

namespace coreo {

/// Which of several pictures are drawn in a frame, so that no frame pays for all: those that have waited longest, as many as
/// the budget allows, at least one. What a picture costs is what it cost last.
/// Threads: one. Units: nanoseconds of CPU time.
class PaintTurns
{
public:
    static constexpr std::int64_t kNotWaiting = -1;

    /// `costs[i]` belongs to picture i. Returns those whose turn it is; every picture that keeps waiting gets its turn.
    [[nodiscard]] std::vector<std::size_t> next(const std::vector<std::int64_t> &costs, std::int64_t budget);

private:
    std::uint64_t m_frame = 0;
    std::vector<std::uint64_t> m_drawn; ///< in which frame, by picture
};

} // namespace coreo
