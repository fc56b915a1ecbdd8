#include "views/timeline/workers_timeline.h"

#include "models/task_text.h"
#include "session/run_name.h"
#include "views/marks.h"
#include "views/timeline/dense_lane.h"
#include "views/timeline/lock_strip.h"
#include "views/timeline/loop_row.h"
#include "views/timeline/row_painter.h"
#include "views/timeline/timeline_painting.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

constexpr double kTallestRow = 64;
constexpr double kThinnestRow = 2;
constexpr double kLockStrip = 13, kLockGap = 4;
/// Labels that would take more than this share of the width are shortened to "W0".
constexpr double kWidestLabels = 0.2;

} // namespace

QString WorkersTimeline::title(const ChartInput &) const
{
    return tr("Timeline by worker");
}

QString WorkersTimeline::emptyText() const
{
    return tr("A row for every worker: which task it ran when, and where it was idle.");
}

std::vector<LegendEntry> WorkersTimeline::legend(const ChartInput &input) const
{
    std::vector<LegendEntry> entries = timelineLegend(*input.run, false);
    if (!loopLanes(input.run->history()).empty())
        entries.push_back({LegendEntry::Mark::Hollow, Role::Sleeping, tr("tasks asleep")});
    return entries;
}

WorkersTimeline::Layout WorkersTimeline::layout(const QRectF &rect, const ChartInput &input) const
{
    const QFontMetricsF metrics(Theme::axis());
    Layout result;
    double lanes = 0;
    std::uint32_t highest = 0;
    for (const RunData *run : {input.run, input.compare}) {
        if (!run)
            continue;
        Group group;
        group.run = run;
        if (run == (input.compare ? input.compare : input.run))
            group.stops = input.stops;
        group.lanes = shownLanes(*run);
        lanes += static_cast<double>(group.lanes.size());
        if (!group.lanes.empty())
            highest = std::max(highest, group.lanes.back());
        result.groups.push_back(std::move(group));
    }
    const double full = metrics.horizontalAdvance(tr("Worker %1").arg(highest));
    result.shortLabels = full > rect.width() * kWidestLabels;
    const double width = result.shortLabels ? metrics.horizontalAdvance(tr("W%1").arg(highest)) : full;
    result.frame = timelineFrame(rect, width, metrics.height(), visibleRange(input));

    const bool two = result.groups.size() > 1;
    const double heading = two ? metrics.height() + 2 : 0;
    const auto lockOf = [](const Group &group) { return group.run->history().lockHolds.empty() ? 0 : kLockStrip + kLockGap; };
    double taken = heading * static_cast<double>(result.groups.size());
    for (const Group &group : result.groups)
        taken += lockOf(group);
    const double each = std::max(0.0, result.frame.plot.height() - taken) / std::max(1.0, lanes);
    double top = result.frame.plot.top();
    for (std::size_t i = 0; i < result.groups.size(); ++i) {
        Group &group = result.groups[i];
        if (two) {
            const QString name = runName(group.run->history(), &result.groups[1 - i].run->history());
            group.heading = i == 0 ? tr("A: %1").arg(name) : tr("B: %1").arg(name);
        }
        group.headingTop = top;
        top += heading;
        if (const double lock = lockOf(group); lock > 0)
            group.lock = QRectF(result.frame.plot.left(), top, result.frame.plot.width(), kLockStrip);
        top += lockOf(group);
        const auto count = static_cast<std::uint32_t>(group.lanes.size());
        group.rows = Rows::within(top, top + each * count, count, kTallestRow);
        top += each * count;
    }
    return result;
}

const LoopLane *WorkersTimeline::loopOf(const RunData &run, std::uint32_t lane, bool compare) const
{
    const std::vector<std::uint32_t> lanes = loopLanes(run.history());
    const auto at = std::lower_bound(lanes.begin(), lanes.end(), lane);
    if (at == lanes.end() || *at != lane)
        return nullptr;
    return &m_loops[compare ? 1 : 0].of(run)[static_cast<std::size_t>(at - lanes.begin())];
}

void WorkersTimeline::paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    const Layout where = layout(rect, input);
    if (where.frame.plot.width() < 4 || where.frame.plot.height() < 4)
        return;
    paintTimeGrid(painter, where.frame, rect, theme);
    for (std::size_t i = 0; i < where.groups.size(); ++i)
        paintGroup(painter, where, where.groups[i], rect, i > 0, theme);
    if (input.interactive && !input.run->table().over())
        paintNowLine(painter, where.frame, input.run->horizon(), theme);
}

