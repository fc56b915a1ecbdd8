#include "session/own_cost.h"

#include "platform/clock.h"

#include <algorithm>
#include <cmath>

namespace coreo {

std::int64_t cpuSoFar()
{
    return clock::threadCpu();
}

void RecentTimes::add(std::int64_t time)
{
    if (m_newest.size() < kKept)
        m_newest.push_back(time);
    else
        m_newest[static_cast<std::size_t>(m_count) % kKept] = time;
    ++m_count;
    m_sum += time;
    m_longest = std::max(m_longest, time);
    m_last = time;
}

std::int64_t RecentTimes::percentile(double share) const
{
    if (m_newest.empty())
        return 0;
    std::vector<std::int64_t> values = m_newest;
    const double rank = std::ceil(std::clamp(share, 0.0, 1.0) * static_cast<double>(values.size()));
    const auto at = values.begin() + std::max<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(rank) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

OwnCost::OwnCost(QObject *parent) : QObject(parent)
{
    m_probe.setTimerType(Qt::PreciseTimer);
    m_probe.setInterval(kProbeMs);
    connect(&m_probe, &QTimer::timeout, this, [this] {
        const std::int64_t now = clock::now();
        m_gaps.add(now - m_turned);
        m_turned = now;
    });
}

void OwnCost::frameBegins()
{
    m_frameBegan = cpuSoFar();
}

void OwnCost::frameEnds()
{
    const std::int64_t now = cpuSoFar();
    m_frames.add(now - m_frameBegan);
    if (m_frameEnded >= 0) // before the first one the program started
        m_wholeFrames.add(now - m_frameEnded);
    if (m_frameInRun && m_running)
        m_runFrames.add(now - m_frameEnded);
    m_frameInRun = m_running;
    m_frameEnded = now;
}

void OwnCost::setAsked(Asker who, bool asked)
{
    m_asked[static_cast<std::size_t>(who)] = asked;
    setProbe();
}

void OwnCost::setRunning(bool running)
{
    m_running = running;
    m_frameInRun = m_frameInRun && running;
    setProbe();
}

void OwnCost::setProbe()
{
    const bool wanted = m_running && (m_asked[0] || m_asked[1]);
    if (wanted == m_probe.isActive())
        return;
    m_turned = clock::now();
    wanted ? m_probe.start() : m_probe.stop();
}

} // namespace coreo
