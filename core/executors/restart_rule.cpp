#include "executors/restart_rule.h"

#include <algorithm>

namespace coreo {
namespace {

constexpr Time kPause = std::chrono::milliseconds(2); ///< after the first kill, and by so much longer after each more
constexpr std::uint32_t kMostPauses = 100;
/// In a row and without any result of the run meanwhile: by then, some seconds later, it is no coincidence.
constexpr std::uint32_t kMostFruitless = 50;

} // namespace

RestartRule::Next RestartRule::endedEarly(bool killedFromOutside, std::size_t received, Time now)
{
    m_fruitless = received > m_received ? 0 : m_fruitless + 1;
    m_received = received;
    if (killedFromOutside && m_fruitless < kMostFruitless) {
        ++m_kills;
        m_startAt = now + kPause * std::min(m_kills, kMostPauses);
        return Next::StartLater;
    }
    return ++m_deaths < kMostDeaths ? Next::StartNow : Next::GiveUp;
}

bool RestartRule::isDue(Time now)
{
    if (!m_startAt || *m_startAt > now)
        return false;
    m_startAt.reset();
    return true;
}

} // namespace coreo
