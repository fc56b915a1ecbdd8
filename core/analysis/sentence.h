#pragma once

#include "analysis/summary.h"

namespace coreo {

/// What happened, in one plain sentence: what went wrong if anything did, else what mattered most.
Text sentence(const TaskTable &table, const Summary &summary);

/// "3.9 s", "420 ms", "85 us": for sentences; the window formats its own numbers through QLocale.
std::string shortTime(Time time);

} // namespace coreo
