#include "views/results/step_curve.h"

#include "model/task.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace coreo {

namespace {

double asDouble(Time time)
{
    return static_cast<double>(time.count());
}

std::span<const Stamp> stamps(const TaskLog &log)
{
    return {log.stamps.begin(), log.stamps.size()};
}

/// The first stamp after `time`.
std::size_t firstAfter(std::span<const Stamp> all, Time time)
{
    const auto found = std::upper_bound(all.begin(), all.end(), time,
                                        [](Time at, const Stamp &stamp) { return at < stamp.at; });
    return static_cast<std::size_t>(found - all.begin());
}

/// Appends a corner; of a flat stretch only both ends are kept.
void putLevel(std::vector<QPointF> &points, Time at, std::uint32_t count)
{
    const QPointF point(asDouble(at), count);
    const std::size_t size = points.size();
    if (size >= 2 && points[size - 1].y() == point.y() && points[size - 2].y() == point.y())
        points.back() = point;
    else
        points.push_back(point);
}

} // namespace

std::vector<QPointF> exactSteps(Time begin, Time end, std::uint32_t before, std::span<const CountStep> steps)
{
    std::vector<QPointF> points;
    points.reserve(2 * steps.size() + 2);
    double count = before;
    points.emplace_back(asDouble(begin), count);
    for (const CountStep &step : steps) {
        points.emplace_back(asDouble(step.at), count);
        count = step.count;
        points.emplace_back(asDouble(step.at), count);
    }
    points.emplace_back(asDouble(end), count);
    return points;
}

std::vector<QPointF> columnSteps(Time begin, Time end, int columns, const std::function<std::uint32_t(Time)> &countAt)
{
    std::vector<QPointF> points;
    if (columns < 1 || end <= begin)
        return points;
    const double width = asDouble(end - begin) / columns;
    for (int i = 0; i <= columns; ++i) {
        const Time at = i == columns ? end : begin + Time(static_cast<std::int64_t>(width * i));
        putLevel(points, at, countAt(at));
    }
    return points;
}

void EndGrid::add(Time end)
{
    const std::int64_t at = std::max<std::int64_t>(0, end.count());
    auto cell = static_cast<std::size_t>((at + width().count() - 1) >> m_shift);
    while (cell >= kCells) {
        ++m_shift;
        for (std::size_t i = 1; i < m_ends.size(); ++i) {
            const std::uint32_t moved = std::exchange(m_ends[i], 0U);
            m_ends[(i + 1) / 2] += moved;
        }
        cell = (cell + 1) / 2;
    }
    if (m_ends.empty())
        m_ends.resize(kCells);
    ++m_ends[cell];
}

std::vector<std::uint32_t> EndGrid::counts() const
{
    std::vector<std::uint32_t> sums(m_ends.size());
    std::partial_sum(m_ends.begin(), m_ends.end(), sums.begin());
    return sums;
}

void FinishedCounts::update(std::size_t lane, const Span *spans, std::size_t size)
{
    if (lane >= m_lanes.size())
        m_lanes.resize(lane + 1);
    LaneCount &known = m_lanes[lane];
    known.spans = spans;
    for (; known.size < size; ++known.size) {
        if (known.size % kStride == 0)
            known.before.push_back(known.tasks);
        if (!spans[known.size].lastOfTask())
            continue;
        ++known.tasks;
        m_grid.add(spans[known.size].end);
    }
}

std::size_t FinishedCounts::spansUntil(const LaneCount &lane, Time time, std::size_t from)
{
    const Span *end = lane.spans + lane.size;
    // Tasks stand in the order of their ends; on an event loop the wait before one may well have ended earlier.
    const auto endsAfter = [end](Time at, const Span &span) {
        const Span *last = &span;
        for (int i = 1; i < Task::kMaxSteps && !last->lastOfTask() && last + 1 < end; ++i)
            ++last;
        return at < last->end;
    };
    // Galloping: neighbouring columns are a few spans apart.
    std::size_t low = from, high = from;
    for (std::size_t step = 1; high < lane.size && !endsAfter(time, lane.spans[high]); step *= 2) {
        low = high + 1;
        high += step;
    }
    return static_cast<std::size_t>(
        std::upper_bound(lane.spans + low, lane.spans + std::min(high, lane.size), time, endsAfter) - lane.spans);
}

