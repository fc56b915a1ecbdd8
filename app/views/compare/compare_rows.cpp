#include "views/compare/compare_rows.h"

#include "session/catalogue.h"
#include "session/run_name.h"

#include "views/chart.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace coreo {

namespace {

enum class Wanted { Less, More, Either };

/// Builds the rows; the two runs' values go in side by side.
class Rows
{
    Q_DECLARE_TR_FUNCTIONS(CompareRows)

public:
    void setting(const QString &name, const QString &a, const QString &b)
    {
        if (a != b)
            rows.push_back({name, shown(a), shown(b), {}, CompareRow::Better::Neither});
    }

    /// What is told whether it differs or not; left out where neither has it.
    void fact(const QString &name, const QString &a, const QString &b)
    {
        if (!a.isEmpty() || !b.isEmpty())
            rows.push_back({name, shown(a), shown(b), {}, CompareRow::Better::Neither});
    }

    void number(const QString &name, std::uint64_t a, std::uint64_t b, Wanted wanted)
    {
        const QString difference = a == b ? QString()
            : a < b                       ? signedText(true, locale.toString(static_cast<qulonglong>(b - a)))
                                          : signedText(false, locale.toString(static_cast<qulonglong>(a - b)));
        rows.push_back({name, locale.toString(static_cast<qulonglong>(a)), locale.toString(static_cast<qulonglong>(b)),
                        difference, better(static_cast<double>(a), static_cast<double>(b), wanted)});
    }

    void time(const QString &name, Time a, Time b, Wanted wanted)
    {
        if (!isTime(a) && !isTime(b))
            return;
        CompareRow row{name, isTime(a) ? formatTime(a) : none(), isTime(b) ? formatTime(b) : none(), {},
                       CompareRow::Better::Neither};
        if (isTime(a) && isTime(b) && a != b) {
            row.difference = signedText(b > a, formatTime(b > a ? b - a : a - b));
            if (a > Time(0)) {
                const double share = static_cast<double>((b - a).count()) / static_cast<double>(a.count());
                if (const QString part = relative(share); !part.isEmpty())
                    row.difference = tr("%1 (%2)", "difference, then the same in per cent").arg(row.difference, part);
            }
            row.better = better(static_cast<double>(a.count()), static_cast<double>(b.count()), wanted);
        }
        rows.push_back(row);
    }

    void factor(const QString &name, double a, double b)
    {
        const auto text = [&](double value) { return tr("×%1").arg(locale.toString(value, 'f', value < 0.1 ? 4 : 2)); };
        if (!std::isfinite(a) || !std::isfinite(b))
            return;
        CompareRow row{name, text(a), text(b), {}, better(a, b, Wanted::More)};
        if (row.a != row.b && a > 0)
            row.difference = relative((b - a) / a);
        rows.push_back(row);
    }

    void share(const QString &name, std::optional<double> a, std::optional<double> b)
    {
        if (!a && !b)
            return;
        const auto text = [&](std::optional<double> value) {
            return value ? tr("%1 %").arg(locale.toString(*value * 100, 'f', 0)) : none();
        };
        CompareRow row{name, text(a), text(b), {}, CompareRow::Better::Neither};
        if (a && b && row.a != row.b) {
            const double points = std::abs(*b - *a) * 100;
            row.difference = signedText(*b > *a, tr("%1 points", "percentage points")
                                                     .arg(locale.toString(points, 'f', 0)));
            row.better = better(*a, *b, Wanted::More);
        }
        rows.push_back(row);
    }

    static QString none() { return QStringLiteral("–"); }
    static QString shown(const QString &text) { return text.isEmpty() ? none() : text; }

    QLocale locale;
    std::vector<CompareRow> rows;

private:
    static QString signedText(bool plus, const QString &text) { return (plus ? u'+' : QChar(0x2212)) + text; }

    /// The change in whole per cent; empty where it rounds to nothing.
    [[nodiscard]] QString relative(double share) const
    {
        const double percent = std::abs(share) * 100;
        if (!(percent >= 0.5) || percent > 1e6)
            return {};
        return signedText(share > 0, tr("%1 %").arg(locale.toString(percent, 'f', 0)));
    }

