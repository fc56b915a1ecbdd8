#include "window/cost_line.h"

#include "theme/units.h"

#include <QLocale>

namespace coreo {

namespace {

const QString kDot = QStringLiteral(" \u00B7 ");

QString lastAndWorst(const QString &what, std::int64_t last, std::int64_t worst)
{
    return what.arg(formatTime(Time(last)), formatTime(Time(worst)));
}

} // namespace

CostLine::CostLine(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(Theme::axis());
    setContentsMargins(0, 0, Theme::kGap, 2);
    setAccessibleName(tr("Program's own cost"));
    setToolTip(tr("What this program itself takes, in CPU time of its window's thread.\n"
                  "Frame: all that was done for the last picture, and the 99th percentile.\n"
                  "Drain: taking in what the workers have recorded since.\n"
                  "Sampler: reading the cores' utilisation, as a share of one core.\n"
                  "Loop gap: how long the window did not react, 99th percentile over the runs so far."));
    setText(tr("Measuring"));
}

void CostLine::setTheme(const Theme &theme)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme.color(Role::SecondaryText));
    setPalette(palette);
}

void CostLine::refresh(const OwnCost &own, const RunController::Cost &drain, const CoreSampler::Cost &sampler)
{
    if (m_shown.isValid() && m_shown.elapsed() < kLeastMs)
        return;
    QStringList parts{lastAndWorst(tr("Frame %1 (p99 %2)"), own.wholeFrames().last(), own.wholeFrames().percentile(0.99))};
    parts << tr("drain %1").arg(formatTime(drain.count > 0 ? Time(drain.last) : kNoTime));
    // The first time there is nothing to compare with.
    const double share = !m_shown.isValid() || m_shown.nsecsElapsed() == 0
        ? 0
        : static_cast<double>(sampler.cpu - m_before.cpu) / static_cast<double>(m_shown.nsecsElapsed());
    parts << tr("sampler %1 %").arg(QLocale().toString(share * 100, 'f', 2));
    const RecentTimes &gaps = own.gaps();
    parts << tr("loop gap p99 %1").arg(formatTime(gaps.count() > 0 ? Time(gaps.percentile(0.99)) : kNoTime));
    setText(parts.join(kDot));
    m_before = sampler;
    m_shown.start();
}

} // namespace coreo