std::uint32_t FinishedCounts::total() const
{
    std::uint32_t sum = 0;
    for (const LaneCount &lane : m_lanes)
        sum += lane.tasks;
    return sum;
}

std::uint32_t FinishedCounts::at(Time time) const
{
    Places places;
    return at(time, places);
}

std::uint32_t FinishedCounts::at(Time time, Places &places) const
{
    places.resize(m_lanes.size());
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const LaneCount &lane = m_lanes[i];
        const std::size_t count = places[i] = spansUntil(lane, time, places[i]);
        if (count == lane.size) {
            sum += lane.tasks;
            continue;
        }
        if (lane.tasks == lane.size) { // a span a task
            sum += static_cast<std::uint32_t>(count);
            continue;
        }
        const std::size_t from = count / kStride;
        sum += lane.before[from];
        for (std::size_t span = from * kStride; span < count; ++span)
            sum += lane.spans[span].lastOfTask() ? 1 : 0;
    }
    return sum;
}

std::vector<QPointF> FinishedCounts::onGrid(Time begin, Time end, int columns) const
{
    const std::int64_t cell = m_grid.width().count();
    const std::int64_t stride = (end - begin).count() / std::max(1, columns) / cell; // in cells
    if (end <= begin || stride < 1)
        return {};
    const std::vector<std::uint32_t> counts = m_grid.counts();
    std::vector<QPointF> points;
    putLevel(points, begin, at(begin));
    for (std::int64_t k = (begin.count() / cell / stride + 1) * stride; k * cell < end.count(); k += stride)
        putLevel(points, Time(k * cell), k < static_cast<std::int64_t>(counts.size()) ? counts[static_cast<std::size_t>(k)] : total());
    putLevel(points, end, at(end));
    return points;
}

std::vector<CountStep> FinishedCounts::steps(Time after, Time upTo) const
{
    std::vector<CountStep> found;
    for (const LaneCount &lane : m_lanes) {
        const std::size_t last = spansUntil(lane, upTo);
        for (std::size_t i = spansUntil(lane, after); i < last; ++i) {
            if (lane.spans[i].lastOfTask())
                found.push_back({lane.spans[i].end, 0});
        }
    }
    std::sort(found.begin(), found.end(), [](const CountStep &a, const CountStep &b) { return a.at < b.at; });
    std::uint32_t count = at(after);
    for (CountStep &step : found)
        step.count = ++count;
    return found;
}

std::uint32_t countAt(const TaskLog &log, Time time)
{
    const std::span<const Stamp> all = stamps(log);
    const std::size_t next = firstAfter(all, time);
    return next == 0 ? 0 : all[next - 1].end;
}

std::uint32_t countAt(const TaskLog &log, Time time, std::size_t &place)
{
    const std::span<const Stamp> all = stamps(log);
    std::size_t low = place, high = place;
    for (std::size_t step = 1; high < all.size() && all[high].at <= time; step *= 2) {
        low = high + 1;
        high += step;
    }
    place = low + firstAfter(all.subspan(low, std::min(high, all.size()) - low), time);
    return place == 0 ? 0 : all[place - 1].end;
}

std::size_t stampsWithin(const TaskLog &log, Time after, Time upTo)
{
    const std::span<const Stamp> all = stamps(log);
    return firstAfter(all, upTo) - firstAfter(all, after);
}

std::vector<CountStep> stepsWithin(const TaskLog &log, Time after, Time upTo)
{
    const std::span<const Stamp> all = stamps(log);
    std::vector<CountStep> steps;
    const std::size_t last = firstAfter(all, upTo);
    for (std::size_t i = firstAfter(all, after); i < last; ++i)
        steps.push_back({all[i].at, all[i].end});
    return steps;
}

} // namespace coreo
