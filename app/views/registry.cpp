#include "views/chart.h"
#include "views/compare/over_under_chart.h"

namespace coreo {

const std::vector<ViewInfo> &views()
{
    static const std::vector<ViewInfo> all{
        {"cores", QT_TRANSLATE_NOOP("views", "Core utilisation"), &makeCoresChart},
        {"timeline-tasks", QT_TRANSLATE_NOOP("views", "Timeline by task"), &makeComparedTimelineTasksChart},
        {"timeline-workers", QT_TRANSLATE_NOOP("views", "Timeline by worker"), &makeTimelineWorkersChart},
        {"order", QT_TRANSLATE_NOOP("views", "Order"), &makeOrderChart},
        {"results", QT_TRANSLATE_NOOP("views", "Results over time"), &makeResultsChart},
        {"event-loop", QT_TRANSLATE_NOOP("views", "Event loop"), &makeLoopChart},
        {"tasks", QT_TRANSLATE_NOOP("views", "Tasks"), &makeTasksChart},
    };
    return all;
}

const ViewInfo *findView(const QString &id)
{
    for (const ViewInfo &view : views()) {
        if (id == QLatin1String(view.id))
            return &view;
    }
    return nullptr;
}

} // namespace coreo
