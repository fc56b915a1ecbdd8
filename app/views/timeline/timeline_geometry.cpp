#include "views/timeline/timeline_geometry.h"

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

constexpr double kLabelGap = 8;
constexpr double kRightMargin = 6;

/// However short: what happened must be seen.
constexpr double kNarrowestBar = 1;

std::uint32_t nextRound(std::uint32_t step)
{
    std::uint32_t power = 1;
    while (step >= power * 10)
        power *= 10;
    for (const std::uint32_t digit : {1u, 2u, 5u}) {
        if (digit * power > step)
            return digit * power;
    }
    return 10 * power;
}

bool isFailure(TaskState state)
{
    return state == TaskState::Failed || state == TaskState::Crashed || state == TaskState::TimedOut;
}

/// What is being worked on now is in no record yet.
struct Current
{
    Time since = kNoTime;
    SpanKind kind = SpanKind::Compute;
};

Current currentOf(const TaskTable &table, TaskId task)
{
    for (const Doing &doing : table.doing()) {
        if (doing.task == task)
            return {doing.since, doing.kind};
    }
    return {};
}

/// Collects the pieces of one task.
class TaskRow
{
public:
    TaskRow(const RunData &run, const TimeAxis &axis, TaskId task, std::vector<Piece> &out)
        : m_run(run), m_table(run.table()), m_axis(axis), m_task(task), m_out(out)
    {}

    void collect()
    {
        const TaskTable::SpanRange spans = m_table.spans(m_task);
        const bool open = spans.first == nullptr || !spans.last[-1].lastOfTask();
        const Current current = open && !m_table.over() ? currentOf(m_table, m_task) : Current();
        const Time started = spans.first ? spans.first->start : current.since;
        const Time submitted = m_table.submitted(m_task);
        const Time waiting = addWaitBefore(submitted, spans.first);
        if (!isTime(started)) {
            if (isTime(waiting))
                add(stuck() ? Piece::Kind::Lost : m_table.over() ? Piece::Kind::NeverStarted : Piece::Kind::Queued, waiting,
                    m_table.horizon());
            return;
        }
        if (isTime(waiting))
            add(Piece::Kind::Queued, waiting, started);
        for (const Span *span = spans.first; span != spans.last; ++span) {
            if (span != spans.first) // on an event loop it was ready, and others had the loop
                add(Piece::Kind::Queued, span[-1].end, span->start);
            add(kindOf(m_run, *span), span->start, span->end, kNarrowestBar);
        }
        if (isTime(current.since))
            add(kindOf(m_run, {current.since, m_table.horizon(), 0, m_task, Span::kNoCore, current.kind, 0}), current.since,
                m_table.horizon(), kNarrowestBar);
        if (!open)
            addEnd(spans.last[-1]);
    }

private:
    [[nodiscard]] bool stuck() const { return m_run.history().state() == RunState::Stuck; }

    /// What an event loop has waited for the task before it has spans of its own; the instant from which on it is queued.
    Time addWaitBefore(Time submitted, const Span *first)
    {
        if (const Span *wait = m_table.waitOnCoordinator(m_task); wait && wait != first) {
            add(Piece::Kind::Sleeping, wait->start, wait->end, kNarrowestBar);
            return wait->end;
        }
        for (const OnLoop &loop : m_table.onLoop())
            if (!first && loop.holds(m_task)) {
                add(Piece::Kind::Sleeping, loop.since, m_table.horizon());
                return kNoTime;
            }
        return submitted;
    }

    void addEnd(const Span &last)
    {
        const Time delivered = m_table.delivered(m_task);
        const TaskState state = last.state();
        if (state != TaskState::Cancelled) {
            // Only what has been received can be held back; before that it is on its way.
            const Time received = m_table.received(m_task);
            const Time until = isTime(delivered) ? delivered : m_table.horizon();
            const Time arrived = isTime(received) ? std::clamp(received, last.end, std::max(last.end, until)) : until;
            // Of a run that hung, what has not arrived went with the worker that had it.
            const bool lost = stuck() && !isTime(received);
            add(lost ? Piece::Kind::Lost : Piece::Kind::OnTheWay, last.end, arrived);
            add(Piece::Kind::Waiting, arrived, until);
        }
        if (isFailure(state))
            addInstant(Piece::Kind::Failed, last.end);
        else if (isTime(delivered))
            addInstant(Piece::Kind::Delivered, delivered);
    }

    void add(Piece::Kind kind, Time begin, Time end, double narrowest = 0)
    {
        const auto [left, right] = cutToAxis(m_axis, begin, end, narrowest);
        if (right > left)
            m_out.push_back({kind, m_task.value, left, right, m_task});
    }

    void addInstant(Piece::Kind kind, Time at)
    {
        if (at < m_axis.range.begin || at > m_axis.range.end)
            return;
        const double x = m_axis.xAt(at);
        m_out.push_back({kind, m_task.value, x, x, m_task});
    }

