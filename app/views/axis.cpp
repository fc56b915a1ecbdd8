#include "views/chart.h"

#include <QLocale>

#include <algorithm>
#include <bit>
#include <cmath>

namespace coreo {

namespace {

/// The smallest of 1, 2, 5 times a power of ten that is not below `least`.
double niceStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double digit : {1.0, 2.0, 5.0}) {
        if (digit * power >= least * (1 - 1e-9))
            return digit * power;
    }
    return 10 * power;
}

double nextStep(double step)
{
    return niceStep(step * 1.5);
}

/// The smallest of 4, 5, 6, 7 times a power of two that is not below `horizon`: at most a fifth of it lies ahead.
Time nextReach(Time horizon)
{
    const auto least = static_cast<std::uint64_t>(horizon.count());
    const int shift = std::max(0, static_cast<int>(std::bit_width(least)) - 3);
    const std::uint64_t unit = std::uint64_t{1} << shift;
    return Time(static_cast<std::int64_t>((least + unit - 1) / unit * unit));
}

int decimalsOf(double step)
{
    return step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
}

/// Multiples of `step` within [low, high], computed from whole factors so that errors do not add up.
std::vector<double> multiples(double low, double high, double step)
{
    std::vector<double> result;
    const double slack = step * 1e-6;
    for (double factor = std::ceil((low - slack) / step); factor * step <= high + slack; ++factor)
        result.push_back(factor * step == 0 ? 0.0 : factor * step);
    return result;
}

double widest(const std::vector<QString> &labels, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &label : labels)
        width = std::max(width, metrics.horizontalAdvance(label));
    return width;
}

} // namespace

Time TimeAxis::timeAt(double x) const
{
    const auto length = static_cast<double>((range.end - range.begin).count());
    const double share = right > left ? (x - left) / (right - left) : 0;
    return range.begin + Time(static_cast<std::int64_t>(std::llround(share * length)));
}

double TimeAxis::xAt(Time time) const
{
    const auto length = static_cast<double>((range.end - range.begin).count());
    if (length <= 0)
        return left;
    return left + (right - left) * (static_cast<double>((time - range.begin).count()) / length);
}

Time wholeHorizon(const ChartInput &input)
{
    Time horizon(1);
    bool grows = false;
    for (const RunData *run : {input.run, input.compare}) {
        if (!run)
            continue;
        horizon = std::max(horizon, run->horizon());
        grows |= !run->table().over();
    }
    return grows && input.interactive ? nextReach(horizon) : horizon;
}

ViewState::Range visibleRange(const ChartInput &input)
{
    return input.zoom.value_or(ViewState::Range{Time(0), wholeHorizon(input)});
}

Ticks timeTicks(ViewState::Range range, double pixels, const QFontMetricsF &metrics)
{
    const auto begin = static_cast<double>(range.begin.count());
    const auto end = static_cast<double>(range.end.count());
    if (!(end > begin) || !(pixels > 0))
        return {};
    const TimeUnit &unit = timeUnitFor(std::max(std::abs(begin), std::abs(end)));
    const double scale = pixels / (end - begin);
    const QLocale locale;

    double step = std::max(1.0, niceStep((end - begin) / std::max(2.0, pixels / 24)));
    for (;; step = nextStep(step)) {
        Ticks ticks;
        ticks.at = multiples(begin, end, step);
        for (const double at : ticks.at)
            ticks.labels.push_back(locale.toString(at / unit.nanoseconds, 'f', decimalsOf(step / unit.nanoseconds)));
        if (ticks.at.empty())
            return ticks;
        ticks.labels.back() = withUnit(ticks.labels.back(), unit);
        // Labels are centred on their ticks: the widest (with its unit) must leave air to its neighbour.
        if (ticks.at.size() == 1 || widest(ticks.labels, metrics) + 24 <= step * scale)
            return ticks;
    }
}

Ticks numberTicks(double low, double high, double pixels, const QFontMetricsF &metrics, bool vertical, bool whole)
{
    if (!(high > low) || !(pixels > 0))
        return {};
    const double scale = pixels / (high - low);
    const QLocale locale;
    double step = niceStep((high - low) / std::max(2.0, pixels / 16));
    if (whole)
        step = std::max(1.0, step);
    for (;; step = nextStep(step)) {
        Ticks ticks;
        ticks.at = multiples(low, high, step);
        for (const double at : ticks.at)
            ticks.labels.push_back(locale.toString(at, 'f', decimalsOf(step)));
        const double needed = vertical ? metrics.height() * 1.7 : widest(ticks.labels, metrics) + 14;
        if (ticks.at.size() <= 1 || needed <= step * scale)
            return ticks;
    }
}

} // namespace coreo
