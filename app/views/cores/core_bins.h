#pragma once

#include "record/run_history.h"

#include <cstddef>
#include <deque>
#include <vector>

namespace coreo {

/// Core readings summed into bins of equal width: what a chart can show of many samples, taken in one by one at a cost
/// that does not depend on how many there were before. Bins lie on whole multiples of their width, so that a curve does
/// not tremble while its window slides.
/// A reading is the mean since the one before and counts by that time; the very first covers nothing and is left out.
/// Units: shares in [0, 1], NaN and what lies outside are taken as the nearest share.
/// Threads: used by one thread.
class CoreBins
{
public:
    CoreBins() = default;
    CoreBins(std::size_t cores, Time width) : m_cores(cores), m_width(width) {}

    void add(const CoreSample &sample);
    /// Forgets bins that end before `time`.
    void dropBefore(Time time);
    /// Doubles the width until there are at most `maximum` bins.
    void coalesce(std::size_t maximum);

    [[nodiscard]] bool empty() const { return m_bins.empty(); }
    [[nodiscard]] std::size_t size() const { return m_bins.size(); }
    [[nodiscard]] std::size_t cores() const { return m_cores; }
    [[nodiscard]] Time width() const { return m_width; }
    /// The instant of the latest reading, kNoTime before the first.
    [[nodiscard]] Time last() const { return m_last; }
    [[nodiscard]] Time from(std::size_t bin) const { return m_bins[bin].from; }
    [[nodiscard]] Time to(std::size_t bin) const { return m_bins[bin].to; }
    [[nodiscard]] CoreShare share(std::size_t bin, std::size_t core) const;
    /// The mean of the `cores` given by index, in one bin.
    [[nodiscard]] CoreShare mean(std::size_t bin, const std::vector<std::size_t> &cores) const;
    /// The mean of one core over the bins that end after `since`.
    [[nodiscard]] CoreShare meanSince(Time since, std::size_t core) const;

private:
    struct Bin
    {
        std::int64_t index = 0; ///< covers [index, index + 1) x width
        Time from{}, to{};      ///< what its readings cover
        double weight = 0;      ///< nanoseconds
        std::vector<CoreShare> sum;
    };
    static void addInto(Bin &bin, const Bin &more);

    std::size_t m_cores = 0;
    Time m_width{1};
    Time m_last = kNoTime;
    std::deque<Bin> m_bins;
};

} // namespace coreo
