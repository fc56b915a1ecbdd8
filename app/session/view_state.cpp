#include "session/view_state.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// Nobody can tell spans apart below this, and the axis runs out of digits.
constexpr double kShortest = 50;

/// The range of `length` that starts at `begin`, moved into [0, horizon]; none if it is the whole run.
std::optional<ViewState::Range> fitted(double begin, double length, Time horizon)
{
    const auto whole = static_cast<double>(horizon.count());
    if (length >= whole)
        return {};
    begin = std::clamp(begin, 0.0, whole - length);
    const auto first = static_cast<std::int64_t>(std::llround(begin));
    return ViewState::Range{Time(first), Time(first + std::max<std::int64_t>(1, std::llround(length)))};
}

} // namespace

ViewState::Range ViewState::visible(Time horizon) const
{
    return m_zoom.value_or(Range{Time(0), std::max(horizon, Time(1))});
}

void ViewState::setZoom(std::optional<Range> range)
{
    if (range && range->end <= range->begin)
        range.reset();
    if (range == m_zoom)
        return;
    m_zoom = range;
    emit rangeChanged();
}

void ViewState::zoomAround(Time centre, double factor, Time horizon)
{
    if (!(factor > 0) || !std::isfinite(factor))
        return;
    const Range now = visible(horizon);
    const auto length = static_cast<double>((now.end - now.begin).count());
    const double shortest = std::min(kShortest, length);
    const double wanted = std::max(length * factor, shortest);
    // What lies under the centre stays there.
    const double left = static_cast<double>((centre - now.begin).count()) / length;
    setZoom(fitted(static_cast<double>(centre.count()) - left * wanted, wanted, horizon));
}

void ViewState::pan(Time delta, Time horizon)
{
    if (!m_zoom)
        return;
    const auto length = static_cast<double>((m_zoom->end - m_zoom->begin).count());
    setZoom(fitted(static_cast<double>((m_zoom->begin + delta).count()), length, horizon));
}

void ViewState::setHovered(TaskId task)
{
    if (task == m_hovered)
        return;
    m_hovered = task;
    emit hoveredChanged();
}

void ViewState::setSelected(TaskId task)
{
    if (task == m_selected)
        return;
    m_selected = task;
    emit selectedChanged();
}

void ViewState::reset()
{
    setZoom({});
    setHovered({});
    setSelected({});
}

} // namespace coreo
