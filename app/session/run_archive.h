#pragma once

#include "record/run_history.h"

#include <QString>

#include <memory>

namespace coreo {

/// Saved runs, with paths as Qt spells them.
/// Threads: any. Errors: Failure(BadInputFile) or Failure(OutputNotWritten), see record/run_file.h.
std::shared_ptr<const RunHistory> openRunFile(const QString &path);
void saveRunFile(const RunHistory &history, const QString &path);

} // namespace coreo
