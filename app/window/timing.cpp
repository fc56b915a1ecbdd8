#include "window/timing.h"

#include "cli/timing.h"
#include "session/process.h"
#include "window/main_window.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace coreo {

namespace {

/// Enough for an hour of frames; the figures are of the newest beyond it.
constexpr std::size_t kFramesKept = 100'000;

std::int64_t threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

std::int64_t percentile(std::vector<std::int64_t> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    return values[at];
}

} // namespace

WindowTiming::WindowTiming() : m_toMain(sinceProcessStart()) {}

void WindowTiming::watch(MainWindow &window)
{
    m_window = &window;
    window.installEventFilter(this);
}

bool WindowTiming::eventFilter(QObject *watched, QEvent *event)
{
    // All widgets of a window are painted while it handles one UpdateRequest.
    if (event->type() == QEvent::Paint && m_toFirstPaint < 0)
        m_toFirstPaint = sinceProcessStart();
    if (event->type() != QEvent::UpdateRequest)
        return QObject::eventFilter(watched, event);
    const std::int64_t before = threadCpu();
    watched->removeEventFilter(this);
    watched->event(event);
    watched->installEventFilter(this);
    if (m_frames.size() >= kFramesKept)
        m_frames.clear();
    m_frames.push_back(threadCpu() - before);
    return true;
}

QByteArray WindowTiming::json() const
{
    const RunController::Cost drain = m_window->controller().drainCost();
    const CoreSampler::Cost sampler = m_window->sampler().cost();
    std::int64_t sum = 0;
    for (const std::int64_t frame : m_frames)
        sum += frame;
    const auto count = static_cast<std::int64_t>(m_frames.size());
    const QJsonObject frames{{"count", static_cast<qint64>(count)},
                             {"mean", static_cast<qint64>(count == 0 ? 0 : sum / count)},
                             {"p99", static_cast<qint64>(percentile(m_frames, 0.99))},
                             {"longest", static_cast<qint64>(percentile(m_frames, 1))}};
    const QJsonObject drains{{"count", static_cast<qint64>(drain.count)},
                             {"total", static_cast<qint64>(drain.total)},
                             {"longest", static_cast<qint64>(drain.longest)}};
    const QJsonObject samples {{"count", static_cast<qint64>(sampler.samples)},
                                {"cpu", static_cast<qint64>(sampler.cpu)}};
    return QJsonDocument(QJsonObject{{"format", "coreo.timing/1"},
                                     {"program", "coreographer " COREO_VERSION},
                                     {"startUp", static_cast<qint64>(m_toMain)},
                                     {"firstPaint", static_cast<qint64>(m_toFirstPaint)},
                                     {"frames", frames},
                                     {"drains", drains},
                                     {"sampler", samples},
                                     {"resident", static_cast<qint64>(residentMemory())}})
        .toJson();
}

} // namespace coreo
