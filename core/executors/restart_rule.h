#pragma once

#include "model/time.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace coreo {

/// What follows when worker processes of one place end before they have done any work, for which nobody is to blame:
///  - one that ended by itself is replaced at once, but the third in a row is not;
///  - one that somebody else killed is replaced after a pause that grows, unless the run has got nowhere during many of
///    them: then these count as if they had ended by themselves.
/// Threads: a value.
class RestartRule
{
public:
    enum class Next : std::uint8_t {
        StartNow,
        StartLater, ///< once isDue()
        GiveUp,
    };
    static constexpr std::uint32_t kMostDeaths = 3;

    /// A process ended before any work, at `now`, when the run had received so many results.
    Next endedEarly(bool killedFromOutside, std::size_t received, Time now);
    /// A process came to its work.
    void worked() { m_deaths = m_kills = 0; }
    /// Whether a pause is over. True once: it is up to the caller then to start a process.
    bool isDue(Time now);
    /// Those that ended by themselves since one came to its work.
    [[nodiscard]] std::uint32_t deaths() const { return m_deaths; }

private:
    std::uint32_t m_deaths = 0;    ///< in a row, before any work
    std::uint32_t m_kills = 0;     ///< in a row, by somebody else, before any work
    std::uint32_t m_fruitless = 0; ///< of both, in a row and without any result of the run in between
    std::size_t m_received = 0;    ///< how far the run was at the last of these
    std::optional<Time> m_startAt;
};

} // namespace coreo