void WorkersTimeline::paintGroup(QPainter &painter, const Layout &where, const Group &group, const QRectF &body,
                                 bool compare, const Theme &theme)
{
    if (!group.heading.isEmpty()) {
        painter.setFont(theme.axis());
        painter.setPen(theme.color(Role::Text));
        painter.drawText(QPointF(where.frame.plot.left(), group.headingTop + QFontMetricsF(theme.axis()).ascent() + 1),
                         group.heading);
    }
    if (group.rows.height < kThinnestRow) {
        paintThinRows(painter, where, group, compare, theme);
    } else {
        paintRows(painter, where, group, compare, theme);
        paintShortBlockers(painter, where, group, compare, theme);
        paintDeaths(painter, group.run->history(), group.lanes, where.frame, group.rows, theme);
        paintStops(painter, where, group, theme);
    }
    if (!group.lock.isEmpty())
        paintLock(painter, where, group, body, theme);
    for (const std::uint32_t row : labelledRows(group.rows, QFontMetricsF(theme.axis()).height())) {
        const std::uint32_t lane = group.lanes[row];
        const double middle = group.rows.height < kThinnestRow ? group.rows.middleOf(row)
                                                               : laneRow(where.frame, group.rows, row).bar.center().y();
        const RunHistory &history = group.run->history();
        const QString label = history.isCoordinatorLane(lane) ? tr("Loop")
            : history.spec.onLoops() ? (where.shortLabels ? tr("L%1") : tr("Loop %1")).arg(lane)
                                     : (where.shortLabels ? tr("W%1") : tr("Worker %1")).arg(lane);
        paintRowLabel(painter, where.frame, body, middle, label, theme);
    }
}

void WorkersTimeline::paintThinRows(QPainter &painter, const Layout &where, const Group &group, bool compare,
                                    const Theme &theme) const
{
    const LaneIndex nothing; // of a loop's lane, which is not in the order of time
    std::vector<const LaneIndex *> lanes;
    for (const std::uint32_t lane : group.lanes)
        lanes.push_back(loopOf(*group.run, lane, compare) ? &nothing : &m_lanes[compare ? 1 : 0].index(*group.run, lane));
    paintLaneImage(painter, lanes, where.frame, group.rows, theme);
}

void WorkersTimeline::paintRows(QPainter &painter, const Layout &where, const Group &group, bool compare,
                                const Theme &theme) const
{
    std::vector<std::pair<LaneRow, const LaneBars *>> rows;
    std::size_t pieces = 0;
    for (std::uint32_t row = 0; row < group.rows.count; ++row) {
        const std::uint32_t lane = group.lanes[row];
        if (loopOf(*group.run, lane, compare)) {
            paintLoop(painter, where, group, row, compare, theme);
        } else {
            const LaneRow at = laneRow(where.frame, group.rows, row);
            rows.emplace_back(at, &m_lanes[compare ? 1 : 0].bars(*group.run, lane, row, where.frame.axis, !at.strip.isEmpty()));
            pieces += DenseLanes::pieces(*rows.back().second);
        }
    }
    DenseLanes dense(imageScale(painter), theme);
    const bool many = pieces > DenseLanes::kMostPieces && DenseLanes::suits(painter);
    for (const auto &[at, lane] : rows) {
        if (many)
            dense.paint(painter, *lane, at);
        many ? paintRest(painter, *lane, at, theme) : paintLane(painter, *lane, at, theme);
    }
}

void WorkersTimeline::paintLoop(QPainter &painter, const Layout &where, const Group &group, std::uint32_t row, bool compare,
                                const Theme &theme) const
{
    const RunData &run = *group.run;
    const LoopLane &loop = *loopOf(run, group.lanes[row], compare);
    LaneRow at = laneRow(where.frame, group.rows, row);
    const LoopRow parts = loopRow(at.bar);
    std::uint32_t most = 1;
    for (const LoopLane &other : m_loops[compare ? 1 : 0].of(run))
        most = std::max(most, other.mostAsleep());
    paintSleepers(painter, loop, where.frame.axis, run.horizon(), most, parts.band, theme);
    at.bar = parts.bars;
    paintLane(painter, loopBars(run, row, loop, where.frame.axis), at, theme);
}

