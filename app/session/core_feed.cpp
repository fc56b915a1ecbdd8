#include "session/core_feed.h"

namespace coreo {

CoreFeed::CoreFeed(Machine machine, QObject *parent) : QObject(parent), m_machine(std::move(machine)) {}

void CoreFeed::setWindowSeconds(int seconds)
{
    if (seconds == m_window)
        return;
    m_window = seconds;
    emit windowChanged();
}

void CoreFeed::append(CoreSample sample)
{
    const Time oldest = sample.at - std::chrono::seconds(kKeepSeconds);
    m_samples.push_back(std::move(sample));
    while (!m_samples.empty() && m_samples.front().at < oldest)
        m_samples.pop_front();
    emit sampled();
}

} // namespace coreo
