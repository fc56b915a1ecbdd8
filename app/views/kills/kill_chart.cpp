#include "views/kills/kill_chart.h"

#include "session/catalogue.h"
#include "session/run_name.h"

#include <algorithm>

namespace coreo {

KillChart::KillChart(const QString &name) : m_timeline(makeTimelineWorkersChart()), m_name(name) {}

ChartInput KillChart::reaching(ChartInput input) const
{
    if (!input.zoom && input.run)
        input.zoom = ViewState::Range{Time(0), std::max(m_reach, wholeHorizon(input))};
    return input;
}

QString KillChart::title(const ChartInput &input) const
{
    if (!input.run)
        return m_name;
    const RunHistory &run = input.run->history();
    // CPython's version stands in the badge beside it.
    return strategyName(run.spec.strategy) + (run.spec.onPython() ? QString() : QStringLiteral(" \u00B7 ") + backendName(run));
}

std::vector<LegendEntry> KillChart::legend(const ChartInput &input) const
{
    return m_timeline->legend(input);
}

void KillChart::paint(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    m_timeline->paint(painter, rect, reaching(input), theme);
}

void KillChart::paintHighlight(QPainter &painter, const QRectF &rect, const ChartInput &input, const Theme &theme)
{
    m_timeline->paintHighlight(painter, rect, reaching(input), theme);
}

std::optional<TimeAxis> KillChart::timeAxis(const QRectF &rect, const ChartInput &input) const
{
    return input.run ? m_timeline->timeAxis(rect, reaching(input)) : std::nullopt;
}

Hit KillChart::hit(const QPointF &point, const QRectF &rect, const ChartInput &input) const
{
    return m_timeline->hit(point, rect, reaching(input));
}

QString KillChart::description(const ChartInput &input) const
{
    return input.run ? title(input) + QStringLiteral(": ") + m_timeline->description(input) : m_name;
}

Bar KillChart::bar(int index, const QRectF &rect, const ChartInput &input) const
{
    return m_timeline->bar(index, rect, reaching(input));
}

} // namespace coreo
