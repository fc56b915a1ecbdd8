#pragma once

#include "views/chart.h"
#include "views/timeline/task_levels.h"

#include <array>
#include <bit>
#include <vector>

namespace coreo {

/// The curves that a row of pixels is made of; all only rise.
enum class Event : std::uint8_t {
    Submitted,
    Abandoned, ///< submitted, and never started by a run that has ended
    Started,
    Ended,    ///< finished, but at least a column after the start: what ran must be seen
    Finished,
    Received,
    Delivered,
};
inline constexpr std::size_t kEvents = 7;

/// Curves over columns of pixels that are built from steps and even rises, each at a constant cost.
class RisingCurves
{
public:
    explicit RisingCurves(int columns);

    /// Rises by `height` from `x0` to `x1` (columns); below a column's width it is spread over one.
    void rise(Event event, double x0, double x1, double height);

    /// Calls `use(column, values)` from left to right wherever the values in the columns' middles may have changed, and
    /// forgets the curves. Costs what was touched, and what rises.
    template<class Use>
    void take(Use use)
    {
        Values value{}, slope{};
        float rising = 0;
        const std::size_t end = m_columns.size() - 2;
        for (std::size_t i = nextTouched(0); i < end;) {
            const bool touched = isTouched(i);
            if (touched) {
                Column &column = m_columns[i];
                rising += column.slope[kRising];
                for (std::size_t event = 0; event < kWidth; ++event) {
                    value[event] += column.step[event];
                    slope[event] = rising == 0 ? 0 : slope[event] + column.slope[event]; // no rounding error lives on
                }
                column = Column();
            }
            if (rising > 0) {
                for (std::size_t event = 0; event < kWidth; ++event)
                    value[event] += slope[event];
            }
            use(static_cast<int>(i), value);
            i = rising > 0 ? i + 1 : nextTouched(i + 1);
        }
        m_columns[end] = m_columns[end + 1] = Column();
        std::fill(m_touched.begin(), m_touched.end(), 0);
    }

    static constexpr std::size_t kWidth = 8; ///< a value an event; whole vectors are quicker
    using Values = std::array<float, kWidth>;

private:
    static constexpr std::size_t kRising = kEvents; ///< among the slopes: rises that begin here, less those that end
    struct alignas(64) Column
    {
        Values step{}, slope{};
    };
    void touch(std::size_t column) { m_touched[column / 64] |= std::uint64_t{1} << column % 64; }
    [[nodiscard]] bool isTouched(std::size_t column) const { return (m_touched[column / 64] >> column % 64 & 1) != 0; }
    [[nodiscard]] std::size_t nextTouched(std::size_t column) const
    {
        std::size_t word = column / 64;
        std::uint64_t bits = m_touched[word] & ~std::uint64_t{0} << column % 64;
        while (bits == 0 && ++word < m_touched.size())
            bits = m_touched[word];
        return bits == 0 ? m_columns.size() : word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
    }

    std::vector<Column> m_columns;
    std::vector<std::uint64_t> m_touched; ///< a bit a column
};

/// What share of a row's tasks was in which state over columns [begin, end).
/// Units: shares in [0, 1].
struct DensityRun
{
    int begin = 0;
    int end = 0;
    float queued = 0;  ///< waits for a worker, or its result is on its way
    float abandoned = 0; ///< never started by a run that has ended
    float running = 0;
    float waiting = 0; ///< received and not delivered
    float delivered = 0; ///< the share that was delivered within this column and the one before it
    [[nodiscard]] bool empty() const { return queued + abandoned + running + waiting + delivered < 0.004f; }
};

struct DensityRow
{
    std::vector<DensityRun> runs; ///< from left to right, without gaps
    float asleep = 0;             ///< of the running, the share that slept
};

/// Computes rows that stand for many tasks (or for a part of one).
class TaskDensity
{
public:
    TaskDensity(const RunData &run, const TaskLevels &levels, ViewState::Range range, int columns);

    /// Tasks [first, last) in parts of a task.
    void row(double first, double last, DensityRow &out);

private:
    void addTasks(double first, double last);
    void addTask(std::uint32_t task, double weight);
    void addGroups(double first, double last);
    void addGroup(const TaskGroup &group, double weight);
    void addEvents(Event event, const EventTimes &times, double weight, double shift);
    [[nodiscard]] double x(double nanoseconds) const { return (nanoseconds - m_begin) * m_scale; }
    [[nodiscard]] double x(Time time) const { return x(static_cast<double>(time.count())); }

    const RunData &m_run;
    const TaskLevels &m_levels;
    double m_begin;
    double m_scale;
    int m_shown; ///< columns up to the horizon: nothing is known beyond
    RisingCurves m_curves;
    double m_weight = 0;
    double m_asleep = 0;
    double m_worked = 0;
};

} // namespace coreo
