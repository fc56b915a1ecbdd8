#pragma once

#include "record/run_history.h"
#include "record/task_table.h"
#include "support/run_program.h"

#include <memory>
#include <string>

namespace coreo::test {

/// Three tasks on two threads, delivered in order, the second finished first.
std::shared_ptr<RunHistory> threeTaskRun();
/// A cancelled run of eight tasks: waits, a retry, a failure, a task that was cut off, tasks that never started.
std::shared_ptr<RunHistory> cancelledRun();
/// Enough tasks of one span that `span` does not repeat them; a few of them wait first or were tried twice.
std::shared_ptr<RunHistory> largeRun(std::uint32_t tasks);

/// A digest of everything that a recording says, in words: two that agree are the same to every chart.
std::string described(const std::shared_ptr<RunHistory> &history);

} // namespace coreo::test
