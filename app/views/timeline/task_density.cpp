#include "views/timeline/task_density.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// Below so many tasks a row each is looked at; above, groups stand for them.
constexpr double kSingleTasks = 64;

/// Columns a tick is wide.
constexpr int kTick = 2;

/// Of what is neither negative nor large: std::ceil is a call where a frame has fifty thousand.
double roundedUp(double value)
{
    const auto whole = static_cast<double>(static_cast<std::int64_t>(value));
    return whole < value ? whole + 1 : whole;
}

/// Collects equal neighbours into runs.
class RunCollector
{
public:
    RunCollector(std::vector<DensityRun> &runs, int shown) : m_runs(runs), m_shown(shown) { runs.clear(); }

    /// From `column` on the shares are these.
    void from(int column, const RisingCurves::Values &values, float scale)
    {
        settle(column);
        const auto value = [&values](Event event) { return values[static_cast<std::size_t>(event)]; };
        const auto share = [scale](float part) { return std::clamp(part * scale, 0.0f, 1.0f); };
        const float delivered = value(Event::Delivered);
        const float received = std::max(value(Event::Received), delivered);
        const float onTheWay = std::max(0.0f, value(Event::Finished) - received);
        m_now = {column, column, share(value(Event::Submitted) - value(Event::Started) + onTheWay),
                 share(value(Event::Abandoned)),
                 share(value(Event::Started) - value(Event::Ended)), share(received - delivered),
                 column == 0 ? 0.0f : share(delivered - before(column - kTick))};
        m_delivered[column & 3] = {column, delivered};
        if (column == 0)
            m_first = delivered;
        m_tickEnds = column + kTick;
    }

    /// Ends what holds now at `column`, with its tick taken back after its width.
    void settle(int column)
    {
        if (m_now.delivered > 0 && column > m_tickEnds) {
            push(m_tickEnds);
            m_now.delivered = 0;
        }
        push(column);
    }

private:
    /// How much had been delivered in `column`, of which nothing newer than a tick's width is asked.
    [[nodiscard]] float before(int column) const
    {
        float value = m_first;
        int newest = -1;
        for (const auto &[at, delivered] : m_delivered) {
            if (at <= column && at > newest) {
                newest = at;
                value = delivered;
            }
        }
        return value;
    }

    void push(int end)
    {
        const int limit = std::min(end, m_shown);
        if (limit <= m_now.begin)
            return;
        m_now.end = limit;
        if (!m_runs.empty() && same(m_runs.back(), m_now))
            m_runs.back().end = limit;
        else
            m_runs.push_back(m_now);
        m_now.begin = limit;
    }

    static bool same(const DensityRun &a, const DensityRun &b)
    {
        return a.queued == b.queued && a.abandoned == b.abandoned && a.running == b.running && a.waiting == b.waiting
            && a.delivered == b.delivered;
    }

    std::vector<DensityRun> &m_runs;
    int m_shown;
    DensityRun m_now;
    int m_tickEnds = 0;
    float m_first = 0;
    std::array<std::pair<int, float>, 4> m_delivered{{{-9, 0.0f}, {-9, 0.0f}, {-9, 0.0f}, {-9, 0.0f}}};
};

} // namespace

RisingCurves::RisingCurves(int columns)
    : m_columns(static_cast<std::size_t>(columns) + 2), m_touched(m_columns.size() / 64 + 1)
{}

void RisingCurves::rise(Event event, double x0, double x1, double height)
{
    if (x1 - x0 < 1) {
        const double middle = (x0 + x1) / 2;
        x0 = middle - 0.5;
        x1 = middle + 0.5;
    }
    const double most = static_cast<double>(m_columns.size()) - 2;
    if (x0 >= most)
        return;
    const auto at = static_cast<std::size_t>(event);
    if (x1 <= 0.5) { // before the first column's middle
        m_columns[0].step[at] += static_cast<float>(height);
        return touch(0);
    }
    const double slope = height / (x1 - x0);
    // Values are wanted in the middle of columns: the first one at or after x0, the first one at or after x1.
    const double from = roundedUp(std::max(0.0, x0 - 0.5));
    const double to = std::min(most, roundedUp(x1 - 0.5));
    const auto first = static_cast<std::size_t>(from), last = static_cast<std::size_t>(to);
    touch(first);
    if (last <= first) {
        m_columns[first].step[at] += static_cast<float>(height);
        return;
    }
    touch(first + 1);
    touch(last);
    m_columns[first].step[at] += static_cast<float>(slope * (from + 0.5 - x0));
    m_columns[first + 1].slope[at] += static_cast<float>(slope);
    ++m_columns[first + 1].slope[kRising];
    --m_columns[last].slope[kRising];
    m_columns[last].slope[at] -= static_cast<float>(slope);
    m_columns[last].step[at] += static_cast<float>(height - slope * (to - 0.5 - x0));
}

TaskDensity::TaskDensity(const RunData &run, const TaskLevels &levels, ViewState::Range range, int columns)
    : m_run(run), m_levels(levels), m_begin(static_cast<double>(range.begin.count())),
      // The range's very end is the last column's middle, so that the last delivery is seen.
      m_scale((columns - 1) / std::max(1.0, static_cast<double>((range.end - range.begin).count()))), m_curves(columns)
{
    m_shown = static_cast<int>(std::clamp(std::ceil(x(run.horizon())) + 1, 0.0, double(columns)));
}

