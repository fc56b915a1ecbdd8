#include "views/compare/over_under_chart.h"

#include "session/run_name.h"

#include <algorithm>
#include <utility>

namespace coreo {

namespace {

constexpr double kHeading = 16;
constexpr double kBetween = 6;

struct Halves
{
    QRectF overHeading, over, underHeading, under;
};

Halves halves(const QRectF &rect)
{
    const double height = (rect.height() - kBetween) / 2;
    const auto split = [&](double top, QRectF &heading, QRectF &body) {
        heading = QRectF(rect.left(), top, rect.width(), kHeading);
        body = QRectF(rect.left(), top + kHeading, rect.width(), std::max(0.0, height - kHeading));
    };
    Halves out;
    split(rect.top(), out.overHeading, out.over);
    split(rect.top() + height + kBetween, out.underHeading, out.under);
    return out;
}

bool ofTwo(const ChartInput &input)
{
    return input.run && input.compare;
}

/// B's own input: the other run stays in it, so that both axes reach as far as the longer run.
ChartInput swapped(ChartInput input)
{
    std::swap(input.run, input.compare);
    return input;
}

QString nameOf(const RunData &run, const RunData &beside)
{
    return runName(run.history(), &beside.history());
}

} // namespace

OverUnderChart::OverUnderChart(std::unique_ptr<Chart> (*make)()) : m_over(make()), m_under(make()) {}

QString OverUnderChart::note(const ChartInput &input) const
{
    return ofTwo(input) ? QString() : m_over->note(input);
}

std::vector<LegendEntry> OverUnderChart::legend(const ChartInput &input) const
{
    std::vector<LegendEntry> entries = m_over->legend(input);
    if (!ofTwo(input))
        return entries;
    for (const LegendEntry &entry : m_under->legend(swapped(input))) {
        const bool known = std::any_of(entries.begin(), entries.end(),
                                       [&](const LegendEntry &other) { return other.text == entry.text; });
        if (!known)
            entries.push_back(entry);
    }
    return entries;
}

void OverUnderChart::paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    if (!ofTwo(input)) {
        m_over->paint(painter, rect, input, theme);
        return;
    }
    const Halves where = halves(rect);
    painter.setFont(theme.axis());
    painter.setPen(theme.color(Role::Text));
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.drawText(where.overHeading, flags, tr("A: %1").arg(nameOf(*input.run, *input.compare)));
    painter.drawText(where.underHeading, flags, tr("B: %1").arg(nameOf(*input.compare, *input.run)));
    painter.save();
    m_over->paint(painter, where.over, input, theme);
    painter.restore();
    m_under->paint(painter, where.under, swapped(input), theme);
}

void OverUnderChart::paintHighlight(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    if (!ofTwo(input)) {
        m_over->paintHighlight(painter, rect, input, theme);
        return;
    }
    const Halves where = halves(rect);
    painter.save();
    m_over->paintHighlight(painter, where.over, input, theme);
    painter.restore();
    m_under->paintHighlight(painter, where.under, swapped(input), theme);
}

std::optional<TimeAxis> OverUnderChart::timeAxis(const QRectF &rect, const ChartInput &input) const
{
    return m_over->timeAxis(ofTwo(input) ? halves(rect).over : rect, input);
}

Hit OverUnderChart::hit(const QPointF &point, const QRectF &rect, const ChartInput &input) const
{
    if (!ofTwo(input))
        return m_over->hit(point, rect, input);
    const Halves where = halves(rect);
    if (where.under.contains(point))
        return m_under->hit(point, where.under, swapped(input));
    return where.over.contains(point) ? m_over->hit(point, where.over, input) : Hit();
}

QString OverUnderChart::description(const ChartInput &input) const
{
    const QString first = m_over->description(input);
    return ofTwo(input) ? first + QLatin1Char(' ') + m_under->description(swapped(input)) : first;
}

int OverUnderChart::barCount(const ChartInput &input) const
{
    const int first = m_over->barCount(input);
    return ofTwo(input) ? std::min(kMostBars, first + m_under->barCount(swapped(input))) : first;
}

Bar OverUnderChart::bar(int index, const QRectF &rect, const ChartInput &input) const
{
    if (!ofTwo(input))
        return m_over->bar(index, rect, input);
    const Halves where = halves(rect);
    const int first = m_over->barCount(input);
    return index < first ? m_over->bar(index, where.over, input)
                         : m_under->bar(index - first, where.under, swapped(input));
}

std::unique_ptr<Chart> makeComparedTimelineTasksChart()
{
    return std::make_unique<OverUnderChart>(&makeTimelineTasksChart);
}

} // namespace coreo