/// A worker that was stopped did nothing meanwhile, whatever its lane says that it was doing.
void WorkersTimeline::paintStops(QPainter &painter, const Layout &where, const Group &group, const Theme &theme) const
{
    for (const WorkerStop &stop : group.stops) {
        const auto row = std::lower_bound(group.lanes.begin(), group.lanes.end(), stop.worker.value);
        const auto [left, right]
            = cutToAxis(where.frame.axis, stop.from, isTime(stop.until) ? stop.until : group.run->horizon(), 2);
        if (row == group.lanes.end() || *row != stop.worker.value || right <= left)
            continue;
        const QRectF bar = laneRow(where.frame, group.rows, static_cast<std::uint32_t>(row - group.lanes.begin())).bar;
        const QRectF rect(left, bar.top(), right - left, bar.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect, blend(theme.color(Role::Card), theme.color(Role::Blocker), 0.12));
        QVector<QLineF> lines;
        appendHatching(lines, rect, 6);
        painter.setPen(QPen(theme.color(Role::Blocker), 1));
        painter.drawLines(lines);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
        const QString text = tr("not responding");
        const QFontMetricsF metrics(theme.axis());
        const double wide = metrics.horizontalAdvance(text) + 8;
        if (rect.width() >= wide && rect.height() >= metrics.height()) {
            const QRectF ground(rect.center().x() - wide / 2, rect.center().y() - metrics.height() / 2, wide, metrics.height());
            painter.fillRect(ground, theme.color(Role::Card));
            painter.setFont(theme.axis());
            painter.setPen(theme.color(Role::Text));
            painter.drawText(ground, Qt::AlignCenter | Qt::TextSingleLine, text);
        }
        painter.restore();
    }
}

void WorkersTimeline::paintLock(QPainter &painter, const Layout &where, const Group &group, const QRectF &body,
                                const Theme &theme) const
{
    paintLockStrip(painter, lockPieces(group.run->history(), where.frame.axis, group.run->horizon()), group.lock, theme);
    paintRowLabel(painter, where.frame, body, group.lock.center().y(), tr("Lock"), theme);
}

void WorkersTimeline::paintShortBlockers(QPainter &painter, const Layout &where, const Group &group, bool compare,
                                         const Theme &theme)
{
    const TaskTable &table = group.run->table();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TaskId task : m_blockers[compare ? 1 : 0].of(*group.run)) {
        const TaskTable::SpanRange spans = table.spans(task);
        if (!spans.first)
            continue;
        // Wider ones are bars of their own, narrower ones are lost among their neighbours.
        const auto [left, right] = cutToAxis(where.frame.axis, spans.first->start, spans.last[-1].end);
        if (right - left < 1 || right - left >= kNarrowestSingleBar)
            continue;
        const auto row = std::lower_bound(group.lanes.begin(), group.lanes.end(), table.worker(task).value);
        if (row == group.lanes.end())
            continue;
        const LaneRow at = laneRow(where.frame, group.rows, static_cast<std::uint32_t>(row - group.lanes.begin()));
        painter.fillRect(QRectF(left, at.bar.top(), right - left, at.bar.height()), theme.color(Role::Blocker));
    }
    painter.restore();
}

void WorkersTimeline::paintHighlight(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    const Layout where = layout(rect, input);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[task, width] : {std::pair(input.hovered, 1.5), std::pair(input.selected, 2.0)}) {
        for (const Group &group : where.groups) {
            const TaskTable &table = group.run->table();
            if (task.value >= table.size() || !isTime(table.started(task)))
                continue;
            const Time finished = table.finished(task);
            const auto [left, right] = cutToAxis(where.frame.axis, table.started(task),
                                                 isTime(finished) ? finished : table.horizon(), 2);
            const auto row = std::lower_bound(group.lanes.begin(), group.lanes.end(), table.worker(task).value);
            if (right <= left || row == group.lanes.end())
                continue;
            const QRectF bar = laneRow(where.frame, group.rows, static_cast<std::uint32_t>(row - group.lanes.begin())).bar;
            painter.setPen(QPen(theme.color(Role::Text), width));
            painter.drawRect(QRectF(left, bar.top(), right - left, bar.height()).adjusted(-0.5, -0.5, 0, 0.5));
        }
    }
}

std::optional<TimeAxis> WorkersTimeline::timeAxis(const QRectF &rect, const ChartInput &input) const
{
    return layout(rect, input).frame.axis;
}

Hit WorkersTimeline::lockHit(const RunData &run, Time time)
{
    const HeldLock held = lockAt(run.history(), time, run.horizon());
    if (held.worker.isNone())
        return {TaskId(), tr("Nobody holds the interpreter lock"), {}};
    return {TaskId(),
            tr("%1 holds the interpreter lock from %2, for %3")
                .arg(TaskText::worker(run.history(), held.worker.value), formatTime(held.from),
                     formatTime(held.until - held.from)),
            {}};
}

