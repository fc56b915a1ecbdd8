#pragma once

#include "analysis/summary.h"
#include "cli/console.h"
#include "cli/run_options.h"
#include "formats/format.h"
#include "record/task_table.h"

#include <string>
#include <vector>

namespace coreo {

/// Tries, before a run is started, every file that its outcome is to go to: nobody wants to wait for an hour to learn
/// that a directory is missing.
/// Errors: BadArguments(OutputNotWritten) naming every file that cannot be written, and why.
void checkOutputs(const RunOptions &options);

struct WrittenOutputs
{
    std::vector<std::string> files; ///< those that are complete and in place
    Problems problems;              ///< of the others
};

/// Writes --save, --json, --csv and --trace, each on its own: one that fails keeps no other from being written.
/// A closed pipe on standard output is no problem here; the console remembers it.
WrittenOutputs writeOutputs(const RunOptions &options, const TaskTable &table, const Summary &summary,
                            Console &standardOutput);

/// Writes a run in one format to a file, or "-", standard output.
/// Errors: Failure(OutputNotWritten).
void writeFormat(const FormatInfo &format, const TaskTable &table, const Summary &summary, const std::string &path,
                 Console &standardOutput);

/// Writes a text that is ready to a file, or "-", standard output.
/// Errors: Failure(OutputNotWritten).
void writeText(const std::string &text, const std::string &path, Console &standardOutput);

/// Makes the folder that all of a verb's files go to, and tries whether `file` can be written there, before anything runs.
/// Returns its path as other programs take it: never one that looks like an option.
/// Errors: Failure(OutputNotWritten).
std::string makeOutputFolder(std::string folder, const std::string &file);

} // namespace coreo
