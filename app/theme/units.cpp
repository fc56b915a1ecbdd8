#include "theme/units.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace coreo {

namespace {

constexpr std::array<TimeUnit, 4> kUnits{{{1e9, "s"}, {1e6, "ms"}, {1e3, "\u00b5s"}, {1, "ns"}}};

/// Digits after the point that say something: 1.25 stays, 1.50 becomes 1.5.
int neededDecimals(double value, int most)
{
    while (most > 0) {
        const double shorter = value * std::pow(10.0, most - 1);
        if (std::abs(shorter - std::round(shorter)) > 1e-6)
            break;
        --most;
    }
    return most;
}

} // namespace

const TimeUnit &timeUnitFor(double nanoseconds)
{
    for (const TimeUnit &unit : kUnits) {
        if (std::abs(nanoseconds) >= unit.nanoseconds)
            return unit;
    }
    return kUnits.back();
}

QString withUnit(const QString &number, const TimeUnit &unit)
{
    return number + QChar(QChar::Nbsp) + QString::fromUtf8(unit.symbol);
}

QString formatTime(Time time)
{
    if (!isTime(time))
        return QStringLiteral("\u2013");
    const auto nanoseconds = static_cast<double>(time.count());
    const QLocale locale;
    if (time == Time::zero())
        return withUnit(locale.toString(0), kUnits.front());
    // 999.7 ms is shown as "1.00 s": the unit is chosen by what rounding makes of the number.
    const TimeUnit *unit = &timeUnitFor(nanoseconds);
    if (unit != kUnits.data() && std::round(std::abs(nanoseconds) / unit->nanoseconds) >= 1000)
        --unit;
    const double value = nanoseconds / unit->nanoseconds;
    if (unit == kUnits.data())
        return withUnit(locale.toString(value, 'f', 2), *unit);
    const int decimals = std::abs(value) < 9.995 ? 2 : std::abs(value) < 99.95 ? 1 : 0;
    const double power = std::pow(10.0, decimals);
    const double rounded = std::round(value * power) / power;
    return withUnit(locale.toString(rounded, 'f', neededDecimals(rounded, decimals)), *unit);
}

} // namespace coreo
