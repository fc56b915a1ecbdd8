#pragma once

#include "model/ids.h"

#include <QPointF>
#include <QRectF>

#include <array>
#include <cstdint>
#include <vector>

namespace coreo {

/// The three orders of a batch as far as they are known; each lists tasks, first come first.
struct LadderOrders
{
    std::uint32_t tasks = 0; ///< of the whole batch: rows
    std::vector<TaskId> submitted, finished, delivered;
    std::vector<bool> blocker; ///< by task; may be shorter
};

/// What a link says.
enum class LadderStyle {
    Unchanged, ///< grey: finished at its place, or a little later
    Earlier,   ///< blue: overtook others
    Straggler, ///< vermilion, thick: overtaken by many, or held others back
    InOrder,   ///< green: delivered at its place or earlier
    Late,      ///< amber, dashed: delivered behind its place
};

/// A task's way from one column to the next, a curve with horizontal ends.
struct LadderLink
{
    TaskId task;
    int column = 0; ///< 0: submitted to finished, 1: finished to delivered
    QPointF from, to;
    LadderStyle style = LadderStyle::Unchanged;

    [[nodiscard]] QPointF control1() const { return {(from.x() + to.x()) / 2, from.y()}; }
    [[nodiscard]] QPointF control2() const { return {(from.x() + to.x()) / 2, to.y()}; }
    /// The point at `t` in [0, 1].
    [[nodiscard]] QPointF at(double t) const;
};

/// The ladder laid out in a rectangle: columns at its left edge, middle and right edge; one row a rank.
struct Ladder
{
    std::array<double, 3> x{};
    double rowHeight = 0;
    std::vector<LadderLink> links; ///< stragglers last, so that they are painted on top
    struct Node
    {
        TaskId task;
        QPointF at;
    };
    std::array<std::vector<Node>, 3> nodes; ///< by column, in order of rank

    /// The task whose link or node is nearest to `point` and not farther than `reach`; none if there is none.
    [[nodiscard]] TaskId taskAt(const QPointF &point, double reach) const;
};

/// Ranks below which a task that finished later counts as overtaken by many.
std::uint32_t stragglerRanks(std::uint32_t tasks);

Ladder layoutLadder(const LadderOrders &orders, const QRectF &rect);

/// Pairs of tasks that finished in another order than they were submitted in, by comparing all: for small batches.
std::uint64_t countCrossings(const LadderOrders &orders);

} // namespace coreo