    static CompareRow::Better better(double a, double b, Wanted wanted)
    {
        if (a == b || wanted == Wanted::Either)
            return CompareRow::Better::Neither;
        return (b < a) == (wanted == Wanted::Less) ? CompareRow::Better::B : CompareRow::Better::A;
    }
};

QString pinName(Pin pin)
{
    switch (pin) {
    case Pin::None:
        return Rows::tr("no");
    case Pin::Worker:
        return Rows::tr("by worker");
    case Pin::Task:
        return Rows::tr("by task");
    }
    return {};
}

QString backendOf(const RunSpec &spec)
{
    return spec.onPython() ? QStringLiteral("CPython") : spec.simulated() ? Rows::tr("simulated") : Rows::tr("native");
}

/// Which interpreter it was, and what recording cost it: figures of CPython's contain that.
void addPython(Rows &rows, const PythonFacts &a, const PythonFacts &b)
{
    const auto path = [](const PythonFacts &facts) { return QString::fromStdString(facts.path); };
    rows.fact(Rows::tr("Interpreter"), path(a), path(b));
    rows.fact(Rows::tr("Version"), interpreterText(a), interpreterText(b));
    const auto recording = [](const PythonFacts &facts) { return facts.known() ? formatTime(Time(facts.recording)) : QString(); };
    rows.fact(Rows::tr("Recording, per task"), recording(a), recording(b));
    const auto dropped = [&rows](const PythonFacts &facts) {
        return facts.known() ? Rows::tr("%1 of %2").arg(rows.locale.toString(static_cast<qulonglong>(facts.dropped)),
                                                         rows.locale.toString(static_cast<qulonglong>(facts.events + facts.dropped)))
                             : QString();
    };
    rows.fact(Rows::tr("Events dropped"), dropped(a), dropped(b));
}

void addSettings(Rows &rows, const RunSpec &a, const RunSpec &b)
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    const auto number = [&](std::uint32_t value) { return value == 0 ? QString() : rows.locale.toString(value); };
    rows.setting(Rows::tr("Strategy"), a.strategy.empty() ? QString() : strategyName(a.strategy),
                 b.strategy.empty() ? QString() : strategyName(b.strategy));
    rows.setting(Rows::tr("Workload"), text(a.workload), text(b.workload));
    rows.setting(Rows::tr("Tasks"), number(a.tasks), number(b.tasks));
    rows.setting(Rows::tr("Workers"), number(a.workers), number(b.workers));
    rows.setting(Rows::tr("Chunk size"), number(a.chunk), number(b.chunk));
    rows.setting(Rows::tr("Executor"), text(a.executor), text(b.executor));
    rows.setting(Rows::tr("Back end"), backendOf(a), backendOf(b));
    rows.setting(Rows::tr("Start method"), a.onPython() ? text(a.startMethod) : QString(),
                 b.onPython() ? text(b.startMethod) : QString());
    rows.setting(Rows::tr("Pinned to cores"), pinName(a.pin), pinName(b.pin));
    rows.setting(Rows::tr("Seed"), QString::number(a.seed), QString::number(b.seed));
}

/// The mean time a finished result waited for others before it was delivered, over all tasks.
Time meanWait(const Summary &summary)
{
    return summary.tasks == 0 ? Time(0) : summary.headOfLine.total / summary.tasks;
}

} // namespace

std::vector<CompareRow> compareRuns(const RunSpec &specA, const Summary &a, const RunSpec &specB, const Summary &b,
                                    const PythonFacts &pythonA, const PythonFacts &pythonB)
{
    Rows rows;
    addSettings(rows, specA, specB);
    addPython(rows, pythonA, pythonB);
    rows.time(Rows::tr("Wall time"), a.makespan, b.makespan, Wanted::Less);
    rows.factor(Rows::tr("Speed-up"), a.speedup, b.speedup);
    rows.share(Rows::tr("Efficiency"), a.efficiency, b.efficiency);
    rows.time(Rows::tr("First result after"), a.firstResult, b.firstResult, Wanted::Less);
    rows.time(Rows::tr("Waiting for delivery, mean"), meanWait(a), meanWait(b), Wanted::Less);
    rows.time(Rows::tr("Waiting for delivery, longest"), a.headOfLine.max, b.headOfLine.max, Wanted::Less);
    rows.number(Rows::tr("Results held back"), a.headOfLine.tasks, b.headOfLine.tasks, Wanted::Less);
    rows.number(Rows::tr("Overtakes"), a.inversions, b.inversions, Wanted::Either);
    rows.number(Rows::tr("Tasks not ok"), a.notOk(), b.notOk(), Wanted::Less);
    rows.number(Rows::tr("Wrong or missing results"), a.wrongOrMissing(), b.wrongOrMissing(), Wanted::Less);
    return rows.rows;
}

} // namespace coreo
