#include "views/cards/figures.h"

#include "views/chart.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coreo {

namespace {

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

const QString kNothing = QStringLiteral("\u2013");
/// Counting pairs of a growing run takes longer than a frame beyond this.
constexpr std::uint32_t kLivePairs = 2'000;

QString percent(double share)
{
    return QLocale().toString(std::lround(share * 100)) + QStringLiteral("\u00A0%");
}

QString factor(double value)
{
    const QLocale locale;
    const QString digits
        = value >= 0.095 || value <= 0 ? locale.toString(value, 'f', 2) : locale.toString(value, 'g', 2);
    return QStringLiteral("\u00D7") + digits;
}

std::uint64_t pairsSoFar(const TaskTable &table)
{
    const std::vector<TaskId> finished = order(table, OrderBy::Finished);
    std::uint64_t pairs = 0;
    for (std::size_t i = 0; i < finished.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            pairs += finished[j] > finished[i] ? 1 : 0;
    }
    return pairs;
}

NumberFigure::Column wallTime(const RunData *run)
{
    if (!run)
        return {kNothing, Figures::tr("from zero to the last delivery"), Role::Text,
                Figures::tr("to the last delivery")};
    if (!run->summary())
        return {formatTime(run->horizon()), Figures::tr("running")};
    const Summary &summary = *run->summary();
    if (run->history().state() == RunState::Stuck)
        return {formatTime(run->horizon()), Figures::tr("stuck, then ended"), Role::Blocker};
    if (run->history().state() != RunState::Complete)
        return {formatTime(run->horizon()), Figures::tr("stopped early"), Role::Blocker};
    const QString serial = formatTime(summary.serialTime);
    return {formatTime(summary.makespan),
            (summary.serialMeasured ? Figures::tr("serial took %1") : Figures::tr("serial would take %1")).arg(serial),
            Role::Text, Figures::tr("serial %1").arg(serial)};
}

NumberFigure::Column speedUp(const RunData *run)
{
    if (!run)
        return {kNothing, Figures::tr("against a serial loop")};
    if (!run->summary()) {
        std::int64_t own = 0;
        for (std::uint32_t lane = 0; lane < run->history().laneCount(); ++lane)
            own += run->history().lane(lane).ownCpu.load(std::memory_order_relaxed);
        const auto passed = static_cast<double>(run->horizon().count());
        if (own <= 0 || passed <= 0)
            return {kNothing, Figures::tr("known at the end")};
        return {factor(static_cast<double>(own) / passed), Figures::tr("so far")};
    }
    const Summary &summary = *run->summary();
    if (run->history().state() != RunState::Complete)
        return {kNothing, Figures::tr("not known: stopped early"), Role::Text, Figures::tr("stopped early")};
    return {factor(summary.speedup), summary.efficiency ? Figures::tr("efficiency %1").arg(percent(*summary.efficiency))
                                                        : Figures::tr("tasks mostly wait")};
}

NumberFigure::Column firstResult(const RunData *run)
{
    if (!run)
        return {kNothing, Figures::tr("until something is delivered"), Role::Text, Figures::tr("first delivery")};
    const AppendLog<Stamp> &stamps = run->history().delivered.stamps;
    const Time first = stamps.empty() ? kNoTime : stamps[0].at;
    if (!isTime(first))
        return {kNothing, run->over() ? Figures::tr("nothing was delivered") : Figures::tr("nothing yet"), Role::Text,
                run->over() ? Figures::tr("none delivered") : Figures::tr("nothing yet")};
    const auto whole = static_cast<double>(run->horizon().count());
    if (!run->over() || whole <= 0)
        return {formatTime(first), Figures::tr("after the start")};
    const QString share = percent(static_cast<double>(first.count()) / whole);
    return {formatTime(first), Figures::tr("%1 of the wall time").arg(share)};
}

NumberFigure::Column waiting(const RunData *run)
{
    if (!run)
        return {kNothing, Figures::tr("finished, not yet handed on"), Role::Text, Figures::tr("per result")};
    if (!run->summary()) {
        const std::uint32_t held = run->table().receivedCount() - std::min(run->table().receivedCount(),
                                                                         run->table().deliveredCount());
        return {QLocale().toString(held), Figures::tr("results wait now"), held > 0 ? Role::WaitingText : Role::Text};
    }
    const std::uint32_t delivered = run->table().deliveredCount();
    if (delivered == 0)
        return {kNothing, Figures::tr("nothing was delivered"), Role::Text, Figures::tr("none delivered")};
    // Below a microsecond it is the coordinator's own step, not a wait.
    const Time whole = run->summary()->deliveryDelayTotal / delivered;
    const Time mean = whole < std::chrono::microseconds(1) ? Time(0) : whole;
    return {formatTime(mean), Figures::tr("mean per task"), mean.count() > 0 ? Role::WaitingText : Role::Text};
}

NumberFigure::Column overtakes(const RunData *run)
{
    const QString pairs = Figures::tr("pairs finished out of order");
    const QString shorter = Figures::tr("pairs out of order");
    if (!run)
        return {kNothing, pairs, Role::Text, shorter};
    const QLocale locale;
    if (run->summary())
        return {locale.toString(static_cast<qulonglong>(run->summary()->inversions)), pairs, Role::Text, shorter};
    if (run->table().size() > kLivePairs)
        return {kNothing, Figures::tr("counted at the end")};
    return {locale.toString(static_cast<qulonglong>(pairsSoFar(run->table()))), Figures::tr("pairs so far")};
}

} // namespace

std::vector<NumberFigure> numberFigures(const RunData *run, const RunData *compare, const QString &runName,
                                        const QString &compareName)
{
    struct Kind
    {
        const char *title;
        NumberFigure::Column (*column)(const RunData *);
    };
    static constexpr Kind kKinds[] = {
        {QT_TRANSLATE_NOOP("Figures", "Wall time"), &wallTime},
        {QT_TRANSLATE_NOOP("Figures", "Speed-up"), &speedUp},
        {QT_TRANSLATE_NOOP("Figures", "First result after"), &firstResult},
        {QT_TRANSLATE_NOOP("Figures", "Waiting for delivery"), &waiting},
        {QT_TRANSLATE_NOOP("Figures", "Overtakes"), &overtakes},
    };
    std::vector<NumberFigure> figures;
    for (const Kind &kind : kKinds) {
        NumberFigure figure{Figures::tr(kind.title), kind.column(run), {}};
        if (compare) {
            figure.compare = kind.column(compare);
            figure.run.shortRemark = QStringLiteral("A");
            figure.compare.shortRemark = QStringLiteral("B");
            figure.run.remark = Figures::tr("A %1").arg(runName);
            figure.compare.remark = Figures::tr("B %1").arg(compareName);
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace coreo