Hit WorkersTimeline::hit(const QPointF &position, const QRectF &rect, const ChartInput &input) const
{
    const Layout where = layout(rect, input);
    if (position.x() < where.frame.plot.left() || position.x() > where.frame.plot.right() + 1)
        return {};
    const Time time = where.frame.axis.timeAt(position.x());
    for (std::size_t i = 0; i < where.groups.size(); ++i) {
        const Group &group = where.groups[i];
        if (group.lock.contains(position))
            return time > group.run->horizon() ? Hit() : lockHit(*group.run, time);
        const auto [row, end] = group.rows.at(position.y());
        if (row == end)
            continue;
        const std::uint32_t lane = group.lanes[row];
        // Nobody knows what comes after now.
        Hit hit = time > group.run->horizon() ? Hit() : hitLane(where, group, lane, position.x(), i > 0);
        hit.worker = WorkerId(lane);
        for (const WorkerStop &stop : group.stops) {
            if (stop.worker == hit.worker && time >= stop.from && (!isTime(stop.until) || time <= stop.until))
                hit.toolTip += QLatin1Char('\n') + tr("Not responding since %1: somebody stopped it").arg(formatTime(stop.from));
        }
        return hit;
    }
    return {};
}

Hit WorkersTimeline::hitLane(const Layout &where, const Group &group, std::uint32_t lane, double x, bool compare) const
{
    const RunData &run = *group.run;
    const QString who = TaskText::worker(run.history(), lane);
    const Time time = where.frame.axis.timeAt(x);
    if (const LoopLane *loop = loopOf(run, lane, compare)) {
        const auto [first, last] = slicesAt(*loop, where.frame.axis, x);
        const QLocale locale;
        const QString depth = tr("%1: %2 asleep, %3 ready").arg(who, locale.toString(loop->asleep(time)),
                                                                locale.toString(loop->ready(time)));
        if (first == last)
            return {TaskId(), depth, {}};
        if (last - first > 1)
            return {TaskId(), depth + QLatin1Char('\n') + slicesText(*loop, first, last), {}};
        const TaskId task = loop->slices()[first].task;
        return {task, depth + QLatin1Char('\n') + TaskText::toolTip(run, task), {}};
    }
    const Doing doing = run.table().over() ? Doing() : run.table().doing()[lane];
    if (doing.task.value < run.table().size() && time >= doing.since && time <= run.horizon())
        return {doing.task, TaskText::toolTip(run, doing.task), {}};
    const LaneIndex &index = m_lanes[compare ? 1 : 0].index(run, lane);
    const auto [first, last] = spansAt(index, where.frame.axis, x);
    if (first == last)
        return {TaskId(), tr("%1: idle").arg(who), {}};
    if (last - first == 1) {
        const Span &span = index.spans()[first];
        if (span.task.value >= run.table().size())
            return {TaskId(), tr("%1: starting, %2").arg(who, formatTime(span.end - span.start)), {}};
        return {span.task, TaskText::toolTip(run, span.task), {}};
    }
    return {TaskId(), who + QLatin1Char('\n') + TaskText::toolTip(index.spans() + first, index.spans() + last), {}};
}

QString WorkersTimeline::description(const ChartInput &input) const
{
    return tr("%Ln worker(s) in %1.", nullptr, static_cast<int>(shownLanes(*input.run).size()))
        .arg(formatTime(input.run->horizon()));
}

int WorkersTimeline::barCount(const ChartInput &input) const
{
    return static_cast<int>(std::min<std::uint32_t>(input.run->table().startedCount(), kMostBars));
}

Bar WorkersTimeline::bar(int index, const QRectF &rect, const ChartInput &input) const
{
    // Tasks are handed out in order: the first ones are those that have started.
    const TaskTable &table = input.run->table();
    const TaskId task(index);
    Bar result{TaskText::line(*input.run, task), {}};
    const Layout where = layout(rect, input);
    const Group &group = where.groups.front();
    const auto row = std::lower_bound(group.lanes.begin(), group.lanes.end(), table.worker(task).value);
    if (!isTime(table.started(task)) || row == group.lanes.end())
        return result;
    const Time finished = table.finished(task);
    const auto [left, right] = cutToAxis(where.frame.axis, table.started(task), isTime(finished) ? finished : table.horizon(), 1);
    const QRectF lane = laneRow(where.frame, group.rows, static_cast<std::uint32_t>(row - group.lanes.begin())).bar;
    result.rect = QRectF(left, lane.top(), right - left, lane.height());
    return result;
}

std::unique_ptr<Chart> makeTimelineWorkersChart()
{
    return std::make_unique<WorkersTimeline>();
}

} // namespace coreo
