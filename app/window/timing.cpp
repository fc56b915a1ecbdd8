#include "window/timing.h"

#include "cli/timing.h"
#include "session/own_cost.h"
#include "session/process.h"
#include "window/main_window.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>

namespace coreo {

namespace {

QJsonObject object(const RecentTimes &times)
{
    return {{"count", static_cast<qint64>(times.count())},
            {"mean", static_cast<qint64>(times.mean())},
            {"p50", static_cast<qint64>(times.percentile(0.5))},
            {"p99", static_cast<qint64>(times.percentile(0.99))},
            {"longest", static_cast<qint64>(times.longest())}};
}

} // namespace

WindowTiming::WindowTiming() : m_toMain(sinceProcessStart()) {}

void WindowTiming::watch(MainWindow &window)
{
    m_window = &window;
    window.ownCost().setAsked(OwnCost::Asker::File, true);
    window.installEventFilter(this);
}

bool WindowTiming::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_toFirstPaint < 0)
        m_toFirstPaint = sinceProcessStart();
    // Two readings make the first piece of a curve: on a busy machine they may be there before the first picture.
    if (event->type() == QEvent::UpdateRequest && m_toLiveTiles < 0 && m_window->feed().samples().size() >= 2)
        m_toLiveTiles = sinceProcessStart();
    if (m_toFirstPaint >= 0 && m_toLiveTiles >= 0)
        watched->removeEventFilter(this);
    return QObject::eventFilter(watched, event);
}

QByteArray WindowTiming::json() const
{
    const RunController::Cost drain = m_window->controller().drainCost();
    const CoreSampler::Cost sampler = m_window->sampler().cost();
    const OwnCost &own = m_window->ownCost();
    const QJsonObject drains{{"count", static_cast<qint64>(drain.count)},
                             {"total", static_cast<qint64>(drain.total)},
                             {"longest", static_cast<qint64>(drain.longest)},
                             {"cpu", static_cast<qint64>(drain.cpu)}};
    const QJsonObject samples{{"count", static_cast<qint64>(sampler.samples)}, {"cpu", static_cast<qint64>(sampler.cpu)}};
    return QJsonDocument(QJsonObject{{"format", "coreo.timing/1"},
                                     {"program", "coreographer " COREO_VERSION},
                                     {"startUp", static_cast<qint64>(m_toMain)},
                                     {"firstPaint", static_cast<qint64>(m_toFirstPaint)},
                                     {"liveTiles", static_cast<qint64>(m_toLiveTiles)},
                                     {"frames", object(own.frames())},
                                     {"wholeFrames", object(own.wholeFrames())},
                                     {"runFrames", object(own.runFrames())},
                                     {"gaps", object(own.gaps())},
                                     {"drains", drains},
                                     {"sampler", samples},
                                     {"resident", static_cast<qint64>(residentMemory())}})
        .toJson();
}

} // namespace coreo
