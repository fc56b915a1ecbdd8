#pragma once

#include "model/time.h"

#include <QString>

namespace coreo {

/// A unit of time as axes and tool tips write it.
struct TimeUnit
{
    double nanoseconds;
    const char *symbol; ///< UTF-8
};

/// The largest unit of which `nanoseconds` are at least one; nanoseconds for anything smaller.
const TimeUnit &timeUnitFor(double nanoseconds);
/// Number and unit, which never part at a line's end.
QString withUnit(const QString &number, const TimeUnit &unit);
/// "11.48 s", "420 ms", "85 us" (with the micro sign), through QLocale; a dash where there is no time.
QString formatTime(Time time);

} // namespace coreo
