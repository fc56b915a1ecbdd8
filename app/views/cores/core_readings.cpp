#include "views/cores/core_readings.h"

#include <algorithm>
#include <chrono>

namespace coreo {

using namespace std::chrono_literals;

bool CoreReadings::showsRun(const ChartInput &input, bool wholeRun)
{
    return input.run && (!input.cores || wholeRun || input.compare || input.run->history().machine.simulated);
}

const Machine *CoreReadings::machine(const ChartInput &input, bool wholeRun)
{
    if (showsRun(input, wholeRun))
        return &input.run->history().machine;
    return input.cores ? &input.cores->machine() : nullptr;
}

void CoreReadings::update(const ChartInput &input, bool wholeRun)
{
    m_fromRun = showsRun(input, wholeRun);
    if (m_fromRun)
        updateRun(*input.run, input.compare);
    else if (input.cores)
        updateFeed(*input.cores);
    // A run of another machine, or of a simulated one, says nothing about the cores of this one.
    const Machine *shown = machine(input, wholeRun);
    m_useKnown = input.run && shown
        && (m_fromRun
            || (!input.run->history().machine.simulated && input.run->history().machine.cpus() == shown->cpus()));
    if (m_useKnown)
        updateUse(*input.run);
}

void CoreReadings::updateFeed(const CoreFeed &feed)
{
    const std::deque<CoreSample> &samples = feed.samples();
    const Time window = std::chrono::seconds(std::max(1, feed.windowSeconds()));
    const bool startedAgain = samples.empty() || (isTime(m_liveBins.last()) && samples.back().at < m_liveBins.last());
    if (&feed != m_feed || feed.windowSeconds() != m_window || startedAgain) {
        m_feed = &feed;
        m_window = feed.windowSeconds();
        m_liveBins = CoreBins(feed.machine().processors.size(), window / kBins);
    }
    auto next = samples.end();
    while (next != samples.begin() && (!isTime(m_liveBins.last()) || std::prev(next)->at > m_liveBins.last()))
        --next;
    for (; next != samples.end(); ++next)
        m_liveBins.add(*next);
    Time end = isTime(m_liveBins.last()) ? m_liveBins.last() : Time(0);
    // The window moves on by whole bins, one or two pixels each: between them nothing is laid out anew. Only the very
    // first readings are shown at once.
    if (m_liveBins.size() > 4)
        end = end / m_liveBins.width() * m_liveBins.width();
    m_range = {end - window, end};
    m_liveBins.dropBefore(m_range.begin);
}

void CoreReadings::updateRun(const RunData &run, const RunData *compare)
{
    if (m_binnedRun.lock() != run.historyPointer()) {
        m_binnedRun = run.historyPointer();
        m_runRead = 0;
        m_runBins = CoreBins(run.history().machine.processors.size(), 1ms);
    }
    const std::vector<CoreSample> samples = run.history().coreSamples(m_runRead);
    m_runRead += samples.size();
    for (const CoreSample &sample : samples) {
        m_runBins.add(sample);
        m_runBins.coalesce(2 * kBins);
    }
    const Time last = isTime(m_runBins.last()) ? m_runBins.last() : Time(0);
    const Time both = compare ? std::max(run.horizon(), compare->horizon()) : run.horizon();
    m_range = {Time(0), compare ? std::max(both, Time(1)) : std::max({both, last, Time(1)})};
}

void CoreReadings::updateUse(const RunData &run)
{
    if (m_usedRun.lock() != run.historyPointer()) {
        m_usedRun = run.historyPointer();
        m_use.clear();
    }
    const RunHistory &history = run.history();
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane)
        m_use.update(lane, history.lane(lane).spans.begin(), run.table().spanCount(lane));
    if (run.over())
        m_use.settle();
}

CoreShare CoreReadings::current(std::size_t core) const
{
    const CoreBins &shown = bins();
    if (core >= shown.cores() || !isTime(shown.last()))
        return {};
    return shown.meanSince(m_fromRun ? Time::min() : shown.last() - 1s, core);
}

} // namespace coreo