void TaskDensity::addTask(std::uint32_t task, double weight)
{
    const TaskTable &table = m_run.table();
    const auto step = [this, weight](Event event, double middle) { m_curves.rise(event, middle, middle, weight); };
    m_weight += weight;
    const Time submitted = table.submitted(TaskId(task));
    const TaskTable::SpanRange spans = table.spans(TaskId(task));
    if (isTime(submitted))
        step(table.over() && !spans.first ? Event::Abandoned : Event::Submitted, x(submitted));
    if (!spans.first) {
        const auto &loops = table.onLoop();
        const auto loop = std::find_if(loops.begin(), loops.end(), [&](const OnLoop &it) { return it.holds(TaskId(task)); });
        if (loop != loops.end())
            step(Event::Started, x(loop->since));
        return;
    }
    const Span *awaited = table.waitOnCoordinator(TaskId(task));
    const double started = x(awaited ? awaited->start : spans.first->start);
    step(Event::Started, started);
    if (awaited && awaited != spans.first) {
        const double length = static_cast<double>((awaited->end - awaited->start).count()) * weight;
        m_worked += length;
        m_asleep += length;
    }
    for (const Span *span = spans.first; span != spans.last; ++span) {
        const double length = static_cast<double>((span->end - span->start).count()) * weight;
        m_worked += length;
        m_asleep += span->kind == SpanKind::Wait ? length : 0;
    }
    const Span &last = spans.last[-1];
    if (!last.lastOfTask())
        return;
    step(Event::Ended, std::max(x(last.end), started + 1));
    step(Event::Finished, x(last.end));
    const bool cancelled = last.state() == TaskState::Cancelled;
    const Time received = cancelled ? last.end : table.received(TaskId(task));
    if (isTime(received))
        step(Event::Received, x(received));
    const Time delivered = cancelled ? last.end : table.delivered(TaskId(task));
    if (isTime(delivered))
        step(Event::Delivered, x(delivered));
}

void TaskDensity::addTasks(double first, double last)
{
    const TaskTable &table = m_run.table();
    const auto begin = static_cast<std::uint32_t>(first);
    const auto end = static_cast<std::uint32_t>(std::min<double>(table.size(), std::ceil(last)));
    const auto part = [first, last](std::uint32_t task) {
        return std::min<double>(last, task + 1.0) - std::max<double>(first, task);
    };
    for (std::uint32_t task = begin; task < end; ++task)
        addTask(task, part(task));
    for (const Doing &doing : table.doing()) {
        // What runs now has no record yet; a task that has slept has one.
        const std::uint32_t task = doing.task.value;
        const bool counted = !table.history().waitsHoldWorkers; // it is among those on a loop
        if (task >= begin && task < end && !counted && !table.spans(doing.task).first)
            m_curves.rise(Event::Started, x(doing.since), x(doing.since), part(task));
    }
}

void TaskDensity::addEvents(Event event, const EventTimes &times, double weight, double shift)
{
    if (times.count == 0 || weight <= 0)
        return;
    const double each = weight / times.count;
    const double last = x(static_cast<double>(times.last)) + shift;
    if (times.count > 1)
        m_curves.rise(event, x(static_cast<double>(times.first)) + shift, x(times.bulkEnd()) + shift, weight - each);
    m_curves.rise(event, last, last, each);
}

void TaskDensity::addGroup(const TaskGroup &group, double weight)
{
    const double most = std::max({1u, group.submitted.count, group.started.count});
    const auto part = [weight, most](const EventTimes &times) { return weight * std::min(1.0, times.count / most); };
    const double mean = group.finished.count == 0 ? 0 : group.worked / group.finished.count * m_scale;
    m_weight += weight;
    m_asleep += group.asleep;
    m_worked += group.worked;
    const std::uint32_t started = m_run.table().over() ? group.started.count : group.submitted.count;
    const double abandoned = group.submitted.count > started ? group.submitted.count - started : 0;
    const double never = abandoned / std::max(1u, group.submitted.count) * part(group.submitted);
    addEvents(Event::Submitted, group.submitted, part(group.submitted) - never, 0);
    addEvents(Event::Abandoned, group.submitted, never, 0);
    addEvents(Event::Started, group.started, part(group.started), 0);
    addEvents(Event::Ended, group.finished, part(group.finished), std::max(0.0, 1 - mean));
    addEvents(Event::Finished, group.finished, part(group.finished), 0);
    addEvents(Event::Received, group.received, part(group.received), 0);
    addEvents(Event::Delivered, group.delivered, part(group.delivered), 0);
}

void TaskDensity::addGroups(double first, double last)
{
    const TaskLevels::Level level = m_levels.levelFor(last - first);
    const double size = level.size;
    const double tasks = m_run.table().size();
    // A group belongs to the row that its middle falls into.
    const auto begin = static_cast<std::size_t>(std::ceil(first / size - 0.5));
    const auto end = std::min(level.groups->size(), static_cast<std::size_t>(std::ceil(last / size - 0.5)));
    for (std::size_t group = begin; group < end; ++group)
        addGroup((*level.groups)[group], std::min(size, tasks - static_cast<double>(group) * size));
}

void TaskDensity::row(double first, double last, DensityRow &out)
{
    m_weight = m_asleep = m_worked = 0;
    if (last - first < kSingleTasks)
        addTasks(first, last);
    else
        addGroups(first, last);
    const auto scale = static_cast<float>(m_weight > 0 ? 1 / m_weight : 0);
    RunCollector collector(out.runs, m_shown);
    m_curves.take([&](int column, const RisingCurves::Values &values) { collector.from(column, values, scale); });
    collector.settle(m_shown);
    out.asleep = m_worked > 0 ? static_cast<float>(m_asleep / m_worked) : 0.0f;
}

} // namespace coreo
