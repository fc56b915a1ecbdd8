#pragma once

#include "analysis/summary.h"
#include "cli/console.h"
#include "record/task_table.h"

#include <string>

namespace coreo {

// What `coreo run` tells a person. Pure functions but for the console's colours.

/// "Intel ..., 8 CPUs (8 usable), Linux 6.1": one line.
std::string machineLine(const Machine &machine);
/// "pool_imap over 24 tasks of synthetic:mean=10ms: 2 workers (threads), chunk 1, seed 1": one line.
std::string batchLine(const RunSpec &resolved);
/// How a run ended: the sentence, the figures, the order of delivery, and for small batches each task's own line; then
/// warnings and failures.
std::string reportText(const TaskTable &table, const Summary &summary, const Console &console);
/// "interrupted by SIGINT after 1.20 s: 34 of 200 tasks delivered": one line without an end.
std::string interruptedLine(const TaskTable &table, int signal);

} // namespace coreo
