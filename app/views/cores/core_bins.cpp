#include "views/cores/core_bins.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

float clamped(float value)
{
    return std::isfinite(value) ? std::clamp(value, 0.0F, 1.0F) : 0.0F;
}

CoreShare scaled(const CoreShare &sum, double weight)
{
    if (weight <= 0)
        return {};
    const auto part = [weight](float value) { return static_cast<float>(value / weight); };
    return {part(sum.user), part(sum.kernel), part(sum.own)};
}

void addTo(CoreShare &sum, const CoreShare &more, double weight = 1)
{
    const auto by = static_cast<float>(weight);
    sum.user += more.user * by;
    sum.kernel += more.kernel * by;
    sum.own += more.own * by;
}

} // namespace

void CoreBins::add(const CoreSample &sample)
{
    const Time before = m_last;
    if (isTime(before) && sample.at <= before)
        return;
    m_last = sample.at;
    if (!isTime(before))
        return;
    const std::int64_t index = (sample.at.count() - 1) / m_width.count();
    if (m_bins.empty() || m_bins.back().index != index) {
        m_bins.emplace_back();
        m_bins.back().index = index;
        m_bins.back().from = before;
        m_bins.back().sum.resize(m_cores);
    }
    Bin &bin = m_bins.back();
    const double weight = static_cast<double>((sample.at - before).count());
    bin.to = sample.at;
    bin.weight += weight;
    const std::size_t count = std::min(m_cores, sample.shares.size());
    for (std::size_t core = 0; core < count; ++core) {
        const CoreShare &read = sample.shares[core];
        addTo(bin.sum[core], {clamped(read.user), clamped(read.kernel), clamped(read.own)}, weight);
    }
}

void CoreBins::dropBefore(Time time)
{
    while (!m_bins.empty() && m_bins.front().to < time)
        m_bins.pop_front();
}

void CoreBins::addInto(Bin &bin, const Bin &more)
{
    bin.to = more.to;
    bin.weight += more.weight;
    for (std::size_t core = 0; core < bin.sum.size(); ++core)
        addTo(bin.sum[core], more.sum[core]);
}

void CoreBins::coalesce(std::size_t maximum)
{
    while (m_bins.size() > std::max<std::size_t>(maximum, 1)) {
        m_width *= 2;
        std::deque<Bin> merged;
        for (Bin &bin : m_bins) {
            bin.index /= 2;
            if (!merged.empty() && merged.back().index == bin.index)
                addInto(merged.back(), bin);
            else
                merged.push_back(std::move(bin));
        }
        m_bins = std::move(merged);
    }
}

CoreShare CoreBins::share(std::size_t bin, std::size_t core) const
{
    return scaled(m_bins[bin].sum[core], m_bins[bin].weight);
}

CoreShare CoreBins::mean(std::size_t bin, const std::vector<std::size_t> &cores) const
{
    CoreShare sum;
    for (const std::size_t core : cores)
        addTo(sum, m_bins[bin].sum[core]);
    return scaled(sum, m_bins[bin].weight * static_cast<double>(cores.size()));
}

CoreShare CoreBins::meanSince(Time since, std::size_t core) const
{
    CoreShare sum;
    double weight = 0;
    for (auto bin = m_bins.rbegin(); bin != m_bins.rend() && bin->to > since; ++bin) {
        addTo(sum, bin->sum[core]);
        weight += bin->weight;
    }
    return scaled(sum, weight);
}

} // namespace coreo
