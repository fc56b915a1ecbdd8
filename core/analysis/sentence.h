#pragma once

#include "analysis/summary.h"

namespace coreo {

/// What happened, in one plain sentence: what went wrong if anything did, else what mattered most.
Text sentence(const TaskTable &table, const Summary &summary);

} // namespace coreo