    const RunData &m_run;
    const TaskTable &m_table;
    const TimeAxis &m_axis;
    TaskId m_task;
    std::vector<Piece> &m_out;
};

} // namespace

TimelineFrame timelineFrame(const QRectF &body, double labelWidth, double fontHeight, ViewState::Range range)
{
    TimelineFrame frame;
    const double axisHeight = std::ceil(fontHeight) + 4;
    frame.labelRight = body.left() + labelWidth;
    const double left = std::min(std::round(frame.labelRight + kLabelGap), body.right());
    const double right = std::max(left, body.right() - kRightMargin);
    const double bottom = std::max(body.top(), std::floor(body.bottom() - axisHeight));
    const double top = std::min(std::ceil(body.top()), bottom);
    frame.plot = QRectF(left, top, right - left, bottom - top);
    frame.axisTop = bottom + 3;
    frame.axis = {left, right, range};
    return frame;
}

Rows Rows::within(double top, double bottom, std::uint32_t count, double tallest)
{
    Rows rows;
    rows.top = top;
    rows.count = count;
    rows.height = count == 0 ? 0 : std::min(tallest, std::max(0.0, bottom - top) / count);
    return rows;
}

std::pair<std::uint32_t, std::uint32_t> Rows::at(double y) const
{
    if (count == 0 || height <= 0 || y < top || y >= bottom())
        return {0, 0};
    if (height >= 1) {
        const auto row = std::min(count - 1, static_cast<std::uint32_t>((y - top) / height));
        return {row, row + 1};
    }
    const double pixel = std::floor(y - top);
    const auto first = std::min(count - 1, static_cast<std::uint32_t>(pixel / height));
    const auto last = static_cast<std::uint32_t>(std::min<double>(count, std::ceil((pixel + 1) / height)));
    return {first, std::max(first + 1, last)};
}

std::vector<std::uint32_t> labelledRows(const Rows &rows, double fontHeight)
{
    std::vector<std::uint32_t> result;
    if (rows.count == 0 || rows.height <= 0)
        return result;
    std::uint32_t step = 1;
    const double clear = rows.height >= fontHeight ? fontHeight : fontHeight * 1.7;
    while (step * rows.height < clear && step < rows.count)
        step = nextRound(step);
    // The first and the last label are moved into the plot: what counts is where labels really stand.
    const auto standsAt = [&rows, fontHeight](std::uint32_t row) {
        return std::max(rows.top + fontHeight / 2, std::min(rows.middleOf(row), rows.bottom() - fontHeight / 2));
    };
    const auto add = [&](std::uint32_t row) {
        if (result.empty() || standsAt(row) - standsAt(result.back()) >= fontHeight - 1e-6)
            result.push_back(row);
    };
    for (std::uint64_t row = 0; row < rows.count; row += step)
        add(static_cast<std::uint32_t>(row));
    add(rows.count - 1);
    return result;
}

std::pair<double, double> cutToAxis(const TimeAxis &axis, Time begin, Time end, double narrowest)
{
    if (end < axis.range.begin || begin > axis.range.end || end < begin)
        return {0, 0};
    const double left = axis.xAt(std::max(begin, axis.range.begin));
    const double right = axis.xAt(std::min(end, axis.range.end));
    return {std::min(left, axis.right - narrowest), std::min(axis.right, std::max(right, left + narrowest))};
}

Piece::Kind kindOf(const RunData &run, const Span &span)
{
    if (span.kind == SpanKind::Startup)
        return Piece::Kind::Startup;
    if (span.kind == SpanKind::Wait)
        return Piece::Kind::Sleeping;
    if (span.lastOfTask() && span.state() == TaskState::Cancelled)
        return Piece::Kind::Cancelled;
    if (span.lastOfTask() && isFailure(span.state()))
        return Piece::Kind::RunningToFailure;
    return run.isBlocker(span.task) ? Piece::Kind::Blocking : Piece::Kind::Running;
}

std::vector<Piece> taskPieces(const RunData &run, const TimeAxis &axis)
{
    std::vector<Piece> pieces;
    pieces.reserve(std::size_t(run.table().size()) * 4);
    for (std::uint32_t task = 0; task < run.table().size(); ++task)
        TaskRow(run, axis, TaskId(task), pieces).collect();
    return pieces;
}

const char *name(Piece::Kind kind)
{
    switch (kind) {
    case Piece::Kind::Queued: return "queued";
    case Piece::Kind::Startup: return "startup";
    case Piece::Kind::Running: return "running";
    case Piece::Kind::Blocking: return "blocking";
    case Piece::Kind::RunningToFailure: return "running to failure";
    case Piece::Kind::Sleeping: return "sleeping";
    case Piece::Kind::OnTheWay: return "on the way";
    case Piece::Kind::Waiting: return "waiting";
    case Piece::Kind::Delivered: return "delivered";
    case Piece::Kind::Failed: return "failed";
    case Piece::Kind::Cancelled: return "cancelled";
    case Piece::Kind::NeverStarted: return "never started";
    case Piece::Kind::Lost: return "lost";
    }
    return "";
}

} // namespace coreo
