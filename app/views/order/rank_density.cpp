#include "views/order/rank_density.h"

#include <algorithm>

namespace coreo {

namespace {

/// Ends counted in equal slots of time.
class EndSlots
{
public:
    EndSlots(Time begin, Time end, std::size_t tasks)
        : m_begin(begin.count()), m_before(std::clamp<std::size_t>(tasks, 256, 65536) + 1)
    {
        const auto slots = static_cast<std::int64_t>(m_before.size() - 1);
        m_width = std::max<std::int64_t>(1, (end - begin).count() / slots + 1);
    }
    void count(Time end) { ++m_before[slot(end) + 1]; }
    void sum()
    {
        for (std::size_t i = 1; i < m_before.size(); ++i)
            m_before[i] += m_before[i - 1];
    }
    [[nodiscard]] std::uint32_t rank(Time end) const
    {
        const std::size_t at = slot(end);
        const std::uint32_t inside = m_before[at + 1] - m_before[at];
        const std::int64_t into = (end.count() - m_begin) % m_width;
        return m_before[at] + static_cast<std::uint32_t>(static_cast<double>(inside) * static_cast<double>(into)
                                                         / static_cast<double>(m_width));
    }

private:
    [[nodiscard]] std::size_t slot(Time end) const
    {
        const auto at = static_cast<std::size_t>(std::max<std::int64_t>(0, end.count() - m_begin) / m_width);
        return std::min(at, m_before.size() - 2);
    }
    std::int64_t m_begin, m_width;
    std::vector<std::uint32_t> m_before;
};

/// From the spans `read` on, lane by lane; empty = from the first ones.
template<class Visit>
void forEachEnd(const TaskTable &table, const std::vector<std::size_t> &read, Visit visit)
{
    const RunHistory &history = table.history();
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        const Span *spans = history.lane(lane).spans.begin();
        const std::size_t size = table.spanCount(lane);
        for (std::size_t i = lane < read.size() ? read[lane] : 0; i < size; ++i) {
            if (spans[i].lastOfTask() && spans[i].task.value < table.size())
                visit(spans[i]);
        }
    }
}

/// Puts tasks into a density, each with its two ranks.
class Filler
{
public:
    Filler(RankDensity &density, const TaskTable &table)
        : m_density(density), m_far(stragglerDistance(table.history())), m_tasks(std::max(1U, table.size()))
    {
        m_density.submitted.update(table.history());
        m_density.changedFrom = m_density.rows;
        m_density.changedTo = 0;
    }
    void add(TaskId task, std::uint32_t rank)
    {
        const std::uint32_t from = m_density.submitted.of(task);
        const std::uint32_t to = std::min(rank, m_tasks - 1);
        const double n = m_tasks;
        const auto column = static_cast<std::size_t>(from / n * m_density.columns);
        const auto row = static_cast<std::size_t>(to / n * m_density.rows);
        std::uint32_t &cell = m_density.count[row * static_cast<std::size_t>(m_density.columns) + column];
        m_density.most = std::max(m_density.most, ++cell);
        ++m_density.finished;
        m_density.changedFrom = std::min(m_density.changedFrom, static_cast<int>(row));
        m_density.changedTo = std::max(m_density.changedTo, static_cast<int>(row) + 1);
        if (to > from && to - from > m_far && m_density.stragglers.size() < RankDensity::kStragglers)
            m_density.stragglers.push_back({task, from, to});
    }

private:
    RankDensity &m_density;
    std::uint32_t m_far;
    std::uint32_t m_tasks;
};

void noteRead(RankDensity &density, const TaskTable &table)
{
    density.read.resize(table.history().laneCount());
    for (std::uint32_t lane = 0; lane < density.read.size(); ++lane)
        density.read[lane] = table.spanCount(lane);
}

} // namespace

void SubmittedRanks::update(const RunHistory &history)
{
    const std::size_t size = history.submissions.size();
    for (std::size_t i = std::max<std::size_t>(1, m_read); i < size && m_ascending; ++i)
        m_ascending = history.submissions[i - 1].first < history.submissions[i].first;
    if (m_ascending) {
        m_read = size;
        return;
    }
    if (m_ranks.empty()) { // from the first one on
        m_ranks.resize(history.taskCount());
        m_read = 0;
    }
    for (; m_read < size; ++m_read) {
        const Submission &call = history.submissions[m_read];
        for (std::uint32_t k = 0; k < call.count && call.first.value + k < m_ranks.size(); ++k)
            m_ranks[call.first.value + k] = m_next++;
    }
}

std::uint32_t stragglerDistance(const RunHistory &history)
{
    const std::uint64_t round = std::uint64_t(history.spec.workers) * std::max(1U, history.spec.chunk);
    const auto rounds = static_cast<std::uint32_t>(std::min<std::uint64_t>(2 * round, history.taskCount()));
    return std::max({3U, rounds, history.taskCount() / 50});
}

RankDensity rankDensity(const TaskTable &table, int columns, int rows)
{
    RankDensity density;
    density.columns = std::max(1, columns);
    density.rows = std::max(1, rows);
    density.count.resize(static_cast<std::size_t>(density.columns) * static_cast<std::size_t>(density.rows));
    const RunHistory &history = table.history();
    Time begin = Time::max(), end = Time::min();
    for (std::uint32_t lane = 0; lane < history.laneCount(); ++lane) {
        if (const std::size_t size = table.spanCount(lane); size > 0) {
            begin = std::min(begin, history.lane(lane).spans[0].end);
            end = std::max(end, history.lane(lane).spans[size - 1].end);
        }
    }
    if (end < begin)
        return density;
    EndSlots slots(begin, end, table.finishedCount());
    forEachEnd(table, {}, [&](const Span &span) { slots.count(span.end); });
    slots.sum();

    Filler filler(density, table);
    forEachEnd(table, {}, [&](const Span &span) { filler.add(span.task, slots.rank(span.end)); });
    noteRead(density, table);
    return density;
}

void growDensity(RankDensity &density, const TaskTable &table)
{
    std::vector<const Span *> fresh;
    forEachEnd(table, density.read, [&](const Span &span) { fresh.push_back(&span); });
    std::sort(fresh.begin(), fresh.end(), [](const Span *a, const Span *b) { return a->end < b->end; });
    Filler filler(density, table);
    for (const Span *span : fresh)
        filler.add(span->task, density.finished);
    noteRead(density, table);
}

} // namespace coreo
