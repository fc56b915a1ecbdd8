#include "views/order/ladder_geometry.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

constexpr std::uint32_t kNoRank = ~0U;

std::vector<std::uint32_t> ranks(const std::vector<TaskId> &order, std::uint32_t tasks)
{
    std::vector<std::uint32_t> rank(tasks, kNoRank);
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        if (order[i].value < tasks)
            rank[order[i].value] = i;
    }
    return rank;
}

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

LadderStyle finishedStyle(std::uint32_t submitted, std::uint32_t finished, bool blocker, std::uint32_t tasks)
{
    if (finished < submitted)
        return LadderStyle::Earlier;
    const std::uint32_t overtaken = finished - submitted;
    // A task that held others back stands out sooner; that a neighbour was a moment faster is nothing to point at.
    const std::uint32_t many = blocker ? (stragglerRanks(tasks) + 1) / 2 : stragglerRanks(tasks);
    if (overtaken >= many)
        return LadderStyle::Straggler;
    return LadderStyle::Unchanged;
}

} // namespace

QPointF LadderLink::at(double t) const
{
    const double s = 1 - t;
    return s * s * s * from + 3 * s * s * t * control1() + 3 * s * t * t * control2() + t * t * t * to;
}

std::uint32_t stragglerRanks(std::uint32_t tasks)
{
    return std::max(3U, (tasks + 7) / 8);
}

TaskId Ladder::taskAt(const QPointF &point, double reach) const
{
    TaskId nearest;
    double least = reach;
    const auto offer = [&](TaskId task, const QPointF &at) {
        const double away = distance(at, point);
        if (away <= least) {
            least = away;
            nearest = task;
        }
    };
    for (const LadderLink &link : links) {
        const double width = link.to.x() - link.from.x();
        if (width <= 0 || point.x() < link.from.x() - reach || point.x() > link.to.x() + reach)
            continue;
        constexpr int kSteps = 24;
        for (int i = 0; i <= kSteps; ++i)
            offer(link.task, link.at(static_cast<double>(i) / kSteps));
    }
    for (const std::vector<Node> &column : nodes) {
        for (const Node &node : column)
            offer(node.task, node.at);
    }
    return nearest;
}

Ladder layoutLadder(const LadderOrders &orders, const QRectF &rect)
{
    Ladder ladder;
    ladder.x = {rect.left(), rect.center().x(), rect.right()};
    if (orders.tasks == 0)
        return ladder;
    ladder.rowHeight = rect.height() / orders.tasks;
    const std::array<const std::vector<TaskId> *, 3> columns{&orders.submitted, &orders.finished, &orders.delivered};
    std::array<std::vector<std::uint32_t>, 3> rank;
    const auto place = [&](std::size_t column, std::uint32_t row) {
        return QPointF(ladder.x[column], rect.top() + (row + 0.5) * ladder.rowHeight);
    };
    for (std::size_t column = 0; column < columns.size(); ++column) {
        rank[column] = ranks(*columns[column], orders.tasks);
        for (std::uint32_t row = 0; row < columns[column]->size(); ++row)
            ladder.nodes[column].push_back({(*columns[column])[row], place(column, row)});
    }
    for (std::uint32_t task = 0; task < orders.tasks; ++task) {
        const std::uint32_t submitted = rank[0][task], finished = rank[1][task], delivered = rank[2][task];
        if (submitted != kNoRank && finished != kNoRank) {
            const bool blocker = task < orders.blocker.size() && orders.blocker[task];
            ladder.links.push_back({TaskId(task), 0, place(0, submitted), place(1, finished),
                                    finishedStyle(submitted, finished, blocker, orders.tasks)});
        }
        if (finished != kNoRank && delivered != kNoRank)
            ladder.links.push_back({TaskId(task), 1, place(1, finished), place(2, delivered),
                                    delivered > finished ? LadderStyle::Late : LadderStyle::InOrder});
    }
    std::stable_partition(ladder.links.begin(), ladder.links.end(),
                          [](const LadderLink &link) { return link.style != LadderStyle::Straggler; });
    return ladder;
}

std::uint64_t countCrossings(const LadderOrders &orders)
{
    const std::vector<std::uint32_t> submitted = ranks(orders.submitted, orders.tasks);
    std::uint64_t crossings = 0;
    for (std::size_t a = 0; a < orders.finished.size(); ++a) {
        for (std::size_t b = a + 1; b < orders.finished.size(); ++b) {
            if (submitted[orders.finished[a].value] > submitted[orders.finished[b].value])
                ++crossings;
        }
    }
    return crossings;
}

} // namespace coreo
