#pragma once

#include "model/text.h"
#include "record/run_history.h"

#include <memory>
#include <string>
#include <vector>

namespace coreo {

/// What identifies a .coreo file: SQLite's application_id ("CORE") and its user_version.
inline constexpr std::uint32_t kRunFileId = 0x434F5245;
inline constexpr std::uint32_t kRunFileVersion = 1;

/// Saves a run as an SQLite database that anybody can query (INTERFACE, "A saved run"; see core/record/README.md for
/// the tables). Written beside the target, synced, then renamed over it: the target is the old file or the whole new
/// one. The run must be over. Threads: any, not concurrently for one target. Errors: Failure(OutputNotWritten) with the
/// path, the system's reason and what was kept; a target that is a directory, FIFO, socket or device is refused.
void saveRun(const RunHistory &history, const std::string &path);

/// Opens a saved run: read-only and defensively, trusting nothing in it. Every size is bounded by the file's own before
/// memory is taken, every column is checked against its digest, every value against its range.
/// Threads: any. Errors: Failure(BadInputFile) naming the file and what is wrong with it.
std::shared_ptr<RunHistory> openRun(const std::string &path);

/// What `coreo check` prints, a line an entry: opens the file as openRun() does and compares the columns of `task` with
/// what the rebuilt recording says. Errors: as openRun().
std::vector<Text> checkRun(const std::string &path);

} // namespace coreo
