// The main window's part that warns of what bends a run's figures.
#include "session/core_text.h"
#include "window/chart_area.h"
#include "window/main_window.h"
#include "window/notice_strip.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

/// Others disturb from this share of the machine on; below the second one they no longer do.
constexpr double kDisturbing = 0.25;
constexpr double kQuiet = 0.12;
/// Others' live load is a mean over this many readings.
constexpr std::size_t kReadings = 20;

/// What others use of all cores in one reading, in [0, 1].
double othersIn(const CoreSample &sample)
{
    double sum = 0;
    for (const CoreShare &share : sample.shares)
        sum += std::max(0.0F, share.user + share.kernel - share.own);
    return sample.shares.empty() ? 0 : sum / static_cast<double>(sample.shares.size());
}

/// The mean over a run, as it was recorded; 0 where nothing was.
double othersDuring(const RunHistory &history)
{
    const std::vector<CoreSample> samples = history.coreSamples();
    double sum = 0, time = 0;
    // A reading covers the time since the one before; the first one covers nothing.
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const double weight = static_cast<double>((samples[i].at - samples[i - 1].at).count());
        sum += othersIn(samples[i]) * weight;
        time += weight;
    }
    return time > 0 ? sum / time : 0;
}

} // namespace

QStringList MainWindow::warnings() const
{
    const RunData *run = m_controller->newest();
    const RunHistory *history = run ? &run->history() : nullptr;
    const Machine &machine = history ? history->machine : m_controller->machine();
    const bool simulated = history ? history->spec.simulated() : m_edits.current().simulated();
    QStringList warnings;
    const bool stuck = history && history->state() == RunState::Stuck;
    const auto addOwn = [&] {
        for (const Text &warning : history->warnings())
            warnings << translated(warning);
    };
    if (stuck) // why it hung comes before what bends its figures
        addOwn();
    if (history && simulated)
        warnings << tr("Simulated: virtual cores in virtual time.");
    // Of a run that is over, what was so while it ran; otherwise what is so now.
    const bool over = history && !m_controller->isRunning();
    const std::optional<double> others = over ? m_recordedOthers : m_others;
    if (others && !simulated)
        warnings << tr("Others use %1\u00A0% of %2: figures are noisy.")
                        .arg(QLocale().toString(std::lround(*others * 20) * 5),
                             tr("%Ln core(s)", nullptr, static_cast<int>(machine.cpus())));
    std::uint32_t workers = 0;
    if (history)
        workers = history->workerLanes();
    else if (m_problems.empty())
        workers = m_controller->resolved(m_edits.current()).workers;
    const std::uint32_t usable = machine.usableCount();
    if (!simulated && workers > usable)
        warnings << tr("%Ln worker(s) share", nullptr, static_cast<int>(workers)) + QLatin1Char(' ') +
                        tr("%Ln usable core(s): they take turns.", nullptr, static_cast<int>(usable));
    if (history && !stuck)
        addOwn();
    warnings.removeDuplicates();
    return warnings;
}

void MainWindow::noteRecordedOthers()
{
    const RunData *run = m_controller->run();
    const RunData *compare = m_controller->compare();
    double others = run ? othersDuring(run->history()) : 0;
    if (compare)
        others = std::max(others, othersDuring(compare->history()));
    m_recordedOthers = others > kDisturbing ? std::optional(others) : std::nullopt;
}

void MainWindow::noteOthers()
{
    const auto &samples = m_feed->samples();
    // Twice a second is often enough for words.
    if (samples.size() < kReadings || samples.back().at - m_othersNoted < std::chrono::milliseconds(500))
        return;
    m_othersNoted = samples.back().at;
    double sum = 0;
    for (auto sample = samples.end() - static_cast<std::ptrdiff_t>(kReadings); sample != samples.end(); ++sample)
        sum += othersIn(*sample);
    const double others = sum / static_cast<double>(kReadings);
    const bool disturbing = others > (m_others ? kQuiet : kDisturbing);
    m_others = disturbing ? std::optional(others) : std::nullopt;
    showNotices();
}

} // namespace coreo
