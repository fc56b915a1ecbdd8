#pragma once

#include "model/time.h"
#include "record/run_history.h"

#include <QPointF>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace coreo {

/// How many of something have happened from `at` on.
struct CountStep
{
    Time at{};
    std::uint32_t count = 0;
};

/// The curve of a count over [begin, end], with a corner at every step; `before` is the count at `begin`, `steps` those
/// within, by time. Points are (nanoseconds, count).
std::vector<QPointF> exactSteps(Time begin, Time end, std::uint32_t before, std::span<const CountStep> steps);

/// The same for more steps than pixels: the count at the edges of `columns` columns, flat stretches as two points.
std::vector<QPointF> columnSteps(Time begin, Time end, int columns, const std::function<std::uint32_t(Time)> &countAt);

/// How many ends there are up to the instants of a grid, exactly, at a cost that does not depend on the number of lanes: each
/// end is counted once, where it comes in. The grid becomes coarser by itself as time goes on.
/// Threads: used by one thread.
class EndGrid
{
public:
    static constexpr std::size_t kCells = 4096;

    void add(Time end);
    /// The distance of two instants of the grid.
    [[nodiscard]] Time width() const { return Time(std::int64_t(1) << m_shift); }
    /// The number of ends up to each instant k * width(), k from 0.
    [[nodiscard]] std::vector<std::uint32_t> counts() const;

private:
    int m_shift = 0;
    std::vector<std::uint32_t> m_ends; ///< those in ((k - 1) * width, k * width]
};

/// How many tasks have finished by an instant, over lanes that only grow. Each lane is sorted by the end of its spans,
/// so a count is one binary search a lane; every kStride spans the number of tasks is noted, since a task may have several
/// spans. An eighth of a byte a span.
/// Threads: used by one thread.
class FinishedCounts
{
public:
    void clear() { *this = {}; }
    /// Takes in the spans of lane `lane` from where it last stopped up to `size`; spans never move nor change.
    void update(std::size_t lane, const Span *spans, std::size_t size);

    [[nodiscard]] std::uint32_t total() const;
    [[nodiscard]] std::uint32_t at(Time time) const;
    /// Where the lanes stood at the instant asked last: the next one, later, is found from there.
    using Places = std::vector<std::size_t>;
    [[nodiscard]] std::uint32_t at(Time time, Places &places) const;
    /// The curve over [begin, end] in about `columns` columns, its inner corners on the grid; empty where the grid is too coarse.
    [[nodiscard]] std::vector<QPointF> onGrid(Time begin, Time end, int columns) const;
    /// Every step within (after, upTo], by time.
    [[nodiscard]] std::vector<CountStep> steps(Time after, Time upTo) const;

private:
    static constexpr std::size_t kStride = 32;

    struct LaneCount
    {
        const Span *spans = nullptr;
        std::size_t size = 0;
        std::uint32_t tasks = 0;
        std::vector<std::uint32_t> before; ///< tasks before span i * kStride
    };
    static std::size_t spansUntil(const LaneCount &lane, Time time, std::size_t from = 0);

    std::vector<LaneCount> m_lanes;
    EndGrid m_grid;
};

/// The same for a log with one stamp a batch.
std::uint32_t countAt(const TaskLog &log, Time time);
/// `place` is where the log stood at the instant asked last: the next one, later, is found from there. 0 at first.
std::uint32_t countAt(const TaskLog &log, Time time, std::size_t &place);
std::vector<CountStep> stepsWithin(const TaskLog &log, Time after, Time upTo);
/// How many stamps lie in (after, upTo].
std::size_t stampsWithin(const TaskLog &log, Time after, Time upTo);

} // namespace coreo
